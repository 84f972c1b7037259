"""A line above the table that offers something once: to go on with an import, to read again."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

Choice = tuple[str, Callable[[], object]]


class OfferBar(QFrame):
    """A sentence and what can be done about it; it goes away when anything is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offer")
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(18, 6, 18, 6)
        self._row.setSpacing(8)
        self._row.addWidget(self._words, 1)
        self.buttons: list[QPushButton] = []
        self.hide()

    def offer(self, sentence: str, choices: Sequence[Choice]) -> None:
        """Say the sentence, with a button for each choice."""
        for button in self.buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.buttons = []
        for words, work in choices:
            button = QPushButton(words)
            button.clicked.connect(self.hide)
            button.clicked.connect(work)
            self._row.addWidget(button)
            self.buttons.append(button)
        self.show()
