"""The library as a table: title, outlet, date, words, findings, tags; four of them editable."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QDate,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from reader.errors import ParallaxError
from reader.model import Relation
from reader.ui.library.entries import Entry
from reader.ui.library.steps import MetadataStep
from reader.ui.session import SHOWN_RELATIONS, Session
from reader.ui.speaking import spoken
from reader.ui.wording import SIGNS, count, day

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
FOLD_ROLE = Qt.ItemDataRole.UserRole + 2
TITLE, OUTLET, DATE, WORDS, FINDINGS, TAGS = range(6)
_PLAIN = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_EDITABLE = _PLAIN | Qt.ItemFlag.ItemIsEditable
_FIELDS = {TITLE: "title", OUTLET: "outlet", DATE: "published", TAGS: "tags"}


class Narrowing:
    """What articles must have to be shown: chosen facet values, and typed words."""

    def __init__(self, chosen: Mapping[str, frozenset[str]] | None = None, typed: str = "") -> None:
        self.typed = typed.strip()
        self._chosen = dict(chosen or {})
        self._words = typed.casefold().split()

    def takes(self, entry: Entry, leaving_out: str = "") -> bool:
        """Whether an entry fits, one facet left out of account if named."""
        for facet, values in self._chosen.items():
            if values and facet != leaving_out and not values & entry.values(facet):
                return False
        if not self._words:
            return True
        summary = entry.summary
        text = " ".join((summary.title, summary.outlet, *summary.tags)).casefold()
        return all(word in text for word in self._words)


@dataclass(frozen=True, slots=True)
class Fold:
    """How many copies a row's article has, whether they are shown, and whether it is one itself."""

    copies: int = 0
    unfolded: bool = False
    is_copy: bool = False


