# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_run.ui'
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
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
)

class Ui_FirstRun(object):
    def setupUi(self, FirstRun):
        if not FirstRun.objectName():
            FirstRun.setObjectName(u"FirstRun")
        FirstRun.resize(560, 260)
        self.layout1 = QVBoxLayout(FirstRun)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(16, 16, 16, 16)
        self.welcomeLabel = QLabel(FirstRun)
        self.welcomeLabel.setObjectName(u"welcomeLabel")

        self.layout1.addWidget(self.welcomeLabel)

        self.layout2 = QGridLayout()
        self.layout2.setObjectName(u"layout2")
        self.layout2.setHorizontalSpacing(8)
        self.layout2.setVerticalSpacing(6)
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.languageLabel = QLabel(FirstRun)
        self.languageLabel.setObjectName(u"languageLabel")

        self.layout2.addWidget(self.languageLabel, 0, 0, 1, 1)

        self.languageCombo = QComboBox(FirstRun)
        self.languageCombo.setObjectName(u"languageCombo")

        self.layout2.addWidget(self.languageCombo, 0, 1, 1, 1)

        self.nameLabel = QLabel(FirstRun)
        self.nameLabel.setObjectName(u"nameLabel")

        self.layout2.addWidget(self.nameLabel, 1, 0, 1, 1)

        self.nameEdit = QLineEdit(FirstRun)
        self.nameEdit.setObjectName(u"nameEdit")

        self.layout2.addWidget(self.nameEdit, 1, 1, 1, 1)

        self.sellerLabel = QLabel(FirstRun)
        self.sellerLabel.setObjectName(u"sellerLabel")

        self.layout2.addWidget(self.sellerLabel, 2, 0, 1, 1)

        self.sellerEdit = QLineEdit(FirstRun)
        self.sellerEdit.setObjectName(u"sellerEdit")

        self.layout2.addWidget(self.sellerEdit, 2, 1, 1, 1)

        self.errorLabel = QLabel(FirstRun)
        self.errorLabel.setObjectName(u"errorLabel")
        self.errorLabel.setWordWrap(True)
        self.errorLabel.setVisible(False)

        self.layout2.addWidget(self.errorLabel, 3, 1, 1, 1)

        self.layout2.setColumnStretch(1, 1)

        self.layout1.addLayout(self.layout2)

        self.warningLabel = QLabel(FirstRun)
        self.warningLabel.setObjectName(u"warningLabel")
        self.warningLabel.setWordWrap(True)

        self.layout1.addWidget(self.warningLabel)

        self.understoodCheck = QCheckBox(FirstRun)
        self.understoodCheck.setObjectName(u"understoodCheck")

        self.layout1.addWidget(self.understoodCheck)

        self.spacer1 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.spacer1)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.spacer2 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer2)

        self.laterButton = QPushButton(FirstRun)
        self.laterButton.setObjectName(u"laterButton")
        self.laterButton.setAutoDefault(False)

        self.layout3.addWidget(self.laterButton)

        self.startButton = QPushButton(FirstRun)
        self.startButton.setObjectName(u"startButton")
        self.startButton.setEnabled(False)

        self.layout3.addWidget(self.startButton)


        self.layout1.addLayout(self.layout3)

#if QT_CONFIG(shortcut)
        self.languageLabel.setBuddy(self.languageCombo)
        self.nameLabel.setBuddy(self.nameEdit)
        self.sellerLabel.setBuddy(self.sellerEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FirstRun)

        self.startButton.setDefault(True)


        QMetaObject.connectSlotsByName(FirstRun)
    # setupUi

    def retranslateUi(self, FirstRun):
        FirstRun.setWindowTitle(QCoreApplication.translate("FirstRun", u"QSM Desktop \uc2dc\uc791", None))
        self.welcomeLabel.setText(QCoreApplication.translate("FirstRun", u"\ucc98\uc74c \ud55c \ubc88\ub9cc \ubb3b\uc2b5\ub2c8\ub2e4.", None))
        self.languageLabel.setText(QCoreApplication.translate("FirstRun", u"\uc5b8\uc5b4", None))
#if QT_CONFIG(accessibility)
        self.languageCombo.setAccessibleName(QCoreApplication.translate("FirstRun", u"\uc5b8\uc5b4", None))
#endif // QT_CONFIG(accessibility)
        self.nameLabel.setText(QCoreApplication.translate("FirstRun", u"\uac00\uac8c \uc774\ub984", None))
#if QT_CONFIG(accessibility)
        self.nameEdit.setAccessibleName(QCoreApplication.translate("FirstRun", u"\uac00\uac8c \uc774\ub984", None))
#endif // QT_CONFIG(accessibility)
        self.nameEdit.setPlaceholderText(QCoreApplication.translate("FirstRun", u"\ubcf8\uc810", None))
        self.sellerLabel.setText(QCoreApplication.translate("FirstRun", u"\ud310\ub9e4\uc790 ID", None))
#if QT_CONFIG(accessibility)
        self.sellerEdit.setAccessibleName(QCoreApplication.translate("FirstRun", u"\ud310\ub9e4\uc790 ID", None))
#endif // QT_CONFIG(accessibility)
        self.errorLabel.setText("")
        self.warningLabel.setText(QCoreApplication.translate("FirstRun", u"J\u00b7QSM\uc758 \uc54c\ub9bc\uad00\ub9ac\ub294 \uc5ec\uae30\uc11c \ub4f1\ub85d\ud574\ub3c4 \uc2a4\uc2a4\ub85c \uaebc\uc9c0\uc9c0 \uc54a\uc2b5\ub2c8\ub2e4. J\u00b7QSM\uc5d0\uc11c \uc0ac\uc6a9\uc744 N\uc73c\ub85c \ubc14\uafb8\uc9c0 \uc54a\uc73c\uba74 \uc5c5\uccb4\uac00 \uac19\uc740 \uc8fc\ubb38\uc744 \ub450 \ubc88 \ubc1b\uc2b5\ub2c8\ub2e4.", None))
        self.understoodCheck.setText(QCoreApplication.translate("FirstRun", u"J\u00b7QSM\uc758 \uc0ac\uc6a9\uc744 N\uc73c\ub85c \ubc14\uafb8\uc5c8\uac70\ub098, \ubcf4\ub0b4\uae30 \uc804\uc5d0 \ubc14\uafb8\uaca0\uc2b5\ub2c8\ub2e4.", None))
        self.laterButton.setText(QCoreApplication.translate("FirstRun", u"\ub098\uc911\uc5d0(&L)", None))
        self.startButton.setText(QCoreApplication.translate("FirstRun", u"\uc2dc\uc791(&S)", None))
    # retranslateUi
