# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'address_popup.ui'
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
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QTableView,
    QVBoxLayout,
)

class Ui_AddressPopup(object):
    def setupUi(self, AddressPopup):
        if not AddressPopup.objectName():
            AddressPopup.setObjectName(u"AddressPopup")
        AddressPopup.resize(620, 400)
        self.layout1 = QVBoxLayout(AddressPopup)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(12, 12, 12, 12)
        self.filterEdit = QLineEdit(AddressPopup)
        self.filterEdit.setObjectName(u"filterEdit")
        self.filterEdit.setClearButtonEnabled(True)

        self.layout1.addWidget(self.filterEdit)

        self.addressList = QTableView(AddressPopup)
        self.addressList.setObjectName(u"addressList")
        self.addressList.setAlternatingRowColors(True)
        self.addressList.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.addressList.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.addressList.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.addressList.setShowGrid(False)
        self.addressList.setWordWrap(False)
        self.addressList.setTabKeyNavigation(False)

        self.layout1.addWidget(self.addressList)

        self.emptyLabel = QLabel(AddressPopup)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setWordWrap(True)

        self.layout1.addWidget(self.emptyLabel)

        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.spacer1 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.confirmButton = QPushButton(AddressPopup)
        self.confirmButton.setObjectName(u"confirmButton")
        self.confirmButton.setEnabled(False)
        self.confirmButton.setAutoDefault(False)

        self.layout2.addWidget(self.confirmButton)

        self.closeButton = QPushButton(AddressPopup)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.layout2.addWidget(self.closeButton)


        self.layout1.addLayout(self.layout2)


        self.retranslateUi(AddressPopup)

        QMetaObject.connectSlotsByName(AddressPopup)
    # setupUi

    def retranslateUi(self, AddressPopup):
        AddressPopup.setWindowTitle(QCoreApplication.translate("AddressPopup", u"\ubcf4\ub0bc\uacf3 \uc120\ud0dd", None))
        self.filterEdit.setPlaceholderText(QCoreApplication.translate("AddressPopup", u"\uc8fc\uc18c\ub098 \uadf8\ub8f9\uc73c\ub85c \uac70\ub974\uae30", None))
#if QT_CONFIG(accessibility)
        self.filterEdit.setAccessibleName(QCoreApplication.translate("AddressPopup", u"\uc8fc\uc18c \uac70\ub974\uae30", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.addressList.setAccessibleName(QCoreApplication.translate("AddressPopup", u"\uc4f4 \uc801\uc774 \uc788\ub294 \uc8fc\uc18c", None))
#endif // QT_CONFIG(accessibility)
        self.emptyLabel.setText(QCoreApplication.translate("AddressPopup", u"\uc544\uc9c1 \uc4f4 \uc8fc\uc18c\uac00 \uc5c6\uc2b5\ub2c8\ub2e4. \ubcf4\ub0bc\uacf3\uc5d0 \uc9c1\uc811 \uc785\ub825\ud558\uc2ed\uc2dc\uc624.", None))
        self.confirmButton.setText(QCoreApplication.translate("AddressPopup", u"Confirm", None))
        self.closeButton.setText(QCoreApplication.translate("AddressPopup", u"Close", None))
    # retranslateUi
