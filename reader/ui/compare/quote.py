"""Plain text with some words set stronger, laid out and painted without any HTML."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.model import Span
from reader.ui.theme import Theme


class EmphasisedText:
    """Lines of text with stretches in bold and in a colour of their own."""

    def __init__(self, face: QFont, *, line_height: float = 1.4) -> None:
        self._face = face
        self._line_height = line_height
        self._layout = QTextLayout()
        self.height = 0.0

    def lay_out(
        self,
        text: str,
        emphasis: Sequence[Span],
        strong: QColor,
        width: float,
        most_lines: int = 99,
    ) -> float:
        """Break the text into lines; returns the height. The last line is cut if more follow."""
        self._layout = layout = QTextLayout(text, self._face)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([_format(text, span, strong) for span in emphasis])
        layout.setCacheEnabled(True)
        layout.beginLayout()
        y, pitch = 0.0, self._face.pixelSize() * self._line_height
        for _ in range(most_lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(width, 20.0))
            line.setPosition(QPointF(0.0, y))
            y += pitch
        layout.endLayout()
        self.height = y
        return y

    @property
    def text(self) -> str:
        """What was laid out, whether or not all of it is in the lines."""
        return self._layout.text()

    @property
    def cut(self) -> bool:
        """Whether words of the text found no room in the lines."""
        lines = self._layout.lineCount()
        last = self._layout.lineAt(lines - 1) if lines else None
        end = last.textStart() + last.textLength() if last is not None else 0
        return end < len(self.text.encode("utf-16-le")) // 2

    def paint(self, painter: QPainter, at: QPointF, colour: QColor) -> None:
        """Draw the lines from this corner on."""
        painter.setPen(colour)
        self._layout.draw(painter, at)


def _format(text: str, span: Span, strong: QColor) -> QTextLayout.FormatRange:
    chosen = QTextLayout.FormatRange()
    chosen.start = len(text[: span.start].encode("utf-16-le")) // 2
    chosen.length = len(span.of(text).encode("utf-16-le")) // 2
    form = QTextCharFormat()
    form.setFontWeight(QFont.Weight.Bold)
    form.setForeground(strong)
    chosen.format = form
    return chosen


class QuoteView(QWidget):
    """A quotation with a bar at its left, as high as its words need."""

    _INDENT = 13.0

    def __init__(self, theme: Theme, face: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._emphasis: tuple[Span, ...] = ()
        self._strong = "ink"
        self._laid: tuple[float, QColor] | None = None
        self._set = EmphasisedText(face, line_height=1.42)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_quote(self, text: str, emphasis: tuple[Span, ...], strong: str) -> None:
        """Show words, the emphasised ones in the palette's colour of that name."""
        self._text, self._emphasis, self._strong = text, emphasis, strong
        self._laid = None
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """The height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high the quote is at a width."""
        return round(self._lay(width)) + 4

    def sizeHint(self) -> QSize:
        """As wide as it is, as high as it must be."""
        width = self.width() or 280
        return QSize(width, self.heightForWidth(width))

    def _lay(self, width: float) -> float:
        """Lay the quote out where that was not done last; layouts ask for one width repeatedly."""
        asked = width, self._theme.colour(self._strong)
        if asked != self._laid:
            self._laid = asked
            self._set.lay_out(self._text, self._emphasis, asked[1], width - self._INDENT)
        return self._set.height

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint bar and words."""
        height = self._lay(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("line"))
        painter.drawRoundedRect(QRectF(0, 2, 2.5, height), 1.2, 1.2)
        self._set.paint(painter, QPointF(self._INDENT, 2), self._theme.colour("ink"))
        painter.end()
