"""주문: bring order files in, after seeing what they would send."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSignalBlocker
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog

from qsm_desktop.domain.errors import QsmError
from qsm_desktop.domain.imports import ImportRecord, StoredOrder
from qsm_desktop.domain.stores import Store
from qsm_desktop.gui.background import Background
from qsm_desktop.gui.forms.ui_orders_page import Ui_OrdersPage
from qsm_desktop.gui.import_task import ImportTask
from qsm_desktop.gui.language import moment_text
from qsm_desktop.gui.messages import MessageLine
from qsm_desktop.gui.page import Page, make_title
from qsm_desktop.gui.sentences import held_word, kind_word, sentence
from qsm_desktop.gui.table_model import RIGHT, Column, TableModel, set_up_table, show_rows
from qsm_desktop.gui.theme import colour_text, make_primary, tokens

if TYPE_CHECKING:
    from qsm_desktop.services.importing import ImportSummary, SettingShare

_FOLDER = "ordersPage/folder"


class OrdersPage(Page):
    """Files are taken in turn: looked at, shown, and only then imported."""

    def __init__(self, background: Background, memory: QSettings) -> None:
        super().__init__(background, memory)
        self._ui = Ui_OrdersPage()
        self._ui.setupUi(self)
        make_title(self._ui.titleLabel)
        make_primary(self._ui.importButton)
        self.messages = MessageLine(self._ui.messageHolder)
        self._store_names: dict[int, str] = {}
        self._log = TableModel[ImportRecord](self._log_columns(), lambda r: r.id, self)
        self._orders = TableModel[StoredOrder](
            self._order_columns(), lambda o: (o.store_id, o.order.order_no), self
        )
        set_up_table(self._ui.importLog, self._log)
        set_up_table(self._ui.orderGrid, self._orders)
        colour_text(self._ui.errorLabel, tokens(self).error)
        self._waiting: list[Path] = []
        self._path: Path | None = None
        self._task: ImportTask | None = None
        self._connect()

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
        """Look at these files one after the other."""
        self._waiting += paths
        if self._path is None:
            self._next_file()

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

    def _next_file(self) -> None:
        self._path = self._waiting.pop(0) if self._waiting else None
        if self._path is None:
            self._ui.lookPanel.hide()
            return
        self._look()

    def _look(self) -> None:
        """Ask what the file would bring to the chosen store."""
        path, store_id = self._path, self._ui.storeCombo.currentData()
        if path is None or self._task is not None:
            return
        self._show_panel(self.tr("{file}을(를) 보는 중…").format(file=path.name), "")
        self._ui.importButton.setEnabled(False)
        if store_id is None:
            self._show_refusal(
                self.tr("어느 가게의 주문인지 모릅니다. 설정에서 가게를 먼저 등록하십시오.")
            )
            return
        self.background.query(
            lambda services: services.imports.look(path, store_id),
            self._show_look,
            lambda error: self._show_refusal(sentence(error)),
            key="import-look",
        )

    def _show_look(self, summary: ImportSummary) -> None:
        title = self.tr("{file} → {store} 가게")
        shown = title.format(file=summary.source, store=summary.store.name)
        counts = self.tr(
            "새 주문 {new}건 · 이미 아는 주문 {known}건 · 알릴 것이 없는 행 {ignored}건"
        )
        lines = [
            counts.format(new=summary.new, known=summary.known, ignored=summary.ignored),
            *(self._share_line(share) for share in summary.shares),
        ]
        if summary.new and not summary.shares:
            lines.append(
                self.tr(
                    "이 주문들로 보낼 설정이 없습니다. 알림관리에서 사용 Y인 설정을 만드십시오."
                )
            )
        self._show_panel(shown, "\n".join(lines))
        self._ui.importButton.setEnabled(True)
        self._ui.importButton.setFocus()

    def _share_line(self, share: SettingShare) -> str:
        setting = share.setting
        text = self.tr("{kind} · {name} → {to}: 보낼 메일 {queued}통")
        line = text.format(
            kind=kind_word(setting.template.kind),
            name=setting.template.name,
            to=setting.to,
            queued=share.queued,
        )
        for kind, number in share.held_kinds.items():
            held = self.tr("보류 {n}통({why})").format(n=number, why=held_word(kind))
            line = f"{line}, {held}"
        return line

    def _show_panel(self, title: str, text: str) -> None:
        self._ui.lookTitle.setText(title)
        self._ui.lookText.setText(text)
        self._ui.errorLabel.hide()
        self._ui.progressBar.hide()
        self._ui.lookPanel.show()

    def _show_refusal(self, text: str) -> None:
        self._ui.errorLabel.setText(text)
        self._ui.errorLabel.show()
        self._ui.lookText.setText("")
        self._ui.lookTitle.setText(self._path.name if self._path else "")

    def _import(self) -> None:
        path, store_id = self._path, self._ui.storeCombo.currentData()
        if path is None or store_id is None:
            return
        self._ui.importButton.setEnabled(False)
        self._ui.progressBar.setRange(0, 0)
        self._ui.progressBar.show()
        self._task = ImportTask(self.background, path, store_id, self._show_progress)
        self._task.run(self._imported, self._import_refused)

    def _show_progress(self, done: int, total: int) -> None:
        self._ui.progressBar.setRange(0, total)
        self._ui.progressBar.setValue(done)

    def _imported(self, summary: ImportSummary | None) -> None:
        """Done, or None: stopped by the person and nothing was kept."""
        self._task = None
        assert self.messages is not None
        if summary is None:
            self.messages.say(self.tr("가져오기를 멈추었습니다. 아무것도 가져오지 않았습니다."))
        else:
            text = self.tr("{file}: 새 주문 {new}건, 보낼 메일 {queued}통, 보류 {held}통")
            self.messages.say(
                text.format(
                    file=summary.source, new=summary.new, queued=summary.queued, held=summary.held
                )
            )
        self._next_file()

    def _import_refused(self, error: QsmError) -> None:
        self._task = None
        self._ui.progressBar.hide()
        self._show_refusal(sentence(error))

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.stop()
            return
        self._next_file()

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

    def _read_orders(self) -> None:
        text = self._ui.orderFilter.text()
        self.background.query(
            lambda services: services.imports.recent(text=text), self._show_orders, key="orders"
        )

    def _show_orders(self, orders: list[StoredOrder]) -> None:
        show_rows(self._ui.orderGrid, self._orders, orders)
