"""Stubs in the gutter: how many other ends lie out of view, above, below or panes away."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from reader.model import Finding, Relation
from reader.ui.compare.ribbons import Pair
from reader.ui.compare.text import ReadingText
from reader.ui.theme.faces import scaled

WIDTH, HEIGHT = 28.0, 24.0
_EDGE = 5.0
_SIGNS = {"up": "↑", "down": "↓", "left": "←", "right": "→"}


@dataclass(frozen=True, slots=True)
class Stub:
    """Where it stands, the findings it leads to from near to far, and the way they lie."""

    area: QRectF
    findings: tuple[Finding, ...]
    relation: Relation
    way: str

    @property
    def words(self) -> str:
        """An arrow and a count."""
        return f"{_SIGNS[self.way]}{min(len(self.findings), 99)}"

    def after(self, key: str) -> Finding:
        """The finding to go to: the first, or the one after the finding of this key."""
        keys = [finding.key for finding in self.findings]
        return self.findings[(keys.index(key) + 1) % len(keys) if key in keys else 0]


@dataclass(frozen=True, slots=True)
class Far:
    """A passage beside the gutter, at a height of its document, that is met panes away."""

    finding: Finding
    relation: Relation
    height: float
    side: int

    @property
    def way(self) -> str:
        """Where its other end lies: from the left pane to the right, and the other way round."""
        return "left" if self.side else "right"


def far_ends(texts: Sequence[ReadingText], left: int) -> list[Far]:
    """The passages of pane `left` and of the next that are met beyond their neighbours."""
    where: dict[tuple[str, str], set[int]] = {}
    for number, text in enumerate(texts):
        for mark in text.index.marks:
            where.setdefault((mark.finding.key, mark.end), set()).add(number)
    found = []
    for side, pane in enumerate((left, left + 1)):
        for mark in texts[pane].index.marks:
            others = where.get((mark.finding.key, "b" if mark.end == "a" else "a"), set())
            if others & {pane - 1, pane, pane + 1}:
                continue
            if any(other < pane if side else other > pane for other in others):
                bounds = texts[pane].geometry_.bounds(mark.first, mark.last)
                if not bounds.isNull():
                    found.append(Far(mark.finding, mark.relation, bounds.center().y(), side))
    return found


def far_stubs(
    far: Iterable[Far], shifts: tuple[float, float], views: Sequence[QRectF], width: float
) -> list[Stub]:
    """One stub beside each such passage in view; those that would overlap are one."""
    found = []
    for side in (0, 1):
        view = views[side].adjusted(0, scaled(HEIGHT) * 1.6, 0, -scaled(HEIGHT) * 1.6)
        placed = sorted(
            ((end.height - shifts[side] + views[side].top(), end) for end in far
             if end.side == side),
            key=lambda item: item[0],
        )  # fmt: skip
        groups: list[tuple[float, list[Far]]] = []
        for height, end in placed:
            if not view.top() <= height <= view.bottom():
                continue
            if groups and height - groups[-1][0] < scaled(HEIGHT) + 2:
                groups[-1][1].append(end)
            else:
                groups.append((height, [end]))
        x = width - scaled(WIDTH) - _EDGE if side else _EDGE
        for height, ends in groups:
            area = QRectF(x, height - scaled(HEIGHT) / 2, scaled(WIDTH), scaled(HEIGHT))
            found.append(_stub(area, [(e.finding, e.relation) for e in ends], ends[0].way))
    return found


def corner_stubs(
    pairs: Iterable[tuple[Pair, int, int]],
    shifts: tuple[float, float],
    views: Sequence[QRectF],
    width: float,
) -> list[Stub]:
    """Above and below, the findings with one end in view whose other end lies that way.

    `pairs` come with where their ends stand, as `ribbons.in_view` says it. A stub is on the side
    of the hidden ends where there is room for two beside each other.
    """
    apart = width > 2 * (scaled(WIDTH) + _EDGE)
    corners: dict[tuple[int, str], list[tuple[float, Pair]]] = {}
    for pair, *sides in pairs:
        if any(sides):
            hidden = 1 if sides[0] == 0 else 0
            way = "up" if sides[hidden] < 0 else "down"
            far = abs(pair.tops[hidden] - shifts[hidden])
            corners.setdefault((hidden if apart else 0, way), []).append((far, pair))
    found = []
    for (side, way), ends in corners.items():
        ends.sort(key=lambda end: end[0])
        x = width - scaled(WIDTH) - _EDGE if side else _EDGE
        y = views[side].top() + 6 if way == "up" else views[side].bottom() - scaled(HEIGHT) - 6
        area = QRectF(x, y, scaled(WIDTH), scaled(HEIGHT))
        once = {pair.finding.key: (pair.finding, pair.relation) for _, pair in ends}
        found.append(_stub(area, list(once.values()), way))
    return found


def _stub(area: QRectF, ends: Sequence[tuple[Finding, Relation]], way: str) -> Stub:
    relations = [relation for _, relation in ends]
    strongest = Relation.CONTRADICTS if Relation.CONTRADICTS in relations else relations[0]
    return Stub(area, tuple(finding for finding, _ in ends), strongest, way)
