"""The guards, G01 and on: what speaks against a contradiction although words differ."""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from reader.comparison import lexicon
from reader.comparison.align import Pair
from reader.comparison.amounts import Amount
from reader.comparison.meaning import concept
from reader.comparison.ordinals import other_turn, ranks
from reader.comparison.rules.comparison import other_scale
from reader.comparison.rules.contrast import SAID, TURNED, contrasted, two_apart
from reader.comparison.rules.hours import other_time
from reader.comparison.rules.limited import of_this, since_then, until_then
from reader.comparison.signs import Sign
from reader.comparison.statement import Statement, once
from reader.comparison.words import Kind
from reader.model import Span
from reader.sentences import Sentence

_MANY = 3
# A list of parts begins so many words after its colon at most.
_AT_ONCE = 3
_POLLS = frozenset(("poll", "polls", "survey"))
# How much such a guard counts for two sentences out of their articles.
_ALONE = 0.8


def other_day(pair: Pair, signs: Sequence[Sign]) -> list[Sign]:
    """G01 The two speak of different days: "closed higher Tuesday" / "lower on Wednesday".

    Where a date differs and something else does, the dates explain it.
    """
    if (limit := since_then(pair, signs) or until_then(pair, signs)) is not None:
        return [limit]
    first, second = _weekday(pair.a), _weekday(pair.b)
    if first is None or second is None:
        dated = next((sign for sign in signs if sign.kind == "date"), None)
        told = _told(signs) or any(sign.kind == "single" for sign in signs)
        if dated is None and (turns := other_turn(pair.a, pair.b)) is not None:
            one, other = pair.a.span(turns[0].first), pair.b.span(turns[1].first)
            text = f"{one.of(pair.a.text)} / {other.of(pair.b.text)}"
            return [Sign("other day", 1.0, one, other, text)]
        if dated is None and told and (timed := other_time(pair)) is not None:
            return [timed]
        return [dated._replace(kind="other day")] if dated and told else []
    a, b = pair.a.words[first], pair.b.words[second]
    told_once = any(sign.kind == "date" and sign.a == a.span for sign in signs)
    if a.folded == b.folded or (told_once and not _told(signs)):
        return []
    return [Sign("other day", 1.0, a.span, b.span, f"{a.folded} / {b.folded}")]


def other_matter(pair: Pair, signs: Sequence[Sign]) -> list[Sign]:
    """G12 Something else is denied, counted or turned round: of another, or done to another.

    "Met the prime minister" / "did not meet the king"; surest where one excludes the other:
    "oil fell" / "gold rose".
    """
    contrast = contrasted(pair, signs) or other_scale(pair) or of_this(pair, signs)
    if contrast is not None:
        return [contrast._replace(kind="of another")]
    told = _told(signs)
    others = [
        part
        for part in signs
        if part.kind in ("part", "single")
        and told
        and not any(part.a.overlaps(sign.a) and part.b.overlaps(sign.b) for sign in told)
    ]
    turned = [sign for sign in told if sign.kind in TURNED]
    if turned and (rank := _other_rank(pair, told)) is not None:
        return [rank._replace(kind="of another")]
    for part in others if turned else ():
        if two_apart(pair, part):
            return [part._replace(kind="of another")]
    return [part._replace(kind="other matter") for part in others[:1]]


def _other_rank(pair: Pair, told: Sequence[Sign]) -> Sign | None:
    """The two places in an order by which two things are told apart: "the first suspect"."""
    at = {pair.a.span(rank.first, rank.last) for rank in ranks(pair.a)}
    return next((sign for sign in told if sign.kind == "number" and sign.a in at), None)


def _told(signs: Sequence[Sign]) -> list[Sign]:
    """The signs that something is denied, turned round or counted otherwise."""
    return [sign for sign in signs if sign.kind in SAID]


def other_scope(_: Pair, signs: Sequence[Sign]) -> list[Sign]:
    """G02 A count of something else: another place or name stands beside the other number."""
    if not any(sign.kind == "number" for sign in signs):
        return []
    beside = [sign for sign in signs if sign.kind in ("place", "name", "kind", "word")]
    best = max(beside, key=lambda sign: sign.strength, default=None)
    return [best._replace(kind="other scope")] if best else []


def moving_count(pair: Pair, signs: Sequence[Sign]) -> list[Sign]:
    """G03 A count or price that changes by the hour: market reports, tolls in headlines.

    So does the standing of candidates, of which every poll gives its own figures.
    """
    if not any(sign.kind == "number" for sign in signs):
        return []
    if (priced := _both(pair, "market.txt")) is not None:
        return [Sign("moving count", 1.0, *priced, Sentence("prices move by the minute"))]
    if (polled := _polled(pair)) is not None:
        return [Sign("moving count", 1.0, *polled, Sentence("every poll gives its own figures"))]
    if pair.a.headline and pair.b.headline and _toll(pair.a) and _toll(pair.b):
        a, b = Span(0, len(pair.a.text)), Span(0, len(pair.b.text))
        return [Sign("moving count", 0.5, a, b, Sentence("headlines give the toll of the hour"))]
    return []


