"""Paints a result: title, where it is from, and passages with each term in its own colour."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.search import Hit, Snippet
from reader.ui.search.colours import term_colour
from reader.ui.search.hits_model import HIT, shown_snippets
from reader.ui.theme import Theme
from reader.ui.theme.faces import interface_face, reading_face
from reader.ui.wording import byline

_PAD = 14
_TITLE = 22
_META = 19
_GAP = 6
_LINES = 2
_LINE = 21


class HitDelegate(QStyledItemDelegate):
    """One article found."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Room for the title, the byline and one or two lines for each passage."""
        parent = self.parent()
        width = parent.viewport().width() if isinstance(parent, QAbstractScrollArea) else 600
        metrics = QFontMetrics(reading_face(15))
        passages = sum(
            _lines(metrics, snippet, width - 2 * _PAD) * _LINE + _GAP
            for snippet in shown_snippets(index.data(HIT))
        )
        return QSize(300, 2 * _PAD + _TITLE + _META + passages)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row."""
        hit: Hit = index.data(HIT)
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(option.rect, self._theme.colour("accent_tint" if selected else "paper"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            bar = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
            painter.fillRect(bar, self._theme.colour("accent"))
        area = option.rect.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        self._head(painter, area, hit)
        top = area.top() + _TITLE + _META + _GAP
        metrics = QFontMetrics(reading_face(15))
        for snippet in shown_snippets(hit):
            height = _lines(metrics, snippet, area.width()) * _LINE
            self._snippet(painter, QRect(area.left(), top, area.width(), height), snippet)
            top += height + _GAP
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _head(self, painter: QPainter, area: QRect, hit: Hit) -> None:
        title = QFont(interface_face(14, bold=True))
        painter.setFont(title)
        painter.setPen(self._theme.colour("ink"))
        shown = QFontMetrics(title).elidedText(hit.title, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(QRect(area.left(), area.top(), area.width(), _TITLE), 0, shown)
        painter.setFont(interface_face(12))
        painter.setPen(self._theme.colour("muted"))
        line = QRect(area.left(), area.top() + _TITLE, area.width(), _META)
        painter.drawText(line, 0, self._meta(hit))

    def _meta(self, hit: Hit) -> str:
        parts = [byline(hit.outlet, hit.date)]
        if hit.findings:
            parts.append(self.tr("%n finding(s)", "", hit.findings))
        if hit.copies:
            parts.append(self.tr("and %n copies of the same wording", "", len(hit.copies)))
        return " · ".join(part for part in parts if part)

    def _snippet(self, painter: QPainter, area: QRect, snippet: Snippet) -> None:
        layout = QTextLayout(snippet.text.replace("\n", " "), reading_face(15))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.setFormats([self._format(snippet, *mark) for mark in snippet.marks])
        layout.beginLayout()
        for number in range(area.height() // _LINE):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(area.width())
            line.setPosition(QPointF(0, number * _LINE))
        layout.endLayout()
        painter.setPen(self._theme.colour("ink"))
        layout.draw(painter, QPointF(area.topLeft()))

    def _format(self, snippet: Snippet, start: int, end: int, term: int) -> QTextLayout.FormatRange:
        words = QTextCharFormat()
        words.setBackground(QBrush(term_colour(self._theme.palette, term)))
        words.setFontWeight(QFont.Weight.DemiBold)
        marked = QTextLayout.FormatRange()
        # Qt counts UTF-16 units, marks count code points.
        marked.start = _units(snippet.text[:start])
        marked.length = _units(snippet.text[start:end])
        marked.format = words
        return marked


def _lines(metrics: QFontMetrics, snippet: Snippet, width: int) -> int:
    """One line where the passage surely fits in it, else two; found words run wider."""
    return 1 if metrics.horizontalAdvance(snippet.text) < 0.92 * width else _LINES


def _units(words: str) -> int:
    return len(words.encode("utf-16-le", "surrogatepass")) // 2
