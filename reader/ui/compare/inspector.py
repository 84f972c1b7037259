"""The inspector: the findings of this comparison as cards, and what to do with them."""

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from reader.ui.shell.views import Surroundings


class Inspector(QFrame):
    """The column on the right."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self._around = around
        heading = QLabel(self.tr("Findings"))
        heading.setProperty("role", "title")
        column = QVBoxLayout(self)
        column.addWidget(heading)
        column.addStretch(1)

    def edit_note(self) -> None:
        """Open the note of the selected finding."""