def _both(pair: Pair, name: str) -> tuple[Span, Span] | None:
    """The first words of a list that stand on both sides."""
    first, second = _first(pair.a, name), _first(pair.b, name)
    return None if first is None or second is None else (pair.a.span(first), pair.b.span(second))


def _polled(pair: Pair) -> tuple[Span, Span] | None:
    """Where two articles tell by different polls how far one candidate is before another."""
    told = _both(pair, "polls.txt") if pair.a.article != pair.b.article else None
    if told is None or not _poll(pair.a).isdisjoint(_poll(pair.b)):
        return None
    named = [j for i, j, _ in pair.links if pair.a.words[i].kind is Kind.NAME]
    return told if named == sorted(named) else None  # else another one leads


def _poll(side: Statement) -> set[str]:
    """The names right before a poll: whose it is."""
    met = pairwise(side.words)
    return {one.folded for one, word in met if word.folded in _POLLS and one.kind is Kind.NAME}


@once
def _toll(side: Statement) -> bool:
    """Whether a statement speaks of dead or injured."""
    return not _harmed().isdisjoint(side.concepts)


@cache
def _harmed() -> frozenset[str]:
    return frozenset(concept(lexicon.key_of(word)) for word in ("killed", "injured", "arrested"))


def earlier_state(pair: Pair, _: Sequence[Sign]) -> list[Sign]:
    """G04 A word limits one side to a time: "initially", "used to", "until"."""
    left, right = _first(pair.a, "earlier_state.txt"), _first(pair.b, "earlier_state.txt")
    if (left is None) == (right is None):
        return []
    a = Span(0, len(pair.a.text)) if left is None else pair.a.span(left)
    b = Span(0, len(pair.b.text)) if right is None else pair.b.span(right)
    word = b.of(pair.b.text) if left is None else a.of(pair.a.text)
    text = Sentence("{word} limits it to a time", word=word)
    return [Sign("earlier state", 1.0, a, b, text)]


def other_subject(pair: Pair, _: Sequence[Sign]) -> list[Sign]:
    """G05 The shorter side names somebody or something that the other does not."""
    missing = [i for i in pair.only_a if pair.a.words[i].kind is Kind.NAME]
    if not missing:
        return []
    word = pair.a.words[missing[0]]
    share = sum(pair.a.rarity[i] for i in missing) / (sum(pair.a.rarity.values()) or 1.0)
    whole = Span(0, len(pair.b.text))
    text = Sentence("{name} is not named", name=word.folded)
    return [Sign("other subject", min(1.0, share), word.span, whole, text)]


def breakdown(pair: Pair, signs: Sequence[Sign]) -> list[Sign]:
    """G08 A list of parts ("killed: 239 men, 172 women, 17 girls") beside a total."""
    if not any(sign.kind == "number" for sign in signs):
        return []
    for side, other in ((pair.a, pair.b), (pair.b, pair.a)):
        parts = _parts(side)
        if len(parts) >= _MANY:
            span, whole = side.span(parts[0].first, parts[-1].last), Span(0, len(other.text))
            a, b = (span, whole) if side is pair.a else (whole, span)
            return [
                Sign(
                    "breakdown",
                    1.0 if side.article else _ALONE,
                    a,
                    b,
                    Sentence("one side lists the parts of a total"),
                )
            ]
    return []


def _parts(side: Statement) -> list[Amount]:
    """The amounts after a colon; one between two numbers ("at 11:00") begins no list.

    Neither does one in a title: "Star Wars: The Last Jedi grossed $620 million".
    """
    colon = next((i for i, word in enumerate(side.words) if _begins_list(side, i)), None)
    if colon is None:
        return []
    parts = [amount for amount in side.amounts if amount.first > colon]
    return parts if parts and parts[0].first - colon <= _AT_ONCE else []


def _begins_list(side: Statement, i: int) -> bool:
    after = side.words[i + 1 : i + 3]
    if side.words[i].folded != ":" or not after:
        return False
    return not (i and after[0].kind is Kind.NUMBER and side.words[i - 1].kind is Kind.NUMBER)


def _weekday(side: Statement) -> int | None:
    return _first(side, "weekdays.txt")


def _first(side: Statement, name: str) -> int | None:
    words = lexicon.word_set(name)
    if words.isdisjoint(side.forms):
        return None
    return next((i for i, word in enumerate(side.words) if word.folded in words), None)
