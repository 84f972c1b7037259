"""The rows of the results: one for each article found, its copies under it where unfolded."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.search import ClaimHit, Copy, Hit, Mark, Snippet
from reader.ui.wording import byline

HIT = Qt.ItemDataRole.UserRole
IS_COPY = Qt.ItemDataRole.UserRole + 1
UNFOLDED = Qt.ItemDataRole.UserRole + 2
COPIES_TOLD = Qt.ItemDataRole.UserRole + 3
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
SPEAKER = -1
_MOST = 3
_ENDS = '.!?:…”’"»)'


class HitsModel(QAbstractListModel):
    """Hits, best first or as sorted; a copy is a row like any other, without passages."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: list[Hit] = []
        self._rows: list[tuple[Hit, bool]] = []
        self._unfolded: set[str] = set()

    def put(self, hits: Sequence[Hit]) -> None:
        """Show other hits; where they only grew, what is shown stays in place."""
        old = len(self._hits)
        if old and self._hits == list(hits[:old]):
            self._append(hits[old:])
            return
        self.beginResetModel()
        self._unfolded.clear()
        self._hits = list(hits)
        self._rows = [(hit, False) for hit in hits]
        self.endResetModel()

    def _append(self, hits: Sequence[Hit]) -> None:
        if hits:
            old = len(self._rows)
            self.beginInsertRows(QModelIndex(), old, old + len(hits) - 1)
            self._hits += hits
            self._rows += [(hit, False) for hit in hits]
            self.endInsertRows()

    def hit(self, row: int) -> Hit | None:
        """The hit of a row, or None beyond the ends."""
        return self._rows[row][0] if 0 <= row < len(self._rows) else None

    def hit_count(self) -> int:
        """How many hits there are, copies not counted."""
        return len(self._hits)

    def fold(self, row: int, unfolded: bool) -> int | None:
        """Show or hide the copies a row belongs to; gives the hit's row, None for no change."""
        while self._rows[row][1]:
            row -= 1
        hit = self._rows[row][0]
        if not hit.copies or unfolded == (hit.article in self._unfolded):
            return None
        first, last = row + 1, row + len(hit.copies)
        if unfolded:
            self.beginInsertRows(QModelIndex(), first, last)
            self._unfolded.add(hit.article)
            self._rows[first:first] = [(_as_hit(copy), True) for copy in hit.copies]
            self.endInsertRows()
        else:
            self.beginRemoveRows(QModelIndex(), first, last)
            self._unfolded.remove(hit.article)
            del self._rows[first : last + 1]
            self.endRemoveRows()
        self.dataChanged.emit(self.index(row), self.index(row))
        return row

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The hit itself for the delegate, its title for everything else."""
        hit = self.hit(index.row()) if index.isValid() else None
        if hit is None:
            return None
        is_copy = self._rows[index.row()][1]
        if role == COPIES_TOLD:
            return self._copies_told(hit)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(hit, is_copy)
        known = {HIT: hit, IS_COPY: is_copy, Qt.ItemDataRole.DisplayRole: hit.title}
        known[UNFOLDED] = hit.article in self._unfolded
        return known.get(role)

    def _copies_told(self, hit: Hit) -> str:
        count = len(hit.copies)
        return self.tr("%n more of the same wording", "", count) if count else ""

    def _spoken(self, hit: Hit, is_copy: bool) -> str:
        words = [snippet.text for snippet in shown_snippets(hit)]
        words.append(self.tr("the same wording") if is_copy else self._copies_told(hit))
        parts = [hit.title, byline(hit.outlet, hit.date), *words]
        return ". ".join(part for part in parts if part)


def _as_hit(copy: Copy) -> Hit:
    """A copy as a row of its own; where the words stand in it is not known."""
    return Hit(copy.article, copy.title, copy.outlet, copy.date, 0.0)


def shown_snippets(hit: Hit) -> list[Snippet]:
    """The passages of a hit that fit on the screen, claims where claims were asked for."""
    passages = [*map(_spoken, hit.claims)] or [*map(_cut, hit.snippets)]
    return passages[:_MOST]


def _spoken(claim: ClaimHit) -> Snippet:
    """A claim's passage with its speaker in front, marked as such."""
    if not claim.speaker:
        return replace(claim.snippet, span=claim.span)
    told = _between(f"{claim.speaker}: ", claim.snippet, "")
    name = Mark(0, len(claim.speaker) + 1, SPEAKER)
    return replace(told, span=claim.span, marks=(name, *told.marks))


def _cut(snippet: Snippet) -> Snippet:
    """A passage with dots where it was cut."""
    return _between("" if snippet.begins else "…\u00a0", snippet, "" if snippet.ends else "\u00a0…")


def _between(before: str, snippet: Snippet, after: str) -> Snippet:
    by = len(before)
    marks = tuple(Mark(mark.start + by, mark.end + by, mark.term) for mark in snippet.marks)
    return replace(snippet, text=f"{before}{snippet.text}{after}", marks=marks)
