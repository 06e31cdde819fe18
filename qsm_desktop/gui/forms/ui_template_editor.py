# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'template_editor.ui'
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
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QSplitter,
    QTabWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

class Ui_TemplateEditor(object):
    def setupUi(self, TemplateEditor):
        if not TemplateEditor.objectName():
            TemplateEditor.setObjectName(u"TemplateEditor")
        TemplateEditor.resize(1160, 720)
        self.layout1 = QVBoxLayout(TemplateEditor)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(12, 12, 12, 12)
        self.messageHolder = QWidget(TemplateEditor)
        self.messageHolder.setObjectName(u"messageHolder")
        self.messageLayout = QVBoxLayout(self.messageHolder)
        self.messageLayout.setSpacing(8)
        self.messageLayout.setObjectName(u"messageLayout")
        self.messageLayout.setContentsMargins(0, 0, 0, 0)

        self.layout1.addWidget(self.messageHolder)

        self.aboutLabel = QLabel(TemplateEditor)
        self.aboutLabel.setObjectName(u"aboutLabel")
        self.aboutLabel.setWordWrap(True)

        self.layout1.addWidget(self.aboutLabel)

        self.formLayout = QGridLayout()
        self.formLayout.setSpacing(8)
        self.formLayout.setObjectName(u"formLayout")
        self.nameLabel = QLabel(TemplateEditor)
        self.nameLabel.setObjectName(u"nameLabel")

        self.formLayout.addWidget(self.nameLabel, 0, 0, 1, 1)

        self.nameEdit = QLineEdit(TemplateEditor)
        self.nameEdit.setObjectName(u"nameEdit")

        self.formLayout.addWidget(self.nameEdit, 0, 1, 1, 1)

        self.subjectLabel = QLabel(TemplateEditor)
        self.subjectLabel.setObjectName(u"subjectLabel")

        self.formLayout.addWidget(self.subjectLabel, 1, 0, 1, 1)

        self.subjectEdit = QLineEdit(TemplateEditor)
        self.subjectEdit.setObjectName(u"subjectEdit")

        self.formLayout.addWidget(self.subjectEdit, 1, 1, 1, 1)


        self.layout1.addLayout(self.formLayout)

        self.editSplitter = QSplitter(TemplateEditor)
        self.editSplitter.setObjectName(u"editSplitter")
        self.editSplitter.setOrientation(Qt.Orientation.Horizontal)
        self.editSplitter.setChildrenCollapsible(False)
        self.tabs = QTabWidget(self.editSplitter)
        self.tabs.setObjectName(u"tabs")
        self.editTab = QWidget()
        self.editTab.setObjectName(u"editTab")
        self.editLayout = QVBoxLayout(self.editTab)
        self.editLayout.setSpacing(8)
        self.editLayout.setObjectName(u"editLayout")
        self.bodyHolder = QWidget(self.editTab)
        self.bodyHolder.setObjectName(u"bodyHolder")
        self.bodyLayout = QVBoxLayout(self.bodyHolder)
        self.bodyLayout.setSpacing(8)
        self.bodyLayout.setObjectName(u"bodyLayout")
        self.bodyLayout.setContentsMargins(0, 0, 0, 0)

        self.editLayout.addWidget(self.bodyHolder)

        self.placeLabel = QLabel(self.editTab)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setWordWrap(False)

        self.editLayout.addWidget(self.placeLabel)

        self.editLayout.setStretch(0, 1)
        self.tabs.addTab(self.editTab, "")
        self.compareTab = QWidget()
        self.compareTab.setObjectName(u"compareTab")
        self.compareLayout = QVBoxLayout(self.compareTab)
        self.compareLayout.setSpacing(8)
        self.compareLayout.setObjectName(u"compareLayout")
        self.compareRow = QHBoxLayout()
        self.compareRow.setSpacing(8)
        self.compareRow.setObjectName(u"compareRow")
        self.compareRow.setContentsMargins(0, 0, 0, 0)
        self.compareLabel = QLabel(self.compareTab)
        self.compareLabel.setObjectName(u"compareLabel")
        self.compareLabel.setWordWrap(False)

        self.compareRow.addWidget(self.compareLabel)

        self.compareCombo = QComboBox(self.compareTab)
        self.compareCombo.setObjectName(u"compareCombo")
        self.compareCombo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.compareRow.addWidget(self.compareCombo)

        self.spacer1 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.compareRow.addItem(self.spacer1)


        self.compareLayout.addLayout(self.compareRow)

        self.compareSummary = QLabel(self.compareTab)
        self.compareSummary.setObjectName(u"compareSummary")
        self.compareSummary.setWordWrap(True)

        self.compareLayout.addWidget(self.compareSummary)

        self.compareText = QPlainTextEdit(self.compareTab)
        self.compareText.setObjectName(u"compareText")
        self.compareText.setReadOnly(True)
        self.compareText.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)

        self.compareLayout.addWidget(self.compareText)

        self.compareLayout.setStretch(2, 1)
        self.tabs.addTab(self.compareTab, "")
        self.versionsTab = QWidget()
        self.versionsTab.setObjectName(u"versionsTab")
        self.versionsLayout = QVBoxLayout(self.versionsTab)
        self.versionsLayout.setSpacing(8)
        self.versionsLayout.setObjectName(u"versionsLayout")
        self.versionsSplitter = QSplitter(self.versionsTab)
        self.versionsSplitter.setObjectName(u"versionsSplitter")
        self.versionsSplitter.setOrientation(Qt.Orientation.Vertical)
        self.versionsSplitter.setChildrenCollapsible(False)
        self.versionsGrid = QTableView(self.versionsSplitter)
        self.versionsGrid.setObjectName(u"versionsGrid")
        self.versionsGrid.setAlternatingRowColors(True)
        self.versionsGrid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.versionsGrid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.versionsGrid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.versionsGrid.setShowGrid(False)
        self.versionsGrid.setWordWrap(False)
        self.versionsGrid.setTabKeyNavigation(False)
        self.versionsSplitter.addWidget(self.versionsGrid)
        self.versionText = QPlainTextEdit(self.versionsSplitter)
        self.versionText.setObjectName(u"versionText")
        self.versionText.setReadOnly(True)
        self.versionText.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.versionsSplitter.addWidget(self.versionText)

        self.versionsLayout.addWidget(self.versionsSplitter)

        self.versionsRow = QHBoxLayout()
        self.versionsRow.setSpacing(8)
        self.versionsRow.setObjectName(u"versionsRow")
        self.versionsRow.setContentsMargins(0, 0, 0, 0)
        self.backButton = QPushButton(self.versionsTab)
        self.backButton.setObjectName(u"backButton")
        self.backButton.setEnabled(False)
        self.backButton.setAutoDefault(False)

        self.versionsRow.addWidget(self.backButton)

        self.spacer2 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.versionsRow.addItem(self.spacer2)


        self.versionsLayout.addLayout(self.versionsRow)

        self.versionsLayout.setStretch(0, 1)
        self.tabs.addTab(self.versionsTab, "")
        self.trialTab = QWidget()
        self.trialTab.setObjectName(u"trialTab")
        self.trialLayout = QVBoxLayout(self.trialTab)
        self.trialLayout.setSpacing(8)
        self.trialLayout.setObjectName(u"trialLayout")
        self.trialRow = QHBoxLayout()
        self.trialRow.setSpacing(8)
        self.trialRow.setObjectName(u"trialRow")
        self.trialRow.setContentsMargins(0, 0, 0, 0)
        self.trialButton = QPushButton(self.trialTab)
        self.trialButton.setObjectName(u"trialButton")
        self.trialButton.setAutoDefault(False)

        self.trialRow.addWidget(self.trialButton)

        self.trialProgress = QProgressBar(self.trialTab)
        self.trialProgress.setObjectName(u"trialProgress")
        self.trialProgress.setTextVisible(False)

        self.trialRow.addWidget(self.trialProgress)

        self.spacer5 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.trialRow.addItem(self.spacer5)

        self.trialRow.setStretch(1, 1)
        self.trialRow.setStretch(2, 1)

        self.trialLayout.addLayout(self.trialRow)

        self.trialSummary = QLabel(self.trialTab)
        self.trialSummary.setObjectName(u"trialSummary")
        self.trialSummary.setWordWrap(True)

        self.trialLayout.addWidget(self.trialSummary)

        self.trialSplitter = QSplitter(self.trialTab)
        self.trialSplitter.setObjectName(u"trialSplitter")
        self.trialSplitter.setOrientation(Qt.Orientation.Vertical)
        self.trialSplitter.setChildrenCollapsible(False)
        self.trialGrid = QTableView(self.trialSplitter)
        self.trialGrid.setObjectName(u"trialGrid")
        self.trialGrid.setAlternatingRowColors(True)
        self.trialGrid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.trialGrid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.trialGrid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.trialGrid.setShowGrid(False)
        self.trialGrid.setWordWrap(False)
        self.trialGrid.setTabKeyNavigation(False)
        self.trialSplitter.addWidget(self.trialGrid)
        self.trialText = QPlainTextEdit(self.trialSplitter)
        self.trialText.setObjectName(u"trialText")
        self.trialText.setReadOnly(True)
        self.trialText.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.trialSplitter.addWidget(self.trialText)

        self.trialLayout.addWidget(self.trialSplitter)

        self.trialLayout.setStretch(2, 1)
        self.tabs.addTab(self.trialTab, "")
        self.usesTab = QWidget()
        self.usesTab.setObjectName(u"usesTab")
        self.usesLayout = QVBoxLayout(self.usesTab)
        self.usesLayout.setSpacing(8)
        self.usesLayout.setObjectName(u"usesLayout")
        self.usesLabel = QLabel(self.usesTab)
        self.usesLabel.setObjectName(u"usesLabel")
        self.usesLabel.setWordWrap(True)

        self.usesLayout.addWidget(self.usesLabel)

        self.usesSplitter = QSplitter(self.usesTab)
        self.usesSplitter.setObjectName(u"usesSplitter")
        self.usesSplitter.setOrientation(Qt.Orientation.Vertical)
        self.usesSplitter.setChildrenCollapsible(False)
        self.usesGrid = QTableView(self.usesSplitter)
        self.usesGrid.setObjectName(u"usesGrid")
        self.usesGrid.setAlternatingRowColors(True)
        self.usesGrid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.usesGrid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.usesGrid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.usesGrid.setShowGrid(False)
        self.usesGrid.setWordWrap(False)
        self.usesGrid.setTabKeyNavigation(False)
        self.usesSplitter.addWidget(self.usesGrid)
        self.usesText = QPlainTextEdit(self.usesSplitter)
        self.usesText.setObjectName(u"usesText")
        self.usesText.setReadOnly(True)
        self.usesText.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.usesSplitter.addWidget(self.usesText)

        self.usesLayout.addWidget(self.usesSplitter)

        self.usesRow = QHBoxLayout()
        self.usesRow.setSpacing(8)
        self.usesRow.setObjectName(u"usesRow")
        self.usesRow.setContentsMargins(0, 0, 0, 0)
        self.adoptButton = QPushButton(self.usesTab)
        self.adoptButton.setObjectName(u"adoptButton")
        self.adoptButton.setEnabled(False)
        self.adoptButton.setAutoDefault(False)

        self.usesRow.addWidget(self.adoptButton)

        self.lookButton = QPushButton(self.usesTab)
        self.lookButton.setObjectName(u"lookButton")
        self.lookButton.setEnabled(False)
        self.lookButton.setAutoDefault(False)

        self.usesRow.addWidget(self.lookButton)

        self.renewButton = QPushButton(self.usesTab)
        self.renewButton.setObjectName(u"renewButton")
        self.renewButton.setEnabled(False)
        self.renewButton.setAutoDefault(False)

        self.usesRow.addWidget(self.renewButton)

        self.spacer3 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.usesRow.addItem(self.spacer3)


        self.usesLayout.addLayout(self.usesRow)

        self.usesLayout.setStretch(1, 1)
        self.tabs.addTab(self.usesTab, "")
        self.editSplitter.addWidget(self.tabs)
        self.placeholderPanel = QWidget(self.editSplitter)
        self.placeholderPanel.setObjectName(u"placeholderPanel")
        self.placeholderLayout = QVBoxLayout(self.placeholderPanel)
        self.placeholderLayout.setSpacing(8)
        self.placeholderLayout.setObjectName(u"placeholderLayout")
        self.placeholderLayout.setContentsMargins(8, 0, 0, 0)
        self.placeholderTitle = QLabel(self.placeholderPanel)
        self.placeholderTitle.setObjectName(u"placeholderTitle")
        self.placeholderTitle.setWordWrap(False)

        self.placeholderLayout.addWidget(self.placeholderTitle)

        self.placeholderGrid = QTableView(self.placeholderPanel)
        self.placeholderGrid.setObjectName(u"placeholderGrid")
        self.placeholderGrid.setAlternatingRowColors(True)
        self.placeholderGrid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.placeholderGrid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.placeholderGrid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.placeholderGrid.setShowGrid(False)
        self.placeholderGrid.setWordWrap(False)
        self.placeholderGrid.setTabKeyNavigation(False)

        self.placeholderLayout.addWidget(self.placeholderGrid)

        self.placeholderLabel = QLabel(self.placeholderPanel)
        self.placeholderLabel.setObjectName(u"placeholderLabel")
        self.placeholderLabel.setWordWrap(True)

        self.placeholderLayout.addWidget(self.placeholderLabel)

        self.emptyCheck = QCheckBox(self.placeholderPanel)
        self.emptyCheck.setObjectName(u"emptyCheck")
        self.emptyCheck.setEnabled(False)

        self.placeholderLayout.addWidget(self.emptyCheck)

        self.insertButton = QPushButton(self.placeholderPanel)
        self.insertButton.setObjectName(u"insertButton")
        self.insertButton.setEnabled(False)
        self.insertButton.setAutoDefault(False)

        self.placeholderLayout.addWidget(self.insertButton)

        self.placeholderLayout.setStretch(1, 1)
        self.editSplitter.addWidget(self.placeholderPanel)

        self.layout1.addWidget(self.editSplitter)

        self.buttonLayout = QHBoxLayout()
        self.buttonLayout.setSpacing(8)
        self.buttonLayout.setObjectName(u"buttonLayout")
        self.buttonLayout.setContentsMargins(0, 0, 0, 0)
        self.problemLabel = QLabel(TemplateEditor)
        self.problemLabel.setObjectName(u"problemLabel")
        self.problemLabel.setWordWrap(True)

        self.buttonLayout.addWidget(self.problemLabel)

        self.savedLabel = QLabel(TemplateEditor)
        self.savedLabel.setObjectName(u"savedLabel")
        self.savedLabel.setWordWrap(False)

        self.buttonLayout.addWidget(self.savedLabel)

        self.saveButton = QPushButton(TemplateEditor)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setEnabled(False)
        self.saveButton.setAutoDefault(False)

        self.buttonLayout.addWidget(self.saveButton)

        self.closeButton = QPushButton(TemplateEditor)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.buttonLayout.addWidget(self.closeButton)

        self.buttonLayout.setStretch(0, 1)

        self.layout1.addLayout(self.buttonLayout)

        self.layout1.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.nameLabel.setBuddy(self.nameEdit)
        self.subjectLabel.setBuddy(self.subjectEdit)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.nameEdit, self.subjectEdit)
        QWidget.setTabOrder(self.subjectEdit, self.tabs)
        QWidget.setTabOrder(self.tabs, self.placeholderGrid)
        QWidget.setTabOrder(self.placeholderGrid, self.emptyCheck)
        QWidget.setTabOrder(self.emptyCheck, self.insertButton)
        QWidget.setTabOrder(self.insertButton, self.saveButton)
        QWidget.setTabOrder(self.saveButton, self.closeButton)

        self.retranslateUi(TemplateEditor)

        self.tabs.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(TemplateEditor)
    # setupUi

    def retranslateUi(self, TemplateEditor):
        TemplateEditor.setWindowTitle(QCoreApplication.translate("TemplateEditor", u"\ud15c\ud50c\ub9bf \uace0\uce58\uae30", None))
        self.aboutLabel.setText("")
        self.nameLabel.setText(QCoreApplication.translate("TemplateEditor", u"\uc774\ub984(&N)", None))
