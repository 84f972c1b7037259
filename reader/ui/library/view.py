"""The library as a table."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.ui.shell.views import Surroundings, View


class LibraryView(View):
    """Shows what there is."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        column = QVBoxLayout(self)
        column.addWidget(QLabel(self.tr("Library")))
