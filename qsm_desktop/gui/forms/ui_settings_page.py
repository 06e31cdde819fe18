# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_page.ui'
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
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

class Ui_SettingsPage(object):
    def setupUi(self, SettingsPage):
        if not SettingsPage.objectName():
            SettingsPage.setObjectName(u"SettingsPage")
        self.layout1 = QVBoxLayout(SettingsPage)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(12, 12, 12, 12)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(SettingsPage)
        self.titleLabel.setObjectName(u"titleLabel")

        self.layout2.addWidget(self.titleLabel)

        self.countLabel = QLabel(SettingsPage)
        self.countLabel.setObjectName(u"countLabel")

        self.layout2.addWidget(self.countLabel)

        self.spacer1 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.filterEdit = QLineEdit(SettingsPage)
        self.filterEdit.setObjectName(u"filterEdit")
        self.filterEdit.setClearButtonEnabled(True)
        self.filterEdit.setMinimumSize(QSize(260, 0))

        self.layout2.addWidget(self.filterEdit)

        self.searchButton = QPushButton(SettingsPage)
        self.searchButton.setObjectName(u"searchButton")

        self.layout2.addWidget(self.searchButton)


        self.layout1.addLayout(self.layout2)

        self.messageHolder = QWidget(SettingsPage)
        self.messageHolder.setObjectName(u"messageHolder")
        self.layout3 = QVBoxLayout(self.messageHolder)
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)

        self.layout1.addWidget(self.messageHolder)

        self.verticalSplitter = QSplitter(SettingsPage)
        self.verticalSplitter.setObjectName(u"verticalSplitter")
        self.verticalSplitter.setOrientation(Qt.Orientation.Vertical)
        self.verticalSplitter.setChildrenCollapsible(False)
        self.gridStack = QStackedWidget(self.verticalSplitter)
        self.gridStack.setObjectName(u"gridStack")
        self.gridPage = QWidget()
        self.gridPage.setObjectName(u"gridPage")
        self.layout4 = QVBoxLayout(self.gridPage)
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.settingsGrid = QTableView(self.gridPage)
        self.settingsGrid.setObjectName(u"settingsGrid")
        self.settingsGrid.setAlternatingRowColors(True)
        self.settingsGrid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.settingsGrid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.settingsGrid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.settingsGrid.setShowGrid(False)
        self.settingsGrid.setWordWrap(False)
        self.settingsGrid.setTabKeyNavigation(False)

        self.layout4.addWidget(self.settingsGrid)

        self.gridStack.addWidget(self.gridPage)
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.layout5 = QVBoxLayout(self.emptyPage)
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.spacer2 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout5.addItem(self.spacer2)

        self.emptyLabel = QLabel(self.emptyPage)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyLabel.setWordWrap(True)

        self.layout5.addWidget(self.emptyLabel)

        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.spacer3 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.spacer3)

        self.emptyButton = QPushButton(self.emptyPage)
        self.emptyButton.setObjectName(u"emptyButton")

        self.layout6.addWidget(self.emptyButton)

        self.spacer4 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.spacer4)


        self.layout5.addLayout(self.layout6)

        self.spacer5 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout5.addItem(self.spacer5)

        self.gridStack.addWidget(self.emptyPage)
        self.verticalSplitter.addWidget(self.gridStack)
        self.horizontalSplitter = QSplitter(self.verticalSplitter)
        self.horizontalSplitter.setObjectName(u"horizontalSplitter")
        self.horizontalSplitter.setOrientation(Qt.Orientation.Horizontal)
        self.horizontalSplitter.setChildrenCollapsible(False)
        self.formHolder = QWidget(self.horizontalSplitter)
        self.formHolder.setObjectName(u"formHolder")
        self.layout7 = QVBoxLayout(self.formHolder)
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.horizontalSplitter.addWidget(self.formHolder)
        self.previewHolder = QWidget(self.horizontalSplitter)
        self.previewHolder.setObjectName(u"previewHolder")
        self.layout8 = QVBoxLayout(self.previewHolder)
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.horizontalSplitter.addWidget(self.previewHolder)
        self.verticalSplitter.addWidget(self.horizontalSplitter)

        self.layout1.addWidget(self.verticalSplitter)

        self.layout1.setStretch(2, 1)
        QWidget.setTabOrder(self.filterEdit, self.searchButton)
        QWidget.setTabOrder(self.searchButton, self.settingsGrid)

        self.retranslateUi(SettingsPage)

        QMetaObject.connectSlotsByName(SettingsPage)
    # setupUi

    def retranslateUi(self, SettingsPage):
        self.titleLabel.setText(QCoreApplication.translate("SettingsPage", u"\uc54c\ub9bc \uc124\uc815 \ub370\uc774\ud130", None))
        self.countLabel.setText("")
        self.filterEdit.setPlaceholderText(QCoreApplication.translate("SettingsPage", u"\ud15c\ud50c\ub9bf\u00b7\ubcf4\ub0bc\uacf3\u00b7\ub4f1\ub85d\uc790\ub85c \uac70\ub974\uae30", None))
#if QT_CONFIG(accessibility)
        self.filterEdit.setAccessibleName(QCoreApplication.translate("SettingsPage", u"\uc124\uc815 \uac70\ub974\uae30", None))
#endif // QT_CONFIG(accessibility)
        self.searchButton.setText(QCoreApplication.translate("SettingsPage", u"\uac80\uc0c9(&R)", None))
#if QT_CONFIG(tooltip)
        self.searchButton.setToolTip(QCoreApplication.translate("SettingsPage", u"\uc124\uc815\uc744 \ub2e4\uc2dc \uc77d\uc2b5\ub2c8\ub2e4 (F5)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.settingsGrid.setAccessibleName(QCoreApplication.translate("SettingsPage", u"\uc54c\ub9bc \uc124\uc815 \ub370\uc774\ud130", None))
#endif // QT_CONFIG(accessibility)
        self.emptyLabel.setText(QCoreApplication.translate("SettingsPage", u"\uc544\uc9c1 \uc124\uc815\uc774 \uc5c6\uc2b5\ub2c8\ub2e4. \ud15c\ud50c\ub9bf\uc744 \uace0\ub974\uace0 \ubcf4\ub0bc\uacf3\uc744 \ub123\uc5b4 \ub4f1\ub85d\ud558\uba74 \uc5ec\uae30\uc5d0 \ub098\ud0c0\ub0a9\ub2c8\ub2e4.", None))
        self.emptyButton.setText(QCoreApplication.translate("SettingsPage", u"\ud15c\ud50c\ub9bf \ucc3e\uae30", None))
        pass
    # retranslateUi
