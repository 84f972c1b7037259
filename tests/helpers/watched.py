"""Runs the program and writes down each slot or event that held the window up.

Run as a program: watched.py LIBRARY LOG
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from reader.ui import application

_LIMIT = 0.05


class Watchdog(QApplication):
    """Times what each event costs, nested ones within their outer one."""

    def __init__(self, arguments: list[str], log: Path) -> None:
        super().__init__(arguments)
        self._log = log
        self._depth = 0

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Deliver an event and write down if that took too long on the processor."""
        self._depth += 1
        began = time.thread_time()
        kind = event.type().name
        name = f"{type(receiver).__name__} {receiver.objectName()}"
        try:
            return super().notify(receiver, event)
        finally:
            self._depth -= 1
            spent = time.thread_time() - began
            if self._depth == 0 and spent > _LIMIT:
                with self._log.open("a") as log:
                    log.write(f"{spent * 1000:.0f} ms {name} {kind}\n")


if __name__ == "__main__":
    app = Watchdog(sys.argv[:1], Path(sys.argv[2]))
    sys.exit(application.run([], Path(sys.argv[1])))
