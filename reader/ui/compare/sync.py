"""Scrolling together by what is said, not by pixels: aligned claims are brought level."""

import bisect
from collections.abc import Sequence

from PySide6.QtCore import QObject

from reader.ui.compare.marks import Mark
from reader.ui.compare.text import ReadingText

_LEVEL = 0.38


def rising(pairs: Sequence[tuple[float, float, float]]) -> list[tuple[float, float]]:
    """The heaviest chain of pairs (left, right, weight) that rises on both sides."""
    ordered = sorted(pairs)
    best: list[tuple[float, int]] = []
    for i, (left, right, weight) in enumerate(ordered):
        before = [
            (best[j][0], j)
            for j in range(i)
            if ordered[j][0] < left - 1 and ordered[j][1] < right - 1
        ]
        total, last = max(before, default=(0.0, -1))
        best.append((total + weight, last))
    chain: list[tuple[float, float]] = []
    at = max(range(len(best)), key=lambda i: best[i][0], default=-1)
    while at >= 0:
        chain.append(ordered[at][:2])
        at = best[at][1]
    return chain[::-1]


def between(x: float, chain: Sequence[tuple[float, float]]) -> float:
    """Where `x` on the left belongs on the right: straight from anchor to anchor, never back."""
    i = min(max(bisect.bisect_right(chain, (x, float("inf"))), 1), len(chain) - 1)
    (x1, y1), (x2, y2) = chain[i - 1], chain[i]
    if x2 <= x1:
        return y1
    return y1 + (y2 - y1) * min(max((x - x1) / (x2 - x1), 0.0), 1.0)


def side_by_side(chain: Sequence[tuple[float, float]], reach: float) -> list[tuple[float, float]]:
    """The chain with room around each anchor in which both texts move pixel by pixel.

    So what is aligned stays level for as long as it is read; the way between anchors is caught
    up with where nothing is aligned. `reach` is the room above and below an anchor in pixels.
    """
    found = [chain[0]]
    for before, here, after in zip(chain, chain[1:], chain[2:], strict=False):
        up, down = (
            min(reach, abs(here[0] - next_[0]) / 2, abs(here[1] - next_[1]) / 2)
            for next_ in (before, after)
        )
        found += [(here[0] - up, here[1] - up), here, (here[0] + down, here[1] + down)]
    return [*found, chain[-1]]


def reading_line(scrolled: float, height: float) -> float:
    """How far down the view one reads: at its top first, lower once some has been scrolled.

    So what stands in the first lines of a document comes by the line too.
    """
    return min(scrolled, height * _LEVEL)


class ScrollTogether(QObject):
    """Lets the other panes follow the one that is scrolled by hand."""

    def __init__(self, texts: Sequence[ReadingText], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = list(texts)
        self.enabled = True
        self._moving = False
        self._chains: dict[tuple[int, int], list[tuple[float, float]]] = {}
        self._ways: dict[tuple[int, int, float], list[tuple[float, float]]] = {}
        for text in self._texts:
            text.laid_out.connect(self._forget)
            text.verticalScrollBar().valueChanged.connect(self._scrolled)

    def retire(self) -> None:
        """Others are to scroll together from now on."""
        self.enabled = False
        self.deleteLater()

    def pause(self, paused: bool) -> None:
        """While paused nothing follows; used when both sides are placed by a finding."""
        self._moving = paused

    def chain(self, leader: int, follower: int) -> list[tuple[float, float]]:
        """Heights of the two documents that belong level, from top to bottom."""
        known = self._chains.get((leader, follower))
        if known is None:
            known = self._measure(self._texts[leader], self._texts[follower])
            self._chains[leader, follower] = known
        return known

    def _forget(self) -> None:
        self._chains.clear()
        self._ways.clear()

    def _scrolled(self, _value: int) -> None:
        bar = self.sender()
        leader = next(i for i, t in enumerate(self._texts) if t.verticalScrollBar() is bar)
        if not self.enabled or self._moving or self._texts[leader].keeping:
            return
        self._moving = True
        for follower in range(len(self._texts)):
            if follower != leader:
                self._follow(leader, follower)
        self._moving = False

    def _follow(self, leader: int, follower: int) -> None:
        lead, text = self._texts[leader], self._texts[follower]
        chain = self.chain(leader, follower)
        if len(chain) <= 2:
            return
        height = lead.viewport().height()
        level = reading_line(lead.scrolled, height)
        way = self._ways.get((leader, follower, height))
        if way is None:
            way = self._ways[leader, follower, height] = side_by_side(chain, height * _LEVEL)
        there = between(lead.scrolled + level, way)
        text.verticalScrollBar().setValue(round(there - level))

    def _measure(self, lead: ReadingText, text: ReadingText) -> list[tuple[float, float]]:
        others = {(mark.finding.key, mark.end): mark for mark in text.index.marks}
        pairs = []
        for mark in lead.index.marks:
            other = others.get((mark.finding.key, "b" if mark.end == "a" else "a"))
            left, right = _level(lead, mark), _level(text, other) if other is not None else None
            if left is not None and right is not None:
                pairs.append((left, right, 0.2 + mark.finding.alignment))
        ends = lead.document().size().height(), text.document().size().height()
        return [(0.0, 0.0), *rising(pairs), (max(ends[0], 1.0), max(ends[1], 1.0))]


def _level(text: ReadingText, mark: Mark) -> float | None:
    bounds = text.geometry_.bounds(mark.first, mark.last)
    return None if bounds.isNull() else bounds.center().y()
