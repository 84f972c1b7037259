"""Who is ahead of whom: "Kline leads Vance", "Vance trails Kline", "a poll puts Vance ahead"."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from reader.comparison import lexicon
from reader.comparison.align import Pair
from reader.comparison.statement import Statement
from reader.comparison.words import Kind
from reader.model import Span

# As many words may stand between a name and the word that says who is ahead.
_NEAR = 4
# Of another town, or among others, somebody else may be ahead.
_WHERE = ("in", "among", "with")


class Standing(NamedTuple):
    """Who is ahead and who is behind, by the positions of their names."""

    ahead: frozenset[int]
    behind: frozenset[int]


@cache
def _words() -> Mapping[str, str]:
    return {lexicon.key_of(word): side for word, side in lexicon.table("standings.tsv").items()}


def standings(pair: Pair) -> tuple[Standing, Standing] | None:
    """Who is ahead of whom on both sides, if both tell it of names that both have."""
    if any(_words().keys().isdisjoint(side.keys) for side in (pair.a, pair.b)):
        return None
    names = [link for link in pair.links if _named(pair.a, link.i) or _named(pair.b, link.j)]
    of_a = _standing(pair.a, {link.i for link in names})
    of_b = _standing(pair.b, {link.j for link in names})
    return (of_a, of_b) if of_a and of_b else None


def turned(pair: Pair, one: Standing, other: Standing) -> bool:
    """Whether the one ahead of the other is behind it on the other side."""
    ahead, behind = _there(pair, one.ahead), _there(pair, one.behind)
    if ahead & other.ahead or behind & other.behind:
        return False
    return bool(ahead & other.behind and behind & other.ahead)


def told_of(pair: Pair) -> tuple[int, int] | None:
    """The places or voters of which the two sides speak, if each names others."""
    sides = ((pair.a, pair.only_a), (pair.b, pair.only_b))
    i, j = (
        next((e.filler for e in side.edges if e.role in _WHERE and e.filler in alone), None)
        for side, alone in sides
    )
    return None if i is None or j is None else (i, j)


def span_of(side: Statement, standing: Standing) -> Span:
    """From the first name to the last."""
    both = standing.ahead | standing.behind
    return side.span(min(both), max(both))


def _standing(side: Statement, names: set[int]) -> Standing | None:
    for i, word in enumerate(side.words):
        where = _words().get(word.key)
        if where is None or side.words[min(i + 1, len(side.words) - 1)].folded == "by":
            continue
        before = frozenset(names & set(range(i - _NEAR, i)))
        after = frozenset(names & set(range(i + 1, i + 1 + _NEAR)))
        if before and after:
            ahead, behind = (before, after) if where == "ahead" else (after, before)
            return Standing(ahead, behind)
    return None


def _named(side: Statement, i: int) -> bool:
    return side.words[i].kind is Kind.NAME


def _there(pair: Pair, here: frozenset[int]) -> set[int]:
    return {link.j for link in pair.links if link.i in here}
