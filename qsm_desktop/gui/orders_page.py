"""주문: bring order files in, after seeing what they would send."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSignalBlocker
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog

from qsm_desktop.domain.errors import QsmError
from qsm_desktop.domain.imports import ImportRecord, StoredOrder
from qsm_desktop.domain.stores import Store
from qsm_desktop.gui.background import Background
from qsm_desktop.gui.empty_hint import EmptyHint
from qsm_desktop.gui.file_queue import FileQueue
from qsm_desktop.gui.forms.ui_orders_page import Ui_OrdersPage
from qsm_desktop.gui.import_sentences import import_text, import_tone, look_text
from qsm_desktop.gui.import_task import ImportTask
from qsm_desktop.gui.language import moment_text
from qsm_desktop.gui.look_panel import LookPanel
from qsm_desktop.gui.messages import MessageLine
from qsm_desktop.gui.page import Page, make_title
from qsm_desktop.gui.sentences import sentence
from qsm_desktop.gui.table_model import RIGHT, Column, TableModel, set_up_table, show_rows
from qsm_desktop.gui.theme import Tone

if TYPE_CHECKING:
    from qsm_desktop.services.importing import ImportSummary

_FOLDER = "ordersPage/folder"


class OrdersPage(Page):
    """Files are taken in turn: looked at, shown, and only then imported."""

    def __init__(self, background: Background, memory: QSettings) -> None:
        super().__init__(background, memory)
        self._ui = Ui_OrdersPage()
        self._ui.setupUi(self)
        make_title(self._ui.titleLabel)
        self.messages = MessageLine(self._ui.messageHolder)
        self._store_names: dict[int, str] = {}
        self._log = TableModel[ImportRecord](self._log_columns(), lambda r: r.id, self)
        self._orders = TableModel[StoredOrder](
            self._order_columns(), lambda o: (o.store_id, o.order.order_no), self
        )
        set_up_table(self._ui.importLog, self._log)
        set_up_table(self._ui.orderGrid, self._orders)
        self._files = FileQueue()
        self._panel = LookPanel(self._ui, self._files)
        self._make_hints()
        self._task: ImportTask | None = None
        self._connect()

    def _make_hints(self) -> None:
        """What the empty lists say."""
        self._no_files = EmptyHint(
            self._ui.importLog,
            "emptyLog",
            self.tr("아직 가져온 파일이 없습니다."),
            self.tr("주문 파일 열기…"),
            self._open,
        )
        self._no_orders = EmptyHint(
            self._ui.orderGrid,
            "emptyOrders",
            self.tr("이 글자에 맞는 주문이 없습니다."),
            self.tr("거르기 지우기"),
            self._ui.orderFilter.clear,
        )

    def activate(self) -> None:
        """Read stores, log and orders."""
        query = self.background.query
        query(lambda services: services.stores.all(), self._offer_stores, key="orders-stores")
        query(lambda services: services.imports.log(), self._show_log, key="import-log")
        self._read_orders()

    def on_changed(self, topic: str) -> None:
        """Stores or orders changed."""
        if topic in ("orders", "stores"):
            self.activate()

    def offer_files(self, paths: list[Path]) -> None:
        """Look at these files one after the other; one that was refused makes room for them."""
        is_idle = self._files.current is None
        self._files.offer(paths)
        if is_idle:
            self._look()
        else:
            self._panel.count_anew()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at what was dropped."""
        urls = event.mimeData().urls()
        self.offer_files([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])
        event.acceptProposedAction()

    def _log_columns(self) -> list[Column[ImportRecord]]:
        return [
            Column(self.tr("시각"), lambda r: moment_text(r.at), 124),
            Column(self.tr("파일"), lambda r: r.source, 180, stretch=1),
            Column(self.tr("가게"), lambda r: self._store_names.get(r.store_id, ""), 100),
            Column(self.tr("새 주문"), lambda r: str(r.new), 80, RIGHT),
            Column(self.tr("아는 주문"), lambda r: str(r.known), 80, RIGHT),
            Column(self.tr("무시"), lambda r: str(r.ignored), 64, RIGHT),
            Column(self.tr("보낼 메일"), lambda r: str(r.queued), 84, RIGHT),
            Column(self.tr("보류"), lambda r: str(r.held), 64, RIGHT),
        ]

    def _order_columns(self) -> list[Column[StoredOrder]]:
        return [
            Column(self.tr("주문번호"), lambda o: o.order.order_no, 110),
            Column(self.tr("카트번호"), lambda o: o.order.cart_no, 110),
            Column(self.tr("주문일시"), lambda o: o.order.ordered_at, 150),
            Column(self.tr("상품명"), lambda o: o.order.item_name, 180, stretch=1),
            Column(self.tr("수량"), lambda o: o.order.quantity, 56, RIGHT),
            Column(self.tr("구매자"), lambda o: o.order.buyer_name, 120),
            Column(self.tr("가게"), lambda o: self._store_names.get(o.store_id, ""), 100),
        ]

    def _connect(self) -> None:
        self._ui.openButton.clicked.connect(self._open)
        self._ui.importButton.clicked.connect(self._import)
        self._ui.cancelButton.clicked.connect(self._cancel)
        self._ui.orderFilter.textChanged.connect(self._read_orders)
        self._ui.storeCombo.currentIndexChanged.connect(self._look)

    def _open(self) -> None:
        folder = str(self.memory.value(_FOLDER, str(Path.home())))
        names, _filter = QFileDialog.getOpenFileNames(
            self, self.tr("주문 파일 열기"), folder, self.tr("주문 파일 (*.csv);;모든 파일 (*)")
        )
        if names:
            self.memory.setValue(_FOLDER, str(Path(names[0]).parent))
            self.offer_files([Path(name) for name in names])

    def _look(self) -> None:
        """Ask what the current file would bring to the chosen store."""
        path, store_id = self._files.current, self._ui.storeCombo.currentData()
        if path is None or self._task is not None:
            return
        self._panel.show(self.tr("{file}을(를) 보는 중…").format(file=path.name), "")
        if store_id is None:
            self._panel.refuse(
                path.name,
                self.tr("어느 가게의 주문인지 모릅니다. 설정에서 가게를 먼저 등록하십시오."),
            )
            return
        self.background.query(
            lambda services: services.imports.look(path, store_id),
            partial(self._show_look, path),
            partial(self._refuse, path),
            key="import-look",
        )

    def _show_look(self, path: Path, summary: ImportSummary) -> None:
        if path is self._files.current:
            title = self.tr("{file} → {store} 가게")
            shown = title.format(file=summary.source, store=summary.store.name)
            self._panel.offer(shown, look_text(summary))

    def _refuse(self, path: Path, error: QsmError) -> None:
        """A refused file holds up no other: the next one takes its place."""
        if path is not self._files.current:
            return
        self._settle(Tone.NEEDS, sentence(error))

    def _import(self) -> None:
        path, store_id = self._files.current, self._ui.storeCombo.currentData()
        if path is None or store_id is None or self._task is not None:
            return
        self._panel.begin()
        self._task = ImportTask(self.background, path, store_id, self._panel.progress)
        self._task.run(self._imported, partial(self._import_refused, path))

    def _imported(self, summary: ImportSummary | None) -> None:
        """Done, or None: stopped by the person and nothing was kept."""
        self._task = None
        assert self.messages is not None
        if summary is None:
            text = self.tr("가져오기를 멈추었습니다. 아무것도 가져오지 않았습니다.")
            tone = Tone.OFF
        else:
            text, tone = import_text(summary), import_tone(summary)
        if tone is Tone.NEEDS:
            self.messages.warn(text)
        else:
            self.messages.say(text)
        self._settle(tone, text)

    def _import_refused(self, path: Path, error: QsmError) -> None:
        self._task = None
        self._refuse(path, error)

    def _cancel(self) -> None:
        """Stop the import, pass over the file, or close the panel: whichever applies."""
        if self._task is not None:
            self._task.stop()
        elif self._files.current is None:
            self._panel.hide()
        else:
            self._settle(Tone.OFF, self.tr("가져오지 않았습니다."))

    def _settle(self, tone: Tone, text: str) -> None:
        """The current file is done with; look at the next one or show how it all went."""
        self._files.settle(tone, text)
        if self._files.current is not None:
            self._look()
        elif self._files.total > 1 or tone is Tone.NEEDS:
            self._panel.end()
        else:
            self._panel.hide()

    def _offer_stores(self, stores: list[Store]) -> None:
        combo = self._ui.storeCombo
        before = combo.currentData()
        self._store_names = {store.id: store.name for store in stores}
        with QSignalBlocker(combo):
            combo.clear()
            for store in stores:
                combo.addItem(f"{store.name} ({store.seller_id})", store.id)
            default = next((store.id for store in stores if store.is_default), None)
            combo.setCurrentIndex(combo.findData(before if before is not None else default))
        several = len(stores) > 1
        self._ui.storeCombo.setVisible(several)
        self._ui.storeLabel.setVisible(several)
        if before is None and stores:
            self._look()

    def _show_log(self, records: list[ImportRecord]) -> None:
        show_rows(self._ui.importLog, self._log, records)
        self._no_files.setVisible(not records)
        self._ui.orderSide.setVisible(bool(records))

    def _read_orders(self) -> None:
        text = self._ui.orderFilter.text()
        self.background.query(
            lambda services: services.imports.recent(text=text), self._show_orders, key="orders"
        )

    def _show_orders(self, orders: list[StoredOrder]) -> None:
        show_rows(self._ui.orderGrid, self._orders, orders)
        self._no_orders.setVisible(not orders)
