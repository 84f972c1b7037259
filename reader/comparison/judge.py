"""Two statements judged: which relation they stand in, how sure that is, and every reason."""

import math
from dataclasses import replace
from datetime import date

from reader import claims
from reader.comparison import align as alignment
from reader.comparison.rules import antonym, modality, negation, number
from reader.comparison.statement import Statement, negated_positions, read_words
from reader.model import (
    Article,
    ArticleClaims,
    Claim,
    Judgement,
    Reason,
    Relation,
    Span,
)

_WEIGHTS = {"negation": 3.0, "antonym": 3.0, "modality": 2.5, "number": 2.5}


def statement_of(claim: Claim, article: Article) -> Statement:
    """A claim made ready for comparing; an interposed cue is blanked out."""
    text = claim.span.of(article.text)
    at = claim.span.start
    if claim.cue and claim.span.covers(claim.cue):
        cue = claim.cue.moved(-at)
        text = text[: cue.start] + " " * (cue.end - cue.start) + text[cue.end :]
    words = read_words(text)
    return Statement(
        text,
        words,
        at,
        tuple(replace(q, span=q.span.moved(-at)) for q in claim.quantities),
        claim.speaker,
        article.published,
        claim.factuality,
        negated_positions(words),
    )


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
    return judge_statements(_read(a, a_date, a_speaker), _read(b, b_date, b_speaker))


def judge_claims(
    a: Claim, article_a: ArticleClaims, b: Claim, article_b: ArticleClaims
) -> Judgement:
    """The relation of two claims in their articles; spans count in the articles' texts."""
    return judge_statements(statement_of(a, article_a.article), statement_of(b, article_b.article))


def _read(text: str, said_on: date | None, speaker: str | None) -> Statement:
    words = read_words(text)
    found = claims.extract(Article("", text, "", published=said_on)) if text.strip() else None
    quantities = tuple(q for claim in found.claims for q in claim.quantities) if found else ()
    return Statement(text, words, 0, quantities, speaker, said_on, negated=negated_positions(words))


def judge_statements(a: Statement, b: Statement) -> Judgement:
    """The relation of two statements made ready."""
    pair = alignment.align(a, b)
    reasons = [
        reason for rule in (negation, antonym, modality, number) for reason in rule.find(pair)
    ]
    weighed = [replace(reason, weight=_WEIGHTS[reason.kind]) for reason in reasons]
    score = 1 / (1 + math.exp(5.5 - 5 * pair.alignment - sum(r.weight for r in weighed)))
    relation = _relation(pair, weighed, score)
    placed = tuple(_placed(reason, a.offset, b.offset) for reason in weighed)
    return Judgement(relation, score, pair.alignment, placed)


def _relation(pair: alignment.Pair, reasons: list[Reason], score: float) -> Relation:
    a, b = pair.a, pair.b
    if pair.alignment < 0.2:
        return Relation.UNRELATED
    if [w.key for w in a.words if w.carries] == [w.key for w in b.words if w.carries]:
        return Relation.COPIES
    if (
        any(r.kind == "number" for r in reasons)
        and a.said_on
        and b.said_on
        and a.said_on != b.said_on
    ):
        return Relation.UPDATES
    if score >= 0.5:
        return Relation.CONTRADICTS
    return Relation.AGREES if pair.alignment >= 0.6 else Relation.UNRELATED


def _placed(reason: Reason, a: int, b: int) -> Reason:
    return replace(reason, a=Span(*reason.a).moved(a), b=Span(*reason.b).moved(b))
