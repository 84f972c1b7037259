"""Brings articles in and puts them side by side, on a thread, with a word when it is done."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal

from reader.jobs import JobContext
from reader.model import ArticleClaims
from reader.ui.later import Later
from reader.ui.library.intake import Ended, IntakeQueue
from reader.ui.session import Comparison, Session
from reader.ui.speaking import spoken

if TYPE_CHECKING:
    from reader.app import comparing, importing, versions
    from reader.comparison import origins
else:
    comparing = Later("reader.app.comparing")
    importing = Later("reader.app.importing")
    origins = Later("reader.comparison.origins")
    versions = Later("reader.app.versions")

MOST_PANES = 4
_BESIDE_LONGEST = 3
_ADDRESS = re.compile(r"https?://\S{3,2000}", re.IGNORECASE)


class Opening(QObject):
    """Carries out “compare these” and “take these in”; the session then holds the outcome."""

    compared = Signal()  # what is on the table is final, also where that is nothing
    comparing_started = Signal()
    text_read = Signal(object)  # an article that is being compared, to be set meanwhile
    comparing_failed = Signal(str)
    imported = Signal(list)
    address_offered = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._latest = 0
        self._select_key = ""
        self._compare_after = False
        self.queue = IntakeQueue(session, self)
        self.queue.ended.connect(self._queue_ended)

    def compare(self, ids: Sequence[str], select_key: str = "") -> None:
        """Compare articles by id, in pane order; an id may stand twice. The last call wins."""
        chosen = tuple(ids)[:MOST_PANES]
        self._latest += 1
        ticket = self._latest
        self._select_key = select_key
        workspace = self._session.workspace

        def work(context: JobContext) -> tuple[int, Comparison]:
            for article in workspace.library.articles(dict.fromkeys(chosen)):
                if ticket == self._latest:
                    self.text_read.emit(article)
            found = comparing.compare(workspace, list(dict.fromkeys(chosen)), context)
            by_id = {read.article.id: read for read in found.articles}
            panes = tuple(by_id[id] for id in chosen)
            editions = versions.editions(workspace, [read.article for read in found.articles])
            copies = _copies(found.articles, set(editions))
            workspace.library.summaries()  # for the sidebar: read here, not in the window
            return ticket, Comparison(panes, tuple(found.findings), copies, editions)

        self.comparing_started.emit()
        self._session.jobs.run(
            work, self._show, label=self.tr("Comparing"), failed=self._comparing_failed
        )

    def compare_usual(self) -> None:
        """Compare what was compared last, else the longest article with another."""
        summaries = self._session.workspace.library.summaries()
        if not summaries:
            self.compared.emit()
            self._session.view_requested.emit("library", None)
            return
        known = {summary.id for summary in summaries}
        last = [id for id in self._session.preferences.get("last_comparison") if id in known]
        if last:
            self.compare(last)
            return
        longest = max(summaries, key=lambda summary: summary.words)
        others = [summary for summary in summaries if summary.id != longest.id]
        beside = others[min(_BESIDE_LONGEST, len(others)) - 1 : _BESIDE_LONGEST]
        self.compare([longest.id, *(summary.id for summary in beside[:1])])

    def add_source(self, article_id: str) -> None:
        """Put one more article beside those compared."""
        ids = self._session.comparison.ids
        if len(ids) >= MOST_PANES:
            self._session.notice.emit(self.tr("Four panes are the most; close one first."))
            return
        self.compare([*ids, article_id], self._selected_key())

    def replace_source(self, pane: int, article_id: str) -> None:
        """Show another article in a pane."""
        ids = list(self._session.comparison.ids)
        ids[pane] = article_id
        self.compare(ids, self._selected_key())

    def close_pane(self, pane: int) -> None:
        """Take one article off the table."""
        ids = list(self._session.comparison.ids)
        del ids[pane]
        self.compare(ids, self._selected_key())

    def move_pane(self, pane: int, to: int) -> None:
        """Put a pane elsewhere in the row; nothing needs to be compared anew."""
        panes = list(self._session.comparison.panes)
        panes.insert(to, panes.pop(pane))
        moved = replace(self._session.comparison, panes=tuple(panes))
        self._session.show_comparison(moved, self._session.selected)
        self._remember()

    def import_paths(self, paths: Sequence[Path], *, compare: bool = False) -> None:
        """Take files and folders in, and compare what came if asked to."""
        self._compare_after = compare
        self.queue.take(paths)

    def import_text(self, text: str) -> None:
        """Take a pasted text in as an article."""
        workspace = self._session.workspace
        data = text.encode("utf-8", "replace")
        name = self.tr("pasted text") + ".txt"
        self._take(lambda _context: list(importing.import_data(workspace, data, name)))

    def import_address(self, address: str) -> None:
        """Fetch a page because the person asked for it by its address, and take it in."""
        self._compare_after = False
        self.queue.take([address if "://" in address else f"https://{address}"])

    def import_copied(self, copied: QMimeData) -> bool:
        """Take in what was dropped or copied: files, addresses, or text; whether it was any."""
        files = [Path(url.toLocalFile()) for url in copied.urls() if url.isLocalFile()]
        text = copied.text().strip()
        if files:
            self.import_paths(files)
        elif _ADDRESS.fullmatch(text):
            self.address_offered.emit(text)
        elif text:
            self.import_text(text)
        else:
            self._session.notice.emit(self.tr("There is no text, file or address to add."))
        return bool(files or text)

    def _selected_key(self) -> str:
        return self._session.selected.key if self._session.selected else ""

    def _show(self, outcome: tuple[int, Comparison]) -> None:
        ticket, comparison = outcome
        if ticket != self._latest:
            return
        key = self._select_key
        chosen = next((f for f in comparison.findings if f.key == key), None)
        self._session.show_comparison(comparison, chosen)
        self._remember()
        self.compared.emit()

    def _comparing_failed(self, sentence: str) -> None:
        self.comparing_failed.emit(sentence)
        self._session.notice.emit(sentence)

    def _remember(self) -> None:
        self._session.preferences.set("last_comparison", list(self._session.comparison.ids))

    def _queue_ended(self, ended: Ended) -> None:
        if ended.outcomes:
            self._taken(ended.outcomes)
        else:
            self._session.library_changed.emit()

    def _take(self, work: Callable[[JobContext], list[importing.Outcome]]) -> None:
        self._compare_after = False
        workspace = self._session.workspace

        def taking(context: JobContext) -> list[importing.Outcome]:
            outcomes = work(context)
            workspace.library.summaries()  # read and checked here, so that the window need not
            return outcomes

        self._session.jobs.run(taking, self._taken, label=self.tr("Importing"))

    def _taken(self, outcomes: list[importing.Outcome]) -> None:
        self._session.library_changed.emit()
        self._session.notice.emit(self._summary(outcomes))
        self.imported.emit(outcomes)
        ids = [outcome.article_id for outcome in outcomes if outcome.article_id]
        if self._compare_after and ids:
            self.compare(ids)

    def _summary(self, outcomes: Sequence[importing.Outcome]) -> str:
        kinds = [outcome.kind for outcome in outcomes]
        refused = [outcome for outcome in outcomes if outcome.kind is importing.Kind.REFUSED]
        if len(refused) == 1 and len(outcomes) == 1:
            return spoken(refused[0].why)
        parts = [
            self.tr(
                "%n article(s) added",
                "",
                len(kinds) - len(refused) - kinds.count(importing.Kind.DUPLICATE),
            ),
        ]
        if duplicates := kinds.count(importing.Kind.DUPLICATE):
            parts.append(self.tr("%n there already", "", duplicates))
        if refused:
            parts.append(self.tr("%n refused", "", len(refused)))
        return " · ".join(parts)


def _copies(articles: Sequence[ArticleClaims], versions: set[str]) -> dict[str, str]:
    """Reprints and what they were copied from; another version of one page is no reprint."""
    grouped = origins.origins([read.article for read in articles])
    return {
        copy: origin.first
        for origin in grouped
        for copy in origin.copies
        if not {copy, origin.first} <= versions
    }