#if QT_CONFIG(accessibility)
        self.nameEdit.setAccessibleName(QCoreApplication.translate("TemplateEditor", u"\ud15c\ud50c\ub9bf \uc774\ub984", None))
#endif // QT_CONFIG(accessibility)
        self.subjectLabel.setText(QCoreApplication.translate("TemplateEditor", u"\uc81c\ubaa9(&J)", None))
#if QT_CONFIG(accessibility)
        self.subjectEdit.setAccessibleName(QCoreApplication.translate("TemplateEditor", u"\uc81c\ubaa9", None))
#endif // QT_CONFIG(accessibility)
        self.placeLabel.setText("")
        self.tabs.setTabText(self.tabs.indexOf(self.editTab), QCoreApplication.translate("TemplateEditor", u"\uace0\uce58\uae30", None))
        self.compareLabel.setText(QCoreApplication.translate("TemplateEditor", u"\uacac\uc904 \uae00", None))
#if QT_CONFIG(accessibility)
        self.compareCombo.setAccessibleName(QCoreApplication.translate("TemplateEditor", u"\uacac\uc904 \uae00", None))
#endif // QT_CONFIG(accessibility)
        self.compareSummary.setText("")
#if QT_CONFIG(accessibility)
        self.compareText.setAccessibleName(QCoreApplication.translate("TemplateEditor", u"\ub2e4\ub978 \uc904", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.compareTab), QCoreApplication.translate("TemplateEditor", u"\ube44\uad50", None))
