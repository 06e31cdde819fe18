"""The pages of the navigation; each is imported and built when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSettings

from qsm_desktop.gui.background import Background
from qsm_desktop.gui.page import Page

PageFactory = Callable[[Background, QSettings], Page]


@dataclass(frozen=True)
class PageEntry:
    """A page of the navigation; ``make`` imports and builds it."""

    key: str
    title: str
    icon: str
    make: PageFactory


def page_entries(practice: bool) -> list[PageEntry]:
    """The pages in their order; 받은 메일 only in practice mode."""
    translate = QCoreApplication.translate
    entries = [
        PageEntry("settings", translate("MainWindow", "알림관리"), "settings-grid", _settings),
        PageEntry("orders", translate("MainWindow", "주문"), "orders", _orders),
        PageEntry("outbox", translate("MainWindow", "발송함"), "outbox", _outbox),
    ]
    if practice:
        entries.append(PageEntry("inbox", translate("MainWindow", "받은 메일"), "inbox", _inbox))
    entries.append(PageEntry("config", translate("MainWindow", "설정"), "config", _config))
    return entries


def _settings(background: Background, memory: QSettings) -> Page:
    from qsm_desktop.gui.settings_page import SettingsPage

    return SettingsPage(background, memory)


def _orders(background: Background, memory: QSettings) -> Page:
    from qsm_desktop.gui.orders_page import OrdersPage

    return OrdersPage(background, memory)


def _outbox(background: Background, memory: QSettings) -> Page:
    from qsm_desktop.gui.outbox_page import OutboxPage

    return OutboxPage(background, memory)


def _inbox(background: Background, memory: QSettings) -> Page:
    from qsm_desktop.gui.inbox_page import InboxPage

    return InboxPage(background, memory)


def _config(background: Background, memory: QSettings) -> Page:
    from qsm_desktop.gui.config_page import ConfigPage

    return ConfigPage(background, memory)
