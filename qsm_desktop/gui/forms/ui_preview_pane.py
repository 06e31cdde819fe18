# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'preview_pane.ui'
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
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QTabWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

class Ui_PreviewPane(object):
    def setupUi(self, PreviewPane):
        if not PreviewPane.objectName():
            PreviewPane.setObjectName(u"PreviewPane")
        self.layout1 = QVBoxLayout(PreviewPane)
        self.layout1.setSpacing(4)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(PreviewPane)
        self.tabs.setObjectName(u"tabs")
        self.bodyTab = QWidget()
        self.bodyTab.setObjectName(u"bodyTab")
        self.layout2 = QVBoxLayout(self.bodyTab)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(4, 4, 4, 4)
        self.bodyText = QPlainTextEdit(self.bodyTab)
        self.bodyText.setObjectName(u"bodyText")
        self.bodyText.setReadOnly(True)

        self.layout2.addWidget(self.bodyText)

        self.tabs.addTab(self.bodyTab, "")
        self.headersTab = QWidget()
        self.headersTab.setObjectName(u"headersTab")
        self.layout3 = QVBoxLayout(self.headersTab)
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(4, 4, 4, 4)
        self.headersText = QPlainTextEdit(self.headersTab)
        self.headersText.setObjectName(u"headersText")
        self.headersText.setReadOnly(True)

        self.layout3.addWidget(self.headersText)

        self.tabs.addTab(self.headersTab, "")
        self.rawTab = QWidget()
        self.rawTab.setObjectName(u"rawTab")
        self.layout4 = QVBoxLayout(self.rawTab)
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(4, 4, 4, 4)
        self.rawText = QPlainTextEdit(self.rawTab)
        self.rawText.setObjectName(u"rawText")
        self.rawText.setReadOnly(True)

        self.layout4.addWidget(self.rawText)

        self.tabs.addTab(self.rawTab, "")
        self.proofTab = QWidget()
        self.proofTab.setObjectName(u"proofTab")
        self.layout6 = QVBoxLayout(self.proofTab)
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(4, 4, 4, 4)
        self.proofSummary = QLabel(self.proofTab)
        self.proofSummary.setObjectName(u"proofSummary")
        self.proofSummary.setWordWrap(True)

        self.layout6.addWidget(self.proofSummary)

        self.proofGrid = QTableView(self.proofTab)
        self.proofGrid.setObjectName(u"proofGrid")
        self.proofGrid.setAlternatingRowColors(True)
        self.proofGrid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.proofGrid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.proofGrid.setShowGrid(False)
        self.proofGrid.setWordWrap(False)

        self.layout6.addWidget(self.proofGrid)

        self.placeText = QPlainTextEdit(self.proofTab)
        self.placeText.setObjectName(u"placeText")
        self.placeText.setReadOnly(True)

        self.layout6.addWidget(self.placeText)

        self.layout6.setStretch(1, 3)
        self.layout6.setStretch(2, 2)
        self.tabs.addTab(self.proofTab, "")

        self.layout1.addWidget(self.tabs)

        self.warningLabel = QLabel(PreviewPane)
        self.warningLabel.setObjectName(u"warningLabel")
        self.warningLabel.setWordWrap(True)
        self.warningLabel.setVisible(False)

        self.layout1.addWidget(self.warningLabel)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.orderLabel = QLabel(PreviewPane)
        self.orderLabel.setObjectName(u"orderLabel")

        self.layout5.addWidget(self.orderLabel)

        self.orderCombo = QComboBox(PreviewPane)
        self.orderCombo.setObjectName(u"orderCombo")
        self.orderCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.orderCombo.setMinimumContentsLength(18)

        self.layout5.addWidget(self.orderCombo)

        self.spacer1 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.spacer1)

        self.testMailButton = QPushButton(PreviewPane)
        self.testMailButton.setObjectName(u"testMailButton")
        self.testMailButton.setEnabled(False)

        self.layout5.addWidget(self.testMailButton)

        self.sizeLabel = QLabel(PreviewPane)
        self.sizeLabel.setObjectName(u"sizeLabel")

        self.layout5.addWidget(self.sizeLabel)


        self.layout1.addLayout(self.layout5)

        self.layout1.setStretch(0, 1)
#if QT_CONFIG(shortcut)
        self.orderLabel.setBuddy(self.orderCombo)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PreviewPane)

        QMetaObject.connectSlotsByName(PreviewPane)
    # setupUi

    def retranslateUi(self, PreviewPane):
#if QT_CONFIG(accessibility)
        self.bodyText.setAccessibleName(QCoreApplication.translate("PreviewPane", u"\ubcf8\ubb38", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.bodyTab), QCoreApplication.translate("PreviewPane", u"\ubcf8\ubb38", None))
#if QT_CONFIG(accessibility)
        self.headersText.setAccessibleName(QCoreApplication.translate("PreviewPane", u"\uc81c\ubaa9/\uba38\ub9ac\uae00", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.headersTab), QCoreApplication.translate("PreviewPane", u"\uc81c\ubaa9/\uba38\ub9ac\uae00", None))
#if QT_CONFIG(accessibility)
        self.rawText.setAccessibleName(QCoreApplication.translate("PreviewPane", u"\uc6d0\ubb38", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.rawTab), QCoreApplication.translate("PreviewPane", u"\uc6d0\ubb38", None))
        self.proofSummary.setText("")
#if QT_CONFIG(accessibility)
        self.proofGrid.setAccessibleName(QCoreApplication.translate("PreviewPane", u"\uce78\ub9c8\ub2e4 \ub418\uc77d\uc740 \uac12", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.placeText.setAccessibleName(QCoreApplication.translate("PreviewPane", u"\uba54\uc77c \uc548\uc758 \uc790\ub9ac", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.proofTab), QCoreApplication.translate("PreviewPane", u"\ub418\uc77d\uae30", None))
        self.warningLabel.setText("")
        self.orderLabel.setText(QCoreApplication.translate("PreviewPane", u"\uc8fc\ubb38", None))
#if QT_CONFIG(accessibility)
        self.orderCombo.setAccessibleName(QCoreApplication.translate("PreviewPane", u"\ubbf8\ub9ac \ubcfc \uc8fc\ubb38", None))
#endif // QT_CONFIG(accessibility)
        self.testMailButton.setText(QCoreApplication.translate("PreviewPane", u"\uc2dc\ud5d8 \uba54\uc77c(&Y)\u2026", None))
#if QT_CONFIG(tooltip)
        self.testMailButton.setToolTip(QCoreApplication.translate("PreviewPane", u"\uc774 \uc124\uc815\uc758 \uba54\uc77c\uc744 \uacac\ubcf8 \uc8fc\ubb38\uc73c\ub85c \ub9cc\ub4e4\uace0 \uc2dc\ud5d8 \ud45c\uc2dc\ub97c \ud558\uc5ec \ubcf4\ub0b4 \ubd05\ub2c8\ub2e4. \uc8fc\ubb38\uc73c\ub85c \uc77d\ud788\uc9c0 \uc54a\uc2b5\ub2c8\ub2e4.", None))
#endif // QT_CONFIG(tooltip)
        self.sizeLabel.setText("")
        pass
    # retranslateUi
