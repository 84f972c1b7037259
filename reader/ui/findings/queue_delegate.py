"""Paints a line of the review queue: a suggestion in outline, a confirmed one solid."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.app.queue import Entry, State
from reader.ui.findings.queue_model import ENTRY
from reader.ui.overview.badge import draw_badge
from reader.ui.overview.words import said_by, state_name
from reader.ui.theme import Theme
from reader.ui.theme.faces import interface_face, reading_face
from reader.ui.wording import number

_PAD = 12
_LINE = 20
_GAP = 6


class QueueDelegate(QStyledItemDelegate):
    """Three lines: what it is, and both quotes with who says them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All lines are of one height, so that long queues scroll at once."""
        return QSize(240, 2 * _PAD + 3 * _LINE + _GAP)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the line."""
        entry: Entry = index.data(ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = self._theme.colour("accent_tint" if selected else "paper")
        painter.fillRect(option.rect, ground)
        if selected and option.state & QStyle.StateFlag.State_HasFocus:
            bar = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
            painter.fillRect(bar, self._theme.colour("accent"))
        area = option.rect.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        self._head(painter, area, entry)
        top = area.top() + _LINE + _GAP
        for end in entry.ends:
            line = QRect(area.left(), top, area.width(), _LINE)
            self._quote(painter, line, said_by(end), end.quote, entry.state)
            top += _LINE
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _head(self, painter: QPainter, area: QRect, entry: Entry) -> None:
        line = QRect(area.left(), area.top(), area.width(), _LINE)
        solid = entry.state is State.CONFIRMED
        width = draw_badge(painter, line.topLeft(), self._theme, entry.relation, solid=solid)
        painter.setFont(interface_face(12))
        painter.setPen(self._theme.colour("muted"))
        if entry.state is not State.OPEN:
            place = line.adjusted(width + 8, 0, 0, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, _sign(entry.state))
        score = self.tr("by hand") if entry.by_hand else number(entry.score)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(line, flags, score)

    def _quote(self, painter: QPainter, line: QRect, name: str, quote: str, state: State) -> None:
        bold = interface_face(12, bold=True)
        painter.setFont(bold)
        painter.setPen(self._ink(state))
        shown = QFontMetrics(bold).elidedText(name, Qt.TextElideMode.ElideRight, line.width() // 3)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)
        left = QFontMetrics(bold).horizontalAdvance(shown) + 8
        face = QFont(reading_face(14))
        face.setStrikeOut(state is State.DISMISSED)
        painter.setFont(face)
        rest = line.adjusted(left, 0, 0, 0)
        text = QFontMetrics(face).elidedText(quote, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, text)

    def _ink(self, state: State) -> QPen:
        colour: QColor = self._theme.colour("muted" if state is State.DISMISSED else "ink")
        return QPen(colour)


_SIGNS = {
    State.CONFIRMED: "⚑",
    State.DISMISSED: "✕",
    State.UNCLEAR: "?",
    State.ORPHAN: "⚠",
    State.OPEN: "",
}


def _sign(state: State) -> str:
    return f"{_SIGNS[state]} {state_name(state)}"
