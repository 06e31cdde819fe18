# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'renew_popup.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication,
    QMetaObject,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QTableView,
    QVBoxLayout,
)

class Ui_RenewPopup(object):
    def setupUi(self, RenewPopup):
        if not RenewPopup.objectName():
            RenewPopup.setObjectName(u"RenewPopup")
        RenewPopup.resize(880, 560)
        self.layout1 = QVBoxLayout(RenewPopup)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.aboutLabel = QLabel(RenewPopup)
        self.aboutLabel.setObjectName(u"aboutLabel")
        self.aboutLabel.setWordWrap(True)

        self.layout1.addWidget(self.aboutLabel)

        self.renewGrid = QTableView(RenewPopup)
        self.renewGrid.setObjectName(u"renewGrid")
        self.renewGrid.setAlternatingRowColors(True)
        self.renewGrid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.renewGrid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.renewGrid.setShowGrid(False)
        self.renewGrid.setWordWrap(False)

        self.layout1.addWidget(self.renewGrid)

        self.differenceText = QPlainTextEdit(RenewPopup)
        self.differenceText.setObjectName(u"differenceText")
        self.differenceText.setReadOnly(True)

        self.layout1.addWidget(self.differenceText)

        self.remedyCheck = QCheckBox(RenewPopup)
        self.remedyCheck.setObjectName(u"remedyCheck")

        self.layout1.addWidget(self.remedyCheck)

        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.countLabel = QLabel(RenewPopup)
        self.countLabel.setObjectName(u"countLabel")

        self.layout2.addWidget(self.countLabel)

        self.spacer1 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.renewButton = QPushButton(RenewPopup)
        self.renewButton.setObjectName(u"renewButton")
        self.renewButton.setEnabled(False)

        self.layout2.addWidget(self.renewButton)

        self.closeButton = QPushButton(RenewPopup)
        self.closeButton.setObjectName(u"closeButton")

        self.layout2.addWidget(self.closeButton)


        self.layout1.addLayout(self.layout2)

        self.layout1.setStretch(1, 2)
        self.layout1.setStretch(2, 3)

        self.retranslateUi(RenewPopup)

        QMetaObject.connectSlotsByName(RenewPopup)
    # setupUi

    def retranslateUi(self, RenewPopup):
        RenewPopup.setWindowTitle(QCoreApplication.translate("RenewPopup", u"\ub2e4\uc2dc \ub9cc\ub4e4\uae30", None))
        self.aboutLabel.setText(QCoreApplication.translate("RenewPopup", u"\ub098\uac00\uc9c0 \uc54a\uc740 \uba54\uc77c\uc744 \uc9c0\uae08\uc758 \uc124\uc815\uacfc \uc8fc\ubb38\uc73c\ub85c \ub2e4\uc2dc \ub9cc\ub4ed\ub2c8\ub2e4. \uba3c\uc800 \ubb34\uc5c7\uc774 \ubc14\ub00c\ub294\uc9c0 \ubcf4\uc2ed\uc2dc\uc624.", None))
#if QT_CONFIG(accessibility)
        self.renewGrid.setAccessibleName(QCoreApplication.translate("RenewPopup", u"\ub2e4\uc2dc \ub9cc\ub4e4 \uba54\uc77c", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.differenceText.setAccessibleName(QCoreApplication.translate("RenewPopup", u"\ubc14\ub00c\ub294 \uc904", None))
#endif // QT_CONFIG(accessibility)
        self.remedyCheck.setText("")
        self.countLabel.setText("")
        self.renewButton.setText(QCoreApplication.translate("RenewPopup", u"\ub2e4\uc2dc \ub9cc\ub4e4\uae30(&N)", None))
        self.closeButton.setText(QCoreApplication.translate("RenewPopup", u"Close", None))
    # retranslateUi
