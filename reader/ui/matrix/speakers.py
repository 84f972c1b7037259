"""Everybody quoted, with the name they are shown under and their side; both edited in place."""

from collections import Counter
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader.app import overview
from reader.ui.fitting import fit
from reader.ui.matrix.naming import NamingDesk
from reader.ui.overview.source import EvidenceSource

_NAME, _SHOWN, _SIDE, _SAID = range(4)
_SIDE_WIDTH = 130
_LEFT = Qt.AlignmentFlag.AlignLeft
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole)
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class SpeakersModel(QAbstractTableModel):
    """Speakers as they were found, whatever they are merged into, most quoted first."""

    def __init__(
        self, source: EvidenceSource, desk: NamingDesk, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._source, self._desk = source, desk
        self._names: list[tuple[str, int]] = []
        self._found_sides: dict[str, str] = {}
        self._only = ""
        source.changed.connect(self.refill)
        self.refill()

    def refill(self) -> None:
        """Read the speakers again."""
        articles = self._source.evidence.articles
        said = Counter(c.speaker for read in articles for c in read.claims if c.speaker)
        self._voices = overview.voices(self._source.workspace)
        self._found_sides = {s.name: s.side for read in articles for s in read.speakers}
        names = [
            (name, count)
            for name, count in said.most_common()
            if self._only in name.casefold() or self._only in self._voices.shown(name).casefold()
        ]
        if names == self._names:  # a person goes on where they are
            last = self.index(len(names) - 1, _SAID)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._names = names
        self.endResetModel()

    def look_for(self, words: str) -> None:
        """Show only those whose name has these letters."""
        self._only = words.casefold().strip()
        self.refill()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many speakers there are."""
        return 0 if parent.isValid() else len(self._names)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Name, shown as, side, number of statements."""
        return 0 if parent.isValid() else 4

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """The name shown and the side can be edited."""
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() in (_SHOWN, _SIDE) else usual

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What the columns hold."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Speaker"),
                self.tr("Shown as"),
                self.tr("Side"),
                self.tr("Statements"),
            )[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a field; numbers stand on the right."""
        if index.isValid() and role == Qt.ItemDataRole.TextAlignmentRole:
            across = Qt.AlignmentFlag.AlignRight if index.column() == _SAID else _LEFT
            return across | Qt.AlignmentFlag.AlignVCenter
        if not index.isValid() or role not in _WORDS:
            return None
        name, count = self._names[index.row()]
        shown = self._voices.shown(name)
        side = self._voices.sides.get(shown) or self._found_sides.get(name, "")
        return (name, shown, side, count)[index.column()]

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Merge a speaker into the name written, or put them on the side written."""
        if role != Qt.ItemDataRole.EditRole or value == self.data(index):
            return False
        name, _ = self._names[index.row()]
        if index.column() == _SHOWN:
            self._desk.merge(name, str(value))
        elif index.column() == _SIDE:
            self._desk.side(self._voices.shown(name), str(value))
        else:
            return False
        return True


class NameDelegate(QStyledItemDelegate):
    """Offers the names and sides that are known while one is written."""

    def __init__(self, source: EvidenceSource, desk: NamingDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self._source, self._desk = source, desk

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """The usual box, with what could be meant below it."""
        editor = super().createEditor(parent, option, index)
        if isinstance(editor, QLineEdit):
            shown = index.column() == _SHOWN
            known = list(self._source.evidence.speakers) if shown else self._desk.sides()
            offer = QCompleter(known, editor)
            offer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            offer.setFilterMode(Qt.MatchFlag.MatchContains)
            editor.setCompleter(offer)
        return editor


class SpeakersDialog(QDialog):
    """The table of speakers with a box to find one."""

    def __init__(
        self, source: EvidenceSource, desk: NamingDesk, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Speakers and sides"))
        fit(self, 760, 560)
        self.model = SpeakersModel(source, desk, self)
        hint = QLabel(
            self.tr(
                "Write the same name under “Shown as” for speakers who are one person, and a side"
                " for those who speak for one. An empty field gives back what was found."
            )
        )
        hint.setWordWrap(True)
        hint.setProperty("role", "muted")
        self.look = QLineEdit()
        self.look.setPlaceholderText(self.tr("Find a speaker"))
        self.look.setAccessibleName(self.look.placeholderText())
        self.look.setClearButtonEnabled(True)
        self.look.textChanged.connect(self.model.look_for)
        self.table = self._table()
        self.table.setItemDelegate(NameDelegate(source, desk, self.table))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(12)
        for part in (hint, self.look, self.table, buttons):
            column.addWidget(part)

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.windowTitle())
        table.verticalHeader().hide()
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        header.setDefaultAlignment(_LEFT | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_SAID, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_SIDE, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(_SIDE, _SIDE_WIDTH)
        return table
