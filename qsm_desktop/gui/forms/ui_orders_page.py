# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'orders_page.ui'
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
    QListWidget,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

class Ui_OrdersPage(object):
    def setupUi(self, OrdersPage):
        if not OrdersPage.objectName():
            OrdersPage.setObjectName(u"OrdersPage")
        OrdersPage.setAcceptDrops(True)
        self.layout1 = QVBoxLayout(OrdersPage)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(12, 12, 12, 12)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(OrdersPage)
        self.titleLabel.setObjectName(u"titleLabel")

        self.layout2.addWidget(self.titleLabel)

        self.spacer1 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.storeLabel = QLabel(OrdersPage)
        self.storeLabel.setObjectName(u"storeLabel")

        self.layout2.addWidget(self.storeLabel)

        self.storeCombo = QComboBox(OrdersPage)
        self.storeCombo.setObjectName(u"storeCombo")
        self.storeCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.layout2.addWidget(self.storeCombo)

        self.openButton = QPushButton(OrdersPage)
        self.openButton.setObjectName(u"openButton")

        self.layout2.addWidget(self.openButton)


        self.layout1.addLayout(self.layout2)

        self.messageHolder = QWidget(OrdersPage)
        self.messageHolder.setObjectName(u"messageHolder")
        self.layout3 = QVBoxLayout(self.messageHolder)
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)

        self.layout1.addWidget(self.messageHolder)

        self.lookPanel = QFrame(OrdersPage)
        self.lookPanel.setObjectName(u"lookPanel")
        self.lookPanel.setFrameShape(QFrame.Shape.StyledPanel)
        self.lookPanel.setVisible(False)
        self.layout4 = QVBoxLayout(self.lookPanel)
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(12, 12, 12, 12)
        self.lookTitle = QLabel(self.lookPanel)
        self.lookTitle.setObjectName(u"lookTitle")
        self.lookTitle.setWordWrap(True)

        self.layout4.addWidget(self.lookTitle)

        self.lookText = QLabel(self.lookPanel)
        self.lookText.setObjectName(u"lookText")
        self.lookText.setWordWrap(True)

        self.layout4.addWidget(self.lookText)

        self.errorLabel = QLabel(self.lookPanel)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.layout4.addWidget(self.errorLabel)

        self.resultList = QListWidget(self.lookPanel)
        self.resultList.setObjectName(u"resultList")
        self.resultList.setVisible(False)
        self.resultList.setWordWrap(True)
        self.resultList.setMaximumSize(QSize(16777215, 112))
        self.resultList.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)

        self.layout4.addWidget(self.resultList)

        self.progressBar = QProgressBar(self.lookPanel)
        self.progressBar.setObjectName(u"progressBar")
        self.progressBar.setVisible(False)
        self.progressBar.setTextVisible(True)

        self.layout4.addWidget(self.progressBar)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.spacer2 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.spacer2)

        self.cancelButton = QPushButton(self.lookPanel)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout5.addWidget(self.cancelButton)

        self.importButton = QPushButton(self.lookPanel)
        self.importButton.setObjectName(u"importButton")

        self.layout5.addWidget(self.importButton)


        self.layout4.addLayout(self.layout5)


        self.layout1.addWidget(self.lookPanel)

        self.dropHint = QLabel(OrdersPage)
        self.dropHint.setObjectName(u"dropHint")
        self.dropHint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.dropHint.setWordWrap(True)
        self.dropHint.setMinimumSize(QSize(0, 64))

        self.layout1.addWidget(self.dropHint)

        self.splitter = QSplitter(OrdersPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.logSide = QWidget(self.splitter)
        self.logSide.setObjectName(u"logSide")
        self.layout6 = QVBoxLayout(self.logSide)
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.logTitle = QLabel(self.logSide)
        self.logTitle.setObjectName(u"logTitle")

        self.layout6.addWidget(self.logTitle)

        self.importLog = QTableView(self.logSide)
        self.importLog.setObjectName(u"importLog")
        self.importLog.setAlternatingRowColors(True)
        self.importLog.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.importLog.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.importLog.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.importLog.setShowGrid(False)
        self.importLog.setWordWrap(False)
        self.importLog.setTabKeyNavigation(False)

        self.layout6.addWidget(self.importLog)

        self.splitter.addWidget(self.logSide)
        self.orderSide = QWidget(self.splitter)
        self.orderSide.setObjectName(u"orderSide")
        self.layout7 = QVBoxLayout(self.orderSide)
        self.layout7.setSpacing(4)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.layout8 = QHBoxLayout()
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.orderTitle = QLabel(self.orderSide)
        self.orderTitle.setObjectName(u"orderTitle")

        self.layout8.addWidget(self.orderTitle)

        self.spacer3 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout8.addItem(self.spacer3)

        self.orderFilter = QLineEdit(self.orderSide)
        self.orderFilter.setObjectName(u"orderFilter")
        self.orderFilter.setClearButtonEnabled(True)
        self.orderFilter.setMinimumSize(QSize(240, 0))

        self.layout8.addWidget(self.orderFilter)


        self.layout7.addLayout(self.layout8)

        self.orderGrid = QTableView(self.orderSide)
        self.orderGrid.setObjectName(u"orderGrid")
        self.orderGrid.setAlternatingRowColors(True)
        self.orderGrid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.orderGrid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.orderGrid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.orderGrid.setShowGrid(False)
        self.orderGrid.setWordWrap(False)
        self.orderGrid.setTabKeyNavigation(False)

        self.layout7.addWidget(self.orderGrid)

        self.splitter.addWidget(self.orderSide)

        self.layout1.addWidget(self.splitter)

        self.layout1.setStretch(4, 1)
#if QT_CONFIG(shortcut)
        self.storeLabel.setBuddy(self.storeCombo)
        self.logTitle.setBuddy(self.importLog)
        self.orderTitle.setBuddy(self.orderGrid)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.storeCombo, self.openButton)
        QWidget.setTabOrder(self.openButton, self.importButton)
        QWidget.setTabOrder(self.importButton, self.cancelButton)
        QWidget.setTabOrder(self.cancelButton, self.importLog)
        QWidget.setTabOrder(self.importLog, self.orderFilter)
        QWidget.setTabOrder(self.orderFilter, self.orderGrid)

        self.retranslateUi(OrdersPage)

        QMetaObject.connectSlotsByName(OrdersPage)
    # setupUi

    def retranslateUi(self, OrdersPage):
        self.titleLabel.setText(QCoreApplication.translate("OrdersPage", u"\uc8fc\ubb38", None))
        self.storeLabel.setText(QCoreApplication.translate("OrdersPage", u"\uac00\uac8c", None))
