"""Many pairs of claims judged together, stage by stage: most leave before the last one.

Claims relate if a rule finds something, or if they are told in much the same words.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.comparison.align import Pair, align
from reader.comparison.judge import shorter_first, told, weigh
from reader.comparison.rules import REASONS, found_in, guarded
from reader.comparison.rules.verdict import called_untrue
from reader.comparison.signs import Sign
from reader.comparison.statement import Statement
from reader.model import Judgement, Relation

# Shares of the shorter and longer claim's rarity below which no relation was ever found.
_LEAST_OPPOSED = 0.25
_LEAST_ALIKE = 0.5
_LEAST_ALIKE_LONG = 0.3
# The shares of their words that two claims told alike have in common.
_SHARED, _SHARED_LONG = 0.34, 0.18
# Signs that can make a finding of two claims that are told in different words.
_TELLING = frozenset(REASONS) - {"word", "modality", "quote drift"} | {"same number", "open number"}


class _Try(NamedTuple):
    """A pair by its number; `alike` says that it may relate though no rule speaks."""

    number: int
    pair: Pair
    alike: bool


def sifted(pairs: Sequence[tuple[Statement, Statement]]) -> list[Judgement | None]:
    """For each two claims the judgement if they stand in any relation."""
    tries = [*_tried(pairs)]
    found = found_in([each.pair for each in tries])
    left = [both for both in zip(tries, found, strict=True) if _tells(*both)]
    aligned = [each.pair for each, _ in left]
    signs = guarded(aligned, [signs for _, signs in left])
    judged: list[Judgement | None] = [None] * len(pairs)
    for (each, _), weighed in zip(left, weigh(aligned, signs), strict=True):
        if weighed.relation is not Relation.UNRELATED:
            turned = each.pair.a is not pairs[each.number][0]
            judged[each.number] = told(each.pair, weighed, turned)
    return judged


def _tried(pairs: Sequence[tuple[Statement, Statement]]) -> Iterator[_Try]:
    """Those that share enough for a rule to speak, or to be told alike."""
    for number, (a, b) in enumerate(pairs):
        first, second = shorter_first(a, b)
        if called_untrue(first, second):
            yield _Try(number, align(first, second), True)
            continue
        may_disagree = first.may_disagree(second)
        least = max(_SHARED * len(first.keys), _SHARED_LONG * len(second.keys))
        if not may_disagree and len(first.keys & second.keys) < least:
            continue
        pair = align(first, second)
        alike = pair.covered >= _LEAST_ALIKE and pair.covered_long >= _LEAST_ALIKE_LONG
        asked = bool(first.asked and second.asked and first.asked.keys() & second.asked.keys())
        if alike or asked or (may_disagree and pair.covered >= _LEAST_OPPOSED):
            yield _Try(number, pair, alike)


def _tells(each: _Try, signs: Sequence[Sign]) -> bool:
    return each.alike or any(sign.kind in _TELLING for sign in signs)
