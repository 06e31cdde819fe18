# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'rules_popup.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication,
    QMetaObject,
    Qt,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QTableView,
    QVBoxLayout,
)

class Ui_RulesPopup(object):
    def setupUi(self, RulesPopup):
        if not RulesPopup.objectName():
            RulesPopup.setObjectName(u"RulesPopup")
        RulesPopup.resize(860, 440)
        self.layout1 = QVBoxLayout(RulesPopup)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.aboutLabel = QLabel(RulesPopup)
        self.aboutLabel.setObjectName(u"aboutLabel")
        self.aboutLabel.setWordWrap(True)

        self.layout1.addWidget(self.aboutLabel)

        self.rulesGrid = QTableView(RulesPopup)
        self.rulesGrid.setObjectName(u"rulesGrid")
        self.rulesGrid.setAlternatingRowColors(True)
        self.rulesGrid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rulesGrid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rulesGrid.setShowGrid(False)
        self.rulesGrid.setWordWrap(False)

        self.layout1.addWidget(self.rulesGrid)

        self.ruleText = QLabel(RulesPopup)
        self.ruleText.setObjectName(u"ruleText")
        self.ruleText.setWordWrap(True)
        self.ruleText.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.layout1.addWidget(self.ruleText)

        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.switchButton = QPushButton(RulesPopup)
        self.switchButton.setObjectName(u"switchButton")
        self.switchButton.setEnabled(False)

        self.layout2.addWidget(self.switchButton)

        self.spacer1 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.closeButton = QPushButton(RulesPopup)
        self.closeButton.setObjectName(u"closeButton")

        self.layout2.addWidget(self.closeButton)


        self.layout1.addLayout(self.layout2)

        self.layout1.setStretch(1, 1)

        self.retranslateUi(RulesPopup)

        QMetaObject.connectSlotsByName(RulesPopup)
    # setupUi

    def retranslateUi(self, RulesPopup):
        RulesPopup.setWindowTitle(QCoreApplication.translate("RulesPopup", u"\uc5f0\ub3d9\ud68c\uc0ac \uaddc\uce59", None))
        self.aboutLabel.setText("")
#if QT_CONFIG(accessibility)
        self.rulesGrid.setAccessibleName(QCoreApplication.translate("RulesPopup", u"\uc5f0\ub3d9\ud68c\uc0ac \uaddc\uce59", None))
#endif // QT_CONFIG(accessibility)
        self.ruleText.setText("")
        self.switchButton.setText(QCoreApplication.translate("RulesPopup", u"\uaddc\uce59 \ub044\uae30(&O)", None))
        self.closeButton.setText(QCoreApplication.translate("RulesPopup", u"Close", None))
    # retranslateUi
