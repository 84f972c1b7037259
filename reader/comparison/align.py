"""Which words of two statements stand for each other, and which differ in the same slot."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from rapidfuzz.distance import Indel, JaroWinkler

from reader.comparison.converses import conversely
from reader.comparison.meaning import Reach, cores, likeness, opposed, reach
from reader.comparison.statement import Statement, once
from reader.language.remembered import PAIRS, remembered

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


# Many are made: this spares the call of the class, which sorts out names of fields.
_link = partial(tuple.__new__, Link)


@dataclass(slots=True, eq=False)
class Pair:
    """A shorter and a longer statement with their linked words.

    `covered` and `covered_long` in [0, 1] are the shares of each one's rarity that is linked.
    """

    a: Statement
    b: Statement
    links: Sequence[Link]
    only_a: Sequence[int]
    only_b: Sequence[int]
    covered: float
    covered_long: float
    _slots: Sequence[Slot] | None = None
    _may_oppose: bool | None = None

    @property
    def slots(self) -> Sequence[Slot]:
        """Unlinked words in the same place, in order; looked for when first asked for."""
        if self._slots is None:
            self._slots = _slots(self) if self.only_a and self.only_b else []
        return self._slots

    @property
    def may_oppose(self) -> bool:
        """Whether any word of one side is opposite to one of the other."""
        if self._may_oppose is None:
            met = _plain(self.b).isdisjoint(self.a.keys) and _against(self.a).isdisjoint(
                self.b.keys
            )
            self._may_oppose = not met
        return self._may_oppose

    def wording(self, i: int, j: int) -> tuple[str, str]:
        """A word of each side as it stands, in small letters, a verb with its particle."""
        a, b = self.a.span(i).of(self.a.text), self.b.span(j).of(self.b.text)
        return a.casefold(), b.casefold()

    def linked_to(self, i: int) -> int | None:
        """The word of the longer statement that stands for word `i` of the shorter."""
        return next((link.j for link in self.links if link.i == i), None)


@once
def _plain(side: Statement) -> frozenset[str]:
    """What is left of its words without negative prefixes."""
    return frozenset[str]().union(*map(cores, side.keys))


@once
def _against(side: Statement) -> frozenset[str]:
    """The opposites of its words."""
    return frozenset[str]().union(*map(opposed, side.keys))


def align(a: Statement, b: Statement) -> Pair:
    """Link the words of a shorter and a longer statement."""
    links = _equal(a, b)
    left, right = {link[0] for link in links}, {link[1] for link in links}
    links += _alike(a, b, left, right)
    for i, j in conversely(a, b, links):
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            links.append(_link((i, j, 1.0)))
    links.sort()
    in_a, in_b = a.rarity, b.rarity
    return Pair(
        a,
        b,
        links,
        [i for i in a.content if i not in left],
        [j for j in b.content if j not in right],
        sum([in_a[i] * like for i, _, like in links]) / (a.weight or 1.0),
        sum([in_b[j] * like for _, j, like in links]) / (b.weight or 1.0),
    )


@once
def _where(side: Statement) -> Mapping[str, int]:
    """For the key of each word its place; nothing where a key stands twice."""
    return {side.words[i].key: i for i in side.content} if side.distinct else {}


@once
def _keys(side: Statement) -> list[str]:
    return [side.words[i].key for i in side.content]


def _equal(a: Statement, b: Statement) -> list[Link]:
    """Equal keys, in order where they can be, then wherever they are."""
    shared = a.keys & b.keys
    if not shared:
        return []
    if a.distinct and b.distinct:
        in_a, in_b = _where(a), _where(b)
        return [_link((in_a[key], in_b[key], 1.0)) for key in shared]
    links = _in_order(a, b)
    left, right = {link[0] for link in links}, {link[1] for link in links}
    spare: dict[str, list[int]] = defaultdict(list)
    for j, key in zip(b.content, _keys(b), strict=True):
        if key in shared and j not in right:
            spare[key].append(j)
    if spare:
        for i, key in zip(a.content, _keys(a), strict=True):
            if i not in left and spare.get(key):
                links.append(_link((i, spare[key].pop(0), 1.0)))
    return links


def _in_order(a: Statement, b: Statement) -> list[Link]:
    """The most equal keys that stand in the same order."""
    in_a, in_b = a.content, b.content
    blocks = Indel.editops(_keys(a), _keys(b)).as_matching_blocks()
    return [
        _link((in_a[block.a + k], in_b[block.b + k], 1.0))
        for block in blocks
        for k in range(block.size)
    ]


@once
def _marks(side: Statement) -> frozenset[int | str]:
    """All that its words mean and lie under."""
    return frozenset[int | str]().union(*[reach(key).marks for key in side.keys])


class _Name(NamedTuple):
    """A word that may be another name for one elsewhere; `initial` is empty for a short one."""

    at: int
    key: str
    folded: str
    reach: Reach
    initial: str


_name = partial(tuple.__new__, _Name)


@once
def _names(side: Statement) -> list[_Name]:
    """The words that carry meaning, in order."""
    words = [(i, side.words[i]) for i in side.content]
    return [
        _name((i, word.key, word.folded, reach(word.key), _initial(word.folded)))
        for i, word in words
    ]


def _initial(word: str) -> str:
    """The letter a longer word begins with: by another spelling it begins with the same."""
    return word[0] if len(word) >= _LONG and not word[0].isdigit() else ""


def _alike(a: Statement, b: Statement, left: set[int], right: set[int]) -> list[Link]:
    """Other names for one thing among the words that are left, best first; they are taken out."""
    rest = [name for name in _names(b) if name.at not in right]
    if not rest:
        return []
    marks, initials = _marks(b), {name.initial for name in rest}
    found: list[tuple[float, int, int]] = []
    for i, key, word, (_, near), initial in _names(a):
        if i in left:
            continue
        if not near.isdisjoint(marks):
            found += [(-like, i, j) for j, like in _related(key, word, initial, rest)]
        elif initial and initial in initials:
            found += [(-like, i, j) for j, like in _spelt(word, initial, rest)]
    links: list[Link] = []
    for like, i, j in sorted(found):
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            links.append(_link((i, j, -like)))
    return links


def _related(
    key: str, word: str, initial: str, rest: Sequence[_Name]
) -> Iterator[tuple[int, float]]:
    """The words that name the same thing, or are spelt much alike."""
    for j, other, folded, _, begins in rest:
        like = likeness(key, other)
        if not like and initial and begins == initial:
            like = _spelt_alike(word, folded)
        if like:
            yield j, like


def _spelt(word: str, initial: str, rest: Sequence[_Name]) -> Iterator[tuple[int, float]]:
    """The words that are spelt much alike."""
    for j, _, folded, _, begins in rest:
        if begins == initial and (like := _spelt_alike(word, folded)):
            yield j, like


@remembered(PAIRS)
def _spelt_alike(first: str, second: str) -> float:
    """How far two longer words of one initial are one in other spelling: Makrushin, Markushyn."""
    return 0.9 * JaroWinkler.similarity(first, second, score_cutoff=_SAME_NAME)


def _slots(pair: Pair) -> list[Slot]:
    """Unlinked words between neighbours that are linked to each other; places count content."""
    found: list[Slot] = []
    in_a, in_b = pair.a.places, pair.b.places
    partner = {in_a[i]: in_b[j] for i, j, _ in pair.links}
    free = {in_b[j] for j in pair.only_b}
    last_a, last_b = len(in_a) - 1, len(in_b) - 1
    for i in pair.only_a:
        at = in_a[i]
        before = partner.get(at - 1, partner.get(at - 2))
        after = partner.get(at + 1, partner.get(at + 2))
        if before is None and after is None and not last_a - 1 <= at <= 1:
            continue
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
                found.append(Slot(i, pair.b.content[here], close[here]))
    return found
