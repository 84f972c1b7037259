"""The list of keys: an overlay with every command that has one."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QSize
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
from reader.ui.fitting import room_for
from reader.ui.settings.keys_model import command_words, group_words, native
from reader.ui.theme import Theme
from reader.ui.theme.faces import scaled

# Which of the columns a group stands in, so that all are about as high; first what is widest.
_ARRANGED = ((0, 1, 0, 2), (0, 1, 1, 0), (0, 0, 0, 0))
_MARGIN, _APART = 20, 24
_BAR = 40


class KeyList(QDialog):
    """Groups of keys in columns; any of Esc, Enter and ? closes it."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self._actions, self._theme = actions, theme
        named = [spec for spec in ACTIONS if actions.keys(spec.name)]
        groups = groupby(named, key=group_words)
        inner = _side_by_side(
            [self._group(group, list(specs)) for group, specs in groups], room_for(self).width()
        )
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
        self.resize(wanted.boundedTo(room_for(self)))

    def _group(self, name: str, specs: list[ActionSpec]) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(0, 1)
        heading = QLabel(name.upper())
        heading.setProperty("role", "section")
        heading.setContentsMargins(0, 0, 0, 3)
        grid.addWidget(heading, 0, 0, 1, 2)
        for row, spec in enumerate(specs, start=1):
            grid.addWidget(QLabel(command_words(spec)), row, 0)
            grid.addLayout(self._caps(self._actions.keys(spec.name)), row, 1)
        return box

    def _caps(self, keys: Sequence[str]) -> QHBoxLayout:
        """Each of a command's keys in a box of its own: a comma is a key too."""
        row = QHBoxLayout()
        row.setSpacing(5)
        row.addStretch(1)
        for key in keys:
            cap = QLabel(native((key,)))
            cap.setStyleSheet(self._key_style())
            row.addWidget(cap)
        return row

    def _key_style(self) -> str:
        line, ground = (self._theme.colour(t).name() for t in ("control_line", "raised"))
        return (
            f"QLabel {{ background: {ground}; border: 1px solid {line};"
            f" border-radius: 5px; padding: 1px 7px; font-size: {scaled(12)}px; }}"
        )


def _side_by_side(groups: Sequence[QWidget], room: int) -> QWidget:
    """The groups in as many columns as a width in pixels has room for."""
    wide = [group.sizeHint().width() + _APART for group in groups]
    for columns in _ARRANGED:
        widest = [
            max(w for w, at in zip(wide, columns, strict=True) if at == n) for n in {*columns}
        ]
        if sum(widest) + 2 * _MARGIN + _BAR <= room:
            break
    inner = QWidget()
    row = QHBoxLayout(inner)
    row.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    row.setSpacing(_APART)
    for number in sorted({*columns}):
        part = QVBoxLayout()
        part.setSpacing(18)
        for group, at in zip(groups, columns, strict=True):
            if at == number:
                part.addWidget(group)
        part.addStretch(1)
        row.addLayout(part, 1)
    return inner
