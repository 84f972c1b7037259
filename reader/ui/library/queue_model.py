"""The items of an import as a list: what each is called, and what became of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from reader.ui.speaking import spoken
from reader.ui.wording import isolated

if TYPE_CHECKING:
    from reader.app.copies import NearCopy
    from reader.app.intake_journal import Batch

Index = QModelIndex | QPersistentModelIndex
STATE_ROLE = Qt.ItemDataRole.UserRole + 1
WHY_ROLE = Qt.ItemDataRole.UserRole + 2
WAITING, READING, REFUSED = "waiting", "reading", "refused"
_NAMES = {
    WAITING: QT_TRANSLATE_NOOP("ImportQueue", "waiting"),
    READING: QT_TRANSLATE_NOOP("ImportQueue", "reading"),
    "added": QT_TRANSLATE_NOOP("ImportQueue", "added"),
    "duplicate": QT_TRANSLATE_NOOP("ImportQueue", "there already"),
    "version": QT_TRANSLATE_NOOP("ImportQueue", "new version"),
    "address": QT_TRANSLATE_NOOP("ImportQueue", "address only"),
    REFUSED: QT_TRANSLATE_NOOP("ImportQueue", "refused"),
}


class QueueModel(QAbstractListModel):
    """One row an item of the batch; `follow` tells it to look what has changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._batch: Batch | None = None
        self._rows: list[int] = []
        self._told = 0
        self._alike: Mapping[str, NearCopy] = {}
        self.only_refused = False

    def show(self, batch: Batch | None, alike: Mapping[str, NearCopy] | None = None) -> None:
        """Show another batch, or the same one anew with the near copies that were found."""
        self.beginResetModel()
        self._batch, self._alike = batch, alike or {}
        items = range(len(batch.items)) if batch else range(0)
        self._rows = [n for n in items if not self.only_refused or self._state(n) == REFUSED]
        self._told = len(batch.done) if batch else 0
        self.endResetModel()

    def follow(self) -> int | None:
        """Tell what has changed since, and give the row that is being read."""
        if self._batch is None or not self._rows:
            return None
        done = len(self._batch.done)
        if done != self._told or self._batch.begun:
            first, last = max(0, self._told - 1), min(done + 1, len(self._rows) - 1)
            self.dataChanged.emit(self.index(min(first, last)), self.index(last))
            self._told = done
        return min(done, len(self._rows) - 1)

    def counts(self) -> Counter[str]:
        """How many articles ended how, over all runs of the batch."""
        done = dict(self._batch.done) if self._batch else {}
        return Counter(outcome["kind"] for outcomes in done.values() for outcome in outcomes)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many items are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name, state and reason."""
        if not index.isValid() or self._batch is None:
            return None
        item = self._rows[index.row()]
        name = self._batch.items[item]
        if role == Qt.ItemDataRole.DisplayRole:
            return isolated(Path(name).name or name)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{name}\n{self._why(item)}".strip()
        if role == STATE_ROLE:
            return self._state(item)
        if role == WHY_ROLE:
            return self._why(item)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{Path(name).name or name}: {self.words(index)}"
        return None

    def words(self, index: Index) -> str:
        """What became of an item, as people read it: "added", or "12 added, 1 refused"."""
        item = self._rows[index.row()]
        kinds = Counter(outcome["kind"] for outcome in self._outcomes(item))
        if sum(kinds.values()) < 2:
            return _name(self._state(item))
        return ", ".join(f"{count} {_name(kind)}" for kind, count in kinds.items())

    def _outcomes(self, item: int) -> list[dict[str, Any]]:
        return self._batch.done.get(item, []) if self._batch else []

    def _state(self, item: int) -> str:
        kinds = [str(outcome["kind"]) for outcome in self._outcomes(item)]
        if kinds:
            return REFUSED if REFUSED in kinds else kinds[0]
        begun = self._batch is not None and self._batch.begun.get(item, 0) > 0
        return READING if begun else WAITING

    def _why(self, item: int) -> str:
        outcomes = self._outcomes(item)
        name = Path(self._batch.items[item]).name if self._batch else ""
        told = [
            spoken(outcome["why"]).removeprefix(f"{name}: ")
            for outcome in outcomes
            if outcome["why"] and outcome["kind"] != "duplicate"
        ]
        for outcome in outcomes:
            if copy := self._alike.get(outcome["article_id"]):
                words = self.tr("Near copy of “{title}”, %n word(s) differ.", "", copy.words)
                told.append(words.format(title=copy.title))
        return " ".join(dict.fromkeys(told))


def _name(state: str) -> str:
    return QCoreApplication.translate("ImportQueue", str(_NAMES[state]))
