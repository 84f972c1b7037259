"""Panes made, and texts set in them, one by one while the articles are still being compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.model import Article
from reader.ui.compare.pane import ArticlePane
from reader.ui.shell.opening import MOST_PANES, Opening

if TYPE_CHECKING:
    from reader.ui.compare.view import CompareView

_USUAL = 2


class SparePanes(QObject):
    """Panes that stand ready, hidden; those whose article never came are used for the next."""

    def __init__(self, view: CompareView, opening: Opening) -> None:
        super().__init__(view)
        self._view = view
        self._panes: list[ArticlePane] = []
        opening.comparing_started.connect(self._make)
        opening.text_read.connect(self._set)

    def take(self, article: Article) -> ArticlePane:
        """A pane in which the article is set, to be shown now."""
        pane = next((pane for pane in self._panes if pane.article == article), None)
        if pane is None:
            pane = self._free() or self._view.new_pane()
            self._view.set_in(pane, article)
        if pane in self._panes:
            self._panes.remove(pane)
        return pane

    def forget(self) -> None:
        """Let go of all: what is set in them is set as was preferred before."""
        for pane in self._panes:
            pane.deleteLater()
        self._panes.clear()

    def _make(self) -> None:
        """Make the usual two panes, each in a turn of its own."""
        if not self._view.panes and len(self._panes) < _USUAL:
            self._panes.append(self._view.new_pane())
            QTimer.singleShot(0, self, self._make)

    def _set(self, article: Article) -> None:
        """Set an article that will be shown, unless it is set somewhere."""
        if article in [pane.article for pane in (*self._view.panes, *self._panes)]:
            return
        pane = self._free()
        if pane is None and len(self._panes) == MOST_PANES:
            pane = self._panes[0]
        if pane in self._panes:
            self._panes.remove(pane)
        pane = pane or self._view.new_pane()
        self._view.set_in(pane, article)
        self._panes.append(pane)

    def _free(self) -> ArticlePane | None:
        return next((pane for pane in self._panes if pane.article is None), None)
