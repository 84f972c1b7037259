"""The guards, G01 and on: what speaks against a contradiction although words differ."""

from collections.abc import Sequence

from reader.comparison import lexicon
from reader.comparison.align import Pair
from reader.comparison.signs import Sign
from reader.comparison.statement import Statement
from reader.comparison.words import Kind
from reader.model import Span

_MANY = 4
# The rarity two claims of one event usually share: about four words.
_ENOUGH = 3.5


def other_day(pair: Pair, _: Sequence[Sign]) -> list[Sign]:
    """G01 The two speak of different days: "closed higher Tuesday" / "lower on Wednesday"."""
    first, second = _weekday(pair.a), _weekday(pair.b)
    if first is None or second is None:
        return []
    a, b = pair.a.words[first], pair.b.words[second]
    if a.folded == b.folded:
        return []
    return [Sign("other day", 1.0, a.span, b.span, f"{a.folded} / {b.folded}")]


def other_scope(_: Pair, signs: Sequence[Sign]) -> list[Sign]:
    """G02 A count of something else: another place or name stands beside the other number."""
    if not any(sign.kind == "number" for sign in signs):
        return []
    beside = [sign for sign in signs if sign.kind in ("place", "name", "kind", "word")]
    best = max(beside, key=lambda sign: sign.strength, default=None)
    return [best._replace(kind="other scope")] if best else []


def moving_count(pair: Pair, signs: Sequence[Sign]) -> list[Sign]:
    """G03 A count or price that changes by the hour: market reports, tolls in headlines."""
    numbers = [sign for sign in signs if sign.kind == "number"]
    market = _first(pair.a, "market.txt"), _first(pair.b, "market.txt")
    if not numbers or None in market:
        return []
    a, b = (
        side.words[at].span
        for side, at in zip((pair.a, pair.b), market, strict=True)
        if at is not None
    )
    return [Sign("moving count", 1.0, a, b, "prices move by the minute")]


def earlier_state(pair: Pair, _: Sequence[Sign]) -> list[Sign]:
    """G04 A word limits one side to a time: "initially", "used to", "until"."""
    words = lexicon.word_set("earlier_state.txt")
    left = [i for i, word in enumerate(pair.a.words) if word.folded in words]
    right = [j for j, word in enumerate(pair.b.words) if word.folded in words]
    if bool(left) == bool(right):
        return []
    a = pair.a.span(left[0]) if left else Span(0, len(pair.a.text))
    b = pair.b.span(right[0]) if right else Span(0, len(pair.b.text))
    text = (a.of(pair.a.text) if left else b.of(pair.b.text)) + " limits it to a time"
    return [Sign("earlier state", 1.0, a, b, text)]


def other_subject(pair: Pair, _: Sequence[Sign]) -> list[Sign]:
    """G05 The shorter side names somebody or something that the other does not."""
    missing = [i for i in pair.only_a if pair.a.words[i].kind is Kind.NAME]
    if not missing:
        return []
    word = pair.a.words[missing[0]]
    share = sum(pair.a.rarity[i] for i in missing) / (sum(pair.a.rarity.values()) or 1.0)
    whole = Span(0, len(pair.b.text))
    return [Sign("other subject", min(1.0, share), word.span, whole, f"{word.folded} is not named")]


def other_place(pair: Pair, signs: Sequence[Sign]) -> list[Sign]:
    """G07 A count from a place that the other side does not name: Mariupol / Irpin."""
    if not any(sign.kind == "number" for sign in signs):
        return []
    for side, only, whole in ((pair.a, pair.only_a, pair.b), (pair.b, pair.only_b, pair.a)):
        for i in only:
            word = side.words[i]
            if word.kind is Kind.NAME and side.words[i - 1].folded in ("in", "at", "near") and i:
                span, other = word.span, Span(0, len(whole.text))
                a, b = (span, other) if side is pair.a else (other, span)
                return [Sign("other place", 1.0, a, b, f"only one side speaks of {word.folded}")]
    return []


def breakdown(pair: Pair, signs: Sequence[Sign]) -> list[Sign]:
    """G08 A list of parts ("239 men, 172 women, 17 girls") beside a total."""
    if not any(sign.kind == "number" for sign in signs):
        return []
    for side in (pair.a, pair.b):
        if len(side.amounts) >= _MANY:
            span = side.span(side.amounts[0].first, side.amounts[-1].last)
            whole = Span(0, len((pair.b if side is pair.a else pair.a).text))
            a, b = (span, whole) if side is pair.a else (whole, span)
            return [Sign("breakdown", 1.0, a, b, "one side lists the parts of a total")]
    return []


def same_speaker(pair: Pair, _: Sequence[Sign]) -> list[Sign]:
    """G09 One speaker on one day seldom contradicts himself."""
    one, other = pair.a, pair.b
    if one.speaker is None or one.speaker != other.speaker or one.said_on != other.said_on:
        return []
    a, b = Span(0, len(one.text)), Span(0, len(other.text))
    return [Sign("same speaker", 1.0, a, b, f"both said by {one.speaker}")]


def other_event(pair: Pair, _: Sequence[Sign]) -> list[Sign]:
    """G10 Two claims out of articles that share few rare words may be of different events."""
    if not (pair.a.in_article and pair.b.in_article):
        return []
    shared = sum(pair.a.rarity[link.i] * link.likeness for link in pair.links)
    strength = max(0.0, 1 - shared / _ENOUGH)
    if not strength:
        return []
    a, b = Span(0, len(pair.a.text)), Span(0, len(pair.b.text))
    return [Sign("other event", strength, a, b, "few rare words are shared")]


def _weekday(side: Statement) -> int | None:
    return _first(side, "weekdays.txt")


def _first(side: Statement, name: str) -> int | None:
    words = lexicon.word_set(name)
    return next((i for i, word in enumerate(side.words) if word.folded in words), None)
