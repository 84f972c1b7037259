"""Gives commands other keys; a key that is taken is named with its holder before it moves."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader.ui.actions import ACTIONS, Actions, ActionSpec
from reader.ui.settings.keys_model import KeysModel, command_words, holder

_PORTABLE = QKeySequence.SequenceFormat.PortableText


class KeysPage(QWidget):
    """The table of commands, and below it the key being given to one."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.model = KeysModel(actions, self)
        self.look = QLineEdit()
        self.look.setPlaceholderText(self.tr("Find a command or a key"))
        self.look.setAccessibleName(self.look.placeholderText())
        self.look.setClearButtonEnabled(True)
        self.table = self._table()
        self.nothing = QLabel(self.tr("No command or key has these letters."))
        self.nothing.setProperty("role", "muted")
        self.key = QKeySequenceEdit()
        self.key.setMaximumSequenceLength(1)
        self.key.setClearButtonEnabled(True)
        self.key.setAccessibleName(self.tr("New key"))
        self.conflict = QLabel()
        self.conflict.setProperty("role", "error")
        self.conflict.setWordWrap(True)
        self.add = QPushButton(self.tr("Give it this key"))
        self.usual = QPushButton(self.tr("Usual keys"))
        self.all_usual = QPushButton(self.tr("All as they were"))
        self._lay_out()
        self._connect()
        self._select_first()
        self._enable()

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Commands and their keys"))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        return table

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.key, 1)
        row.addWidget(self.add)
        row.addWidget(self.usual)
        row.addWidget(self.all_usual)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(10)
        for part in (self.look, self.nothing, self.table):
            column.addWidget(part)
        column.addLayout(row)
        column.addWidget(self.conflict)

    def _connect(self) -> None:
        self.look.textChanged.connect(self._find)
        self.key.keySequenceChanged.connect(self._enable)
        self.add.clicked.connect(self._give)
        self.usual.clicked.connect(self._reset)
        self.all_usual.clicked.connect(self._reset_all)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self._actions.remapped.connect(self._enable)

    @property
    def _name(self) -> str:
        spec = self.model.spec(self.table.currentIndex().row())
        return spec.name if spec else ""

    def _find(self, words: str) -> None:
        self.model.look_for(words)
        self._select_first()
        self._enable()

    def _select_first(self) -> None:
        # `selectRow` finds no row where the interface runs from right to left.
        self.table.setCurrentIndex(self.model.index(0, 0))

    def _on_row(self, _now: object, _before: object) -> None:
        self.key.clear()
        self._enable()

    def _enable(self) -> None:
        self.nothing.setVisible(not self.model.rowCount())
        key = self.key.keySequence().toString(_PORTABLE)
        self.add.setEnabled(bool(key and self._name))
        words = self.tr("“{command}” has this key now and would lose it.")
        if not key:
            words = self.tr("“{command}” has a usual key of this command now and would lose it.")
        other = self._holder((key,) if key else self._usual_keys)
        self.conflict.setText(words.format(command=command_words(other)) if other else "")

    @property
    def _usual_keys(self) -> tuple[str, ...]:
        spec = self.model.spec(self.table.currentIndex().row())
        return spec.keys if spec else ()

    def _holder(self, keys: tuple[str, ...]) -> ActionSpec | None:
        """The other command that has one of these keys."""
        held = (holder(self._actions, key, self._name) for key in keys if self._name)
        return next(filter(None, held), None)

    def _give(self) -> None:
        key = self.key.keySequence().toString(_PORTABLE)
        kept = tuple(k for k in self._actions.keys(self._name) if k != key)
        self._actions.remap(self._name, (key, *kept[1:]))
        self.key.clear()

    def _reset(self) -> None:
        if self._name:
            self._actions.remap(self._name, None)

    def _reset_all(self) -> None:
        for spec in ACTIONS:
            self._actions.remap(spec.name, None)
