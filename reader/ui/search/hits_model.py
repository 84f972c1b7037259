"""The rows of the results: one for each article found."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.search import ClaimHit, Hit, Mark, Snippet
from reader.ui.wording import byline

HIT = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MOST = 3
_ENDS = '.!?:…”’"»)'


class HitsModel(QAbstractListModel):
    """Hits, best first or as sorted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: list[Hit] = []

    def put(self, hits: Sequence[Hit]) -> None:
        """Show other hits; where they only grew, what is shown stays in place."""
        old = len(self._hits)
        if old and self._hits == list(hits[:old]):
            if len(hits) > old:
                self.beginInsertRows(QModelIndex(), old, len(hits) - 1)
                self._hits = list(hits)
                self.endInsertRows()
            return
        self.beginResetModel()
        self._hits = list(hits)
        self.endResetModel()

    def hit(self, row: int) -> Hit | None:
        """The hit of a row, or None beyond the ends."""
        return self._hits[row] if 0 <= row < len(self._hits) else None

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many are shown."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The hit itself for the delegate, its title for everything else."""
        hit = self.hit(index.row()) if index.isValid() else None
        if hit is None:
            return None
        if role == HIT:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = [snippet.text for snippet in shown_snippets(hit)]
            return ". ".join([hit.title, byline(hit.outlet, hit.date), *words])
        return None


def shown_snippets(hit: Hit) -> list[Snippet]:
    """The passages of a hit that fit on the screen, claims where claims were asked for."""
    passages = [*map(_spoken, hit.claims)] or [*map(_cut, hit.snippets)]
    return passages[:_MOST]


def _spoken(claim: ClaimHit) -> Snippet:
    """A claim's passage with its speaker in front."""
    before = f"{claim.speaker}: " if claim.speaker else ""
    return replace(_between(before, claim.snippet, ""), span=claim.span)


def _cut(snippet: Snippet) -> Snippet:
    """A passage with dots where it was cut."""
    return _between("" if snippet.begins else "…\u00a0", snippet, "" if snippet.ends else "\u00a0…")


def _between(before: str, snippet: Snippet, after: str) -> Snippet:
    by = len(before)
    marks = tuple(Mark(mark.start + by, mark.end + by, mark.term) for mark in snippet.marks)
    return replace(snippet, text=f"{before}{snippet.text}{after}", marks=marks)
