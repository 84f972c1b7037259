"""The rows of the review queue; what was decided stays in place until the filter changes.

Qt's own list counts the rows: a view asks for that number once a row when it lays them out, which
took 80 ms of Python for 20,000.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from reader.app.queue import Entry, State
from reader.ui.overview.words import said_by, state_name
from reader.ui.wording import number, relation_name

ENTRY = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_PLAIN = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren


class QueueModel(QStringListModel):
    """Entries in the order the filter put them in."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def put(self, entries: Sequence[Entry]) -> None:
        """Show other entries."""
        self._entries = list(entries)
        self.setStringList([""] * len(self._entries))

    def refresh(self, entries: Sequence[Entry]) -> None:
        """Show what became of the entries at hand without moving any of them."""
        now = {entry.key: entry for entry in entries}
        for row, entry in enumerate(self._entries):
            fresh = now.get(entry.key)
            if fresh is not None and fresh is not entry:
                self._entries[row] = fresh
                index = self.index(row)
                self.dataChanged.emit(index, index)

    def entry(self, row: int) -> Entry | None:
        """The entry of a row, or None beyond the ends."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def row_of(self, key: str) -> int:
        """The row of an entry, or -1."""
        return next((row for row, entry in enumerate(self._entries) if entry.key == key), -1)

    def next_open(self, row: int) -> int:
        """The row to go to after deciding `row`: the next open one, else the next, else itself."""
        count = len(self._entries)
        around = (*range(row + 1, count), *range(row))
        still_open = (i for i in around if self._entries[i].state is State.OPEN)
        return next(still_open, row + 1 if row + 1 < count else row)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Entries are chosen, never written over."""
        return _PLAIN if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The entry itself for the delegate; its words for everything else."""
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return None
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return " / ".join(end.quote for end in entry.ends)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(entry)
        return None

    def _spoken(self, entry: Entry) -> str:
        quotes = [f"{said_by(end)}: {end.quote}" for end in entry.ends]
        head = [relation_name(entry.relation), number(entry.score), state_name(entry.state)]
        return ". ".join([", ".join(head), *quotes])
