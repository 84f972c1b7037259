"""The head of a pane: whose text it is, which pane has the focus, and where to drag it."""

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.model import Article, ArticleClaims
from reader.ui.theme import Theme
from reader.ui.theme.faces import scaled
from reader.ui.wording import byline, count, dotted, isolated, minutes

PANE_MIME = "application/x-parallax-pane"
_HEIGHT = 70
_LEAST = 24


class CutLabel(QLabel):
    """Words that are cut to the width there is; the whole of them as a tool tip."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
        )
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def tell(self, whole: str) -> None:
        """What the label says where it is cut, for the pointer and for a screen reader."""
        self.setToolTip(whole)
        self.setAccessibleName(whole)
        self.setText(self.cut(QFontMetrics(self.font()), max(self.width() - 2, 40)))

    def cut(self, metrics: QFontMetrics, width: int) -> str:
        """As much of the words as the width holds."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew for the width."""
        super().resizeEvent(event)
        self.tell(self.toolTip())


class LineLabel(CutLabel):
    """Words on one line, cut at their end."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(role, parent)
        self.setAlignment(Qt.AlignmentFlag.AlignVCenter)

    def cut(self, metrics: QFontMetrics, width: int) -> str:
        """With an ellipsis where there is more."""
        return metrics.elidedText(self.toolTip(), Qt.TextElideMode.ElideRight, width)


class TitleLabel(CutLabel):
    """A title on at most two lines."""

    def cut(self, metrics: QFontMetrics, width: int) -> str:
        """Two lines, the second with an ellipsis where there is more."""
        first, rest = "", self.toolTip().split()
        while rest and metrics.horizontalAdvance(f"{first} {rest[0]}".strip()) <= width:
            first = f"{first} {rest.pop(0)}".strip()
        second = metrics.elidedText(" ".join(rest), Qt.TextElideMode.ElideRight, width)
        return f"{first}\n{second}" if second and first else first or second


class BylineLabel(CutLabel):
    """Outlet and date, then how long the text is: of these the length is never cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("small", parent)
        self._said, self._size = "", ""

    def say(self, said: str, size: str) -> None:
        """Show who published it and when, and its size."""
        self._said, self._size = said, size
        self.tell(dotted(said, size))

    def cut(self, metrics: QFontMetrics, width: int) -> str:
        """The outlet gives way first."""
        room = width - metrics.horizontalAdvance(f" · {self._size}")
        said = metrics.elidedText(self._said, Qt.TextElideMode.ElideRight, max(room, 0))
        if not said or room < _LEAST:
            return metrics.elidedText(self._size, Qt.TextElideMode.ElideRight, width)
        return dotted(said, self._size)


class PaneHeader(QFrame):
    """Title and byline, a handle to drag the pane by, and its buttons."""

    close_pressed = Signal()
    add_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paneHeader")
        self._theme, self._number = theme, 0
        self._pressed: QPoint | None = None
        self._active = self._target = False
        self.title, self.byline = TitleLabel("title"), BylineLabel()
        self.only_here = LineLabel("accent")
        self.only_here.hide()
        self.version = QToolButton()
        self.version.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.version.setObjectName("paneVersion")
        self.version.hide()
        self.sections = self._button(self.tr("Sections of this article"))
        self.sections.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add_button = self._button(self.tr("Compare with another article"))
        self.add_button.clicked.connect(self.add_pressed)
        self.close_button = self._button(self.tr("Close this pane"))
        self.close_button.clicked.connect(self.close_pressed)
        self._lay_out()
        self.setFixedHeight(scaled(_HEIGHT))
        self.setToolTip(self.tr("Drag to put this article elsewhere in the row"))
        theme.changed.connect(self._dress)
        self._dress()

    def _button(self, words: str) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setIconSize(QSize(scaled(15), scaled(15)))
        return button

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(10)
        below.addWidget(self.byline, 1)
        below.addWidget(self.only_here, 1)
        below.addWidget(self.version)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addLayout(below)
        words.addStretch(1)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(26, 6, 8, 6)
        row.setSpacing(2)
        row.addLayout(words, 1)
        for button in (self.sections, self.add_button, self.close_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def show_article(self, number: int, read: ArticleClaims, copied: Article | None) -> None:
        """Show whose text this is, of whom it is a copy, and drag it as the pane `number`."""
        article, self._number = read.article, number
        self.title.tell(article.title)
        words = article.words
        size = self.tr("{words} words · {minutes} min").format(
            words=count(words), minutes=minutes(words)
        )
        said = byline(article.outlet, article.published, article.date_inferred)
        if copied is not None:
            name = copied.outlet or copied.title
            said = dotted(self.tr("copy of {name}").format(name=isolated(name)), said)
        self.byline.say(said, size)

    def tell_only_here(self, words: str) -> None:
        """Say in the byline's place what the marks in the text are, or the byline again."""
        self.only_here.tell(words)
        self.only_here.setVisible(bool(words))
        self.byline.setVisible(not words)

    def indent(self, left: int) -> None:
        """Begin where the lines of the text begin."""
        self._row.setContentsMargins(left + 1, 6, 8, 6)

    def set_active(self, active: bool) -> None:
        """Show that the keyboard is in this pane."""
        self._active = active
        self.update()

    def set_target(self, target: bool) -> None:
        """Show that a dragged pane would be put here."""
        self._target = target
        self.update()

    def _dress(self) -> None:
        buttons = (self.sections, "list"), (self.add_button, "plus"), (self.close_button, "x")
        for button, icon in buttons:
            button.setIcon(self._theme.icon(icon, "muted"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, and a bar in the accent's colour where the keyboard or a drop is."""
        super().paintEvent(event)
        painter = QPainter(self)
        if self._target:
            painter.fillRect(self.rect(), self._theme.colour("accent_tint"))
        if self._active or self._target:
            painter.fillRect(0, self.height() - 2, self.width(), 2, self._theme.colour("accent"))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the pane along once the pointer has moved far enough."""
        if self._pressed is None:
            return
        far = (event.position().toPoint() - self._pressed).manhattanLength()
        if far >= QApplication.startDragDistance():
            self._pressed = None
            carried = QMimeData()
            carried.setData(PANE_MIME, str(self._number).encode())
            drag = QDrag(self)
            drag.setMimeData(carried)
            drag.setPixmap(self.grab())
            drag.exec(Qt.DropAction.MoveAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """No drag after all."""
        self._pressed = None
