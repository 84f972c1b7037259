"""How a mark is drawn: ground, line in the manner of its relation, outline if selected."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QTextBlock

from reader.model import FlagStatus, Relation
from reader.ui.compare.marks import Mark
from reader.ui.compare.outlines import around
from reader.ui.theme import Palette

_STYLES = {
    Relation.CONTRADICTS: Qt.PenStyle.SolidLine,
    Relation.UPDATES: Qt.PenStyle.DashLine,
    Relation.AGREES: Qt.PenStyle.DotLine,
    Relation.COPIES: Qt.PenStyle.DashDotLine,
}
_THICK, _THIN = 2.0, 1.0
_PERIODS = {Relation.UPDATES: (8, 5), Relation.AGREES: (4, 2)}
_TINTED = (Relation.CONTRADICTS, Relation.UPDATES, Relation.COPIES)


def line_pen(relation: Relation, colours: Palette, width: float = 1.6) -> QPen:
    """The line of a relation: solid, dashed, dotted or both, so that colour is never alone."""
    pen = QPen(colours.mark(relation), width, _STYLES.get(relation, Qt.PenStyle.SolidLine))
    if relation is Relation.UPDATES:
        pen.setDashPattern([3.2, 2.2])
    elif relation is Relation.COPIES:
        pen.setDashPattern([5.0, 1.6, 1.0, 1.6])
    elif relation is Relation.AGREES:
        pen.setDashPattern([0.9, 1.7])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def paint_ground(
    painter: QPainter,
    rects: Sequence[QRectF],
    relation: Relation,
    colours: Palette,
    *,
    strong: bool,
) -> None:
    """The tint beneath the words; stronger and for every relation where it is selected."""
    if strong:
        painter.fillPath(around(rects), colours.tint(relation))
    elif relation in _TINTED:
        tint = colours.tint(relation, 0.82)
        for rect in rects:
            painter.fillRect(rect.adjusted(-1.5, -1, 1.5, 2.5).toAlignedRect(), tint)


def paint_only_here(
    painter: QPainter, rects: Sequence[QRectF], edge: float, colours: Palette
) -> None:
    """A passage that no other source speaks of: the accent's ground and a bar in the margin."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.colour("accent_tint"))
    for rect in rects:
        painter.drawRect(rect.adjusted(-1.5, -1, 1.5, 2.5))
    if rects:
        painter.setBrush(colours.colour("accent"))
        height = rects[-1].bottom() - rects[0].top()
        painter.drawRect(QRectF(edge - 9, rects[0].top(), 2.5, height))


@lru_cache(maxsize=64)
def _tile(relation: Relation, colour: str, ratio: float) -> QPixmap:
    """One dash or dot with the gap after it, to be laid side by side."""
    period, drawn = _PERIODS[relation]
    tile = QPixmap(round(period * ratio), round(_THICK * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    round_end = 1.0 if relation is Relation.AGREES else 0.0
    painter.drawRoundedRect(QRectF(0, 0, drawn, _THICK), round_end, round_end)
    painter.end()
    return tile


def paint_line(
    painter: QPainter, rects: Iterable[QRectF], relation: Relation, colours: Palette
) -> None:
    """The line beneath the words, two thin ones for a copy, on whole pixels.

    Drawn for hundreds of marks at each scroll.
    """
    colour = colours.mark(relation)
    tile = None
    if relation in _PERIODS:
        tile = _tile(relation, colour.name(), painter.device().devicePixelRatioF())
    for rect in rects:
        line = QRectF(round(rect.left()), round(rect.bottom() + 1), round(rect.width()), _THICK)
        if relation is Relation.COPIES:
            for top in (line.top(), line.top() + 2 * _THIN):
                painter.fillRect(QRectF(line.left(), top, line.width(), _THIN), colour)
        elif tile is None:
            painter.fillRect(line, colour)
        else:
            painter.drawTiledPixmap(line, tile)


def paint_outline(
    painter: QPainter,
    rects: Sequence[QRectF],
    relation: Relation,
    colours: Palette,
    width: float = 1.7,
) -> None:
    """The frame of the selected finding: one line around the whole passage."""
    pen = QPen(colours.mark(relation), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(around(rects))


def paint_heavier(
    painter: QPainter, block: QTextBlock, origin: QPointF, start: int, length: int, colour: QColor
) -> None:
    """Draw the block's own letters again a hair to the right: bold without a new layout."""
    layout = block.layout()
    painter.setPen(colour)
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(start, line.textStart())
        last = min(start + length, line.textStart() + line.textLength())
        if first >= last:
            continue  # asked of the whole layout, runs of lines before come along
        for run in line.glyphRuns(first, last - first):
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
