# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'mail_options.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication,
    QMetaObject,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
)

class Ui_MailOptions(object):
    def setupUi(self, MailOptions):
        if not MailOptions.objectName():
            MailOptions.setObjectName(u"MailOptions")
        self.layout1 = QVBoxLayout(MailOptions)
        self.layout1.setSpacing(4)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.companyLabel = QLabel(MailOptions)
        self.companyLabel.setObjectName(u"companyLabel")

        self.layout2.addWidget(self.companyLabel)

        self.companyCombo = QComboBox(MailOptions)
        self.companyCombo.setObjectName(u"companyCombo")
        self.companyCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.companyCombo.setMinimumContentsLength(10)

        self.layout2.addWidget(self.companyCombo)

        self.rulesButton = QPushButton(MailOptions)
        self.rulesButton.setObjectName(u"rulesButton")

        self.layout2.addWidget(self.rulesButton)

        self.charsetLabel = QLabel(MailOptions)
        self.charsetLabel.setObjectName(u"charsetLabel")

        self.layout2.addWidget(self.charsetLabel)

        self.charsetCombo = QComboBox(MailOptions)
        self.charsetCombo.setObjectName(u"charsetCombo")

        self.layout2.addWidget(self.charsetCombo)

        self.layout2.setStretch(1, 1)

        self.layout1.addLayout(self.layout2)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(12)
        self.layout3.setObjectName(u"layout3")
        self.parenthesesCheck = QCheckBox(MailOptions)
        self.parenthesesCheck.setObjectName(u"parenthesesCheck")

        self.layout3.addWidget(self.parenthesesCheck)

        self.charsetCheck = QCheckBox(MailOptions)
        self.charsetCheck.setObjectName(u"charsetCheck")

        self.layout3.addWidget(self.charsetCheck)

        self.spacer1 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer1)


        self.layout1.addLayout(self.layout3)

        self.findingsLabel = QLabel(MailOptions)
        self.findingsLabel.setObjectName(u"findingsLabel")
        self.findingsLabel.setWordWrap(True)

        self.layout1.addWidget(self.findingsLabel)

#if QT_CONFIG(shortcut)
        self.companyLabel.setBuddy(self.companyCombo)
        self.charsetLabel.setBuddy(self.charsetCombo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MailOptions)

        QMetaObject.connectSlotsByName(MailOptions)
    # setupUi

    def retranslateUi(self, MailOptions):
        self.companyLabel.setText(QCoreApplication.translate("MailOptions", u"\ud68c\uc0ac", None))
#if QT_CONFIG(accessibility)
        self.companyCombo.setAccessibleName(QCoreApplication.translate("MailOptions", u"\ud68c\uc0ac", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.companyCombo.setToolTip(QCoreApplication.translate("MailOptions", u"\uc774 \uc124\uc815\uc758 \uba54\uc77c\uc744 \uc77d\ub294 \ud68c\uc0ac\uc785\ub2c8\ub2e4. \uc774 \ud68c\uc0ac\uc758 \uaddc\uce59\uc73c\ub85c \uac80\uc0ac\ud569\ub2c8\ub2e4.", None))
#endif // QT_CONFIG(tooltip)
        self.rulesButton.setText(QCoreApplication.translate("MailOptions", u"\uaddc\uce59(&G)", None))
#if QT_CONFIG(tooltip)
        self.rulesButton.setToolTip(QCoreApplication.translate("MailOptions", u"\uc774 \ud68c\uc0ac\uc758 \uaddc\uce59\uc744 \ubcf4\uace0 \ub044\uac70\ub098 \ucf2d\ub2c8\ub2e4.", None))
#endif // QT_CONFIG(tooltip)
        self.charsetLabel.setText(QCoreApplication.translate("MailOptions", u"\ubb38\uc790 \uc9d1\ud569", None))
#if QT_CONFIG(accessibility)
        self.charsetCombo.setAccessibleName(QCoreApplication.translate("MailOptions", u"\ubb38\uc790 \uc9d1\ud569", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.charsetCombo.setToolTip(QCoreApplication.translate("MailOptions", u"UTF-8\uc740 \ubaa8\ub4e0 \uae00\uc790\ub97c \uc2e3\uc2b5\ub2c8\ub2e4. \uc624\ub798\ub41c \ud504\ub85c\uadf8\ub7a8\ub9cc ISO-2022-JP\ub97c \uc6d0\ud569\ub2c8\ub2e4.", None))
#endif // QT_CONFIG(tooltip)
        self.parenthesesCheck.setText(QCoreApplication.translate("MailOptions", u"\uc0c1\ud488\u00b7\uc635\uc158\uc758 ( )\ub97c \uff08 \uff09\ub85c \uc500", None))
#if QT_CONFIG(tooltip)
        self.parenthesesCheck.setToolTip(QCoreApplication.translate("MailOptions", u"NextEngine\uc740 \ubc18\uac01 \uad04\ud638 \uc548\uc744 \uc0c1\ud488\ucf54\ub4dc\ub85c \uc77d\uc2b5\ub2c8\ub2e4.", None))
#endif // QT_CONFIG(tooltip)
        self.charsetCheck.setText(QCoreApplication.translate("MailOptions", u"\uc5c6\ub294 \uae00\uc790\ub97c \ubc14\uafd4 \uc500", None))
#if QT_CONFIG(tooltip)
        self.charsetCheck.setToolTip(QCoreApplication.translate("MailOptions", u"\ubb38\uc790 \uc9d1\ud569\uc5d0 \uc5c6\ub294 \uae00\uc790\ub97c \ud45c\uc5d0 \ub530\ub77c \ubc14\uafd4 \uc4f0\ub294 \ub370 \ub3d9\uc758\ud569\ub2c8\ub2e4(\u9ad9\u2192\u9ad8, \u2460\u21921 \u2026).", None))
#endif // QT_CONFIG(tooltip)
        self.findingsLabel.setText("")
        pass
    # retranslateUi
