"""Make docs/pictures: the program shows itself, unseen, once in each language.

Most pictures are those of ``qsm-desktop demo --out``. The first run and the set-up page, which
practice mode has no use for, are taken on a new database, by the same kind of tour.
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
from PySide6.QtWidgets import QLineEdit

from qsm_desktop.app import build_services, sqlite_url
from qsm_desktop.app_window import make_application, make_session, run_session
from qsm_desktop.gui.tour import Condition, Tour
from qsm_desktop.gui.window_session import WindowSession

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
}
"""Step of a tour → name of its picture."""

BEGINNING = "--beginning"
STORES = {"ko": "본점", "ja": "本店", "en": "Main store"}
SELLER_ID = "myshop"
MOST_COLOURS = 256


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


def main(arguments: list[str]) -> int:
    """Make every picture; with ``--beginning LANGUAGE DIR`` those of the first run only."""
    if arguments[:1] == [BEGINNING]:
        return take_beginning(arguments[1], Path(arguments[2]))
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
    """Both tours in their own processes: a process speaks the language it was started in."""
    environment = os.environ | {
        "LC_ALL": LOCALES[language],
        "LANG": LOCALES[language],
        "LOGNAME": "staff",
        "QT_QPA_PLATFORM": "offscreen",
        "QSM_DATA_DIR": str(data),
        "PYTHONPATH": str(ROOT),
    }
    demo = [sys.executable, "-m", "qsm_desktop", "demo", "--out", str(out)]
    beginning = [sys.executable, __file__, BEGINNING, language, str(out)]
    for command in (demo, beginning):
        subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)


def take_beginning(language: str, out: Path) -> int:
    """Open the window on a database that does not exist yet; 1 if the tour got stuck."""
    with tempfile.TemporaryDirectory(prefix="qsm-beginning-") as scratch:
        url = sqlite_url(Path(scratch) / "qsm.db")
        application = make_application()
        session = make_session(
            application, lambda: build_services(url), Path(scratch) / "window.ini", practice=False
        )
        tour = Beginning(session, out, STORES[language])
        tour.finished.connect(application.quit)
        tour.start()
        status = run_session(application, session, None)
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
