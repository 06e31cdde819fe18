# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'template_popup.ui'
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
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

class Ui_TemplatePopup(object):
    def setupUi(self, TemplatePopup):
        if not TemplatePopup.objectName():
            TemplatePopup.setObjectName(u"TemplatePopup")
        TemplatePopup.resize(860, 560)
        self.layout1 = QVBoxLayout(TemplatePopup)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(12, 12, 12, 12)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(TemplatePopup)
        self.kindLabel.setObjectName(u"kindLabel")

        self.layout2.addWidget(self.kindLabel)

        self.kindCombo = QComboBox(TemplatePopup)
        self.kindCombo.setObjectName(u"kindCombo")
        self.kindCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.layout2.addWidget(self.kindCombo)

        self.groupLabel = QLabel(TemplatePopup)
        self.groupLabel.setObjectName(u"groupLabel")

        self.layout2.addWidget(self.groupLabel)

        self.groupCombo = QComboBox(TemplatePopup)
        self.groupCombo.setObjectName(u"groupCombo")
        self.groupCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.layout2.addWidget(self.groupCombo)

        self.spacer1 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.searchButton = QPushButton(TemplatePopup)
        self.searchButton.setObjectName(u"searchButton")
        self.searchButton.setAutoDefault(False)

        self.layout2.addWidget(self.searchButton)


        self.layout1.addLayout(self.layout2)

        self.splitter = QSplitter(TemplatePopup)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.templateList = QTableView(self.splitter)
        self.templateList.setObjectName(u"templateList")
        self.templateList.setAlternatingRowColors(True)
        self.templateList.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.templateList.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.templateList.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.templateList.setShowGrid(False)
        self.templateList.setWordWrap(False)
        self.templateList.setTabKeyNavigation(False)
        self.splitter.addWidget(self.templateList)
        self.bodyPreview = QPlainTextEdit(self.splitter)
        self.bodyPreview.setObjectName(u"bodyPreview")
        self.bodyPreview.setReadOnly(True)
        self.splitter.addWidget(self.bodyPreview)

        self.layout1.addWidget(self.splitter)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.countLabel = QLabel(TemplatePopup)
        self.countLabel.setObjectName(u"countLabel")

        self.layout3.addWidget(self.countLabel)

        self.spacer2 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer2)

        self.editButton = QPushButton(TemplatePopup)
        self.editButton.setObjectName(u"editButton")
        self.editButton.setEnabled(False)
        self.editButton.setAutoDefault(False)

        self.layout3.addWidget(self.editButton)

        self.confirmButton = QPushButton(TemplatePopup)
        self.confirmButton.setObjectName(u"confirmButton")
        self.confirmButton.setEnabled(False)
        self.confirmButton.setAutoDefault(False)

        self.layout3.addWidget(self.confirmButton)

        self.closeButton = QPushButton(TemplatePopup)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.layout3.addWidget(self.closeButton)


        self.layout1.addLayout(self.layout3)

        self.layout1.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.kindLabel.setBuddy(self.kindCombo)
        self.groupLabel.setBuddy(self.groupCombo)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kindCombo, self.groupCombo)
        QWidget.setTabOrder(self.groupCombo, self.searchButton)
        QWidget.setTabOrder(self.searchButton, self.templateList)
        QWidget.setTabOrder(self.templateList, self.bodyPreview)
        QWidget.setTabOrder(self.bodyPreview, self.editButton)
        QWidget.setTabOrder(self.editButton, self.confirmButton)
        QWidget.setTabOrder(self.confirmButton, self.closeButton)

        self.retranslateUi(TemplatePopup)

        QMetaObject.connectSlotsByName(TemplatePopup)
    # setupUi

    def retranslateUi(self, TemplatePopup):
        TemplatePopup.setWindowTitle(QCoreApplication.translate("TemplatePopup", u"\ud15c\ud50c\ub9bf \uc120\ud0dd", None))
        self.kindLabel.setText(QCoreApplication.translate("TemplatePopup", u"\uc54c\ub9bc \uc885\ub958", None))
#if QT_CONFIG(accessibility)
        self.kindCombo.setAccessibleName(QCoreApplication.translate("TemplatePopup", u"\uc54c\ub9bc \uc885\ub958", None))
#endif // QT_CONFIG(accessibility)
        self.groupLabel.setText(QCoreApplication.translate("TemplatePopup", u"\ud15c\ud50c\ub9bf \uadf8\ub8f9", None))
#if QT_CONFIG(accessibility)
        self.groupCombo.setAccessibleName(QCoreApplication.translate("TemplatePopup", u"\ud15c\ud50c\ub9bf \uadf8\ub8f9", None))
#endif // QT_CONFIG(accessibility)
        self.searchButton.setText(QCoreApplication.translate("TemplatePopup", u"\uac80\uc0c9(&S)", None))
#if QT_CONFIG(accessibility)
        self.templateList.setAccessibleName(QCoreApplication.translate("TemplatePopup", u"\ud15c\ud50c\ub9bf", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.bodyPreview.setAccessibleName(QCoreApplication.translate("TemplatePopup", u"\ud15c\ud50c\ub9bf \ub0b4\uc6a9", None))
#endif // QT_CONFIG(accessibility)
        self.countLabel.setText("")
        self.editButton.setText(QCoreApplication.translate("TemplatePopup", u"\ubcf5\uc0ac\ud574\uc11c \uace0\uce58\uae30(&C)\u2026", None))
        self.confirmButton.setText(QCoreApplication.translate("TemplatePopup", u"Confirm", None))
        self.closeButton.setText(QCoreApplication.translate("TemplatePopup", u"Close", None))
    # retranslateUi
