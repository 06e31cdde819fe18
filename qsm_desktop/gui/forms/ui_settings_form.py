# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_form.ui'
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
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qsm_desktop.gui.eliding_label import ElidingLabel

class Ui_SettingsForm(object):
    def setupUi(self, SettingsForm):
        if not SettingsForm.objectName():
            SettingsForm.setObjectName(u"SettingsForm")
        self.layout1 = QVBoxLayout(SettingsForm)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(SettingsForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.fields = QWidget()
        self.fields.setObjectName(u"fields")
        self.fields.setGeometry(QRect(0, 0, 600, 300))
        self.layout2 = QGridLayout(self.fields)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setHorizontalSpacing(8)
        self.layout2.setVerticalSpacing(6)
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.templateLabel = QLabel(self.fields)
        self.templateLabel.setObjectName(u"templateLabel")

        self.layout2.addWidget(self.templateLabel, 0, 0, 1, 1)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.kindBox = QLineEdit(self.fields)
        self.kindBox.setObjectName(u"kindBox")
        self.kindBox.setMinimumSize(QSize(118, 0))
        self.kindBox.setMaximumSize(QSize(132, 16777215))
        self.kindBox.setReadOnly(True)
        self.kindBox.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

        self.layout3.addWidget(self.kindBox)

        self.channelBox = QLineEdit(self.fields)
        self.channelBox.setObjectName(u"channelBox")
        self.channelBox.setMinimumSize(QSize(56, 0))
        self.channelBox.setMaximumSize(QSize(64, 16777215))
        self.channelBox.setReadOnly(True)
        self.channelBox.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

        self.layout3.addWidget(self.channelBox)

        self.groupBox = QLineEdit(self.fields)
        self.groupBox.setObjectName(u"groupBox")
        self.groupBox.setMinimumSize(QSize(100, 0))
        self.groupBox.setReadOnly(True)
        self.groupBox.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

        self.layout3.addWidget(self.groupBox)

        self.findTemplateButton = QPushButton(self.fields)
        self.findTemplateButton.setObjectName(u"findTemplateButton")

        self.layout3.addWidget(self.findTemplateButton)


        self.layout2.addLayout(self.layout3, 0, 1, 1, 3)

        self.nameBox = QLineEdit(self.fields)
        self.nameBox.setObjectName(u"nameBox")
        self.nameBox.setReadOnly(True)
        self.nameBox.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

        self.layout2.addWidget(self.nameBox, 1, 1, 1, 3)

        self.toLabel = QLabel(self.fields)
        self.toLabel.setObjectName(u"toLabel")

        self.layout2.addWidget(self.toLabel, 2, 0, 1, 1)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.toEdit = QLineEdit(self.fields)
        self.toEdit.setObjectName(u"toEdit")

        self.layout4.addWidget(self.toEdit)

        self.findAddressButton = QPushButton(self.fields)
        self.findAddressButton.setObjectName(u"findAddressButton")

        self.layout4.addWidget(self.findAddressButton)


        self.layout2.addLayout(self.layout4, 2, 1, 1, 3)

        self.useLabel = QLabel(self.fields)
        self.useLabel.setObjectName(u"useLabel")

        self.layout2.addWidget(self.useLabel, 4, 0, 1, 1)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(6)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.useCombo = QComboBox(self.fields)
        self.useCombo.addItem("")
        self.useCombo.addItem("")
        self.useCombo.setObjectName(u"useCombo")
        self.useCombo.setMinimumSize(QSize(52, 0))

        self.layout5.addWidget(self.useCombo)

        self.waitLabel = QLabel(self.fields)
        self.waitLabel.setObjectName(u"waitLabel")

        self.layout5.addWidget(self.waitLabel)

        self.waitCombo = QComboBox(self.fields)
        self.waitCombo.addItem("")
        self.waitCombo.addItem("")
        self.waitCombo.setObjectName(u"waitCombo")
        self.waitCombo.setMinimumSize(QSize(52, 0))

        self.layout5.addWidget(self.waitCombo)

        self.keyLabel = QLabel(self.fields)
        self.keyLabel.setObjectName(u"keyLabel")

        self.layout5.addWidget(self.keyLabel)

        self.keyEdit = QLineEdit(self.fields)
        self.keyEdit.setObjectName(u"keyEdit")
        self.keyEdit.setEchoMode(QLineEdit.EchoMode.Password)
        self.keyEdit.setMaximumSize(QSize(160, 16777215))

        self.layout5.addWidget(self.keyEdit)

        self.keyReveal = QToolButton(self.fields)
        self.keyReveal.setObjectName(u"keyReveal")
        self.keyReveal.setCheckable(True)

        self.layout5.addWidget(self.keyReveal)

        self.spacer1 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.spacer1)


        self.layout2.addLayout(self.layout5, 4, 1, 1, 3)

        self.storeLabel = QLabel(self.fields)
        self.storeLabel.setObjectName(u"storeLabel")

        self.layout2.addWidget(self.storeLabel, 5, 0, 1, 1)

        self.layout8 = QHBoxLayout()
        self.layout8.setSpacing(6)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.storeCombo = QComboBox(self.fields)
        self.storeCombo.setObjectName(u"storeCombo")
        self.storeCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.layout8.addWidget(self.storeCombo)

        self.spacer5 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout8.addItem(self.spacer5)


        self.layout2.addLayout(self.layout8, 5, 1, 1, 3)

        self.subjectLabel = QLabel(self.fields)
        self.subjectLabel.setObjectName(u"subjectLabel")

        self.layout2.addWidget(self.subjectLabel, 6, 0, 1, 1)

        self.subjectEdit = QLineEdit(self.fields)
        self.subjectEdit.setObjectName(u"subjectEdit")

        self.layout2.addWidget(self.subjectEdit, 6, 1, 1, 3)

        self.senderLabel = QLabel(self.fields)
        self.senderLabel.setObjectName(u"senderLabel")

        self.layout2.addWidget(self.senderLabel, 7, 0, 1, 1)

        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.senderValue = ElidingLabel(self.fields)
        self.senderValue.setObjectName(u"senderValue")
        self.senderValue.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.layout6.addWidget(self.senderValue)

        self.spacer2 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.spacer2)


        self.layout2.addLayout(self.layout6, 7, 1, 1, 3)

        self.optionsHolder = QWidget(self.fields)
        self.optionsHolder.setObjectName(u"optionsHolder")
        self.layout81 = QVBoxLayout(self.optionsHolder)
        self.layout81.setSpacing(0)
        self.layout81.setObjectName(u"layout81")
        self.layout81.setContentsMargins(0, 0, 0, 0)

        self.layout2.addWidget(self.optionsHolder, 8, 1, 1, 3)

        self.spacer3 = QSpacerItem(0, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout2.addItem(self.spacer3, 10, 1, 1, 3)

        self.layout2.setColumnStretch(1, 1)
        self.scroll.setWidget(self.fields)

        self.layout1.addWidget(self.scroll)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.modeLabel = ElidingLabel(SettingsForm)
        self.modeLabel.setObjectName(u"modeLabel")

        self.layout7.addWidget(self.modeLabel)

        self.clearButton = QPushButton(SettingsForm)
        self.clearButton.setObjectName(u"clearButton")

        self.layout7.addWidget(self.clearButton)

        self.registerButton = QPushButton(SettingsForm)
        self.registerButton.setObjectName(u"registerButton")

        self.layout7.addWidget(self.registerButton)

        self.modifyButton = QPushButton(SettingsForm)
        self.modifyButton.setObjectName(u"modifyButton")

        self.layout7.addWidget(self.modifyButton)

        self.layout7.setStretch(0, 1)

        self.layout1.addLayout(self.layout7)

        self.layout1.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.templateLabel.setBuddy(self.findTemplateButton)
        self.toLabel.setBuddy(self.toEdit)
        self.useLabel.setBuddy(self.useCombo)
        self.waitLabel.setBuddy(self.waitCombo)
        self.keyLabel.setBuddy(self.keyEdit)
        self.storeLabel.setBuddy(self.storeCombo)
        self.subjectLabel.setBuddy(self.subjectEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.findTemplateButton, self.toEdit)
        QWidget.setTabOrder(self.toEdit, self.findAddressButton)
        QWidget.setTabOrder(self.findAddressButton, self.useCombo)
        QWidget.setTabOrder(self.useCombo, self.waitCombo)
        QWidget.setTabOrder(self.waitCombo, self.keyEdit)
        QWidget.setTabOrder(self.keyEdit, self.keyReveal)
        QWidget.setTabOrder(self.keyReveal, self.storeCombo)
        QWidget.setTabOrder(self.storeCombo, self.subjectEdit)
        QWidget.setTabOrder(self.subjectEdit, self.clearButton)
        QWidget.setTabOrder(self.clearButton, self.registerButton)
        QWidget.setTabOrder(self.registerButton, self.modifyButton)

        self.retranslateUi(SettingsForm)

        QMetaObject.connectSlotsByName(SettingsForm)
    # setupUi

    def retranslateUi(self, SettingsForm):
        self.templateLabel.setText(QCoreApplication.translate("SettingsForm", u"\ud15c\ud50c\ub9bf", None))
#if QT_CONFIG(accessibility)
        self.kindBox.setAccessibleName(QCoreApplication.translate("SettingsForm", u"\uc54c\ub9bc \uc885\ub958", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.channelBox.setAccessibleName(QCoreApplication.translate("SettingsForm", u"\uc804\uc1a1 \ud615\uc2dd", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.groupBox.setAccessibleName(QCoreApplication.translate("SettingsForm", u"\ud15c\ud50c\ub9bf \uadf8\ub8f9", None))
#endif // QT_CONFIG(accessibility)
        self.findTemplateButton.setText(QCoreApplication.translate("SettingsForm", u"\ucc3e\uae30(&T)", None))
#if QT_CONFIG(accessibility)
        self.findTemplateButton.setAccessibleName(QCoreApplication.translate("SettingsForm", u"\ud15c\ud50c\ub9bf \ucc3e\uae30", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.nameBox.setAccessibleName(QCoreApplication.translate("SettingsForm", u"\ud15c\ud50c\ub9bf \uba85", None))
#endif // QT_CONFIG(accessibility)
        self.toLabel.setText(QCoreApplication.translate("SettingsForm", u"\ubcf4\ub0bc\uacf3", None))
#if QT_CONFIG(accessibility)
        self.toEdit.setAccessibleName(QCoreApplication.translate("SettingsForm", u"\ubcf4\ub0bc\uacf3", None))
#endif // QT_CONFIG(accessibility)
        self.toEdit.setPlaceholderText(QCoreApplication.translate("SettingsForm", u"orders@company.example", None))
        self.findAddressButton.setText(QCoreApplication.translate("SettingsForm", u"\ucc3e\uae30(&A)", None))
#if QT_CONFIG(accessibility)
        self.findAddressButton.setAccessibleName(QCoreApplication.translate("SettingsForm", u"\ubcf4\ub0bc\uacf3 \ucc3e\uae30", None))
#endif // QT_CONFIG(accessibility)
        self.useLabel.setText(QCoreApplication.translate("SettingsForm", u"\uc0ac\uc6a9 Y/N", None))
        self.useCombo.setItemText(0, QCoreApplication.translate("SettingsForm", u"Y", None))
        self.useCombo.setItemText(1, QCoreApplication.translate("SettingsForm", u"N", None))

#if QT_CONFIG(accessibility)
        self.useCombo.setAccessibleName(QCoreApplication.translate("SettingsForm", u"\uc0ac\uc6a9 Y/N", None))
#endif // QT_CONFIG(accessibility)
        self.waitLabel.setText(QCoreApplication.translate("SettingsForm", u"\ub300\uae30 Y/N", None))
        self.waitCombo.setItemText(0, QCoreApplication.translate("SettingsForm", u"N", None))
        self.waitCombo.setItemText(1, QCoreApplication.translate("SettingsForm", u"Y", None))

#if QT_CONFIG(accessibility)
        self.waitCombo.setAccessibleName(QCoreApplication.translate("SettingsForm", u"\ub300\uae30 Y/N", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.waitCombo.setToolTip(QCoreApplication.translate("SettingsForm", u"Y\uba74 \uc0ac\ub78c\uc774 \ud5c8\uc6a9\ud560 \ub54c\uae4c\uc9c0 \uba54\uc77c\uc744 \ubcf4\ub0b4\uc9c0 \uc54a\uc2b5\ub2c8\ub2e4", None))
#endif // QT_CONFIG(tooltip)
        self.keyLabel.setText(QCoreApplication.translate("SettingsForm", u"\uc778\uc99d\ud0a4", None))
#if QT_CONFIG(accessibility)
        self.keyEdit.setAccessibleName(QCoreApplication.translate("SettingsForm", u"\uc778\uc99d\ud0a4", None))
#endif // QT_CONFIG(accessibility)
        self.keyReveal.setText(QCoreApplication.translate("SettingsForm", u"\ubcf4\uae30", None))
#if QT_CONFIG(accessibility)
        self.keyReveal.setAccessibleName(QCoreApplication.translate("SettingsForm", u"\uc778\uc99d\ud0a4 \ubcf4\uae30", None))
#endif // QT_CONFIG(accessibility)
        self.storeLabel.setText(QCoreApplication.translate("SettingsForm", u"\uac00\uac8c", None))
#if QT_CONFIG(accessibility)
        self.storeCombo.setAccessibleName(QCoreApplication.translate("SettingsForm", u"\uac00\uac8c", None))
#endif // QT_CONFIG(accessibility)
        self.subjectLabel.setText(QCoreApplication.translate("SettingsForm", u"\uc81c\ubaa9", None))
#if QT_CONFIG(accessibility)
        self.subjectEdit.setAccessibleName(QCoreApplication.translate("SettingsForm", u"\uc81c\ubaa9", None))
#endif // QT_CONFIG(accessibility)
        self.senderLabel.setText(QCoreApplication.translate("SettingsForm", u"\uc1a1\uc2e0\uc790", None))
        self.senderValue.setText("")
        self.modeLabel.setText("")
        self.clearButton.setText(QCoreApplication.translate("SettingsForm", u"\ucd08\uae30\ud654(&L)", None))
        self.registerButton.setText(QCoreApplication.translate("SettingsForm", u"\ub4f1\ub85d(&E)", None))
        self.modifyButton.setText(QCoreApplication.translate("SettingsForm", u"\uc218\uc815(&M)", None))
        pass
    # retranslateUi