#if QT_CONFIG(accessibility)
        self.versionsGrid.setAccessibleName(QCoreApplication.translate("TemplateEditor", u"\ud310", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.versionText.setAccessibleName(QCoreApplication.translate("TemplateEditor", u"\uc9c0\uae08 \uae00\uacfc \ub2e4\ub978 \uc904", None))
#endif // QT_CONFIG(accessibility)
        self.backButton.setText(QCoreApplication.translate("TemplateEditor", u"\uc774 \ud310\uc73c\ub85c \ub418\ub3cc\ub9ac\uae30(&B)", None))
        self.tabs.setTabText(self.tabs.indexOf(self.versionsTab), QCoreApplication.translate("TemplateEditor", u"\ud310", None))
        self.trialButton.setText(QCoreApplication.translate("TemplateEditor", u"\uc2dc\ud5d8(&T)", None))
#if QT_CONFIG(accessibility)
        self.trialProgress.setAccessibleName(QCoreApplication.translate("TemplateEditor", u"\uc2dc\ud5d8\uc758 \uc9c4\ud589", None))
#endif // QT_CONFIG(accessibility)
        self.trialSummary.setText("")
#if QT_CONFIG(accessibility)
        self.trialGrid.setAccessibleName(QCoreApplication.translate("TemplateEditor", u"\ub2ec\ub77c\uc9c0\ub294 \uac83", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.trialText.setAccessibleName(QCoreApplication.translate("TemplateEditor", u"\ucc98\uc74c\uc73c\ub85c \ub2ec\ub77c\uc9c0\ub294 \uba54\uc77c", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.trialTab), QCoreApplication.translate("TemplateEditor", u"\uc2dc\ud5d8", None))
        self.usesLabel.setText("")
#if QT_CONFIG(accessibility)
        self.usesGrid.setAccessibleName(QCoreApplication.translate("TemplateEditor", u"\uc4f0\ub294 \uc124\uc815", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.usesText.setAccessibleName(QCoreApplication.translate("TemplateEditor", u"\uae30\ub2e4\ub9ac\ub294 \uba54\uc77c\uc758 \ub2e4\ub978 \uc904", None))
#endif // QT_CONFIG(accessibility)
        self.adoptButton.setText(QCoreApplication.translate("TemplateEditor", u"\uc124\uc815\uc5d0 \uc0c8 \uae00 \uc4f0\uae30(&U)", None))
        self.lookButton.setText(QCoreApplication.translate("TemplateEditor", u"\uae30\ub2e4\ub9ac\ub294 \uba54\uc77c \uacac\uc8fc\uae30(&W)", None))
        self.renewButton.setText(QCoreApplication.translate("TemplateEditor", u"\uacac\uc900 \uba54\uc77c \ub2e4\uc2dc \ub9cc\ub4e4\uae30(&R)", None))
        self.tabs.setTabText(self.tabs.indexOf(self.usesTab), QCoreApplication.translate("TemplateEditor", u"\uc4f0\ub294 \uc124\uc815", None))
        self.placeholderTitle.setText(QCoreApplication.translate("TemplateEditor", u"\uc790\ub9ac\ud45c", None))
#if QT_CONFIG(accessibility)
        self.placeholderGrid.setAccessibleName(QCoreApplication.translate("TemplateEditor", u"\uc790\ub9ac\ud45c", None))
#endif // QT_CONFIG(accessibility)
        self.placeholderLabel.setText("")
        self.emptyCheck.setText(QCoreApplication.translate("TemplateEditor", u"\ube44\uc5b4 \uc788\uc5b4\ub3c4 \ubcf4\ub0c4(&E)", None))
        self.insertButton.setText(QCoreApplication.translate("TemplateEditor", u"\ub123\uae30(&I)", None))
        self.problemLabel.setText("")
        self.savedLabel.setText("")
        self.saveButton.setText(QCoreApplication.translate("TemplateEditor", u"\uc800\uc7a5(&S)", None))
        self.closeButton.setText(QCoreApplication.translate("TemplateEditor", u"\ub2eb\uae30(&L)", None))
    # retranslateUi
