"""What happens once the frame is on the screen: parts, library, the first comparison."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from reader.jobs import JobContext
from reader.ui.later import Later
from reader.ui.shell.views import load_views
from reader.ui.shell.window import MainWindow
from reader.ui.speaking import spoken
from reader.ui.theme.faces import warm

if TYPE_CHECKING:
    from reader.app import flagging, importing
    from reader.app.workspace import Workspace
else:
    flagging = Later("reader.app.flagging")
    importing = Later("reader.app.importing")

_PAUSE_MS = 60


class Start(QObject):
    """Fills the frame step by step, each a short turn of its own."""

    def __init__(self, window: MainWindow, paths: Sequence[str]) -> None:
        super().__init__(window)
        self._window, self._paths = window, [Path(path) for path in paths]
        self._session = window.session
        self._next = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._next.timeout.connect(self._prepare)
        window.closing.connect(self._next.stop)

    def begin(self) -> None:
        """Furnish the window if it is a bare frame, then open the library on a thread."""
        if self._window.furnished:
            self._open_library()
        else:
            self._session.jobs.run(self._load_parts, self._furnish)

    def _load_parts(self, _context: JobContext) -> None:
        import_module("reader.ui.shell.parts")
        import_module("reader.ui.compare.view")

    def _furnish(self, _loaded: object) -> None:
        self._pieces = self._window.furnishing()
        self._furnish_on()

    def _furnish_on(self) -> None:
        done = object()
        more = next(self._pieces, done) is not done
        QTimer.singleShot(0, self, self._furnish_on if more else self._show)

    def _show(self) -> None:
        self._window.views.show("compare")
        self._open_library()

    def _open_library(self) -> None:
        QTimer.singleShot(0, self, warm)
        self._window.opening.compared.connect(self._make_ready)
        self._session.jobs.run(
            self._open, self._opened, label=self.tr("Opening the library"), failed=self._refused
        )

    def _make_ready(self) -> None:
        self._window.opening.compared.disconnect(self._make_ready)
        self._return()
        self._session.jobs.run(self._load_views, self._prepare)

    def _return(self) -> None:
        """After a restart, the view that was in front."""
        preferences = self._session.preferences
        if name := preferences.text("return_to"):
            preferences.set("return_to", "")
            self._session.view_requested.emit(name, None)

    def _load_views(self, _context: JobContext) -> None:
        load_views()
        import_module("reader.ui.evidence.agreeing")
        import_module("reader.ui.evidence.verifying")
        # What is loaded now stays: looking through it for garbage took 50 ms of some later click.
        gc.freeze()

    def _prepare(self, _loaded: object = None) -> None:
        """Make the views one after the other while nobody waits for them."""
        if self._window.views.prepare():
            self._next.start()

    def _open(self, _context: JobContext) -> Workspace:
        workspace = self._session.workspace
        workspace.library.summaries()  # read and checked here, so that the window need not
        flagging.decisions(workspace)
        return workspace

    def _refused(self, sentence: str) -> None:
        box = QMessageBox(QMessageBox.Icon.Critical, "Parallax", sentence, parent=self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window.theme.dress(box)
        box.finished.connect(self._give_up)
        box.open()

    def _give_up(self, _button: int) -> None:
        QApplication.exit(1)

    def _opened(self, _workspace: Workspace) -> None:
        self._session.library_changed.emit()
        if self._paths:
            self._window.opening.imported.connect(self._imported)
            self._session.jobs.failed.connect(self._failed)
            self._window.opening.import_paths(self._paths, compare=True)
        else:
            self._tell_notices()
            self._session.jobs.run(self._take_samples, self._sampled, failed=self._failed)

    def _tell_notices(self) -> None:
        if notices := self._session.workspace.notices:
            self._session.notice.emit(" ".join(map(spoken, notices)))

    def _imported(self, outcomes: list[importing.Outcome]) -> None:
        self._stop_listening()
        self._tell_notices()
        if not any(outcome.article_id for outcome in outcomes):
            whys = [spoken(outcome.why) for outcome in outcomes if outcome.why]
            self._window.opening.comparing_failed.emit(whys[0] if whys else "")

    def _failed(self, sentence: str) -> None:
        if self._paths:
            self._stop_listening()
        self._window.opening.comparing_failed.emit(sentence)
        self._session.notice.emit(
            " ".join((sentence, *map(spoken, self._session.workspace.notices)))
        )

    def _stop_listening(self) -> None:
        self._window.opening.imported.disconnect(self._imported)
        self._session.jobs.failed.disconnect(self._failed)

    def _take_samples(self, _context: JobContext) -> list[importing.Outcome]:
        workspace = self._session.workspace
        if workspace.library.summaries():
            return []  # asked here already, so that no reader of files is loaded for nothing
        return importing.import_samples_once(workspace)

    def _sampled(self, _outcomes: list[importing.Outcome]) -> None:
        self._session.library_changed.emit()
        self._window.opening.compare_usual()
