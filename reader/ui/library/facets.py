"""The facets beside the table: what values there are, how many articles each, which are chosen."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from reader.ui.library.entries import FACETS, Entry
from reader.ui.library.model import Narrowing
from reader.ui.wording import month

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_MOST = 8
TYPED = "typed"
_NAMES = {
    TYPED: QT_TRANSLATE_NOOP("Facets", "In force"),
    "collection": QT_TRANSLATE_NOOP("Facets", "Collections"),
    "outlet": QT_TRANSLATE_NOOP("Facets", "Outlet"),
    "month": QT_TRANSLATE_NOOP("Facets", "Date"),
    "speaker": QT_TRANSLATE_NOOP("Facets", "Speaker"),
    "tag": QT_TRANSLATE_NOOP("Facets", "Tag"),
    "status": QT_TRANSLATE_NOOP("Facets", "Status"),
}
_STATES = {
    "flagged": QT_TRANSLATE_NOOP("Facets", "flagged"),
    "contradicted": QT_TRANSLATE_NOOP("Facets", "contradicted"),
    "date uncertain": QT_TRANSLATE_NOOP("Facets", "date uncertain"),
}


@dataclass(frozen=True, slots=True)
class FacetRow:
    """A heading (`value` empty) or one value of a facet with how many articles have it."""

    facet: str
    value: str = ""
    count: int = 0

    @property
    def words(self) -> str:
        """As people read it."""
        if not self.value:
            return QCoreApplication.translate("Facets", str(_NAMES[self.facet]))
        if self.facet == "month":
            return month(self.value)
        if self.facet == "status":
            return QCoreApplication.translate("Facets", str(_STATES[self.value]))
        if self.facet == TYPED:
            quoted = QCoreApplication.translate("Facets", "“{words}”")
            return quoted.format(words=self.value)
        return self.value


class FacetModel(QAbstractListModel):
    """A flat list of headings and checkable values.

    Where nothing fits the words that were typed, they stand on top and can be let go of there.
    """

    chosen_changed = Signal()
    typed_lifted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FacetRow] = []
        self.chosen: dict[str, frozenset[str]] = {}

    def count(self, entries: Sequence[Entry], narrowed: Narrowing) -> None:
        """Count the values anew; a facet's own choice does not narrow its own counts."""
        rows: list[FacetRow] = []
        for facet in FACETS:
            counted: Counter[str] = Counter()
            for entry in entries:
                if narrowed.takes(entry, leaving_out=facet):
                    counted.update(entry.values(facet))
            for value in self.chosen.get(facet, frozenset()):
                counted.setdefault(value, 0)
            if counted:
                rows.append(FacetRow(facet))
                rows += [FacetRow(facet, v, n) for v, n in _order(facet, counted)]
        if narrowed.typed and not any(map(narrowed.takes, entries)):
            rows[:0] = [FacetRow(TYPED), FacetRow(TYPED, narrowed.typed)]
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def choose(self, facet: str, value: str) -> None:
        """Choose one more value."""
        self.chosen[facet] = self.chosen.get(facet, frozenset()) | {value}
        self.chosen_changed.emit()

    def keep_only(self, facet: str, values: Collection[str]) -> None:
        """Let go of chosen values that there are no longer."""
        if facet in self.chosen:
            self.chosen[facet] &= frozenset(values)

    def clear(self) -> None:
        """Choose nothing."""
        self.chosen = {}
        self.chosen_changed.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, check mark and the row itself."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.words}  {row.count}" if row.value else row.words
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.words
        if role == Qt.ItemDataRole.CheckStateRole and row.value:
            chosen = row.facet == TYPED or row.value in self.chosen.get(row.facet, frozenset())
            return Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        return row if role == ROW_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Values can be checked, headings are only read."""
        if not index.isValid() or not self._rows[index.row()].value:
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
        )

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Choose a value or let it go."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        row = self._rows[index.row()]
        if row.facet == TYPED:
            self.typed_lifted.emit()
            return True
        before = self.chosen.get(row.facet, frozenset())
        checked = Qt.CheckState(value) == Qt.CheckState.Checked
        self.chosen[row.facet] = before | {row.value} if checked else before - {row.value}
        self.dataChanged.emit(index, index, [role])
        self.chosen_changed.emit()
        return True


def _order(facet: str, counted: Counter[str]) -> list[tuple[str, int]]:
    if facet == "month":
        return sorted(counted.items(), reverse=True)
    return counted.most_common(_MOST)
