"""Joins the search box on top with the results, and keeps the index up to the library."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from reader.jobs import JobContext
from reader.ui.session import Session
from reader.ui.shell.views import ViewStack

if TYPE_CHECKING:
    from reader.ui.search.view import SearchView

_SETTLE_MS = 400


class SearchBox(QObject):
    """Typing shows results; arrow down goes into them."""

    def __init__(self, box: QLineEdit, views: ViewStack, session: Session) -> None:
        super().__init__(box)
        self._box, self._views, self._session = box, views, session
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._index)
        self._indexing = False
        box.textEdited.connect(self._typed)
        box.textChanged.connect(self._rest)
        box.installEventFilter(self)
        session.library_changed.connect(self._settle.start)
        session.disagreement_requested.connect(self._against)
        self._settle.start()

    def close(self) -> None:
        """Let go of the index if it was opened."""
        self._settle.stop()
        if "reader.app.searching" in sys.modules:
            from reader.app import searching  # noqa: PLC0415 - loaded already

            searching.close(self._session.workspace)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow down leaves the box for the results; a box that is left shows its beginning."""
        if event.type() == QEvent.Type.FocusOut:
            self._box.home(False)
        down = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
        if down and event.type() == QEvent.Type.KeyPress and self._views.current == "search":
            self._view().board.list.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _rest(self) -> None:
        if not self._box.hasFocus():
            self._box.home(False)

    def _typed(self, words: str) -> None:
        if self._views.current != "search":
            at = self._box.cursorPosition()
            self._views.show("search")
            self._box.setFocus()
            self._box.setCursorPosition(at)
        self._view().typed(words)

    def _view(self) -> SearchView:
        return cast("SearchView", self._views.view("search"))

    def _against(self, sentence: str, article: str) -> None:
        self._views.show("against", (sentence, article))

    def _index(self) -> None:
        """Bring the index up to date; what came in meanwhile is done right after."""
        if self._indexing:
            self._settle.start()
            return
        self._indexing = True

        def work(context: JobContext) -> int:
            from reader.app import searching  # noqa: PLC0415 - not before the window is shown

            return searching.ensure_index(self._session.workspace, context)

        self._session.jobs.run(
            work,
            self._indexed,
            label=self.tr("Indexing"),
            failed=self._index_failed,
            cancelled=self._index_stopped,
        )

    def _indexed(self, count: int) -> None:
        self._indexing = False
        if count and self._views.made("search") is not None:
            self._view().index_changed()

    def _index_failed(self, sentence: str) -> None:
        self._indexing = False
        self._session.notice.emit(sentence)

    def _index_stopped(self) -> None:
        self._indexing = False
