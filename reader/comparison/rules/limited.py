"""What limits a denial: to the time since something or until it, or to what somebody points at.

"Has not spoken since the trial" leaves open what was said there; "this is no reform" denies none.
"""

from collections.abc import Iterator, Sequence

from reader.comparison import lexicon
from reader.comparison.align import Pair
from reader.comparison.rules.events import told_twice
from reader.comparison.signs import Sign
from reader.comparison.statement import Statement
from reader.comparison.syntax import has_past_form
from reader.comparison.words import Kind
from reader.model import Span

_POINTING = frozenset(("this", "that", "these", "those"))
# How many words before what something is said to be its "is" stands: "is the largest tax reform".
_NEAR = 4
_ONE_STORY = 0.5
_HAVE = frozenset(("has", "have", "had"))
_HAD = frozenset(("had",))


def since_then(pair: Pair, signs: Sequence[Sign]) -> Sign | None:
    """What one side has not done since something, where the other tells of that or of before."""
    for side, other, word, there in _denied_words(pair, signs):
        since = next((i for i in range(word, len(side.words)) if _is(side, i, "since")), None)
        if since is None or not _perfect(side, side.negated[word]):
            continue
        if any(_is(other, i, "since") for i in range(there, len(other.words))):
            continue
        if not has_past_form(other.words[there].folded) or _perfect(other, there):
            continue
        if not _days(other) <= _days(side) or other.days:
            continue
        return _limits("other day", pair, side, side.span(since), other.span(there))
    return None


def until_then(pair: Pair, signs: Sequence[Sign]) -> Sign | None:
    """What had not been done until something, where the other tells of no earlier day."""
    for side, other, word, there in _denied_words(pair, signs):
        until = next((i for i in range(len(side.words)) if _is(side, i, "until")), None)
        if until is None or not _perfect(side, side.negated[word], _HAD):
            continue
        if "until" in other.forms or other.days or _perfect(other, there, _HAD):
            continue
        return _limits("other day", pair, side, side.span(until), other.span(there))
    return None


def of_this(pair: Pair, signs: Sequence[Sign]) -> Sign | None:
    """What is pointed at is denied to be such a thing, of which the other side says something.

    Where one story is told twice it may well be that thing, and where both sides point.
    """
    if told_twice(pair.a, pair.b) > _ONE_STORY or _POINTING & pair.a.forms & pair.b.forms:
        return None
    for side, other, word, there in _denied_words(pair, signs):
        at = side.negated[word]
        if not _pointed_at(side, at) or _said_to_be(other, there):
            continue
        return _limits("of another", pair, side, side.span(at, word), other.span(there))
    return None


def _limits(kind: str, pair: Pair, side: Statement, limit: Span, whole: Span) -> Sign:
    """The sign that what stands in one side limits its denial, in the order of the pair."""
    a, b = (limit, whole) if side is pair.a else (whole, limit)
    return Sign(kind, 1.0, a, b, f"{a.of(pair.a.text)} / {b.of(pair.b.text)}")


def _denied_words(
    pair: Pair, signs: Sequence[Sign]
) -> Iterator[tuple[Statement, Statement, int, int]]:
    """The side that denies a shared word, the other, and where the word stands in both."""
    if not any(sign.kind in ("negation", "denial", "clause") for sign in signs):
        return
    for i, j, _ in pair.links:
        if (i in pair.a.negated) == (j in pair.b.negated):
            continue
        if i in pair.a.negated:
            yield pair.a, pair.b, i, j
        else:
            yield pair.b, pair.a, j, i


def _is(side: Statement, i: int, folded: str) -> bool:
    return side.words[i].folded == folded


def _perfect(side: Statement, at: int, forms: frozenset[str] = _HAVE) -> bool:
    """Whether a form of "have" stands there or shortly before: "has not", "haven't"."""
    near = side.words[max(0, at - 2) : at + 1]
    return any(word.folded.removesuffix("n't") in forms for word in near)


def _days(side: Statement) -> frozenset[str]:
    return side.forms & lexicon.word_set("weekdays.txt")


def _pointed_at(side: Statement, negation: int) -> bool:
    """Whether a negation is said of "this": "this isn't", "that is not", "these were no"."""
    if side.words[negation].kind is not Kind.NEGATION:
        return False
    be = negation if side.words[negation].folded.endswith("n't") else negation - 1
    return be > 0 and side.words[be - 1].folded in _POINTING and _be(side, be)


def _be(side: Statement, i: int) -> bool:
    folded = side.words[i].folded.removesuffix("n't")
    return lexicon.table("grammar.tsv").get(folded) == "be"


def _said_to_be(side: Statement, word: int) -> bool:
    """Whether something is said to be what a word names: "the plan is a tax reform"."""
    return any(_be(side, i) for i in range(max(0, word - _NEAR), word))
