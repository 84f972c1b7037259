"""Which words of two statements play the same part for the same word, and differ.

"Born *in Chester*" / "born *in Birmingham*": one head, one role, two fillers.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from reader.comparison.align import Pair
from reader.comparison.meaning import siblings
from reader.comparison.syntax import IS, Edge
from reader.comparison.words import Kind

_PRONOUNS = frozenset(("he", "she", "it", "they", "this", "which", "who"))


class Clash(NamedTuple):
    """Words `i` and `j` that play one role for one head and are not linked."""

    role: str
    i: int
    j: int


def clashes(pair: Pair) -> list[Clash]:
    """Where a word of the shorter statement, met nowhere, has another in its place."""
    only_a, only_b = set(pair.only_a), set(pair.only_b)
    if not only_a or not only_b:
        return []
    to_b = {link.i: link.j for link in pair.links}
    found: list[Clash] = []
    for edge in pair.a.edges:
        if edge[2] not in only_a:
            continue
        there = _there(pair, edge, to_b)
        free = [j for j in there if j in only_b]
        if free and not any(j in to_b.values() for j in there if edge.role == IS):
            found.append(Clash(edge.role, edge.filler, _likest(pair, edge.filler, free)))
    return found


def _there(pair: Pair, edge: Edge, to_b: Mapping[int, int]) -> Sequence[int]:
    """The words that play the same role for the same head in the longer statement."""
    head = to_b.get(edge.head)
    if head is not None:
        return pair.b.fillers.get((head, edge.role), ())
    if edge.role != IS:
        return ()
    # "He is an actor" may be said of whom the shorter statement names.
    return [
        other.filler
        for other in pair.b.edges
        if other.role == IS and pair.b.words[other.head].folded in _PRONOUNS
    ]


def _likest(pair: Pair, i: int, options: Sequence[int]) -> int:
    """Of several words the one of the same kind."""
    word = pair.a.words[i]

    def like(j: int) -> tuple[bool, bool]:
        other = pair.b.words[j]
        return siblings(word.key, other.key), (word.kind is Kind.NAME) == (other.kind is Kind.NAME)

    return max(options, key=like)
