# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QCoreApplication,
    QMetaObject,
    QSize,
    Qt,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QScrollArea,
    QStatusBar,
    QVBoxLayout,
    QWidget,
)

from qsm_desktop.gui.page_stack import PageStack

class Ui_MainWindow(object):
    def setupUi(self, MainWindow):
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.resize(1280, 800)
        self.central = QWidget(MainWindow)
        self.central.setObjectName(u"central")
        self.layout1 = QHBoxLayout(self.central)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.navigation = QListWidget(self.central)
        self.navigation.setObjectName(u"navigation")
        self.navigation.setMinimumSize(QSize(156, 0))
        self.navigation.setMaximumSize(QSize(156, 16777215))
        self.navigation.setFrameShape(QFrame.Shape.NoFrame)

        self.layout1.addWidget(self.navigation)

        self.layout2 = QVBoxLayout()
        self.layout2.setSpacing(0)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.practiceBanner = QLabel(self.central)
        self.practiceBanner.setObjectName(u"practiceBanner")
        self.practiceBanner.setWordWrap(True)
        self.practiceBanner.setVisible(True)

        self.layout2.addWidget(self.practiceBanner)

        self.pageScroll = QScrollArea(self.central)
        self.pageScroll.setObjectName(u"pageScroll")
        self.pageScroll.setWidgetResizable(True)
        self.pageScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.pageScroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pages = PageStack()
        self.pages.setObjectName(u"pages")
        self.pageScroll.setWidget(self.pages)

        self.layout2.addWidget(self.pageScroll)


        self.layout1.addLayout(self.layout2)

        MainWindow.setCentralWidget(self.central)
        self.statusBar = QStatusBar(MainWindow)
        self.statusBar.setObjectName(u"statusBar")
        self.statusBar.setSizeGripEnabled(False)
        MainWindow.setStatusBar(self.statusBar)

        self.retranslateUi(MainWindow)

        QMetaObject.connectSlotsByName(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow):
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"QSM Desktop", None))
#if QT_CONFIG(accessibility)
        self.navigation.setAccessibleName(QCoreApplication.translate("MainWindow", u"\ucabd", None))
#endif // QT_CONFIG(accessibility)
        self.practiceBanner.setText(QCoreApplication.translate("MainWindow", u"\uc5f0\uc2b5 \u2014 \uc5ec\uae30\uc11c \ubcf4\ub0b4\ub294 \uba54\uc77c\uc740 \uc774 \ucef4\ud4e8\ud130\ub97c \ub5a0\ub098\uc9c0 \uc54a\uc2b5\ub2c8\ub2e4. \uc2e4\uc81c \uc8fc\ubb38 \ud30c\uc77c\uc740 \uc4f8 \uc218 \uc5c6\uc2b5\ub2c8\ub2e4.", None))
    # retranslateUi
