"""Joins the ends of the chosen finding across the panes between them: a thread along a gap.

Only between paragraphs, where it cannot be read as an underline or a stroke through words, and
only for the finding that is selected or pointed at: several would cover what is to be read.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF
from PySide6.QtGui import QPainter

from reader.model import Relation
from reader.ui.compare.gutter import Gutter
from reader.ui.compare.marks import Mark
from reader.ui.compare.painting import line_pen
from reader.ui.compare.ribbons import Ribbon
from reader.ui.compare.text import ReadingText
from reader.ui.theme import Palette

_NARROWEST_GAP = 9.0
_THICK = 3.0
_WEIGHT = 1.5


@dataclass(frozen=True, slots=True)
class Thread:
    """A line across a whole text, at a height of its document."""

    relation: Relation
    height: float

    def paint(self, painter: QPainter, view: QRectF, colours: Palette) -> None:
        """Paint it if it is in view."""
        if view.top() - _THICK <= self.height <= view.bottom() + _THICK:
            painter.setPen(line_pen(self.relation, colours, _WEIGHT))
            right = float(painter.device().width())
            painter.drawLine(QPointF(0.0, self.height), QPointF(right, self.height))


@dataclass(frozen=True, slots=True)
class Way:
    """Where a mark's other end lies panes away: the panes and the marks, from left to right."""

    panes: tuple[int, int]
    marks: tuple[Mark, Mark]


def ways(texts: Sequence[ReadingText], key: str) -> list[Way]:
    """The ends of a finding that no neighbouring panes hold, each with its nearest other end."""
    ends = [
        (pane, mark)
        for pane, text in enumerate(texts)
        for mark in text.index.marks
        if mark.finding.key == key
    ]
    met = [
        Way((left, right), (mark, other))
        for left, mark in ends
        for right, other in ends
        if left < right and mark.end != other.end
    ]
    nearest = min((way.panes[1] - way.panes[0] for way in met), default=0)
    same = any(a[1].end != b[1].end and a[0] == b[0] for a in ends for b in ends)
    return [way for way in met if way.panes[1] - way.panes[0] == nearest > 1 and not same]


def gaps(text: ReadingText) -> list[float]:
    """The middle heights of the gaps between paragraphs, in the document."""
    layout = text.document().documentLayout()
    found: list[tuple[float, float]] = []
    block = text.document().begin()
    while block.isValid():
        lines = block.layout()
        if block.isVisible() and lines.lineCount():
            top = layout.blockBoundingRect(block).top()
            last = lines.lineAt(lines.lineCount() - 1)
            found.append((top + lines.lineAt(0).y(), top + last.y() + last.height()))
        block = block.next()
    return [
        (above[1] + below[0]) / 2
        for above, below in pairwise(found)
        if below[0] - above[1] >= _NARROWEST_GAP
    ]


class Across(QObject):
    """Keeps the threads in step with what is scrolled, selected and pointed at."""

    def __init__(
        self, texts: Sequence[ReadingText], gutters: Sequence[Gutter], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._texts, self._gutters = list(texts), list(gutters)
        self._keys: tuple[str, ...] = ()
        self._gaps: dict[int, list[float]] = {}
        self._ways: dict[str, list[Way]] = {}
        for text in self._texts if len(texts) > 2 else ():
            text.laid_out.connect(self._measure)
            text.verticalScrollBar().valueChanged.connect(self._draw)

    def retire(self) -> None:
        """Take the threads away; the texts may go on in another comparison."""
        for text in self._texts if len(self._texts) > 2 else ():
            text.laid_out.disconnect(self._measure)
            text.verticalScrollBar().valueChanged.disconnect(self._draw)
        self._keys = ()
        self._draw()
        self.deleteLater()

    def follow(self, *keys: str) -> None:
        """Join the ends of these findings, named by key, from now on."""
        wanted = tuple(dict.fromkeys(filter(None, keys)))
        if wanted != self._keys:
            self._keys = wanted
            self._draw()

    def _measure(self) -> None:
        self._gaps.clear()
        self._ways.clear()
        self._draw()

    def _draw(self, _scrolled: int = 0) -> None:
        threads: list[list[Thread]] = [[] for _ in self._texts]
        ribbons: list[list[Ribbon]] = [[] for _ in self._gutters]
        for key in self._keys if len(self._texts) > 2 else ():
            if key not in self._ways:
                self._ways[key] = ways(self._texts, key)
            for way in self._ways[key]:
                self._lay(way, threads, ribbons)
        for text, found in zip(self._texts, threads, strict=True):
            if found != text.threads:
                text.threads = found
                text.viewport().update()
        for gutter, joined in zip(self._gutters, ribbons, strict=True):
            gutter.set_across(joined)

    def _lay(self, way: Way, threads: list[list[Thread]], ribbons: list[list[Ribbon]]) -> None:
        """Add the way of one finding, unless an end is out of view or a pane shows no gap."""
        first, last = way.panes
        places = [self._end(pane, mark) for pane, mark in zip(way.panes, way.marks, strict=True)]
        if None in places:
            return
        start, stop = (place for place in places if place is not None)
        level = (start.center().y() + stop.center().y()) / 2
        stations = [start]
        laid: list[tuple[int, Thread]] = []
        for pane in range(first + 1, last):
            height = self._gap_near(pane, level)
            if height is None:
                return
            laid.append((pane, Thread(way.marks[0].relation, height)))
            y = height - self._texts[pane].scrolled + self._top(pane)
            stations.append(QRectF(0.0, y - _THICK / 2, 1.0, _THICK))
        stations.append(stop)
        for pane, thread in laid:
            threads[pane].append(thread)
        mark = way.marks[0]
        for number, (left, right) in enumerate(pairwise(stations), start=first):
            ribbons[number].append(Ribbon(mark.finding, mark.relation, left, right))

    def _end(self, pane: int, mark: Mark) -> QRectF | None:
        """The passage as an end of a ribbon, or None if it is out of view."""
        text = self._texts[pane]
        bounds = text.bounds(mark)
        if bounds.isNull() or not bounds.intersects(QRectF(text.viewport().rect())):
            return None
        return QRectF(0.0, bounds.top() + self._top(pane) - 1, 1.0, bounds.height() + 4)

    def _gap_near(self, pane: int, level: float) -> float | None:
        """The gap in view nearest to a height of the gutters, as a height of the document."""
        text = self._texts[pane]
        if pane not in self._gaps:
            self._gaps[pane] = gaps(text)
        shift = text.scrolled - self._top(pane)
        low, high = text.scrolled + _THICK, text.scrolled + text.viewport().height() - _THICK
        seen = (gap for gap in self._gaps[pane] if low <= gap <= high)
        return min(seen, key=lambda gap: abs(gap - shift - level), default=None)

    def _top(self, pane: int) -> float:
        """How far below the top of the gutters a text begins."""
        here = self._texts[pane].viewport().mapToGlobal(QPoint(0, 0)).y()
        return float(here - self._gutters[0].mapToGlobal(QPoint(0, 0)).y())
