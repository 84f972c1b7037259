"""Places in an order: "the fifth album", "the 37th element", "the sixth-highest number"."""

from functools import cache
from typing import NamedTuple

from reader.comparison import lexicon
from reader.comparison.amounts import counted
from reader.comparison.statement import Statement, once
from reader.comparison.words import Kind

_ENDINGS = frozenset(("st", "nd", "rd", "th"))


class Rank(NamedTuple):
    """An ordinal by the positions of its words; `of` are the keys of what it orders.

    A turn is of what comes one after the other: the first day and the second are two times.
    """

    first: int
    last: int
    value: int
    of: tuple[str, ...]
    turn: bool


@once
def ranks(side: Statement) -> list[Rank]:
    """The ordinals of a statement."""
    known = lexicon.table("ordinals.tsv")
    found: list[Rank] = []
    for i, word in enumerate(side.words):
        first, _, rest = word.folded.partition("-")
        value, last = int(known.get(first, 0)), i
        if word.kind is Kind.NUMBER and word.folded.isdecimal() and i + 1 < len(side.words):
            value = int(word.folded) if side.words[i + 1].folded in _ENDINGS else 0
            last = i + 1
        if value:
            of = ((lexicon.key_of(rest),) if rest else ()) + counted(side.words, last + 1)
            of = of or _small_turn(side, last + 1)
            found.append(Rank(i, last, value, of, bool(of) and of[0] in _turns()))
    return found


def _small_turn(side: Statement, at: int) -> tuple[str, ...]:
    """A turn whose name counts as a function word elsewhere: "the first round"."""
    after = side.words[at].key if at < len(side.words) else ""
    return (after,) if after in _turns() else ()


def other_turn(a: Statement, b: Statement) -> tuple[Rank, Rank] | None:
    """ "The first quarter" / "the second quarter"; None where any turn of one kind is met."""
    there = [rank for rank in ranks(b) if rank.turn]
    pairs = [
        (left, right)
        for left in (ranks(a) if there else ())
        for right in there
        if left.turn and left.of[0] == right.of[0]
    ]
    apart = all(left.value != right.value for left, right in pairs)
    return pairs[0] if pairs and apart else None


@cache
def _turns() -> frozenset[str]:
    """Keys of what comes one after the other, so that another number is another time."""
    return frozenset(map(lexicon.key_of, lexicon.word_set("turns.txt")))
