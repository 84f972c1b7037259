"""Paints a result: title, where it is from, and passages with each term in its own colour."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractScrollArea, QStyleOptionViewItem

from reader.search import Hit, Mark, Snippet
from reader.ui.overview.rows import Index, RowDelegate
from reader.ui.search.colours import term_colour
from reader.ui.search.hits_model import (
    COPIES_TOLD,
    HIT,
    IS_COPY,
    SPEAKER,
    UNFOLDED,
    shown_snippets,
)
from reader.ui.theme import Palette
from reader.ui.theme.faces import interface_face, quote_face, scaled
from reader.ui.wording import byline, dotted

_TITLE = 22
_META = 19
_GAP = 6
_LINES = 2
_LINE = 21
_COPIES = 24
_ARROW = 18


class HitDelegate(RowDelegate):
    """One article found."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for title, byline, one or two lines for each passage, and a line for copies."""
        if index.data(IS_COPY):
            return QSize(300, self.pad + scaled(_TITLE) + scaled(_META))
        parent = self.parent()
        width = parent.viewport().width() if isinstance(parent, QAbstractScrollArea) else 600
        lines = [
            _laid_out(snippet, width - 2 * self.pad, self._theme.palette).lineCount()
            for snippet in shown_snippets(index.data(HIT))
        ]
        passages = sum(scaled(_LINE) * count + _GAP for count in lines)
        copies = scaled(_COPIES) if index.data(COPIES_TOLD) else 0
        return QSize(300, 2 * self.pad + scaled(_TITLE) + scaled(_META) + passages + copies)

    def at_copies(self, row: QRect, y: float) -> bool:
        """Whether a height stands in the line for copies of a row that has one."""
        return row.bottom() - self.pad - scaled(_COPIES) < y <= row.bottom()

    def draw(self, painter: QPainter, area: QRect, index: Index) -> None:
        """Draw title, byline, passages, and how many copies there are; copies stand inwards."""
        hit: Hit = index.data(HIT)
        colour = self._theme.colour
        if index.data(IS_COPY):
            area = area.adjusted(2 * scaled(_ARROW), -self.pad // 2, 0, 0)
        line = QRect(area.left(), area.top(), area.width(), scaled(_TITLE))
        self.write(painter, line, hit.title, interface_face(14, bold=True), colour("ink"))
        line = QRect(area.left(), area.top() + scaled(_TITLE), area.width(), scaled(_META))
        self.write(painter, line, self._meta(hit), interface_face(12), colour("muted"))
        top = area.top() + scaled(_TITLE) + scaled(_META) + _GAP
        painter.setPen(colour("ink"))
        for snippet in shown_snippets(hit):
            words = _laid_out(snippet, area.width(), self._theme.palette)
            words.draw(painter, QPointF(area.left(), top))
            top += words.lineCount() * scaled(_LINE) + _GAP
        if told := index.data(COPIES_TOLD):
            self._draw_copies(painter, area, told, index.data(UNFOLDED))

    def _draw_copies(self, painter: QPainter, area: QRect, told: str, unfolded: bool) -> None:
        ahead = "left" if self._way == Qt.LayoutDirection.RightToLeft else "right"
        side = "down" if unfolded else ahead
        line = QRect(
            area.left(), area.bottom() - scaled(_COPIES) + _GAP, area.width(), scaled(_COPIES)
        )
        place = QRect(line.left() - 2, line.center().y() - 6, 14, 14)
        self._theme.icon(f"chevron-{side}", "accent").paint(painter, self.place(place))
        line.setLeft(line.left() + scaled(_ARROW))
        self.write(painter, line, told, interface_face(12), self._theme.colour("accent"))

    def _meta(self, hit: Hit) -> str:
        parts = [byline(hit.outlet, hit.date)]
        if hit.findings:
            parts.append(self.tr("%n finding(s)", "", hit.findings))
        return dotted(*parts)


def _laid_out(snippet: Snippet, width: int, palette: Palette) -> QTextLayout:
    """A passage on as many lines as it needs, two at most, its words in their colours."""
    layout = QTextLayout(snippet.text.replace("\n", " "), quote_face(15))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.setFormats([_format(snippet.text, mark, palette) for mark in snippet.marks])
    layout.beginLayout()
    for number in range(_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * scaled(_LINE)))
    layout.endLayout()
    return layout


def _format(text: str, mark: Mark, palette: Palette) -> QTextLayout.FormatRange:
    words = QTextCharFormat()
    if mark.term == SPEAKER:
        words.setFont(interface_face(13, bold=True))
    else:
        words.setBackground(QBrush(term_colour(palette, mark.term)))
        words.setFontWeight(QFont.Weight.DemiBold)
    marked = QTextLayout.FormatRange()
    # Qt counts UTF-16 units, marks count code points.
    marked.start = _units(text[: mark.start])
    marked.length = _units(text[mark.start : mark.end])
    marked.format = words
    return marked


def _units(words: str) -> int:
    return len(words.encode("utf-16-le", "surrogatepass")) // 2
