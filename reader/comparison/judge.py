"""Two statements judged: which relation they stand in, how sure that is, and every reason."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from reader.comparison import model
from reader.comparison.align import Pair, align
from reader.comparison.measures import measures, topic_measures
from reader.comparison.reading import from_claim, read
from reader.comparison.relation import decide
from reader.comparison.rules import NUMBER_OF, REASONS, signs_of
from reader.comparison.signs import Sign, exchanged
from reader.comparison.statement import Statement, once
from reader.comparison.stories import stories
from reader.comparison.told import lead_of
from reader.model import ArticleClaims, Claim, Judgement, Reason, Relation, Span

# The log-odds of a contradiction where not one word that says something is shared, or need be.
_NOTHING_SHARED = -3.0


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
    return told(pair, weigh([pair], [signs_of(pair)])[0], first is not a)


def shorter_first(a: Statement, b: Statement) -> tuple[Statement, Statement]:
    """The two in the order in which they are aligned: the one that says less first."""
    return (b, a) if _size(a) > _size(b) else (a, b)


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


def weigh(pairs: Sequence[Pair], signs: Sequence[list[Sign]]) -> list[Weighed]:
    """The relation of each aligned pair with its signs, not yet in words."""
    found = list(map(measures, pairs, signs))
    topics = list(map(topic_measures, pairs, found))
    return list(map(_weighed, pairs, signs, found, topics))


def _weighed(
    pair: Pair, signs: list[Sign], found: dict[str, float], topics: dict[str, float]
) -> Weighed:
    shipped = model.shipped()
    topic = shipped.topic.probability(topics)
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


def told(pair: Pair, weighed: Weighed, turned: bool = False) -> Judgement:
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
