"""One thing told from its two ends: "the bank sold the house" / "a dentist bought the house".

Verbs that are opposites of each other say the same where those who deal change places.
"""

from collections.abc import Mapping, Sequence
from functools import cache

from reader.comparison import lexicon
from reader.comparison.statement import Statement, once
from reader.comparison.syntax import SUBJECT

# What the other end is to a verb, and to the verb as seen from there.
Ends = tuple[Sequence[str], Sequence[str]]


@cache
def _table() -> Mapping[str, Mapping[str, Ends]]:
    """For a verb those seen from the other end."""
    found: dict[str, dict[str, Ends]] = {}
    for line in lexicon.lines("converses.tsv"):
        here, role, there, other = (part.split(",") for part in line.split("\t"))
        for one in map(lexicon.key_of, here):
            for two in map(lexicon.key_of, there):
                found.setdefault(one, {})[two] = (role, other)
                found.setdefault(two, {})[one] = (other, role)
    return found


def dealing(side: Statement) -> bool:
    """Whether a statement has a verb that tells one thing from one of its ends."""
    return bool(_verbs(side))


def converse(a: str, b: str) -> bool:
    """Whether two stems tell one thing from its two ends: sell and buy."""
    return b in _table().get(a, ())


@once
def _verbs(side: Statement) -> Mapping[int, Mapping[str, Ends]]:
    """The verbs of a statement that have such others, by their positions."""
    table = _table()
    return {i: table[side.words[i].key] for i in side.content if side.words[i].key in table}


def conversely(
    a: Statement, b: Statement, links: Sequence[tuple[int, int, float]]
) -> list[tuple[int, int]]:
    """The verbs of two statements that tell one thing from its two ends, by their positions.

    By the words that are linked who is at one end on one side is at the other on the other side,
    and nobody is at the same.
    """
    of_a, of_b = _verbs(a), _verbs(b)
    if not of_a or not of_b:
        return []
    to_b = {i: j for i, j, _ in links}
    return [
        (i, j)
        for i, others in of_a.items()
        for j in of_b
        if b.words[j].key in others and _two_ends((a, i), (b, j), others[b.words[j].key], to_b)
    ]


def _two_ends(
    one: tuple[Statement, int], two: tuple[Statement, int], ends: Ends, to_b: Mapping[int, int]
) -> bool:
    doer, other = _fill(*one, (SUBJECT,)), _fill(*one, ends[0])
    doer_b, other_b = _fill(*two, (SUBJECT,)), _fill(*two, ends[1])
    crossed = any(to_b.get(i) in other_b for i in doer) or any(to_b.get(i) in doer_b for i in other)
    straight = any(to_b.get(i) in doer_b for i in doer)
    return crossed and not straight and not any(to_b.get(i) in other_b for i in other)


def _fill(side: Statement, verb: int, roles: Sequence[str]) -> list[int]:
    return [filler for role in roles for filler in side.fillers.get((verb, role), ())]
