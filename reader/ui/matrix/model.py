"""The matrix as a table model: topics down, voices across."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.comparison.matrix import Cell, Column, Columns, Matrix, Row
from reader.ui.matrix.wording import cell_meta, cell_words, column_name, topic_counts
from reader.ui.wording import signed

CELL = Qt.ItemDataRole.UserRole
ROW = Qt.ItemDataRole.UserRole + 1
COLUMN = Qt.ItemDataRole.UserRole + 2
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_EMPTY = Matrix(Columns.SPEAKERS, (), ())


class MatrixModel(QAbstractTableModel):
    """Shows one matrix at a time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.matrix = _EMPTY

    def put(self, matrix: Matrix) -> None:
        """Show another matrix."""
        self.beginResetModel()
        self.matrix = matrix
        self.endResetModel()

    def row(self, number: int) -> Row | None:
        """The row of that number, or None."""
        return self.matrix.rows[number] if 0 <= number < len(self.matrix.rows) else None

    def column(self, number: int) -> Column | None:
        """The column of that number, or None."""
        columns = self.matrix.columns
        return columns[number] if 0 <= number < len(columns) else None

    def cell(self, index: _Index) -> Cell | None:
        """What stands at an index, or None where the voice is silent."""
        row = self.row(index.row())
        return row.cells[index.column()] if row and index.column() >= 0 else None

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many topics there are."""
        return 0 if parent.isValid() else len(self.matrix.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """How many voices there are."""
        return 0 if parent.isValid() else len(self.matrix.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell for the delegate, its words for everything else."""
        if not index.isValid():
            return None
        cell = self.cell(index)
        if role == CELL:
            return cell
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return cell_words(cell) if cell else "—"
        if role == Qt.ItemDataRole.ToolTipRole and cell:
            quotes = (f"{u.source}: {u.quote}" for u in cell.utterances[:6])
            return "\n\n".join(quotes)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index, cell)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The column or row itself for the headers, its name for everything else."""
        if orientation == Qt.Orientation.Horizontal:
            column = self.column(section)
            known: dict[int, Any] = {
                COLUMN: column,
                Qt.ItemDataRole.DisplayRole: self._named(column),
            }
        else:
            row = self.row(section)
            named = row.topic.name if row else None
            known = {ROW: row, Qt.ItemDataRole.DisplayRole: named}
        return known.get(role)

    def _named(self, column: Column | None) -> str | None:
        return column_name(column, self.matrix.by) if column else None

    def _spoken(self, index: _Index, cell: Cell | None) -> str:
        row, column = self.row(index.row()), self.column(index.column())
        if row is None or column is None:
            return ""
        place = [row.topic.name, column_name(column, self.matrix.by)]
        if cell is None:
            return ", ".join([*place, self.tr("says nothing of it")])
        relation = [signed(cell.relation)] if cell.relation else []
        words = [cell_words(cell), cell_meta(cell, self.matrix.by)]
        return ", ".join([*place, *relation, *words, topic_counts(row)])
