"""Which words of two statements stand for each other, and which differ in the same slot."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from rapidfuzz.distance import Indel, JaroWinkler

from reader.comparison.meaning import likeness, reach
from reader.comparison.statement import Statement

_SAME_NAME = 0.93
_LEAST_LIKENESS = 0.6
_LONG = 5
# In a statement of so few words that carry meaning one can be among the first and the last two.
_TINY = 3


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
    only_a = tuple(i for i in a.content if i not in left)
    only_b = tuple(j for j in b.content if j not in right)
    return Pair(
        a,
        b,
        tuple(links),
        only_a,
        only_b,
        _slots(a, b, links, only_a, only_b),
        _share(a, [(link.i, link.likeness) for link in links]),
        _share(b, [(link.j, link.likeness) for link in links]),
    )


def _share(statement: Statement, linked: Sequence[tuple[int, float]]) -> float:
    total = sum(statement.rarity[i] for i in statement.content)
    return sum(statement.rarity[i] * like for i, like in linked) / total if total else 0.0


def _equal(a: Statement, b: Statement) -> list[Link]:
    """Equal keys, in order where they can be, then wherever they are."""
    keys_a = [a.words[i].key for i in a.content]
    keys_b = [b.words[j].key for j in b.content]
    links: list[Link] = []
    for block in Indel.opcodes(keys_a, keys_b):
        if block.tag == "equal":
            links += [
                Link(a.content[block.src_start + k], b.content[block.dest_start + k], 1.0)
                for k in range(block.src_end - block.src_start)
            ]
    left, right = {x.i for x in links}, {x.j for x in links}
    spare: dict[str, list[int]] = defaultdict(list)
    for j in b.content:
        if j not in right:
            spare[b.words[j].key].append(j)
    for i in a.content:
        if i not in left and spare.get(a.words[i].key):
            links.append(Link(i, spare[a.words[i].key].pop(0), 1.0))
    return links


def _alike(a: Statement, b: Statement, links: list[Link]) -> list[Link]:
    """Other names for the same thing among the words that are left, best first."""
    left, right = {x.i for x in links}, {x.j for x in links}
    rest_a = [(i, a.words[i]) for i in a.content if i not in left]
    rest_b = [(j, b.words[j]) for j in b.content if j not in right]
    if not rest_a or not rest_b:
        return []
    met = frozenset[int | str]().union(*(reach(word.key).marks for _, word in rest_b))
    begun = {word.folded[0] for _, word in rest_b}
    found: list[tuple[float, int, int]] = []
    for i, first in rest_a:
        initial = first.folded[0]
        related = not reach(first.key).near.isdisjoint(met)
        if not related and initial not in begun:
            continue
        for j, second in rest_b:
            like = likeness(first.key, second.key) if related else 0.0
            if not like and second.folded[0] == initial:
                like = _spelt_alike(first.folded, second.folded)
            if like >= _LEAST_LIKENESS:
                found.append((-like, i, j))
    chosen: list[Link] = []
    used: set[int] = set()
    for like, i, j in sorted(found):
        if i not in left and j not in used:
            left.add(i)
            used.add(j)
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
    """Unlinked words between neighbours that are linked to each other."""
    to_b = {link.i: link.j for link in links}
    places_a, places_b = a.places, b.places
    found: list[Slot] = []
    for i in only_a:
        before, after = _neighbours(a, i, to_b, -1), _neighbours(a, i, to_b, 1)
        if before is None and after is None and len(b.content) > _TINY:
            continue
        for j in only_b:
            here = places_b[j]
            close = 0.5 * (before is not None and 0 < here - places_b[before] <= 2)
            close += 0.5 * (after is not None and 0 < places_b[after] - here <= 2)
            if before is None and here <= 1 and places_a[i] <= 1:
                close += 0.25
            if after is None and here >= len(b.content) - 2 and places_a[i] >= len(a.content) - 2:
                close += 0.25
            if close >= 0.5:
                found.append(Slot(i, j, min(1.0, close)))
    return tuple(found)


def _neighbours(a: Statement, i: int, to_b: dict[int, int], step: int) -> int | None:
    """The nearest linked word beside a word, at most two content words away; its partner."""
    at = a.places[i]
    for k in (1, 2):
        n = at + step * k
        if 0 <= n < len(a.content) and a.content[n] in to_b:
            return to_b[a.content[n]]
    return None
