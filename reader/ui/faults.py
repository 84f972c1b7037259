"""Errors that nobody caught: reported once for each place, told in a dialog; the window goes on."""

from __future__ import annotations

import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from reader.ui.later import Later

if TYPE_CHECKING:
    from reader import faults
    from reader.ui.shell.window import MainWindow
else:
    faults = Later("reader.faults")


class FaultWatch(QObject):
    """Takes the place of Python's own hooks until it is stopped; any thread may fail."""

    _met = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._known: set[tuple[type, str, int]] = set()
        self._box: QMessageBox | None = None
        self._before = sys.excepthook, threading.excepthook
        self._met.connect(self._tell)
        sys.excepthook = self.report
        threading.excepthook = self._report_thread

    def stop(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before

    def report(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Write the report and tell of it; an error that keeps coming is told of once."""
        if isinstance(error, KeyboardInterrupt):
            self._before[0](kind, error, trace)
            return
        place = kind, *_place(trace)
        if place not in self._known:
            self._known.add(place)
            self._met.emit(faults.report_crash(error))

    def _report_thread(self, failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value is not None:
            self.report(failed.exc_type, failed.exc_value, failed.exc_traceback)

    def _tell(self, sentence: str) -> None:
        if self._box is not None:
            return  # one at a time; the log has them all
        self._box = box = QMessageBox(
            QMessageBox.Icon.Warning, "Parallax", sentence, parent=self._window
        )
        box.setEscapeButton(box.addButton(self.tr("Go on"), QMessageBox.ButtonRole.AcceptRole))
        show = box.addButton(self.tr("Show the report"), QMessageBox.ButtonRole.HelpRole)
        show.clicked.connect(self._show_reports)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(self._told)
        self._window.theme.dress(box)
        box.open()

    def _told(self, _button: int) -> None:
        self._box = None

    def _show_reports(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(faults.log_folder())))


def _place(trace: TracebackType | None) -> tuple[str, int]:
    """Where an error was raised."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return (trace.tb_frame.f_code.co_filename, trace.tb_lineno) if trace else ("", 0)
