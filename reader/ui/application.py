"""Opens the window: the frame first, then the library's last or first comparison behind it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from reader.ui import language
from reader.ui.acting import Acting
from reader.ui.faults import FaultWatch
from reader.ui.later import Later
from reader.ui.preferences import Preferences
from reader.ui.session import Session
from reader.ui.shell.window import MainWindow
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from reader.app.workspace import Workspace

# Seconds after which a busy thread gives way to the window; with Python's usual 5 ms the same
# clicks take a third longer while something is being worked on.
TURN = 0.001
_UNSEEN_MS = 1500


class FirstPicture(QObject):
    """Calls back once when the window was painted, or was not for want of anybody who sees it."""

    def __init__(self, window: MainWindow, then: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._then = window, then
        window.installEventFilter(self)
        self._unseen = QTimer(self)
        self._unseen.setSingleShot(True)
        self._unseen.timeout.connect(self._go_on)
        self._unseen.start(_UNSEEN_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on right after the first painting."""
        if event.type() == QEvent.Type.Paint:
            self._unseen.start(0)
        return False

    def _go_on(self) -> None:
        self._window.removeEventFilter(self)
        self._then()


def build(
    workspace: Workspace | Callable[[], Workspace], preferences: Preferences | None = None
) -> MainWindow:
    """The whole window over a library, not shown yet."""
    window = frame(workspace, preferences or Preferences())
    window.furnish()
    window.views.show("compare")
    return window


def frame(workspace: Workspace | Callable[[], Workspace], preferences: Preferences) -> MainWindow:
    """The window without its parts."""
    theme = Theme(preferences)
    theme.apply()
    session = Session(workspace, preferences)
    preferences.setParent(session)
    window = MainWindow(session, theme)
    window.topbar.show_view("compare")
    Acting(session.jobs.floor, window)
    return window


def run(paths: Sequence[str] = (), library: Path | None = None) -> int:
    """Open the window on the library and the named files; returns the exit code."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("parallax")
    app.setApplicationDisplayName("Parallax")
    app.setDesktopFileName("parallax")
    app.setStyle("Fusion")
    sys.setswitchinterval(TURN)
    preferences = Preferences()
    language.install(app, preferences)
    window = frame(partial(_open_workspace, library), preferences)
    watch = FaultWatch(window)
    FirstPicture(window, partial(_start, window, paths))
    window.show()
    try:
        code = app.exec()
    finally:
        watch.stop()
    if window.session.restarting:
        from PySide6.QtCore import QProcess  # noqa: PLC0415 - each class loaded delays the start

        QProcess.startDetached(sys.executable, sys.orig_argv[1:])
    return code


def _open_workspace(library: Path | None) -> Workspace:
    opened: Workspace = Later("reader.app.workspace").Workspace.open(library)
    return opened


def _start(window: MainWindow, paths: Sequence[str]) -> None:
    from reader.ui.starting import Start  # noqa: PLC0415 - not before the first picture

    Start(window, paths).begin()
