"""G07 Other place: a count from elsewhere is no count of the same."""

from bisect import bisect
from collections.abc import Sequence
from functools import cache

from reader.comparison import lexicon
from reader.comparison.align import Pair
from reader.comparison.meaning import is_place
from reader.comparison.rules.events import told_twice
from reader.comparison.signs import Sign
from reader.comparison.statement import Statement
from reader.comparison.words import Kind
from reader.model import Span
from reader.sentences import Sentence

_AT = ("in", "at", "near", "of", "from")
# How much it counts for two sentences out of their articles.
_ALONE = 0.8
_ENDS = (".", ";", "!", "?")


@cache
def _nations() -> frozenset[str]:
    return frozenset(lexicon.table("demonyms.tsv").values())


def other_place(pair: Pair, signs: Sequence[Sign]) -> list[Sign]:
    """G07 A count from another place: "killed in Mariupol" / "killed in Irpin".

    Out of articles it is enough that one side names a place that the other does not.
    """
    if not any(sign.kind in ("number", "open number") for sign in signs):
        return []
    left, right = _place(pair.a, pair.only_a), _place(pair.b, pair.only_b)
    in_articles = pair.a.article and pair.b.article
    if in_articles and pair.a.place and pair.a.place == pair.b.place:
        return []
    if in_articles and left is None and right is None:
        return _stands_elsewhere(pair)
    if (left is None or right is None) and not in_articles:
        return []
    if left is None and right is None:
        return []
    a = Span(0, len(pair.a.text)) if left is None else pair.a.span(left)
    b = Span(0, len(pair.b.text)) if right is None else pair.b.span(right)
    named = [
        span.of(side.text)
        for at, span, side in ((left, a, pair.a), (right, b, pair.b))
        if at is not None
    ]
    told = Sentence("{place} only", place=named[0]) if len(named) == 1 else " / ".join(named)
    return _sign(pair, a, b, told, one_place=len(named) == 1)


def _sign(pair: Pair, a: Span, b: Span, told: str, one_place: bool) -> list[Sign]:
    """Told of one event, counts are of one place though only one side names it."""
    strength = 1.0 if pair.a.article and pair.b.article else _ALONE
    strength *= 1 - told_twice(pair.a, pair.b) if one_place else 1.0
    return [Sign("other place", strength, a, b, told)] if strength else []


def _stands_elsewhere(pair: Pair) -> list[Sign]:
    """What stands under another place, or one of the two under none: "up to 300" in Irpin."""
    here, there = pair.a.place, pair.b.place
    if here == there or (here in _nations() and not there) or (there in _nations() and not here):
        return []
    a, b = Span(0, len(pair.a.text)), Span(0, len(pair.b.text))
    named = [place for place in (here, there) if place]
    told = Sentence("{place} only", place=named[0]) if len(named) == 1 else " / ".join(named)
    return _sign(pair, a, b, told, one_place=not (here and there))


def _place(side: Statement, only: Sequence[int]) -> int | None:
    """The first unlinked name that a preposition of place stands before, or that is a place."""
    for i in only:
        named = side.words[i].kind is Kind.NAME
        placed = named and (is_place(side.words[i].folded) or _stands_at(side, i))
        if placed and _counted_at(side, i):
            return i
    return None


def _stands_at(side: Statement, i: int) -> bool:
    """Whether a preposition of place stands before a name; "cases of COVID" names none."""
    word = side.words[i]
    if word.folded in lexicon.word_set("weekdays.txt"):
        return False  # "as of Wednesday"
    return i > 0 and side.words[i - 1].folded in _AT and not word.span.of(side.text).isupper()


def _counted_at(side: Statement, place: int) -> bool:
    """Whether a place stands in one sentence with a count: not "from Turkey. There are 1,735"."""
    ends = [i for i, word in enumerate(side.words) if word.folded in _ENDS]
    sentence = bisect(ends, place)
    return any(bisect(ends, amount.first) == sentence for amount in side.amounts)
