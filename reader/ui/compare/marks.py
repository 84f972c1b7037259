"""Where findings stand in one pane: document positions, and rectangles once it is laid out."""

import bisect
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from reader.model import Article, Claim, Finding, Flag, Relation, Span
from reader.ui.compare.rendering import OffsetMap

_MOST_TELLING = 0.6
_RANK = {Relation.CONTRADICTS: 0, Relation.UPDATES: 1, Relation.AGREES: 2, Relation.COPIES: 3}


@dataclass(frozen=True, slots=True)
class Mark:
    """One end of a finding in one pane; `end` is "a" or "b", `first`/`last` document positions.

    `words` are the stretches the reasons point at, also in document positions.
    """

    finding: Finding
    end: str
    first: int
    last: int
    words: tuple[tuple[int, int], ...]
    flag: Flag | None = None

    @property
    def relation(self) -> Relation:
        """What it is drawn as: what the person said it is, else what was found."""
        return self.flag.relation if self.flag else self.finding.relation


def claim_at(finding: Finding, end: str) -> Claim:
    """The claim at an end of a finding."""
    return finding.a if end == "a" else finding.b


def telling_words(finding: Finding, end: str) -> tuple[Span, ...]:
    """What the reasons point at inside the claim; not those that point at nearly all of it."""
    claim = claim_at(finding, end).span
    spans = {reason.a if end == "a" else reason.b for reason in finding.reasons}
    inside = (
        Span(max(span.start, claim.start), min(span.end, claim.end))
        for span in spans
        if span.overlaps(claim)
    )
    most = (claim.end - claim.start) * _MOST_TELLING
    return tuple(sorted(span for span in inside if span.end - span.start <= most))


def marks_of(
    article: Article, findings: Iterable[Finding], flags: dict[str, Flag], offsets: OffsetMap
) -> list[Mark]:
    """The marks of an article, strongest relation last so that it is painted on top."""
    marks = []
    for finding in findings:
        for end in ("a", "b"):
            claim = claim_at(finding, end)
            if claim.article == article.id:
                marks.append(_mark(finding, end, claim, flags.get(finding.key), offsets))
    return sorted(marks, key=lambda mark: (-_RANK.get(mark.relation, 4), mark.first))


def _mark(finding: Finding, end: str, claim: Claim, flag: Flag | None, offsets: OffsetMap) -> Mark:
    words = tuple(_positions(span, offsets) for span in telling_words(finding, end))
    first, last = _positions(claim.span, offsets)
    return Mark(finding, end, first, last, words, flag)


def _positions(span: Span, offsets: OffsetMap) -> tuple[int, int]:
    return offsets.position(span.start), offsets.position(span.end)


class Geometry:
    """Rectangles of document stretches, remembered until the document is laid out anew."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._known: dict[tuple[int, int], list[QRectF]] = {}
        self._bounds: dict[tuple[int, int], QRectF] = {}

    def forget(self) -> None:
        """The layout changed."""
        self._known.clear()
        self._bounds.clear()

    def rects(self, first: int, last: int) -> list[QRectF]:
        """One rectangle a line, in document coordinates, top to bottom."""
        if (first, last) not in self._known:
            self._known[first, last] = self._measure(first, last)
        return self._known[first, last]

    def bounds(self, first: int, last: int) -> QRectF:
        """The rectangle around the whole stretch."""
        around = self._bounds.get((first, last))
        if around is None:
            around = QRectF()
            for rect in self.rects(first, last):
                around = around.united(rect)
            self._bounds[first, last] = around
        return around

    def _measure(self, first: int, last: int) -> list[QRectF]:
        found: list[QRectF] = []
        block = self._document.findBlock(first)
        while block.isValid() and block.position() < last:
            found += self._in_block(block, first, last)
            block = block.next()
        return found

    def _in_block(self, block: QTextBlock, first: int, last: int) -> list[QRectF]:
        layout = block.layout()
        if not block.isVisible() or layout is None:
            return []
        origin: QPointF = self._document.documentLayout().blockBoundingRect(block).topLeft()
        start = max(first - block.position(), 0)
        end = min(last - block.position(), block.length() - 1)
        found = []
        words = block.text()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            left, right = line.textStart(), line.textStart() + line.textLength()
            if left >= end or right <= start:
                continue
            stop = min(end, right)
            while stop > start and words[stop - 1 : stop].isspace():
                stop -= 1
            x1, x2 = _x(line, max(start, left)), _x(line, stop)
            top = line.y() + line.height() - line.descent() - line.ascent()
            found.append(
                QRectF(
                    origin.x() + min(x1, x2),
                    origin.y() + top,
                    abs(x2 - x1),
                    line.ascent() + line.descent(),
                )
            )
        return found


def _x(line: QTextLine, position: int) -> float:
    found: Any = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)


class MarkIndex:
    """The marks of a pane by height, to find the few that are on the screen quickly."""

    def __init__(self, marks: Iterable[Mark], geometry: Geometry) -> None:
        self.marks = list(marks)
        placed = [(geometry.bounds(mark.first, mark.last), i) for i, mark in enumerate(self.marks)]
        self.placed = [(rect.top(), rect.bottom(), i) for rect, i in placed if not rect.isNull()]
        self.placed.sort()
        self._tops = [top for top, _, _ in self.placed]
        self._tallest = max((bottom - top for top, bottom, _ in self.placed), default=0.0)

    def between(self, top: float, bottom: float) -> list[Mark]:
        """The marks that touch this stretch, in painting order."""
        low = bisect.bisect_left(self._tops, top - self._tallest)
        high = bisect.bisect_right(self._tops, bottom)
        inside = sorted(i for _, low_end, i in self.placed[low:high] if low_end >= top)
        return [self.marks[i] for i in inside]
