"""An empty library, or one where nothing fits: what to do next."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.ui.shell.views import Surroundings


class EmptyLibrary(QWidget):
    """Offers the sample library, files, a folder, an address, the clipboard."""

    samples_wanted = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._sign = QLabel()
        heading = QLabel(self.tr("Your library is empty"))
        heading.setProperty("role", "heading")
        text = QLabel(self.tr("Drop files, folders, text or an address here, or begin with:"))
        text.setProperty("role", "muted")
        samples = QPushButton(self.tr("The sample library"))
        samples.setProperty("look", "primary")
        samples.clicked.connect(self.samples_wanted)
        steps = QWidget()
        row = QHBoxLayout(steps)
        row.addWidget(samples)
        for name in ("add_files", "add_folder", "add_address", "paste_article"):
            button = QPushButton(around.actions[name].text())
            button.clicked.connect(around.actions[name].trigger)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(1)
        for widget in (self._sign, heading, text, steps):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        around.theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._sign.setPixmap(self._around.theme.icon("library", "muted").pixmap(QSize(40, 40)))


class NothingFits(QWidget):
    """Nothing in the library fits the facets; the way out is a button."""

    cleared = Signal()
    search_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        heading = QLabel(self.tr("No article fits"))
        heading.setProperty("role", "heading")
        self._text = QLabel()
        self._text.setProperty("role", "muted")
        button = QPushButton(self.tr("Show all articles"))
        button.clicked.connect(self.cleared)
        self.search = QPushButton(self.tr("Search in the texts"))
        self.search.setProperty("look", "primary")
        self.search.clicked.connect(lambda: self.search_wanted.emit(self._words))
        steps = QWidget()
        row = QHBoxLayout(steps)
        for step in (self.search, button):
            row.addWidget(step)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(1)
        for widget in (heading, self._text, steps):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def explain(self, words: str, chosen: bool) -> None:
        """Say what holds everything back: the words typed, what is chosen beside, or both."""
        self._words = words.strip()
        self.search.setVisible(bool(self._words))
        if chosen:
            why = self.tr("Write less in the filter, or choose fewer of the words beside it.")
        else:
            why = self.tr("No title, outlet or tag has “{words}” in it.").format(words=self._words)
        self._text.setText(why)
