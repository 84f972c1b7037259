"""Two statements judged: which relation they stand in, how sure that is, and every reason."""

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from reader.comparison import model
from reader.comparison.align import Pair, align
from reader.comparison.measures import measures, topic_measures
from reader.comparison.reading import from_claim, read
from reader.comparison.relation import decide
from reader.comparison.rules import NUMBER_OF, REASONS, found_in, guarded, signs_of
from reader.comparison.rules.verdict import called_untrue
from reader.comparison.signs import Sign, exchanged
from reader.comparison.statement import Statement, once
from reader.comparison.stories import stories
from reader.comparison.told import lead_of
from reader.model import ArticleClaims, Claim, Judgement, Reason, Relation, Span

# Shares of the shorter and longer claim's rarity below which no relation was ever found.
_LEAST_OPPOSED = 0.25
_LEAST_ALIKE = 0.5
_LEAST_ALIKE_LONG = 0.3
_SHARED = 0.34
# The log-odds of a contradiction where not one word that says something is shared, or need be.
_NOTHING_SHARED = -3.0
# Signs that can make a finding of two claims that are told in different words.
_TELLING = frozenset(REASONS) - {"word", "modality", "quote drift"} | {"same number", "open number"}


def judge(
    a: str,
    b: str,
    *,
    a_date: date | None = None,
    b_date: date | None = None,
    a_speaker: str | None = None,
    b_speaker: str | None = None,
) -> Judgement:
    """The relation of any two sentences, with the reasons for and against it."""
    return judge_statements(
        read(a, speaker=a_speaker, said_on=a_date), read(b, speaker=b_speaker, said_on=b_date)
    )


def judge_claims(
    a: Claim, article_a: ArticleClaims, b: Claim, article_b: ArticleClaims
) -> Judgement:
    """The relation of two claims in their articles; spans count in the articles' texts."""
    return judge_statements(
        _in_its_article(a, article_a),
        _in_its_article(b, article_b),
    )


def _in_its_article(claim: Claim, read: ArticleClaims) -> Statement:
    leads = claim.sentence == lead_of(read)
    return from_claim(claim, read.article, stories(read.article), leads)


def judge_statements(a: Statement, b: Statement) -> Judgement:
    """The relation of two statements made ready; the order of the two changes nothing."""
    first, second = shorter_first(a, b)
    pair = align(first, second)
    return _told(pair, weigh(pair, signs_of(pair)), first is not a)


def shorter_first(a: Statement, b: Statement) -> tuple[Statement, Statement]:
    """The two in the order in which they are aligned: the one that says less first."""
    return (b, a) if _size(a) > _size(b) else (a, b)


def findable(a: Statement, b: Statement) -> Judgement | None:
    """The judgement of two claims if they stand in any relation; quick to say that they do not.

    Claims relate if a rule finds something, or if they are told in much the same words.
    """
    first, second = shorter_first(a, b)
    if called_untrue(first, second):
        pair = align(first, second)
        weighed = weigh(pair, signs_of(pair))
        related = weighed.relation is not Relation.UNRELATED
        return _told(pair, weighed, first is not a) if related else None
    may_disagree = first.may_disagree(second)
    asked = bool(first.asked and second.asked and first.asked.keys() & second.asked.keys())
    if not may_disagree and len(first.keys & second.keys) < _SHARED * len(first.keys):
        return None
    pair = align(first, second)
    alike = pair.covered >= _LEAST_ALIKE and pair.covered_long >= _LEAST_ALIKE_LONG
    if not alike and not asked and not (may_disagree and pair.covered >= _LEAST_OPPOSED):
        return None
    signs = found_in(pair)
    if not alike and not any(sign.kind in _TELLING for sign in signs):
        return None
    weighed = weigh(pair, guarded(pair, signs))
    if weighed.relation is Relation.UNRELATED:
        return None
    return _told(pair, weighed, first is not a)


@once
def _size(side: Statement) -> tuple[float, str, str, str]:
    carried = side.weight + len(side.amounts) + len(side.days) + len(side.hours)
    return carried, side.text, side.speaker or "", str(side.said_on)


class Weighed(NamedTuple):
    """What the model makes of a pair: the relation, all signs, and the measures behind it."""

    relation: Relation
    score: float
    topic: float
    signs: list[Sign]
    found: dict[str, float]


def weigh(pair: Pair, signs: list[Sign]) -> Weighed:
    """The relation of an aligned pair, not yet in words."""
    shipped = model.shipped()
    found = measures(pair, signs)
    topic = shipped.topic.probability(topic_measures(pair, found))
    log_odds = shipped.contradiction.log_odds(found)
    by_hand = shipped.by_hand
    given = sum([by_hand[sign.kind] * sign.strength for sign in signs if sign.kind in by_hand])
    log_odds += given
    if any(sign.kind == "verdict" for sign in signs):
        log_odds = _NOTHING_SHARED + given
    elif not pair.links and not any(sign.kind in shipped.by_hand for sign in signs):
        log_odds = min(log_odds, _NOTHING_SHARED)
    relation, later = decide(pair, signs, model.squeeze(log_odds), topic)
    if later is not None:
        signs = [*signs, later]
        log_odds += shipped.by_hand[later.kind]
    score = 0.0 if relation is Relation.COPIES else model.squeeze(log_odds)
    return Weighed(relation, score, topic, signs, found)


def _told(pair: Pair, weighed: Weighed, turned: bool = False) -> Judgement:
    """A weighed pair with its reasons for and against, the weightiest first.

    `turned` says that the pair's second statement is the judgement's first.
    """
    told = sorted(
        zip(_weights(weighed), weighed.signs, strict=True),
        key=lambda each: (-abs(each[0]), _moved(each[1].a, pair.a), _moved(each[1].b, pair.b)),
    )
    made = [_reason(pair, sign, weight, turned) for weight, sign in told]
    return Judgement(
        weighed.relation,
        weighed.score,
        weighed.topic,
        tuple([reason for reason in made if not reason.against]),
        tuple([reason for reason in made if reason.against]),
    )


def turned(judged: Judgement) -> Judgement:
    """The same with its two sides exchanged: what judging them in the other order comes to."""
    return replace(
        judged,
        reasons=tuple([_turned(reason) for reason in judged.reasons]),
        against=tuple([_turned(reason) for reason in judged.against]),
    )


def _turned(reason: Reason) -> Reason:
    return replace(reason, a=reason.b, b=reason.a, text=exchanged(reason.text))


def _weights(weighed: Weighed) -> list[float]:
    """What each sign adds to the log-odds of a contradiction."""
    shipped = model.shipped()
    kinds = {sign.kind for sign in weighed.signs}
    shares = {kind: shipped.contradiction.share(kind, weighed.found) for kind in kinds}
    return [
        round(shares[sign.kind] + shipped.by_hand.get(sign.kind, 0.0) * sign.strength, 3)
        for sign in weighed.signs
    ]


def _reason(pair: Pair, sign: Sign, weight: float, turned: bool) -> Reason:
    """A sign as a reason, its words in the offsets of the articles."""
    a, b, text = _moved(sign.a, pair.a), _moved(sign.b, pair.b), sign.text
    if turned:
        a, b = b, a
        text = exchanged(text)
    against = sign.kind not in REASONS
    return Reason(NUMBER_OF[sign.kind], sign.kind, a, b, text, weight, against)


def _moved(span: Span, side: Statement) -> Span:
    return Span(span[0] + side.offset, span[1] + side.offset)
