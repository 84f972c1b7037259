"""What is painted under and over the text of one article: its marks, flags and arcs."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextDocument

from reader.ui.compare import arcs, painting
from reader.ui.compare.marks import Geometry, Mark
from reader.ui.theme import Palette


@dataclass(frozen=True, slots=True)
class Scene:
    """The marks to be painted; the selected finding is outlined, the hovered one brought out.

    Both are given by key, "" for none.
    """

    marks: Sequence[Mark]
    selected: str
    hovered: str
    colours: Palette

    @property
    def chosen(self) -> list[Mark]:
        """The marks of the selected finding."""
        return [mark for mark in self.marks if mark.finding.key == self.selected]


class MarkLayer:
    """Paints in document coordinates; measures nothing itself."""

    def __init__(self, document: QTextDocument, geometry: Geometry) -> None:
        self._document, self._geometry = document, geometry

    def under(self, painter: QPainter, scene: Scene, only_here: Sequence[tuple[int, int]]) -> None:
        """Grounds and lines, each stretch once however many findings share it."""
        rects, colours = self._geometry.rects, scene.colours
        edge = self._document.rootFrame().frameFormat().leftMargin()
        for first, last in only_here:
            painting.paint_only_here(painter, rects(first, last), edge, colours)
        once = dict.fromkeys((mark.first, mark.last, mark.relation) for mark in scene.marks)
        for first, last, relation in once:
            painting.paint_ground(painter, rects(first, last), relation, colours, strong=False)
        for mark in scene.marks:
            if mark.finding.key in (scene.selected, scene.hovered):
                ground = rects(mark.first, mark.last)
                painting.paint_ground(painter, ground, mark.relation, colours, strong=True)
        for first, last, relation in once:
            painting.paint_line(painter, rects(first, last), relation, colours)

    def over(self, painter: QPainter, scene: Scene, right: float) -> None:
        """Flags at the right edge, outlines and heavier words of the selected finding."""
        for mark in scene.marks:
            if mark.flag is not None:
                top = self._geometry.bounds(mark.first, mark.last).top()
                painting.paint_flag(painter, QPointF(right, top + 3), mark, scene.colours)
        for mark in scene.marks:
            if mark.finding.key == scene.hovered != scene.selected:
                rects = self._geometry.rects(mark.first, mark.last)
                painting.paint_outline(painter, rects, mark.relation, scene.colours, 1.0)
        for mark in scene.chosen:
            rects = self._geometry.rects(mark.first, mark.last)
            painting.paint_outline(painter, rects, mark.relation, scene.colours)
            for first, last in mark.words:
                self._heavier(painter, first, last, scene.colours)

    def arcs(
        self,
        painter: QPainter,
        joined: Sequence[arcs.Arc],
        area: QRectF,
        longest: float,
        scene: Scene,
    ) -> None:
        """The arcs in the left margin."""
        right = self._document.rootFrame().frameFormat().leftMargin() - 5
        view = area.top() - 4, area.bottom() + 4
        arcs.paint_arcs(painter, joined, right, view, longest, scene.selected, scene.colours)

    def _heavier(self, painter: QPainter, first: int, last: int, colours: Palette) -> None:
        block = self._document.findBlock(first)
        origin = self._document.documentLayout().blockBoundingRect(block).topLeft()
        start = first - block.position()
        length = min(last - first, block.length() - 1 - start)
        if length > 0 and block.isVisible():
            painting.paint_heavier(painter, block, origin, start, length, colours.colour("ink"))
