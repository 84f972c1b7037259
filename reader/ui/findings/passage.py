"""One side of a finding: who says it, where, and the passage in its context."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.app.queue import End
from reader.ui.compare.parts import PartsLabel
from reader.ui.overview.words import said_by, where
from reader.ui.theme import Theme
from reader.ui.theme.faces import quote_face
from reader.ui.wording import isolated

_SIDE, _EDGE = 16, 6


class PassageCard(QFrame):
    """A quote with its speaker above and a way into its article below."""

    open_asked = Signal()
    attach_asked = Signal()
    put_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._theme = theme
        self.speaker = QLabel()
        self.speaker.setProperty("role", "title")
        self.speaker.setWordWrap(True)
        self.byline = PartsLabel()
        self.quote = QLabel()
        self.quote.setTextFormat(Qt.TextFormat.RichText)
        self.quote.setWordWrap(True)
        self.quote.setFont(quote_face(16))
        self.quote.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.quote.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.quote.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.article = QPushButton()
        self.article.setProperty("look", "link")
        self.article.setMinimumWidth(1)
        self.article.clicked.connect(self.open_asked)
        self.likely = QLabel()
        self.likely.setTextFormat(Qt.TextFormat.PlainText)
        self.likely.setWordWrap(True)
        self.likely.setProperty("role", "muted")
        self.put = QPushButton(self.tr("Put it there"))
        self.put.clicked.connect(self.put_asked)
        self.attach = QPushButton(self.tr("Put it back on its words…"))
        self.attach.clicked.connect(self.attach_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 14, _SIDE, 12)
        column.setSpacing(4)
        for part in (self.speaker, self.byline):
            column.addWidget(part)
        column.addSpacing(6)
        column.addWidget(self.quote)
        column.addStretch(1)
        column.addWidget(self.likely)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.put, self.attach):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.article, 0, Qt.AlignmentFlag.AlignLeft)

    def show_end(self, end: End, rich: str, likely: str = "") -> None:
        """Show one passage; `rich` is its inert rich text, `likely` where a lost one may be."""
        self.speaker.setText(said_by(end) or self.tr("An article that is no longer here"))
        self.byline.tell(where(end))
        self.quote.setText(rich)
        self.quote.setAccessibleName(end.quote)
        self.likely.setText(self.tr("Its article may say it here: “%s”") % " ".join(likely.split()))
        for part in (self.likely, self.put):
            part.setVisible(bool(likely))
        self.attach.setVisible(end.orphan)
        self.article.setVisible(bool(end.title) and not end.orphan)
        self.article.setAccessibleName(self.tr("Open “%s”") % end.title)
        self.article.setToolTip(end.title)
        self._cut_title()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As much of the article's title as there is room for."""
        super().resizeEvent(event)
        self._cut_title()

    def _cut_title(self) -> None:
        room = self.width() - 2 * _SIDE - _EDGE
        title, metrics = self.article.toolTip(), self.article.fontMetrics()
        words = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
        self.article.setText(isolated(words.replace("&", "&&")))
