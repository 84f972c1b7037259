"""Which words of two statements stand for each other, and which differ in the same slot."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from rapidfuzz.distance import Indel, JaroWinkler

from reader.comparison.meaning import likeness, reach
from reader.comparison.statement import Statement, once

_SAME_NAME = 0.93
_LONG = 5
_LEAST_CLOSE = 0.5


class Link(NamedTuple):
    """Word `i` of the shorter statement stands for word `j` of the longer; `likeness` in (0, 1]."""

    i: int
    j: int
    likeness: float


class Slot(NamedTuple):
    """Unlinked words `i` and `j` that stand in the same place; `closeness` .5 or 1."""

    i: int
    j: int
    closeness: float


@dataclass(frozen=True, slots=True)
class Pair:
    """A shorter and a longer statement with their linked words.

    `covered` and `covered_long` in [0, 1] are the shares of each one's rarity that is linked.
    """

    a: Statement
    b: Statement
    links: tuple[Link, ...]
    only_a: tuple[int, ...]
    only_b: tuple[int, ...]
    slots: tuple[Slot, ...]
    covered: float
    covered_long: float

    @property
    def alignment(self) -> float:
        """How far the two speak of the same thing, in [0, 1]."""
        return 0.5 * self.covered + 0.5 * self.covered_long

    def linked_to(self, i: int) -> int | None:
        """The word of the longer statement that stands for word `i` of the shorter."""
        return next((link.j for link in self.links if link.i == i), None)


def align(a: Statement, b: Statement) -> Pair:
    """Link the words of a shorter and a longer statement."""
    links = _equal(a, b)
    links += _alike(a, b, links)
    links.sort()
    left, right = {link.i for link in links}, {link.j for link in links}
    only_a = tuple([i for i in a.content if i not in left])
    only_b = tuple([j for j in b.content if j not in right])
    return Pair(
        a,
        b,
        tuple(links),
        only_a,
        only_b,
        _slots(a, b, links, only_a, only_b),
        sum([a.rarity[link.i] * link.likeness for link in links]) / (a.weight or 1.0),
        sum([b.rarity[link.j] * link.likeness for link in links]) / (b.weight or 1.0),
    )


@once
def _where(side: Statement) -> Mapping[str, int]:
    """For the key of each word its place; nothing where a key stands twice."""
    return {side.words[i].key: i for i in side.content} if side.distinct else {}


def _equal(a: Statement, b: Statement) -> list[Link]:
    """Equal keys, in order where they can be, then wherever they are."""
    shared = a.keys & b.keys
    if not shared:
        return []
    if a.distinct and b.distinct:
        in_a, in_b = _where(a), _where(b)
        return [Link(in_a[key], in_b[key], 1.0) for key in shared]
    links = _in_order(a, b)
    left, right = {x.i for x in links}, {x.j for x in links}
    spare: dict[str, list[int]] = defaultdict(list)
    for j in b.content:
        if j not in right:
            spare[b.words[j].key].append(j)
    for i in a.content:
        if i not in left and spare.get(a.words[i].key):
            links.append(Link(i, spare[a.words[i].key].pop(0), 1.0))
    return links


def _in_order(a: Statement, b: Statement) -> list[Link]:
    """The most equal keys that stand in the same order."""
    keys_a = [a.words[i].key for i in a.content]
    keys_b = [b.words[j].key for j in b.content]
    return [
        Link(a.content[block.src_start + k], b.content[block.dest_start + k], 1.0)
        for block in Indel.opcodes(keys_a, keys_b)
        if block.tag == "equal"
        for k in range(block.src_end - block.src_start)
    ]


@once
def _marks(side: Statement) -> frozenset[int | str]:
    """All that its words mean and lie under."""
    return frozenset[int | str]().union(*[reach(key).marks for key in side.keys])


def _alike(a: Statement, b: Statement, links: list[Link]) -> list[Link]:
    """Other names for the same thing among the words that are left, best first."""
    left, right = {x.i for x in links}, {x.j for x in links}
    rest = [(j, b.words[j].key, b.words[j].folded) for j in b.content if j not in right]
    begun = {folded[0] for _, _, folded in rest}
    marks = _marks(b)
    found: list[tuple[float, int, int]] = []
    for i in a.content:
        if i in left:
            continue
        key, word = a.words[i].key, a.words[i].folded
        related = not reach(key).near.isdisjoint(marks)
        if not related and (word[0] not in begun or len(word) < _LONG):
            continue
        for j, other, folded in rest:
            like = likeness(key, other) if related else 0.0
            if not like and folded[0] == word[0]:
                like = _spelt_alike(word, folded)
            if like:
                found.append((-like, i, j))
    chosen: list[Link] = []
    for like, i, j in sorted(found):
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            chosen.append(Link(i, j, -like))
    return chosen


def _spelt_alike(first: str, second: str) -> float:
    """How far two longer words of one initial are one in other spelling: Makrushin, Markushyn."""
    if len(first) < _LONG or len(second) < _LONG or first[0].isdigit():
        return 0.0
    return 0.9 * JaroWinkler.similarity(first, second, score_cutoff=_SAME_NAME)


def _slots(
    a: Statement,
    b: Statement,
    links: Sequence[Link],
    only_a: Sequence[int],
    only_b: Sequence[int],
) -> tuple[Slot, ...]:
    """Unlinked words between neighbours that are linked to each other; places count content."""
    partner = {a.places[link.i]: b.places[link.j] for link in links}
    free = {b.places[j] for j in only_b}
    last_a, last_b = len(a.content) - 1, len(b.content) - 1
    found: list[Slot] = []
    for i in only_a:
        at = a.places[i]
        before = partner.get(at - 1, partner.get(at - 2))
        after = partner.get(at + 1, partner.get(at + 2))
        close: dict[int, float] = {}
        if before is not None:
            close = {before + 1: 0.5, before + 2: 0.5}
        elif at <= 1:
            close = {0: 0.25, 1: 0.25}
        if after is not None:
            for here in (after - 2, after - 1):
                close[here] = close.get(here, 0.0) + 0.5
        elif at >= last_a - 1:
            for here in (last_b - 1, last_b):
                close[here] = close.get(here, 0.0) + 0.25
        for here in sorted(free.intersection(close)):
            if close[here] >= _LEAST_CLOSE:
                found.append(Slot(i, b.content[here], close[here]))
    return tuple(found)
