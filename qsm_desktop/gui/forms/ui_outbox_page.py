# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'outbox_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication,
    QMetaObject,
    QSize,
    Qt,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

class Ui_OutboxPage(object):
    def setupUi(self, OutboxPage):
        if not OutboxPage.objectName():
            OutboxPage.setObjectName(u"OutboxPage")
        self.layout1 = QVBoxLayout(OutboxPage)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(12, 12, 12, 12)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(OutboxPage)
        self.titleLabel.setObjectName(u"titleLabel")

        self.layout2.addWidget(self.titleLabel)

        self.countLabel = QLabel(OutboxPage)
        self.countLabel.setObjectName(u"countLabel")

        self.layout2.addWidget(self.countLabel)

        self.moreButton = QPushButton(OutboxPage)
        self.moreButton.setObjectName(u"moreButton")
        self.moreButton.setVisible(False)

        self.layout2.addWidget(self.moreButton)

        self.spacer1 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.stateCombo = QComboBox(OutboxPage)
        self.stateCombo.setObjectName(u"stateCombo")
        self.stateCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.layout2.addWidget(self.stateCombo)

        self.filterEdit = QLineEdit(OutboxPage)
        self.filterEdit.setObjectName(u"filterEdit")
        self.filterEdit.setClearButtonEnabled(True)
        self.filterEdit.setMinimumSize(QSize(240, 0))

        self.layout2.addWidget(self.filterEdit)

        self.releaseWaitingButton = QPushButton(OutboxPage)
        self.releaseWaitingButton.setObjectName(u"releaseWaitingButton")

        self.layout2.addWidget(self.releaseWaitingButton)


        self.layout1.addLayout(self.layout2)

        self.messageHolder = QWidget(OutboxPage)
        self.messageHolder.setObjectName(u"messageHolder")
        self.layout3 = QVBoxLayout(self.messageHolder)
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)

        self.layout1.addWidget(self.messageHolder)

        self.pauseBanner = QFrame(OutboxPage)
        self.pauseBanner.setObjectName(u"pauseBanner")
        self.pauseBanner.setFrameShape(QFrame.Shape.StyledPanel)
        self.pauseBanner.setVisible(False)
        self.layout4 = QHBoxLayout(self.pauseBanner)
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(8, 8, 8, 8)
        self.pauseLabel = QLabel(self.pauseBanner)
        self.pauseLabel.setObjectName(u"pauseLabel")
        self.pauseLabel.setWordWrap(True)

        self.layout4.addWidget(self.pauseLabel)

        self.tryNowButton = QPushButton(self.pauseBanner)
        self.tryNowButton.setObjectName(u"tryNowButton")

        self.layout4.addWidget(self.tryNowButton)

        self.layout4.setStretch(0, 1)

        self.layout1.addWidget(self.pauseBanner)

        self.splitter = QSplitter(OutboxPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.gridStack = QStackedWidget(self.splitter)
        self.gridStack.setObjectName(u"gridStack")
        self.gridPage = QWidget()
        self.gridPage.setObjectName(u"gridPage")
        self.layout5 = QVBoxLayout(self.gridPage)
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.mailGrid = QTableView(self.gridPage)
        self.mailGrid.setObjectName(u"mailGrid")
        self.mailGrid.setAlternatingRowColors(True)
        self.mailGrid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.mailGrid.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.mailGrid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.mailGrid.setShowGrid(False)
        self.mailGrid.setWordWrap(False)
        self.mailGrid.setTabKeyNavigation(False)

        self.layout5.addWidget(self.mailGrid)

        self.gridStack.addWidget(self.gridPage)
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.layout6 = QVBoxLayout(self.emptyPage)
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.spacer3 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout6.addItem(self.spacer3)

        self.emptyLabel = QLabel(self.emptyPage)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyLabel.setWordWrap(True)

        self.layout6.addWidget(self.emptyLabel)

        self.layout12 = QHBoxLayout()
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.spacer4 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout12.addItem(self.spacer4)

        self.emptyButton = QPushButton(self.emptyPage)
        self.emptyButton.setObjectName(u"emptyButton")

        self.layout12.addWidget(self.emptyButton)

        self.spacer5 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout12.addItem(self.spacer5)


        self.layout6.addLayout(self.layout12)

        self.spacer6 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout6.addItem(self.spacer6)

        self.gridStack.addWidget(self.emptyPage)
        self.splitter.addWidget(self.gridStack)
        self.detail = QWidget(self.splitter)
        self.detail.setObjectName(u"detail")
        self.layout7 = QVBoxLayout(self.detail)
        self.layout7.setSpacing(4)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.detailTitle = QLabel(self.detail)
        self.detailTitle.setObjectName(u"detailTitle")
        self.detailTitle.setWordWrap(True)

        self.layout7.addWidget(self.detailTitle)

        self.detailReason = QLabel(self.detail)
        self.detailReason.setObjectName(u"detailReason")
        self.detailReason.setWordWrap(True)

        self.layout7.addWidget(self.detailReason)

        self.tabs = QTabWidget(self.detail)
        self.tabs.setObjectName(u"tabs")
        self.bodyTab = QWidget()
        self.bodyTab.setObjectName(u"bodyTab")
        self.layout8 = QVBoxLayout(self.bodyTab)
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(4, 4, 4, 4)
        self.bodyText = QPlainTextEdit(self.bodyTab)
        self.bodyText.setObjectName(u"bodyText")
        self.bodyText.setReadOnly(True)

        self.layout8.addWidget(self.bodyText)

        self.tabs.addTab(self.bodyTab, "")
        self.rawTab = QWidget()
        self.rawTab.setObjectName(u"rawTab")
        self.layout9 = QVBoxLayout(self.rawTab)
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(4, 4, 4, 4)
        self.rawText = QPlainTextEdit(self.rawTab)
        self.rawText.setObjectName(u"rawText")
        self.rawText.setReadOnly(True)

        self.layout9.addWidget(self.rawText)

        self.tabs.addTab(self.rawTab, "")
        self.historyTab = QWidget()
        self.historyTab.setObjectName(u"historyTab")
        self.layout10 = QVBoxLayout(self.historyTab)
        self.layout10.setSpacing(8)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(4, 4, 4, 4)
        self.historyText = QPlainTextEdit(self.historyTab)
        self.historyText.setObjectName(u"historyText")
        self.historyText.setReadOnly(True)

        self.layout10.addWidget(self.historyText)

        self.tabs.addTab(self.historyTab, "")

        self.layout7.addWidget(self.tabs)

        self.layout11 = QHBoxLayout()
        self.layout11.setSpacing(6)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.releaseButton = QPushButton(self.detail)
        self.releaseButton.setObjectName(u"releaseButton")

        self.layout11.addWidget(self.releaseButton)

        self.asIsButton = QPushButton(self.detail)
        self.asIsButton.setObjectName(u"asIsButton")

        self.layout11.addWidget(self.asIsButton)

        self.renewButton = QPushButton(self.detail)
        self.renewButton.setObjectName(u"renewButton")

        self.layout11.addWidget(self.renewButton)

        self.setUpButton = QPushButton(self.detail)
        self.setUpButton.setObjectName(u"setUpButton")

        self.layout11.addWidget(self.setUpButton)

        self.retryButton = QPushButton(self.detail)
        self.retryButton.setObjectName(u"retryButton")

        self.layout11.addWidget(self.retryButton)

        self.cancelButton = QPushButton(self.detail)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout11.addWidget(self.cancelButton)

        self.reviveButton = QPushButton(self.detail)
        self.reviveButton.setObjectName(u"reviveButton")

        self.layout11.addWidget(self.reviveButton)

        self.arrivedButton = QPushButton(self.detail)
        self.arrivedButton.setObjectName(u"arrivedButton")

        self.layout11.addWidget(self.arrivedButton)

        self.againButton = QPushButton(self.detail)
        self.againButton.setObjectName(u"againButton")

        self.layout11.addWidget(self.againButton)

        self.dropButton = QPushButton(self.detail)
        self.dropButton.setObjectName(u"dropButton")

        self.layout11.addWidget(self.dropButton)

        self.spacer2 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout11.addItem(self.spacer2)


        self.layout7.addLayout(self.layout11)

        self.layout7.setStretch(2, 1)
        self.splitter.addWidget(self.detail)

        self.layout1.addWidget(self.splitter)

        self.layout1.setStretch(3, 1)
        QWidget.setTabOrder(self.moreButton, self.stateCombo)
        QWidget.setTabOrder(self.stateCombo, self.filterEdit)
        QWidget.setTabOrder(self.filterEdit, self.releaseWaitingButton)
        QWidget.setTabOrder(self.releaseWaitingButton, self.mailGrid)
        QWidget.setTabOrder(self.mailGrid, self.tabs)
        QWidget.setTabOrder(self.tabs, self.releaseButton)
        QWidget.setTabOrder(self.releaseButton, self.asIsButton)
        QWidget.setTabOrder(self.asIsButton, self.renewButton)
        QWidget.setTabOrder(self.renewButton, self.setUpButton)
        QWidget.setTabOrder(self.setUpButton, self.retryButton)
        QWidget.setTabOrder(self.retryButton, self.cancelButton)
        QWidget.setTabOrder(self.cancelButton, self.reviveButton)
        QWidget.setTabOrder(self.reviveButton, self.arrivedButton)
        QWidget.setTabOrder(self.arrivedButton, self.againButton)
        QWidget.setTabOrder(self.againButton, self.dropButton)

        self.retranslateUi(OutboxPage)

        QMetaObject.connectSlotsByName(OutboxPage)
    # setupUi

    def retranslateUi(self, OutboxPage):
        self.titleLabel.setText(QCoreApplication.translate("OutboxPage", u"\ubc1c\uc1a1\ud568", None))
        self.countLabel.setText("")
        self.moreButton.setText(QCoreApplication.translate("OutboxPage", u"\ub354 \ubcf4\uae30(&M)", None))
#if QT_CONFIG(accessibility)
        self.stateCombo.setAccessibleName(QCoreApplication.translate("OutboxPage", u"\uc0c1\ud0dc", None))
#endif // QT_CONFIG(accessibility)
        self.filterEdit.setPlaceholderText(QCoreApplication.translate("OutboxPage", u"\ubcf4\ub0bc\uacf3\u00b7\uc81c\ubaa9\u00b7\uc8fc\ubb38\ubc88\ud638\ub85c \uac70\ub974\uae30", None))
#if QT_CONFIG(accessibility)
        self.filterEdit.setAccessibleName(QCoreApplication.translate("OutboxPage", u"\uba54\uc77c \uac70\ub974\uae30", None))
#endif // QT_CONFIG(accessibility)
        self.releaseWaitingButton.setText(QCoreApplication.translate("OutboxPage", u"\u2018\ub300\uae30 Y\u2019 \ubaa8\ub450 \ubcf4\ub0b4\uae30(&W)", None))
        self.pauseLabel.setText("")
        self.tryNowButton.setText(QCoreApplication.translate("OutboxPage", u"\uc9c0\uae08 \ub2e4\uc2dc \uc2dc\ub3c4(&N)", None))
#if QT_CONFIG(accessibility)
        self.mailGrid.setAccessibleName(QCoreApplication.translate("OutboxPage", u"\ubc1c\uc1a1\ud568", None))
#endif // QT_CONFIG(accessibility)
        self.emptyLabel.setText("")
        self.emptyButton.setText(QCoreApplication.translate("OutboxPage", u"\uc8fc\ubb38\uc73c\ub85c \uac00\uae30", None))
        self.detailTitle.setText("")
        self.detailReason.setText("")
#if QT_CONFIG(accessibility)
        self.bodyText.setAccessibleName(QCoreApplication.translate("OutboxPage", u"\ubcf8\ubb38", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.bodyTab), QCoreApplication.translate("OutboxPage", u"\ubcf8\ubb38", None))
#if QT_CONFIG(accessibility)
        self.rawText.setAccessibleName(QCoreApplication.translate("OutboxPage", u"\uc6d0\ubb38", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.rawTab), QCoreApplication.translate("OutboxPage", u"\uc6d0\ubb38", None))
#if QT_CONFIG(accessibility)
        self.historyText.setAccessibleName(QCoreApplication.translate("OutboxPage", u"\uae30\ub85d", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.historyTab), QCoreApplication.translate("OutboxPage", u"\uae30\ub85d", None))
        self.releaseButton.setText(QCoreApplication.translate("OutboxPage", u"\ubcf4\ub0b4\uae30 \ud5c8\uc6a9(&P)", None))
        self.asIsButton.setText(QCoreApplication.translate("OutboxPage", u"\uadf8\ub300\ub85c \ubcf4\ub0b4\uae30(&G)\u2026", None))
        self.renewButton.setText(QCoreApplication.translate("OutboxPage", u"\ub2e4\uc2dc \ub9cc\ub4e4\uae30(&N)\u2026", None))
        self.setUpButton.setText(QCoreApplication.translate("OutboxPage", u"\uc124\uc815 \uc5f4\uae30(&S)", None))
        self.retryButton.setText(QCoreApplication.translate("OutboxPage", u"\ub2e4\uc2dc \uc2dc\ub3c4(&Y)", None))
        self.cancelButton.setText(QCoreApplication.translate("OutboxPage", u"\ucde8\uc18c(&X)", None))
        self.reviveButton.setText(QCoreApplication.translate("OutboxPage", u"\ub418\ub3cc\ub9ac\uae30(&U)", None))
        self.arrivedButton.setText(QCoreApplication.translate("OutboxPage", u"\ub3c4\ucc29 \ud655\uc778\ub428(&V)", None))
        self.againButton.setText(QCoreApplication.translate("OutboxPage", u"\uac19\uc740 Message-ID\ub85c \ub2e4\uc2dc \ubcf4\ub0b4\uae30(&B)", None))
        self.dropButton.setText(QCoreApplication.translate("OutboxPage", u"\ubc84\ub9ac\uae30(&D)", None))
        pass
    # retranslateUi
