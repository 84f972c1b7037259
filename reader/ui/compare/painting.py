"""How a mark is drawn: ground, line in the manner of its relation, outline if selected."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock

from reader.model import FlagStatus, Relation
from reader.ui.compare.marks import Mark
from reader.ui.theme import Palette

_STYLES = {
    Relation.CONTRADICTS: Qt.PenStyle.SolidLine,
    Relation.UPDATES: Qt.PenStyle.DashLine,
    Relation.AGREES: Qt.PenStyle.DotLine,
    Relation.COPIES: Qt.PenStyle.SolidLine,
}
_TINTED = (Relation.CONTRADICTS, Relation.UPDATES, Relation.COPIES)


def line_pen(relation: Relation, colours: Palette, width: float = 1.6) -> QPen:
    """The line of a relation: solid, dashed or dotted, so that colour is never alone."""
    pen = QPen(colours.mark(relation), width, _STYLES.get(relation, Qt.PenStyle.SolidLine))
    if relation is Relation.UPDATES:
        pen.setDashPattern([3.2, 2.2])
    elif relation is Relation.AGREES:
        pen.setDashPattern([0.9, 1.7])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def paint_ground(
    painter: QPainter, rects: Iterable[QRectF], mark: Mark, colours: Palette, *, strong: bool
) -> None:
    """The tint beneath the words."""
    if mark.relation not in _TINTED and not strong:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.tint(mark.relation, 1.0 if strong else 0.82))
    for rect in rects:
        painter.drawRoundedRect(rect.adjusted(-1.5, -1, 1.5, 2.5), 2.5, 2.5)


def paint_only_here(painter: QPainter, rects: Sequence[QRectF], colours: Palette) -> None:
    """A passage that no other source speaks of: the accent's ground and a bar at its left."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.colour("accent_tint"))
    for rect in rects:
        painter.drawRoundedRect(rect.adjusted(-1.5, -1, 1.5, 2.5), 2.5, 2.5)
    if rects:
        painter.setBrush(colours.colour("accent"))
        painter.drawRect(QRectF(rects[0].left() - 5, rects[0].top(), 2, rects[0].height()))


def paint_line(painter: QPainter, rects: Iterable[QRectF], mark: Mark, colours: Palette) -> None:
    """The line beneath the words."""
    painter.setPen(line_pen(mark.relation, colours))
    for rect in rects:
        y = round(rect.bottom() + 1.5) + 0.5
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))


def paint_outline(
    painter: QPainter, rects: Sequence[QRectF], relation: Relation, colours: Palette
) -> None:
    """The frame of the selected finding, one box a line as in a marked-up print."""
    painter.setPen(QPen(colours.mark(relation), 1.7))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect in rects:
        painter.drawRoundedRect(rect.adjusted(-3.5, -2.5, 3.5, 4.5), 4, 4)


def paint_heavier(
    painter: QPainter, block: QTextBlock, origin: QPointF, start: int, length: int, colour: QColor
) -> None:
    """Draw the block's own letters again a hair to the right: bold without a new layout."""
    layout = block.layout()
    painter.setPen(colour)
    for run in layout.glyphRuns(start, length):
        painter.drawGlyphRun(origin + QPointF(0.45, 0.0), run)
        painter.drawGlyphRun(origin + QPointF(0.2, 0.0), run)


def paint_flag(painter: QPainter, at: QPointF, mark: Mark, colours: Palette) -> None:
    """A small flag at the margin: filled where a person confirmed, hollow where unclear."""
    if mark.flag is None or mark.flag.status is FlagStatus.DISMISSED:
        return
    colour = colours.mark(mark.relation)
    painter.setPen(QPen(colour, 1.5))
    painter.drawLine(at, at + QPointF(0, 12))
    confirmed = mark.flag.status is FlagStatus.CONFIRMED
    painter.setBrush(colour if confirmed else Qt.BrushStyle.NoBrush)
    painter.drawPolygon([at, at + QPointF(9, 3.2), at + QPointF(0, 6.5)])
