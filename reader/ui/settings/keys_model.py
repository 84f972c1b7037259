"""Every command with its keys, in groups; says which other command has a key already."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QKeySequence

from reader.ui.actions import ACTIONS, Actions, ActionSpec
from reader.ui.wording import isolated

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


def command_words(spec: ActionSpec) -> str:
    """A command in the interface's language."""
    return QCoreApplication.translate("Actions", spec.text)


def group_words(spec: ActionSpec) -> str:
    """The group a command is listed under."""
    return QCoreApplication.translate("Actions", spec.group)


def native(keys: tuple[str, ...]) -> str:
    """Keys as the person's system writes them."""
    style = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(style) for key in keys)


def holder(actions: Actions, key: str, besides: str) -> ActionSpec | None:
    """The other command that has this key, or None."""
    wanted = QKeySequence(key)
    for spec in ACTIONS:
        if spec.name != besides and any(QKeySequence(k) == wanted for k in actions.keys(spec.name)):
            return spec
    return None


class KeysModel(QAbstractTableModel):
    """Group, command, keys; only those that have the letters looked for."""

    def __init__(self, actions: Actions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._shown: list[ActionSpec] = list(ACTIONS)
        actions.remapped.connect(self._refresh)

    def look_for(self, words: str) -> None:
        """Show only commands and keys with these letters."""
        low = words.casefold().strip()
        self.beginResetModel()
        self._shown = [
            spec
            for spec in ACTIONS
            if low in command_words(spec).casefold()
            or low in native(self._actions.keys(spec.name)).casefold()
        ]
        self.endResetModel()

    def spec(self, row: int) -> ActionSpec | None:
        """The command of a row, or None."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many commands are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Group, command, keys."""
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What the columns hold."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Where"), self.tr("Command"), self.tr("Keys"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a field."""
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        spec = self._shown[index.row()]
        keys = isolated(native(self._actions.keys(spec.name)))
        fields = (group_words(spec), command_words(spec), keys)
        return fields[index.column()]

    def _refresh(self, _name: str) -> None:
        if self._shown:
            last = self.index(len(self._shown) - 1, 2)
            self.dataChanged.emit(self.index(0, 2), last)