#if QT_CONFIG(accessibility)
        self.storeCombo.setAccessibleName(QCoreApplication.translate("OrdersPage", u"\uac00\uac8c", None))
#endif // QT_CONFIG(accessibility)
        self.openButton.setText(QCoreApplication.translate("OrdersPage", u"\ud30c\uc77c \uc5f4\uae30(&O)\u2026", None))
        self.lookTitle.setText("")
        self.lookText.setText("")
        self.errorLabel.setText("")
#if QT_CONFIG(accessibility)
        self.resultList.setAccessibleName(QCoreApplication.translate("OrdersPage", u"\ud30c\uc77c\ub9c8\ub2e4\uc758 \uacb0\uacfc", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.progressBar.setAccessibleName(QCoreApplication.translate("OrdersPage", u"\uac00\uc838\uc624\ub294 \uc911", None))
#endif // QT_CONFIG(accessibility)
        self.cancelButton.setText(QCoreApplication.translate("OrdersPage", u"\ucde8\uc18c(&C)", None))
        self.importButton.setText(QCoreApplication.translate("OrdersPage", u"\uac00\uc838\uc624\uae30(&I)", None))
        self.dropHint.setText(QCoreApplication.translate("OrdersPage", u"DeliveryManagement_detail \ud30c\uc77c\uc744 \uc774 \ucc3d\uc5d0 \ub04c\uc5b4\ub2e4 \ub193\uac70\ub098 \u2018\ud30c\uc77c \uc5f4\uae30\u2019\ub85c \uace0\ub974\uc2ed\uc2dc\uc624. \ubb34\uc5c7\uc774 \ubcf4\ub0b4\uc9c8\uc9c0 \uba3c\uc800 \ubcf4\uc5ec \ub4dc\ub9bd\ub2c8\ub2e4.", None))
        self.logTitle.setText(QCoreApplication.translate("OrdersPage", u"\uac00\uc838\uc628 \ud30c\uc77c", None))
#if QT_CONFIG(accessibility)
        self.importLog.setAccessibleName(QCoreApplication.translate("OrdersPage", u"\uac00\uc838\uc628 \ud30c\uc77c", None))
#endif // QT_CONFIG(accessibility)
        self.orderTitle.setText(QCoreApplication.translate("OrdersPage", u"\ucd5c\uadfc \uc8fc\ubb38", None))
        self.orderFilter.setPlaceholderText(QCoreApplication.translate("OrdersPage", u"\uc8fc\ubb38\ubc88\ud638\u00b7\uc774\ub984\u00b7\uc0c1\ud488\uc73c\ub85c \ucc3e\uae30", None))
#if QT_CONFIG(accessibility)
        self.orderFilter.setAccessibleName(QCoreApplication.translate("OrdersPage", u"\uc8fc\ubb38 \ucc3e\uae30", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.orderGrid.setAccessibleName(QCoreApplication.translate("OrdersPage", u"\ucd5c\uadfc \uc8fc\ubb38", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
