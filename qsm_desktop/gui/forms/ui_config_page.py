# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'config_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication,
    QMetaObject,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

class Ui_ConfigPage(object):
    def setupUi(self, ConfigPage):
        if not ConfigPage.objectName():
            ConfigPage.setObjectName(u"ConfigPage")
        self.layout1 = QVBoxLayout(ConfigPage)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(12, 12, 12, 12)
        self.titleLabel = QLabel(ConfigPage)
        self.titleLabel.setObjectName(u"titleLabel")

        self.layout1.addWidget(self.titleLabel)

        self.messageHolder = QWidget(ConfigPage)
        self.messageHolder.setObjectName(u"messageHolder")
        self.layout2 = QVBoxLayout(self.messageHolder)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)

        self.layout1.addWidget(self.messageHolder)

        self.scroll = QScrollArea(ConfigPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.content.setGeometry(QRect(0, 0, 900, 900))
        self.layout3 = QVBoxLayout(self.content)
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.storeGroup = QGroupBox(self.content)
        self.storeGroup.setObjectName(u"storeGroup")
        self.layout4 = QVBoxLayout(self.storeGroup)
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(10, 10, 10, 10)
        self.storeGrid = QTableView(self.storeGroup)
        self.storeGrid.setObjectName(u"storeGrid")
        self.storeGrid.setMinimumSize(QSize(0, 88))
        self.storeGrid.setMaximumSize(QSize(16777215, 88))
        self.storeGrid.setAlternatingRowColors(True)
        self.storeGrid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.storeGrid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.storeGrid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.storeGrid.setShowGrid(False)
        self.storeGrid.setWordWrap(False)
        self.storeGrid.setTabKeyNavigation(False)

        self.layout4.addWidget(self.storeGrid)

        self.layout5 = QGridLayout()
        self.layout5.setObjectName(u"layout5")
        self.layout5.setHorizontalSpacing(8)
        self.layout5.setVerticalSpacing(6)
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.storeNameLabel = QLabel(self.storeGroup)
        self.storeNameLabel.setObjectName(u"storeNameLabel")

        self.layout5.addWidget(self.storeNameLabel, 0, 0, 1, 1)

        self.storeNameEdit = QLineEdit(self.storeGroup)
        self.storeNameEdit.setObjectName(u"storeNameEdit")

        self.layout5.addWidget(self.storeNameEdit, 0, 1, 1, 1)

        self.sellerLabel = QLabel(self.storeGroup)
        self.sellerLabel.setObjectName(u"sellerLabel")

        self.layout5.addWidget(self.sellerLabel, 0, 2, 1, 1)

        self.sellerEdit = QLineEdit(self.storeGroup)
        self.sellerEdit.setObjectName(u"sellerEdit")

        self.layout5.addWidget(self.sellerEdit, 0, 3, 1, 1)

        self.storeDefaultCheck = QCheckBox(self.storeGroup)
        self.storeDefaultCheck.setObjectName(u"storeDefaultCheck")

        self.layout5.addWidget(self.storeDefaultCheck, 0, 4, 1, 1)

        self.storeSaveButton = QPushButton(self.storeGroup)
        self.storeSaveButton.setObjectName(u"storeSaveButton")

        self.layout5.addWidget(self.storeSaveButton, 0, 5, 1, 1)

        self.layout5.setColumnStretch(1, 1)
        self.layout5.setColumnStretch(3, 1)

        self.layout4.addLayout(self.layout5)


        self.layout3.addWidget(self.storeGroup)

        self.accountGroup = QGroupBox(self.content)
        self.accountGroup.setObjectName(u"accountGroup")
        self.layout6 = QVBoxLayout(self.accountGroup)
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(10, 10, 10, 10)
        self.layout7 = QGridLayout()
        self.layout7.setObjectName(u"layout7")
        self.layout7.setHorizontalSpacing(8)
        self.layout7.setVerticalSpacing(6)
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.accountLabel = QLabel(self.accountGroup)
        self.accountLabel.setObjectName(u"accountLabel")

        self.layout7.addWidget(self.accountLabel, 0, 0, 1, 1)

        self.accountCombo = QComboBox(self.accountGroup)
        self.accountCombo.setObjectName(u"accountCombo")

        self.layout7.addWidget(self.accountCombo, 0, 1, 1, 1)

        self.accountDefaultCheck = QCheckBox(self.accountGroup)
        self.accountDefaultCheck.setObjectName(u"accountDefaultCheck")

        self.layout7.addWidget(self.accountDefaultCheck, 0, 3, 1, 1, Qt.AlignmentFlag.AlignLeft)

        self.accountNameLabel = QLabel(self.accountGroup)
        self.accountNameLabel.setObjectName(u"accountNameLabel")

        self.layout7.addWidget(self.accountNameLabel, 1, 0, 1, 1)

        self.accountNameEdit = QLineEdit(self.accountGroup)
        self.accountNameEdit.setObjectName(u"accountNameEdit")

        self.layout7.addWidget(self.accountNameEdit, 1, 1, 1, 1)

        self.fromLabel = QLabel(self.accountGroup)
        self.fromLabel.setObjectName(u"fromLabel")

        self.layout7.addWidget(self.fromLabel, 1, 2, 1, 1)

        self.fromEdit = QLineEdit(self.accountGroup)
        self.fromEdit.setObjectName(u"fromEdit")

        self.layout7.addWidget(self.fromEdit, 1, 3, 1, 1)

        self.hostLabel = QLabel(self.accountGroup)
        self.hostLabel.setObjectName(u"hostLabel")

        self.layout7.addWidget(self.hostLabel, 2, 0, 1, 1)

        self.hostEdit = QLineEdit(self.accountGroup)
        self.hostEdit.setObjectName(u"hostEdit")

        self.layout7.addWidget(self.hostEdit, 2, 1, 1, 1)

        self.portLabel = QLabel(self.accountGroup)
        self.portLabel.setObjectName(u"portLabel")

        self.layout7.addWidget(self.portLabel, 2, 2, 1, 1)

        self.layout8 = QHBoxLayout()
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.portSpin = QSpinBox(self.accountGroup)
        self.portSpin.setObjectName(u"portSpin")
        self.portSpin.setMinimum(1)
        self.portSpin.setMaximum(65535)
        self.portSpin.setValue(465)

        self.layout8.addWidget(self.portSpin)

        self.securityLabel = QLabel(self.accountGroup)
        self.securityLabel.setObjectName(u"securityLabel")

        self.layout8.addWidget(self.securityLabel)

        self.securityCombo = QComboBox(self.accountGroup)
        self.securityCombo.setObjectName(u"securityCombo")

        self.layout8.addWidget(self.securityCombo)

        self.spacer1 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout8.addItem(self.spacer1)


        self.layout7.addLayout(self.layout8, 2, 3, 1, 1)

        self.userLabel = QLabel(self.accountGroup)
        self.userLabel.setObjectName(u"userLabel")

        self.layout7.addWidget(self.userLabel, 3, 0, 1, 1)

        self.userEdit = QLineEdit(self.accountGroup)
        self.userEdit.setObjectName(u"userEdit")

        self.layout7.addWidget(self.userEdit, 3, 1, 1, 1)

        self.passwordLabel = QLabel(self.accountGroup)
        self.passwordLabel.setObjectName(u"passwordLabel")

        self.layout7.addWidget(self.passwordLabel, 3, 2, 1, 1)

        self.passwordEdit = QLineEdit(self.accountGroup)
        self.passwordEdit.setObjectName(u"passwordEdit")
        self.passwordEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout7.addWidget(self.passwordEdit, 3, 3, 1, 1)

        self.layout7.setColumnStretch(1, 1)
        self.layout7.setColumnStretch(3, 1)

        self.layout6.addLayout(self.layout7)

        self.fromNote = QLabel(self.accountGroup)
        self.fromNote.setObjectName(u"fromNote")
        self.fromNote.setWordWrap(True)

        self.layout6.addWidget(self.fromNote)

        self.layout9 = QHBoxLayout()
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.checkResult = QLabel(self.accountGroup)
        self.checkResult.setObjectName(u"checkResult")
        self.checkResult.setWordWrap(True)
        self.checkResult.setTextFormat(Qt.TextFormat.PlainText)

        self.layout9.addWidget(self.checkResult, 0, Qt.AlignmentFlag.AlignTop)

        self.checkButton = QPushButton(self.accountGroup)
        self.checkButton.setObjectName(u"checkButton")

        self.layout9.addWidget(self.checkButton, 0, Qt.AlignmentFlag.AlignTop)

        self.accountSaveButton = QPushButton(self.accountGroup)
        self.accountSaveButton.setObjectName(u"accountSaveButton")

        self.layout9.addWidget(self.accountSaveButton, 0, Qt.AlignmentFlag.AlignTop)

        self.layout9.setStretch(0, 1)

        self.layout6.addLayout(self.layout9)


        self.layout3.addWidget(self.accountGroup)

        self.generalGroup = QGroupBox(self.content)
        self.generalGroup.setObjectName(u"generalGroup")
        self.layout10 = QGridLayout(self.generalGroup)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setHorizontalSpacing(8)
        self.layout10.setVerticalSpacing(6)
        self.layout10.setContentsMargins(10, 10, 10, 10)
        self.languageLabel = QLabel(self.generalGroup)
        self.languageLabel.setObjectName(u"languageLabel")

        self.layout10.addWidget(self.languageLabel, 0, 0, 1, 1)

        self.layout11 = QHBoxLayout()
        self.layout11.setSpacing(8)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.languageCombo = QComboBox(self.generalGroup)
        self.languageCombo.setObjectName(u"languageCombo")

        self.layout11.addWidget(self.languageCombo)

        self.spacer2 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout11.addItem(self.spacer2)


        self.layout10.addLayout(self.layout11, 0, 1, 1, 1)

        self.personLabel = QLabel(self.generalGroup)
        self.personLabel.setObjectName(u"personLabel")

        self.layout10.addWidget(self.personLabel, 1, 0, 1, 1)

        self.layout12 = QHBoxLayout()
        self.layout12.setSpacing(8)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.personEdit = QLineEdit(self.generalGroup)
        self.personEdit.setObjectName(u"personEdit")

        self.layout12.addWidget(self.personEdit)

        self.personSaveButton = QPushButton(self.generalGroup)
        self.personSaveButton.setObjectName(u"personSaveButton")

        self.layout12.addWidget(self.personSaveButton)

        self.spacer3 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout12.addItem(self.spacer3)


        self.layout10.addLayout(self.layout12, 1, 1, 1, 1)

        self.databaseLabel = QLabel(self.generalGroup)
        self.databaseLabel.setObjectName(u"databaseLabel")

        self.layout10.addWidget(self.databaseLabel, 2, 0, 1, 1)

        self.layout13 = QHBoxLayout()
        self.layout13.setSpacing(8)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.databaseValue = QLabel(self.generalGroup)
        self.databaseValue.setObjectName(u"databaseValue")
        self.databaseValue.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.databaseValue.setWordWrap(True)

        self.layout13.addWidget(self.databaseValue)

        self.folderButton = QPushButton(self.generalGroup)
        self.folderButton.setObjectName(u"folderButton")

        self.layout13.addWidget(self.folderButton)

        self.layout13.setStretch(0, 1)

        self.layout10.addLayout(self.layout13, 2, 1, 1, 1)

        self.secretLabel = QLabel(self.generalGroup)
        self.secretLabel.setObjectName(u"secretLabel")

        self.layout10.addWidget(self.secretLabel, 3, 0, 1, 1)

        self.secretValue = QLabel(self.generalGroup)
        self.secretValue.setObjectName(u"secretValue")

        self.layout10.addWidget(self.secretValue, 3, 1, 1, 1)

        self.layout10.setColumnStretch(1, 1)

        self.layout3.addWidget(self.generalGroup)

        self.spacer4 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout3.addItem(self.spacer4)

        self.scroll.setWidget(self.content)

        self.layout1.addWidget(self.scroll)

        self.layout1.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.storeNameLabel.setBuddy(self.storeNameEdit)
        self.sellerLabel.setBuddy(self.sellerEdit)
        self.accountLabel.setBuddy(self.accountCombo)
        self.accountNameLabel.setBuddy(self.accountNameEdit)
        self.fromLabel.setBuddy(self.fromEdit)
        self.hostLabel.setBuddy(self.hostEdit)
        self.portLabel.setBuddy(self.portSpin)
        self.securityLabel.setBuddy(self.securityCombo)
        self.userLabel.setBuddy(self.userEdit)
        self.passwordLabel.setBuddy(self.passwordEdit)
        self.languageLabel.setBuddy(self.languageCombo)
        self.personLabel.setBuddy(self.personEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ConfigPage)

        QMetaObject.connectSlotsByName(ConfigPage)
    # setupUi

    def retranslateUi(self, ConfigPage):
        self.titleLabel.setText(QCoreApplication.translate("ConfigPage", u"\uc124\uc815", None))
        self.storeGroup.setTitle(QCoreApplication.translate("ConfigPage", u"\uac00\uac8c", None))
#if QT_CONFIG(accessibility)
        self.storeGrid.setAccessibleName(QCoreApplication.translate("ConfigPage", u"\uac00\uac8c", None))
#endif // QT_CONFIG(accessibility)
        self.storeNameLabel.setText(QCoreApplication.translate("ConfigPage", u"\uc774\ub984", None))
#if QT_CONFIG(accessibility)
        self.storeNameEdit.setAccessibleName(QCoreApplication.translate("ConfigPage", u"\uac00\uac8c \uc774\ub984", None))
#endif // QT_CONFIG(accessibility)
        self.sellerLabel.setText(QCoreApplication.translate("ConfigPage", u"\ud310\ub9e4\uc790 ID", None))
#if QT_CONFIG(accessibility)
        self.sellerEdit.setAccessibleName(QCoreApplication.translate("ConfigPage", u"\ud310\ub9e4\uc790 ID", None))
#endif // QT_CONFIG(accessibility)
        self.storeDefaultCheck.setText(QCoreApplication.translate("ConfigPage", u"\uae30\ubcf8 \uac00\uac8c", None))
        self.storeSaveButton.setText(QCoreApplication.translate("ConfigPage", u"\uac00\uac8c \uc800\uc7a5(&S)", None))
        self.accountGroup.setTitle(QCoreApplication.translate("ConfigPage", u"\uba54\uc77c \uacc4\uc815", None))
        self.accountLabel.setText(QCoreApplication.translate("ConfigPage", u"\uacc4\uc815", None))
#if QT_CONFIG(accessibility)
        self.accountCombo.setAccessibleName(QCoreApplication.translate("ConfigPage", u"\uacc4\uc815", None))
#endif // QT_CONFIG(accessibility)
        self.accountDefaultCheck.setText(QCoreApplication.translate("ConfigPage", u"\uae30\ubcf8 \uacc4\uc815(\uba54\uc77c\uc740 \uc774 \uacc4\uc815\uc73c\ub85c \ub098\uac11\ub2c8\ub2e4)", None))
        self.accountNameLabel.setText(QCoreApplication.translate("ConfigPage", u"\uc774\ub984", None))
#if QT_CONFIG(accessibility)
        self.accountNameEdit.setAccessibleName(QCoreApplication.translate("ConfigPage", u"\uacc4\uc815 \uc774\ub984", None))
#endif // QT_CONFIG(accessibility)
        self.fromLabel.setText(QCoreApplication.translate("ConfigPage", u"From \uc8fc\uc18c", None))
#if QT_CONFIG(accessibility)
        self.fromEdit.setAccessibleName(QCoreApplication.translate("ConfigPage", u"From \uc8fc\uc18c", None))
#endif // QT_CONFIG(accessibility)
        self.fromEdit.setPlaceholderText(QCoreApplication.translate("ConfigPage", u"shop@myshop.example", None))
        self.hostLabel.setText(QCoreApplication.translate("ConfigPage", u"\uc11c\ubc84", None))
#if QT_CONFIG(accessibility)
        self.hostEdit.setAccessibleName(QCoreApplication.translate("ConfigPage", u"\uc11c\ubc84", None))
#endif // QT_CONFIG(accessibility)
        self.hostEdit.setPlaceholderText(QCoreApplication.translate("ConfigPage", u"smtp.myshop.example", None))
        self.portLabel.setText(QCoreApplication.translate("ConfigPage", u"\ud3ec\ud2b8", None))
#if QT_CONFIG(accessibility)
        self.portSpin.setAccessibleName(QCoreApplication.translate("ConfigPage", u"\ud3ec\ud2b8", None))
#endif // QT_CONFIG(accessibility)
        self.securityLabel.setText(QCoreApplication.translate("ConfigPage", u"\ubcf4\uc548", None))
#if QT_CONFIG(accessibility)
        self.securityCombo.setAccessibleName(QCoreApplication.translate("ConfigPage", u"\ubcf4\uc548", None))
#endif // QT_CONFIG(accessibility)
        self.userLabel.setText(QCoreApplication.translate("ConfigPage", u"\uc0ac\uc6a9\uc790", None))
#if QT_CONFIG(accessibility)
        self.userEdit.setAccessibleName(QCoreApplication.translate("ConfigPage", u"\uc0ac\uc6a9\uc790", None))
#endif // QT_CONFIG(accessibility)
        self.passwordLabel.setText(QCoreApplication.translate("ConfigPage", u"\ube44\ubc00\ubc88\ud638", None))
#if QT_CONFIG(accessibility)
        self.passwordEdit.setAccessibleName(QCoreApplication.translate("ConfigPage", u"\ube44\ubc00\ubc88\ud638", None))
#endif // QT_CONFIG(accessibility)
        self.passwordEdit.setPlaceholderText(QCoreApplication.translate("ConfigPage", u"\uc5f4\uc1e0\uace0\ub9ac(keyring)\uc5d0\ub9cc \ub123\uace0 \ub2e4\uc2dc \ubcf4\uc5ec \uc8fc\uc9c0 \uc54a\uc2b5\ub2c8\ub2e4", None))
        self.fromNote.setText(QCoreApplication.translate("ConfigPage", u"From\uc740 \uc774 \uacc4\uc815\uc758 \uc8fc\uc18c\uc5ec\uc57c \ud569\ub2c8\ub2e4. \ub2e4\ub978 \ub3c4\uba54\uc778\uc774\uba74 \ubc1b\ub294 \ucabd\uc774 \uc2a4\ud338\uc73c\ub85c \ubc84\ub9b4 \uc218 \uc788\uc2b5\ub2c8\ub2e4. \ubaa8\ub4e0 \uc5c5\uccb4\uac00 \uac00\uac8c\uc758 \uc8fc\uc18c\ub85c \uc628 \uba54\uc77c\uc744 \ubc1b\ub294\uc9c0\ub294 \ud655\uc778\ub418\uc9c0 \uc54a\uc558\uc73c\ub2c8, \ubcf4\ub0bc\uacf3\uc744 \ub4f1\ub85d\ud558\uae30 \uc804\uc5d0 \uc5c5\uccb4\uc5d0 \ubb3c\uc5b4\ubcf4\uc2ed\uc2dc\uc624.", None))
        self.checkResult.setText("")
        self.checkButton.setText(QCoreApplication.translate("ConfigPage", u"\uac80\uc0ac(&K)", None))
        self.accountSaveButton.setText(QCoreApplication.translate("ConfigPage", u"\uacc4\uc815 \uc800\uc7a5(&A)", None))
        self.generalGroup.setTitle(QCoreApplication.translate("ConfigPage", u"\uc77c\ubc18", None))
        self.languageLabel.setText(QCoreApplication.translate("ConfigPage", u"\uc5b8\uc5b4", None))
#if QT_CONFIG(accessibility)
        self.languageCombo.setAccessibleName(QCoreApplication.translate("ConfigPage", u"\uc5b8\uc5b4", None))
#endif // QT_CONFIG(accessibility)
        self.personLabel.setText(QCoreApplication.translate("ConfigPage", u"\ub4f1\ub85d\uc790", None))
#if QT_CONFIG(accessibility)
        self.personEdit.setAccessibleName(QCoreApplication.translate("ConfigPage", u"\ub4f1\ub85d\uc790", None))
#endif // QT_CONFIG(accessibility)
        self.personSaveButton.setText(QCoreApplication.translate("ConfigPage", u"\uc774\ub984 \uc800\uc7a5(&U)", None))
        self.databaseLabel.setText(QCoreApplication.translate("ConfigPage", u"\ub370\uc774\ud130", None))
        self.databaseValue.setText("")
        self.folderButton.setText(QCoreApplication.translate("ConfigPage", u"\ud3f4\ub354 \uc5f4\uae30(&F)", None))
        self.secretLabel.setText(QCoreApplication.translate("ConfigPage", u"\ube44\ubc00\ubc88\ud638", None))
        self.secretValue.setText(QCoreApplication.translate("ConfigPage", u"\uc6b4\uc601\uccb4\uc81c\uc758 \uc5f4\uc1e0\uace0\ub9ac(keyring)\uc5d0\ub9cc \uc788\uc2b5\ub2c8\ub2e4.", None))
        pass
    # retranslateUi