class LibraryModel(QAbstractTableModel):
    """One row an article that fits, in order; edits go through the undo stack.

    Narrows and sorts by itself: a proxy would ask Python for every cell of thousands of rows.
    Copies of one story fold under their origin where that is shown too.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._all: list[Entry] = []
        self._entries: list[Entry] = []
        self._narrowing = Narrowing()
        self._order = (DATE, Qt.SortOrder.DescendingOrder)
        self._unfolded: set[str] = set()
        self._copies: dict[str, int] = {}
        self.fitting = 0

    def show(self, entries: Sequence[Entry], narrowing: Narrowing | None = None) -> None:
        """Take other articles, or other ones of them; rows that stay keep all one did with them."""
        self._all = list(entries)
        self._narrowing = narrowing or Narrowing()
        self._rearrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in order by a column."""
        self._order = (column, order)
        self._rearrange()

    def fold(self, index: Index, unfolded: bool) -> int:
        """Show or hide the copies of the article in a row; gives the row of their origin."""
        entry = self.entry(index)
        origin = entry.origin if self.fold_of(entry).is_copy else entry.summary.id
        (self._unfolded.add if unfolded else self._unfolded.discard)(origin)
        self._rearrange()
        row = self.row_of(origin)
        assert row is not None
        return row

    def row_of(self, article: str) -> int | None:
        """The row of an article, by its id; None where it is not shown."""
        return next((n for n, e in enumerate(self._entries) if e.summary.id == article), None)

    def fold_of(self, entry: Entry) -> Fold:
        """Whether an article has copies below it or is one of them."""
        id = entry.summary.id
        return Fold(self._copies.get(id, 0), id in self._unfolded, entry.origin in self._copies)

    def _rearrange(self) -> None:
        shown, known = self._entries, self._copies
        rows = self._arranged()
        if [entry.summary.id for entry in rows] == [entry.summary.id for entry in shown]:
            self._entries = rows
            self._tell_changed(shown, known)
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        self._entries = rows
        places = {entry.summary.id: row for row, entry in enumerate(rows)}
        moved = [places.get(entry.summary.id, -1) for entry in shown]
        self.changePersistentIndexList(
            before, [self.index(moved[index.row()], index.column()) for index in before]
        )
        self.layoutChanged.emit()

    def _tell_changed(self, shown: Sequence[Entry], copies: Mapping[str, int]) -> None:
        """Say which rows read otherwise now: whole rows, so that an open editor keeps its words."""
        changed = [row for row, entry in enumerate(self._entries) if entry != shown[row]]
        if copies != self._copies:
            changed = [0, len(shown) - 1]
        if changed:
            last = self.index(changed[-1], self.columnCount() - 1)
            self.dataChanged.emit(self.index(changed[0], 0), last)

    def _arranged(self) -> list[Entry]:
        """The rows to be shown, in order; counts what fits and which copies there are."""
        column, order = self._order
        fitting = [entry for entry in self._all if self._narrowing.takes(entry)]
        down = order == Qt.SortOrder.DescendingOrder
        ordered = sorted(fitting, key=lambda e: _sort_key(e, column), reverse=down)
        self.fitting = len(ordered)
        shown = {entry.summary.id for entry in ordered}
        copies: dict[str, list[Entry]] = {}
        for entry in ordered:
            if entry.origin in shown:
                copies.setdefault(entry.origin, []).append(entry)
        self._copies = {origin: len(found) for origin, found in copies.items()}
        rows: list[Entry] = []
        for entry in ordered:
            if entry.origin not in shown:
                rows.append(entry)
                if entry.summary.id in self._unfolded:
                    rows += copies.get(entry.summary.id, [])
        return rows

    def entry(self, index: Index) -> Entry:
        """The article in a row."""
        return self._entries[index.row()]

    def rowCount(self, parent: Index | None = None) -> int:
        """How many articles there are."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index | None = None) -> int:
        """Six columns."""
        return 0 if parent is not None and parent.isValid() else 6

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The columns' names; that of numbers stands over their last digit."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == WORDS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (
            self.tr("Title"), self.tr("Outlet"), self.tr("Date"),
            self.tr("Words"), self.tr("Findings"), self.tr("Tags"),
        )  # fmt: skip
        return names[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, says, sorts by and edits."""
        if not index.isValid():
            return None
        entry, column = self._entries[index.row()], index.column()
        if role == ENTRY_ROLE:
            return entry
        if role == FOLD_ROLE:
            return self.fold_of(entry)
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(entry, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(entry, column)
        if role == Qt.ItemDataRole.EditRole:
            return _edited(entry, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(entry, column)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        aligned = role == Qt.ItemDataRole.TextAlignmentRole and column == WORDS
        return int(right) if aligned else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Title, outlet, date and tags can be edited in place."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _EDITABLE if index.column() in _FIELDS else _PLAIN

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Store an edited cell as an undoable step."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        column = index.column()
        if column not in _FIELDS or value == _edited(self.entry(index), column):
            return False
        step = MetadataStep(
            self._session,
            self.entry(index).summary.id,
            {_FIELDS[column]: _stored(value, column)},
            self.tr("Edit metadata"),
        )
        try:
            self._session.undo.push(step)
        except ParallaxError as refusal:
            self._session.notice.emit(spoken(refusal))
            return False
        return True

    def _spoken(self, entry: Entry, column: int) -> str:
        words = _words(entry, column) or self.tr("none")
        fold = self.fold_of(entry)
        if column != TITLE or not (fold.copies or fold.is_copy):
            return words
        if fold.is_copy:
            return f"{words}, {self.tr('copy of a story')}"
        return f"{words}, {self.tr('%n copy(ies)', '', fold.copies)}"

    def _tip(self, entry: Entry, column: int) -> str:
        if column == DATE and entry.summary.date_inferred:
            return self.tr("Read from the text, not given with it.")
        return _words(entry, column)


def _words(entry: Entry, column: int) -> str:
    summary = entry.summary
    if column == DATE:
        when = day(summary.published)
        return f"~{when}" if summary.date_inferred and when else when
    if column == FINDINGS:
        shown = ((SIGNS[r], entry.counts.get(r, 0)) for r in SHOWN_RELATIONS)
        return "  ".join(f"{sign} {count}" for sign, count in shown if count)
    texts = {
        TITLE: summary.title,
        OUTLET: summary.outlet,
        WORDS: count(summary.words),
        TAGS: ", ".join(summary.tags),
    }
    return texts[column]


def _sort_key(entry: Entry, column: int) -> Any:
    summary = entry.summary
    if column == WORDS:
        return summary.words
    if column == DATE:
        return summary.published.isoformat() if summary.published else ""
    if column == FINDINGS:
        return entry.counts.get(Relation.CONTRADICTS, 0)
    return _words(entry, column).casefold()


def _edited(entry: Entry, column: int) -> object:
    if column == DATE:
        published = entry.summary.published
        return QDate(published.year, published.month, published.day) if published else QDate()
    return _words(entry, column)


def _stored(value: Any, column: int) -> object:
    if column == DATE:
        return date(value.year(), value.month(), value.day()) if value.isValid() else None
    if column == TAGS:
        return tuple(dict.fromkeys(tag.strip() for tag in str(value).split(",") if tag.strip()))
    return str(value).strip()
