"""Make docs/pictures: the program shows itself, unseen, once in each language.

Most pictures are those of ``qsm-desktop demo --out``. The first run and the set-up page, which
practice mode has no use for, are taken on a new database, by the same kind of tour; a third tour
takes what a mail that is held looks like, with orders whose product and option hold parentheses.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTabWidget,
    QWidget,
)

from qsm_desktop.app import build_services, sqlite_url
from qsm_desktop.app_demo import practice_services
from qsm_desktop.app_window import make_application, make_session, run_session
from qsm_desktop.domain.settings import SettingDraft
from qsm_desktop.gui.tour import ADDRESS, Condition, Tour
from qsm_desktop.gui.window_session import WindowSession
from qsm_desktop.services.bundle import Services

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
LOCALES = {"ko": "ko_KR.UTF-8", "ja": "ja_JP.UTF-8", "en": "en_US.UTF-8"}
WANTED = {
    "first-run": "first-run",
    "setup": "setup",
    "template-popup": "template-popup",
    "form-and-preview": "window",
    "orders-look": "orders",
    "outbox": "outbox",
    "inbox": "inbox",
    "read-back": "read-back",
    "rules": "rules",
    "renew": "renew",
    "template-editor": "template-editor",
}
"""Step of a tour → name of its picture."""

BEGINNING, HOLDING = "--beginning", "--holding"
STORES = {"ko": "본점", "ja": "本店", "en": "Main store"}
SELLER_ID = "myshop"
MOST_COLOURS = 256

SAMPLE = ROOT / "resources" / "samples" / "1-DeliveryManagement_detail_utf8.csv"
PARENTHESES = {
    '"柄:ねこ","MG-011-CAT"': '"柄:ねこ(大)",""',
    "長袖Tシャツ 綿100%": "長袖Tシャツ(綿100%)",
}
"""What stands in the sample orders → what stands there in the orders that are held."""

PROOF_TAB = 3
TALLER = (1280, 960)
DOUBTFUL_ORDER = "9900000103"
"""Its option ends in parentheses and has no code: they may be read as one."""


class Beginning(Tour):
    """The first run, then the set-up page."""

    def __init__(self, session: WindowSession, out: Path, store: str) -> None:
        super().__init__(session, out, samples=out)
        self._store = store

    def _walk(self) -> Iterator[Condition]:
        yield lambda: self._modal("FirstRun")
        self._find(QLineEdit, "nameEdit").setText(self._store)
        self._find(QLineEdit, "sellerEdit").setText(SELLER_ID)
        self._click("understoodCheck")
        yield from self._picture("first-run")
        self._click("startButton")
        yield lambda: not self._modal("FirstRun")
        self._go_to("config")
        yield from self._picture("setup")


class Holding(Tour):
    """What is read in a mail, by which rules it is held, and what making it anew would change."""

    def _walk(self) -> Iterator[Condition]:
        yield lambda: self._session.background.is_ready
        self._window.offer_files(self._samples)
        yield self._import_is_offered
        self._click("importButton")
        yield lambda: not self._find(QWidget, "lookPanel").isVisible()
        yield from self._see_reading()
        yield from self._see_rules()
        yield from self._see_editor()
        yield from self._see_renewal()

    def _see_reading(self) -> Iterator[Condition]:
        self._window.resize(*TALLER)
        self._go_to("settings")
        settings = self._find(QTableView, "settingsGrid")
        yield lambda: _row_that_has(settings, ADDRESS) is not None
        settings.selectRow(_row_that_has(settings, ADDRESS) or 0)
        orders = self._find(QComboBox, "orderCombo")
        match = Qt.MatchFlag.MatchStartsWith
        yield lambda: orders.findText(DOUBTFUL_ORDER, match) > 0
        orders.setCurrentIndex(orders.findText(DOUBTFUL_ORDER, match))
        self._find(QTabWidget, "tabs").setCurrentIndex(PROOF_TAB)
        fields = self._find(QTableView, "proofGrid")
        yield lambda: fields.model().rowCount() > 0 and fields.selectionModel().hasSelection()
        yield self._find(QWidget, "warningLabel").isVisible  # it takes room from the table
        fields.scrollTo(fields.selectionModel().selectedRows()[0])
        yield from self._picture("read-back")

    def _see_rules(self) -> Iterator[Condition]:
        self._later_click("rulesButton")
        yield lambda: self._modal("RulesPopup")
        rules = self._find(QTableView, "rulesGrid")
        yield lambda: rules.model().rowCount() > 0
        yield from self._picture("rules")
        self._click("closeButton")
        yield lambda: not self._modal("RulesPopup")

    def _see_editor(self) -> Iterator[Condition]:
        self._later_click("findTemplateButton")
        yield lambda: self._modal("TemplatePopup")
        templates = self._find(QTableView, "templateList")
        yield lambda: templates.model().rowCount() > 0
        templates.selectRow(0)
        yield self._find(QWidget, "editButton").isEnabled
        self._later_click("editButton")
        yield lambda: self._modal("TemplateEditor")
        yield lambda: bool(self._find(QPlainTextEdit, "bodyEdit").toPlainText())
        yield from self._picture("template-editor")
        self._click("closeButton")
        yield lambda: self._modal("TemplatePopup")
        self._click("closeButton")
        yield lambda: not self._modal("TemplatePopup")

    def _see_renewal(self) -> Iterator[Condition]:
        self._go_to("outbox")
        mails = self._find(QTableView, "mailGrid")
        states = self._find(QComboBox, "stateCombo")
        states.setCurrentIndex(states.findData("held"))
        self._find(QLineEdit, "filterEdit").setText(ADDRESS)
        yield lambda: mails.model().rowCount() == len(PARENTHESES)
        mails.selectAll()
        self._later_click("renewButton")
        yield lambda: self._modal("RenewPopup")
        changes = self._find(QTableView, "renewGrid")
        yield lambda: changes.model().rowCount() == len(PARENTHESES)
        yield from self._picture("renew")
        self._click("closeButton")
        yield lambda: not self._modal("RenewPopup")


def _row_that_has(view: QTableView, text: str) -> int | None:
    """The first row with a cell that says this."""
    model = view.model()
    columns = range(model.columnCount())
    return next(
        (
            row
            for row in range(model.rowCount())
            if any(model.index(row, column).data() == text for column in columns)
        ),
        None,
    )


def main(arguments: list[str]) -> int:
    """Make every picture; with ``--beginning`` or ``--holding LANGUAGE DIR`` those of one tour."""
    if arguments[:1] == [BEGINNING]:
        return take_beginning(arguments[1], Path(arguments[2]))
    if arguments[:1] == [HOLDING]:
        return take_holding(Path(arguments[2]))
    PICTURES.mkdir(parents=True, exist_ok=True)
    for language in LOCALES:
        with tempfile.TemporaryDirectory(prefix="qsm-pictures-") as scratch:
            shown = Path(scratch) / "out"
            shown.mkdir()
            run_tours(language, shown, Path(scratch) / "data")
            for step, name in WANTED.items():
                (source,) = shown.glob(f"[0-9][0-9]-{step}.png")
                target = PICTURES / f"{name}.{language}.png"
                shrink(source, target)
                print(f"{target.relative_to(ROOT)}  {target.stat().st_size // 1024} KB")
    return 0


def run_tours(language: str, out: Path, data: Path) -> None:
    """Every tour in its own process: a process speaks the language it was started in."""
    environment = os.environ | {
        "LC_ALL": LOCALES[language],
        "LANG": LOCALES[language],
        "LOGNAME": "staff",
        "QT_QPA_PLATFORM": "offscreen",
        "QSM_DATA_DIR": str(data),
        "PYTHONPATH": str(ROOT),
    }
    demo = [sys.executable, "-m", "qsm_desktop", "demo", "--out", str(out)]
    others = [[sys.executable, __file__, tour, language, str(out)] for tour in (BEGINNING, HOLDING)]
    for command in (demo, *others):
        subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)


def take_beginning(language: str, out: Path) -> int:
    """Open the window on a database that does not exist yet; 1 if the tour got stuck."""
    with tempfile.TemporaryDirectory(prefix="qsm-beginning-") as scratch:
        url = sqlite_url(Path(scratch) / "qsm.db")
        application = make_application()
        session = make_session(
            application, lambda: build_services(url), Path(scratch) / "window.ini", practice=False
        )
        return _run(application, session, Beginning(session, out, STORES[language]))


def take_holding(out: Path) -> int:
    """Open practice mode with one more setting and the orders that it holds; 1 if stuck."""
    with tempfile.TemporaryDirectory(prefix="qsm-holding-") as name:
        scratch = Path(name)
        text = SAMPLE.read_text(encoding="utf-8-sig")
        for old, new in PARENTHESES.items():
            text = text.replace(old, new)
        (scratch / SAMPLE.name).write_text(text, encoding="utf-8")

        def services() -> Services:
            made = practice_services(sqlite_url(scratch / "practice.db"), scratch)
            subject = made.catalogue.get(4).subject
            made.settings.register(SettingDraft(4, ADDRESS, subject), by=made.preferences.person)
            return made

        application = make_application()
        session = make_session(application, services, scratch / "window.ini", practice=True)
        return _run(application, session, Holding(session, out, samples=scratch))


def _run(application: QApplication, session: WindowSession, tour: Tour) -> int:
    tour.finished.connect(application.quit)
    tour.start()
    status = run_session(application, session, None)
    if tour.stuck_at:
        print(f"stuck at {tour.stuck_at}", file=sys.stderr)
    return status or int(bool(tour.stuck_at))


def shrink(source: Path, target: Path) -> None:
    """Keep the commonest 256 colours and compress as well as PNG can."""
    image = QImage(str(source)).convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(image.constBits()).cast("I")  # 0xffRRGGBB, as QRgb is
    palette = [colour for colour, _count in Counter(pixels).most_common(MOST_COLOURS)]
    flat = image.convertToFormat(
        QImage.Format.Format_Indexed8, palette, Qt.ImageConversionFlag.ThresholdDither
    )
    if not flat.save(str(target), "PNG", 0):  # type: ignore[call-overload]  # the stub wants bytes
        raise OSError(f"{target} could not be written")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
