# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'inbox_page.ui'
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
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QSplitter,
    QTabWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

class Ui_InboxPage(object):
    def setupUi(self, InboxPage):
        if not InboxPage.objectName():
            InboxPage.setObjectName(u"InboxPage")
        self.layout1 = QVBoxLayout(InboxPage)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(12, 12, 12, 12)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(InboxPage)
        self.titleLabel.setObjectName(u"titleLabel")

        self.layout2.addWidget(self.titleLabel)

        self.countLabel = QLabel(InboxPage)
        self.countLabel.setObjectName(u"countLabel")

        self.layout2.addWidget(self.countLabel)

        self.spacer1 = QSpacerItem(8, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.folderButton = QPushButton(InboxPage)
        self.folderButton.setObjectName(u"folderButton")

        self.layout2.addWidget(self.folderButton)


        self.layout1.addLayout(self.layout2)

        self.noteLabel = QLabel(InboxPage)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setWordWrap(True)

        self.layout1.addWidget(self.noteLabel)

        self.splitter = QSplitter(InboxPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.inboxGrid = QTableView(self.splitter)
        self.inboxGrid.setObjectName(u"inboxGrid")
        self.inboxGrid.setAlternatingRowColors(True)
        self.inboxGrid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.inboxGrid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.inboxGrid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.inboxGrid.setShowGrid(False)
        self.inboxGrid.setWordWrap(False)
        self.inboxGrid.setTabKeyNavigation(False)
        self.splitter.addWidget(self.inboxGrid)
        self.tabs = QTabWidget(self.splitter)
        self.tabs.setObjectName(u"tabs")
        self.bodyTab = QWidget()
        self.bodyTab.setObjectName(u"bodyTab")
        self.layout3 = QVBoxLayout(self.bodyTab)
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(4, 4, 4, 4)
        self.bodyText = QPlainTextEdit(self.bodyTab)
        self.bodyText.setObjectName(u"bodyText")
        self.bodyText.setReadOnly(True)

        self.layout3.addWidget(self.bodyText)

        self.tabs.addTab(self.bodyTab, "")
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
        self.splitter.addWidget(self.tabs)

        self.layout1.addWidget(self.splitter)

        self.layout1.setStretch(2, 1)

        self.retranslateUi(InboxPage)

        QMetaObject.connectSlotsByName(InboxPage)
    # setupUi

    def retranslateUi(self, InboxPage):
        self.titleLabel.setText(QCoreApplication.translate("InboxPage", u"\ubc1b\uc740 \uba54\uc77c", None))
        self.countLabel.setText("")
        self.folderButton.setText(QCoreApplication.translate("InboxPage", u"\ud3f4\ub354 \uc5f4\uae30(&F)", None))
        self.noteLabel.setText(QCoreApplication.translate("InboxPage", u"\uc5f0\uc2b5\uc6a9 \uba54\uc77c \uc11c\ubc84\uc5d0 \ub3c4\ucc29\ud55c \uba54\uc77c\uc785\ub2c8\ub2e4. \uc5c5\uccb4\uc758 \ud504\ub85c\uadf8\ub7a8\uc774 \ubc1b\ub294 \uac83\uacfc \ub611\uac19\uc740 \ubc14\uc774\ud2b8\uc785\ub2c8\ub2e4.", None))
#if QT_CONFIG(accessibility)
        self.inboxGrid.setAccessibleName(QCoreApplication.translate("InboxPage", u"\ubc1b\uc740 \uba54\uc77c", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.bodyText.setAccessibleName(QCoreApplication.translate("InboxPage", u"\ubcf8\ubb38", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.bodyTab), QCoreApplication.translate("InboxPage", u"\ubcf8\ubb38", None))
#if QT_CONFIG(accessibility)
        self.rawText.setAccessibleName(QCoreApplication.translate("InboxPage", u"\uc6d0\ubb38", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.rawTab), QCoreApplication.translate("InboxPage", u"\uc6d0\ubb38", None))
        pass
    # retranslateUi
