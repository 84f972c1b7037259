"""Dialogs as large as they are drawn for, and never larger than the screen they open on."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from reader.ui.theme.faces import scaled

_BAR = 40


def room_for(dialog: QWidget) -> QSize:
    """What the screen has, beside its panels and the dialog's own title bar."""
    return dialog.screen().availableSize() - QSize(_BAR, 2 * _BAR)


def fit(dialog: QWidget, width: int, height: int) -> None:
    """Open a dialog in a size, given as drawn for, as far as the screen has room for it."""
    dialog.resize(QSize(scaled(width), scaled(height)).boundedTo(room_for(dialog)))
