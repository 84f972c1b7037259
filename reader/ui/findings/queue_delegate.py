"""Paints a line of the review queue: a suggestion in outline, a confirmed one solid."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from reader.app.queue import Entry, State
from reader.ui.findings.queue_model import ENTRY
from reader.ui.overview.badge import badge_width, draw_badge
from reader.ui.overview.rows import Index, RowDelegate
from reader.ui.overview.words import said_by, state_name
from reader.ui.theme.faces import interface_face, quote_face, scaled
from reader.ui.wording import number

_LINE = 20
_GAP = 6


class QueueDelegate(RowDelegate):
    """Three lines: what it is, and both quotes with who says them."""

    pad = 12

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All lines are of one height, so that long queues scroll at once."""
        return QSize(240, 2 * self.pad + 3 * scaled(_LINE) + _GAP)

    def draw(self, painter: QPainter, area: QRect, index: Index) -> None:
        """Draw the three lines."""
        entry: Entry = index.data(ENTRY)
        line = QRect(area.topLeft(), QSize(area.width(), scaled(_LINE)))
        self._head(painter, line, entry)
        line.translate(0, scaled(_LINE) + _GAP)
        for end in entry.ends:
            self._quote(painter, line, said_by(end), end.quote, entry.state)
            line.translate(0, scaled(_LINE))

    def _head(self, painter: QPainter, line: QRect, entry: Entry) -> None:
        solid = entry.state is State.CONFIRMED
        width = badge_width(entry.relation)
        corner = self.place(QRect(line.topLeft(), QSize(width, line.height()))).topLeft()
        draw_badge(painter, corner, self._theme, entry.relation, solid=solid)
        face, muted = interface_face(12), self._theme.colour("muted")
        if entry.state is not State.OPEN:
            self.write(painter, line.adjusted(width + 8, 0, 0, 0), _sign(entry.state), face, muted)
        score = self.tr("by hand") if entry.by_hand else number(entry.score)
        self.write(painter, line, score, face, muted, Qt.AlignmentFlag.AlignRight)

    def _quote(self, painter: QPainter, line: QRect, name: str, quote: str, state: State) -> None:
        ink = self._theme.colour("muted" if state is State.DISMISSED else "ink")
        side = QRect(line.topLeft(), QSize(line.width() // 3, line.height()))
        width = self.write(painter, side, name, interface_face(12, bold=True), ink)
        face = QFont(quote_face(14))
        face.setStrikeOut(state is State.DISMISSED)
        self.write(painter, line.adjusted(width + 8, 0, 0, 0), quote, face, ink)


_SIGNS = {
    State.CONFIRMED: "⚑",
    State.DISMISSED: "✕",
    State.UNCLEAR: "⚐",
    State.ORPHAN: "⚠",
    State.OPEN: "",
}


def _sign(state: State) -> str:
    return f"{_SIGNS[state]} {state_name(state)}"
