"""What stands where the panes will be: work going on, a failure, or nothing to compare yet."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.ui.overview.pages import in_the_middle
from reader.ui.shell.views import Surroundings
from reader.ui.theme.faces import scaled

_TEXT_WIDTH = 380


class EmptyComparison(QWidget):
    """A sign, a sentence, and the next steps as buttons."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._sign, self._heading, self._text = QLabel(), QLabel(), QLabel()
        self._heading.setProperty("role", "heading")
        self._text.setProperty("role", "muted")
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text.setFixedWidth(scaled(_TEXT_WIDTH))
        self._steps = QWidget()
        row = QHBoxLayout(self._steps)
        for name, words in (
            ("view_library", self.tr("Choose in the library")),
            ("add_files", self.tr("Add files…")),
        ):
            button = QPushButton(words)
            button.clicked.connect(around.actions[name].trigger)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(1)
        for widget in (self._sign, self._heading, self._text, self._steps):
            column.addLayout(in_the_middle(widget))
        column.addStretch(2)
        opening = around.opening
        opening.comparing_started.connect(self.show_working)
        opening.comparing_failed.connect(self.show_failure)
        opening.compared.connect(self.show_nothing)
        self.show_working()

    def show_working(self) -> None:
        """The texts are being read."""
        self._say(
            "library",
            self.tr("Reading the articles…"),
            self.tr("Who says what, and where they meet."),
        )
        self._steps.hide()

    def show_failure(self, sentence: str) -> None:
        """Comparing did not go through."""
        self._say("triangle-alert", self.tr("These cannot be compared"), sentence)
        self._steps.show()

    def show_nothing(self) -> None:
        """No article is open."""
        self._say(
            "columns-2",
            self.tr("Nothing is compared"),
            self.tr("Choose two to four articles, or drop files here."),
        )
        self._steps.show()

    def _say(self, icon: str, heading: str, text: str) -> None:
        picture = self._around.theme.icon(icon, "muted")
        self._sign.setPixmap(picture.pixmap(QSize(36, 36)))
        self._heading.setText(heading)
        self._text.setText(text)
