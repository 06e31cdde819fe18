"""A second start of the program brings the open window to the front instead of a second one."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 500


class Doorbell(QObject):
    """Belongs to the window of one database; ``rung`` when the program is started again."""

    rung = Signal()

    def __init__(self, database: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        name = _name(database)
        QLocalServer.removeServer(name)  # left by a window that was killed; ours holds the lock
        self._server.listen(name)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnectFromServer()
            socket.deleteLater()
            self.rung.emit()


def ring(database: Path) -> bool:
    """Ask the window of this database to come to the front; False if nobody answers."""
    socket = QLocalSocket()
    socket.connectToServer(_name(database))
    answered = socket.waitForConnected(_PATIENCE_MS)
    socket.abort()
    return answered


def _name(database: Path) -> str:
    digest = hashlib.sha256(str(database.resolve()).encode()).hexdigest()
    return f"qsm-desktop-{digest[:24]}"
