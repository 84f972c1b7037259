"""The list of keys: an overlay with every command that has one."""

from itertools import groupby

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.ui.actions import ACTIONS, Actions, ActionSpec
from reader.ui.settings.keys_model import command_words, group_words, native
from reader.ui.theme import Theme

# Which of the columns a group stands in, so that all are about as high.
_COLUMNS = (0, 1, 0, 2)
_BAR = 40


class KeyList(QDialog):
    """Groups of keys in columns; any of Esc, Enter and ? closes it."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self._actions, self._theme = actions, theme
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(20, 20, 20, 20)
        row.setSpacing(24)
        columns = [QVBoxLayout() for _ in set(_COLUMNS)]
        for part in columns:
            part.setSpacing(18)
            row.addLayout(part, 1)
        named = [spec for spec in ACTIONS if actions.keys(spec.name)]
        groups = ((group, list(specs)) for group, specs in groupby(named, key=group_words))
        for number, (group, specs) in zip(_COLUMNS, groups, strict=True):
            columns[number].addWidget(self._group(group, specs))
        for part in columns:
            part.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setAccessibleName(self.windowTitle())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        wanted = inner.minimumSizeHint()
        wanted += QSize(_BAR, _BAR)
        self.resize(wanted.boundedTo(self.screen().availableSize() - QSize(_BAR, 2 * _BAR)))

    def _group(self, name: str, specs: list[ActionSpec]) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(0, 1)
        heading = QLabel(name.upper())
        heading.setProperty("role", "section")
        grid.addWidget(heading, 0, 0, 1, 2)
        for row, spec in enumerate(specs, start=1):
            grid.addWidget(QLabel(command_words(spec)), row, 0)
            keys = QLabel(native(self._actions.keys(spec.name)))
            keys.setStyleSheet(self._key_style())
            grid.addWidget(keys, row, 1, Qt.AlignmentFlag.AlignRight)
        return box

    def _key_style(self) -> str:
        line, ground = (self._theme.colour(t).name() for t in ("control_line", "raised"))
        return (
            f"QLabel {{ background: {ground}; border: 1px solid {line};"
            " border-radius: 5px; padding: 1px 7px; font-size: 12px; }"
        )
