"""Which words of two statements stand for each other, and which differ in the same slot."""

from dataclasses import dataclass
from typing import NamedTuple

from rapidfuzz.distance import Indel

from reader.comparison import lexicon
from reader.comparison.statement import Statement


class Link(NamedTuple):
    """Word `i` of one statement stands for word `j` of the other; `likeness` in (0, 1]."""

    i: int
    j: int
    likeness: float


@dataclass(frozen=True, slots=True)
class Pair:
    """Two statements with their linked words; `alignment` in [0, 1] is how far they share a topic."""

    a: Statement
    b: Statement
    links: tuple[Link, ...]
    only_a: tuple[int, ...]
    only_b: tuple[int, ...]
    alignment: float


def align(a: Statement, b: Statement) -> Pair:
    """Link the words of two statements."""
    links = _same_words(a, b)
    left = {link.i for link in links}
    right = {link.j for link in links}
    only_a = tuple(i for i in a.content if i not in left)
    only_b = tuple(j for j in b.content if j not in right)
    shared = sum(1 for link in links if a.words[link.i].carries)
    smaller = min(len(a.content), len(b.content)) or 1
    larger = max(len(a.content), len(b.content)) or 1
    return Pair(a, b, links, only_a, only_b, 0.6 * shared / smaller + 0.4 * shared / larger)


def _same_words(a: Statement, b: Statement) -> tuple[Link, ...]:
    """Equal keys, in order where they can be, then wherever they are."""
    keys_a = [a.words[i].key for i in a.content]
    keys_b = [b.words[j].key for j in b.content]
    links: list[Link] = []
    for tag, a0, a1, b0, _ in Indel.opcodes(keys_a, keys_b):
        if tag == "equal":
            links += [Link(a.content[a0 + k], b.content[b0 + k], 1.0) for k in range(a1 - a0)]
    left, right = {x.i for x in links}, {x.j for x in links}
    spare: dict[str, list[int]] = {}
    for j in b.content:
        if j not in right:
            spare.setdefault(b.words[j].key, []).append(j)
    for i in a.content:
        if i not in left and spare.get(a.words[i].key):
            links.append(Link(i, spare[a.words[i].key].pop(0), 1.0))
    return tuple(sorted(links))


def opposed(pair: Pair) -> list[tuple[int, int]]:
    """Unlinked words that are opposites of each other."""
    table = lexicon.opposites()
    found: list[tuple[int, int]] = []
    for i in pair.only_a:
        others = table.get(pair.a.words[i].key, frozenset())
        found += [(i, j) for j in pair.only_b if pair.b.words[j].key in others]
    return found
