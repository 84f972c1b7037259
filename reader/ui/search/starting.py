"""What the search shows before anything is asked: examples, recent and saved searches."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.ui.overview.pages import remove_all

EXAMPLES = (
    ("Kiev", QT_TRANSLATE_NOOP("Examples", "every spelling of a name: Kiev, Kyiv, kyiv")),
    ('"heavy losses"', QT_TRANSLATE_NOOP("Examples", "these words in this order")),
    ("speaker:Lavrov Crimea", QT_TRANSLATE_NOOP("Examples", "what one person says of something")),
    ("quotes:Zelensky Donbas", QT_TRANSLATE_NOOP("Examples", "articles that quote somebody")),
    ('"heavy losses" NEAR troops', QT_TRANSLATE_NOOP("Examples", "words close to each other")),
    ("withdr*", QT_TRANSLATE_NOOP("Examples", "words that begin so")),
    ("Zelenski~", QT_TRANSLATE_NOOP("Examples", "words spelt nearly so")),
    ("civilians NOT Mariupol", QT_TRANSLATE_NOOP("Examples", "with one word and without another")),
    ("date:[2022-04-01 TO] Kyiv", QT_TRANSLATE_NOOP("Examples", "from a day on")),
    ("num:>1000 killed", QT_TRANSLATE_NOOP("Examples", "a number above another")),
    ("title:troops", QT_TRANSLATE_NOOP("Examples", "in titles only")),
    ("outlet:Newsweek talks", QT_TRANSLATE_NOOP("Examples", "from one outlet")),
    (
        "relation:contradiction",
        QT_TRANSLATE_NOOP("Examples", "where a comparison found a contradiction"),
    ),
    ("flag:contradiction", QT_TRANSLATE_NOOP("Examples", "where you flagged a contradiction")),
    ("in:claims sanctions", QT_TRANSLATE_NOOP("Examples", "single claims instead of articles")),
)


class StartingPage(QScrollArea):
    """Buttons that run a search when pressed."""

    asked = Signal(str)
    forgotten = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        columns = QHBoxLayout(inner)
        columns.setContentsMargins(0, 8, 0, 8)
        columns.setSpacing(48)
        columns.addLayout(self._examples())
        self._own = QVBoxLayout()
        self._own.setSpacing(2)
        columns.addLayout(self._own)
        columns.addStretch(1)
        self.setWidget(inner)

    def focus_first(self) -> None:
        """Put the keyboard on the first example."""
        self.findChildren(QPushButton)[0].setFocus()

    def show_own(self, recent: Sequence[str], saved: Mapping[str, str]) -> None:
        """Show what was searched for lately and what was kept."""
        remove_all(self._own)
        if saved:
            self._own.addWidget(_section(self.tr("Saved")))
            for name, query in saved.items():
                self._own.addLayout(self._saved(name, query))
            self._own.addSpacing(14)
        if recent:
            self._own.addWidget(_section(self.tr("Recent")))
            for query in recent:
                self._own.addWidget(self._link(query, query), 0, Qt.AlignmentFlag.AlignLeft)
        self._own.addStretch(1)

    def _examples(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(2)
        grid.addWidget(_section(self.tr("What can be asked")), 0, 0, 1, 2)
        for row, (query, meaning) in enumerate(EXAMPLES, start=1):
            grid.addWidget(self._link(query, query), row, 0)
            words = QLabel(QCoreApplication.translate("Examples", str(meaning)))
            words.setProperty("role", "muted")
            grid.addWidget(words, row, 1)
        return grid

    def _link(self, text: str, query: str) -> QPushButton:
        button = QPushButton()
        button.setProperty("look", "link")
        shown = button.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, 280)
        button.setText(shown.replace("&", "&&"))
        button.setAccessibleName(self.tr("Search for {query}").format(query=query))
        button.clicked.connect(lambda: self.asked.emit(query))
        return button

    def _saved(self, name: str, query: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._link(name, query))
        forget = QPushButton("×")
        forget.setProperty("look", "link")
        forget.setAccessibleName(self.tr("Forget {name}").format(name=name))
        forget.setToolTip(forget.accessibleName())
        forget.clicked.connect(lambda: self.forgotten.emit(name))
        row.addWidget(forget)
        row.addStretch(1)
        return row


def _section(words: str) -> QLabel:
    label = QLabel(words.upper())
    label.setProperty("role", "section")
    label.setContentsMargins(2, 0, 0, 4)
    return label
