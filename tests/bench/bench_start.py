"""From the start of the process to the painted window, and to its 10,000 rows.

Against a bare QMainWindow with a QTableView of as many rows, in the same run.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.bench.measuring import alternately, run_program, where

RUNS = 9
ROWS = 10_000

BARE = """
import sys, time
began = time.perf_counter()
from PySide6.QtCore import QTimer, QAbstractTableModel, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
class Model(QAbstractTableModel):
    def rowCount(self, parent=None): return int(sys.argv[1])
    def columnCount(self, parent=None): return 10
    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        return f"{index.row()} {index.column()}" if role == Qt.ItemDataRole.DisplayRole else None
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, self.painted)
    def painted(self):
        print(time.perf_counter() - began)
        app.quit()
app = QApplication([])
window = Window()
view = QTableView()
view.setModel(Model())
window.setCentralWidget(view)
window.resize(1280, 800)
window.show()
app.exec()
"""

OURS = """
import sys, time
began = time.perf_counter()
from pathlib import Path
from qsm_desktop.app_window import collect_garbage_later, make_application, make_session
app = make_application()
def services():
    from qsm_desktop.app import build_services
    return build_services(sys.argv[1])
session = make_session(app, services, Path(sys.argv[2]), practice=False)
times = []
session.window.painted.connect(lambda: times.append(time.perf_counter() - began))
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QTableView
def look():
    grid = session.window.findChild(QTableView, "settingsGrid")
    if grid is None:
        return
    timer.stop()
    model = grid.model()
    def filled():
        if model.rowCount() == int(sys.argv[3]):
            times.append(time.perf_counter() - began)
            app.quit()
    model.modelReset.connect(filled)
    filled()
timer = QTimer()
timer.timeout.connect(look)
timer.start(10)  # looking often would be measured too
collect_garbage_later(session)
session.show()
app.exec()
session.background.stop()
print(*times)
"""


def fill(folder: Path) -> str:
    """A database of 10,000 settings; its URL."""
    from datetime import UTC, datetime

    from qsm_desktop import app
    from qsm_desktop.domain.settings import SettingDraft
    from qsm_desktop.storage.database import Database

    url = app.sqlite_url(folder / "shop.db")
    services = app.build_services(url)
    services.begin("ko", "main", "jpcstest2")
    template = services.catalogue.get(4)
    services.close()
    database = Database.open(url)
    now = datetime.now(UTC)
    with database.write() as tx:
        tx.templates.pin(template)
        for number in range(ROWS):
            draft = SettingDraft(4, f"user{number}@ne.example", template.subject)
            tx.settings.add(draft, template, by="bench", at=now)
    database.close()
    return url


def main() -> None:
    """Print medians and ratios."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        url = fill(folder)
        memory = folder / "window.ini"
        memory.write_text("[General]\nlanguage=ko\n", encoding="utf-8")
        [bare], [painted, rows] = alternately(
            RUNS,
            lambda: run_program(BARE, str(ROWS)),
            lambda: run_program(OURS, url, str(memory), str(ROWS)),
        )
    print(where())
    print(f"bare window painted      {bare * 1000:7.0f} ms   1.00")
    print(f"our window painted       {painted * 1000:7.0f} ms   {painted / bare:.2f}   goal 1.5")
    print(f"its {ROWS:,} rows are there {rows * 1000:6.0f} ms   {rows / bare:.2f}   goal 4.0")


if __name__ == "__main__":
    main()
