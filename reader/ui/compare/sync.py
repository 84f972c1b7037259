"""Scrolling together by what is said, not by pixels: aligned claims are brought level."""

import bisect
from collections.abc import Sequence

from PySide6.QtCore import QObject

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


class ScrollTogether(QObject):
    """Lets the other panes follow the one that is scrolled by hand."""

    def __init__(self, texts: Sequence[ReadingText], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = list(texts)
        self.enabled = True
        self._moving = False
        self._chains: dict[tuple[int, int], list[tuple[float, float]]] = {}
        for text in self._texts:
            text.laid_out.connect(self._chains.clear)
            text.verticalScrollBar().valueChanged.connect(self._scrolled)

    def pause(self, paused: bool) -> None:
        """While paused nothing follows; used when both sides are placed by a finding."""
        self._moving = paused

    def _scrolled(self, _value: int) -> None:
        bar = self.sender()
        if not self.enabled or self._moving:
            return
        leader = next(i for i, t in enumerate(self._texts) if t.verticalScrollBar() is bar)
        self._moving = True
        for follower in range(len(self._texts)):
            if follower != leader:
                self._follow(leader, follower)
        self._moving = False

    def _follow(self, leader: int, follower: int) -> None:
        lead, text = self._texts[leader], self._texts[follower]
        bar = lead.verticalScrollBar()
        chain = self._chain(leader, follower)
        if len(chain) <= 2:
            return
        level = bar.value() + lead.viewport().height() * _LEVEL
        if bar.value() <= bar.minimum():
            target = 0.0
        else:
            target = between(level, chain)
            target -= text.viewport().height() * _LEVEL
        text.verticalScrollBar().setValue(round(target))

    def _chain(self, leader: int, follower: int) -> list[tuple[float, float]]:
        known = self._chains.get((leader, follower))
        if known is None:
            known = self._measure(self._texts[leader], self._texts[follower])
            self._chains[leader, follower] = known
        return known

    def _measure(self, lead: ReadingText, text: ReadingText) -> list[tuple[float, float]]:
        rights = {(mark.finding.key, mark.end): mark for mark in text.index.marks}
        pairs = []
        for mark in lead.index.marks:
            other = rights.get((mark.finding.key, "b" if mark.end == "a" else "a"))
            if other is not None:
                left = lead.geometry_.bounds(mark.first, mark.last)
                right = text.geometry_.bounds(other.first, other.last)
                if not left.isNull() and not right.isNull():
                    weight = 0.2 + mark.finding.alignment
                    pairs.append((left.center().y(), right.center().y(), weight))
        ends = lead.document().size().height(), text.document().size().height()
        return [(0.0, 0.0), *rising(pairs), (max(ends[0], 1.0), max(ends[1], 1.0))]
