"""The words that were searched for, coloured in the open articles; F3 goes from one to the next.

Also brings a passage that another view asked for into sight once its article is open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from reader.jobs import JobContext
from reader.model import Span
from reader.ui.search.colours import term_colour, tick_colour
from reader.ui.session import Session
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from reader.ui.compare.pane import ArticlePane
    from reader.ui.compare.view import CompareView

Places = list[tuple[Span, int]]
_MOST = 2000


class FoundWords(QObject):
    """Knows where the words stand in each article on the table."""

    def __init__(self, view: CompareView, session: Session, theme: Theme) -> None:
        super().__init__(view)
        self._view, self._session, self._theme = view, session, theme
        self._places: dict[str, Places] = {}
        self._current: dict[str, int] = {}
        self._asked = 0
        self._wanted: tuple[str, Span] | None = None
        session.found_changed.connect(self.refresh)
        view.rebuilt.connect(self.refresh)
        session.passage_requested.connect(self._want)
        theme.changed.connect(self._colour)

    def places(self, article: str) -> Places:
        """Where the words stand in an article, each with the index of its colour."""
        return self._places.get(article, [])

    def refresh(self) -> None:
        """Look the words up in the articles on the table."""
        self._show_wanted()
        query = self._session.found
        texts = {p.article.id: p.article.text for p in self._session.comparison.panes}
        self._asked += 1
        asked = self._asked
        if not query or not texts:
            self._take((asked, {}))
            return
        workspace = self._session.workspace

        def work(context: JobContext) -> tuple[int, dict[str, Places]]:
            from reader.app import searching  # noqa: PLC0415 - only where something was searched

            context.check()
            found = {
                article: searching.terms_in(workspace, query, text)[:_MOST]
                for article, text in texts.items()
            }
            return asked, found

        self._session.jobs.run(work, self._take)

    def step(self, pane: ArticlePane, by: int) -> bool:
        """Go to the next or previous found word of a pane, around its ends; whether there is one.

        The first step goes to the first word at or below the top of the view.
        """
        article = pane.read.article.id
        places = self.places(article)
        if not places:
            return False
        if article in self._current:
            at = (self._current[article] + by) % len(places)
        else:
            top = pane.text.offsets.offset(pane.text.position_at_top())
            below = [i for i, (span, _) in enumerate(places) if span.start >= top]
            at = below[0] if below else 0
        self._current[article] = at
        self._bring(pane, places[at][0])
        self._colour()
        return True

    def _take(self, outcome: tuple[int, dict[str, Places]]) -> None:
        asked, found = outcome
        if asked == self._asked:
            self._places, self._current = found, {}
            self._colour()

    def _colour(self) -> None:
        for pane in self._view.panes:
            places = self.places(pane.read.article.id)
            current = self._current.get(pane.read.article.id)
            chosen, ticks = [], []
            for number, (span, term) in enumerate(places):
                selection = QTextEdit.ExtraSelection()
                selection.cursor = self._cursor(pane, span)
                ground = term_colour(self._theme.palette, term)
                tick = tick_colour(self._theme.palette, term)
                if number == current:
                    ground = tick = self._theme.colour("found_current")
                selection.format.setBackground(ground)
                chosen.append(selection)
                ticks.append((selection.cursor.selectionStart(), tick))
            if not pane.finding:
                pane.text.setExtraSelections(chosen)
            pane.strip.show_found(ticks)

    def _cursor(self, pane: ArticlePane, span: Span) -> QTextCursor:
        offsets = pane.text.offsets
        cursor = QTextCursor(pane.text.document())
        cursor.setPosition(offsets.position(span.start))
        cursor.setPosition(offsets.position(span.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _bring(self, pane: ArticlePane, span: Span) -> None:
        offsets = pane.text.offsets
        pane.text.settle()
        pane.text.show_stretch(offsets.position(span.start), offsets.position(span.end))

    def _want(self, article: str, span: Span) -> None:
        self._wanted = (article, span)
        if not self._session.jobs.running:
            self._show_wanted()

    def _show_wanted(self) -> None:
        if self._wanted is None:
            return
        article, span = self._wanted
        for pane in self._view.panes:
            if pane.read.article.id == article:
                self._wanted = None
                # After the comparison has scrolled to its own finding.
                QTimer.singleShot(0, pane, lambda pane=pane: self._bring(pane, span))
                QTimer.singleShot(30, pane, lambda pane=pane: self._bring(pane, span))
                return
