"""Articles compared: findings inside each and between them, best first."""

import gc
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from reader.comparison.fold import Ends, folded, words_of
from reader.comparison.judge import findable
from reader.comparison.statement import Statement
from reader.comparison.told import statements_of
from reader.jobs import JobContext
from reader.language.remembered import let_go
from reader.model import ArticleClaims, Claim, Finding, Judgement, Reason, Relation, pair_key
from reader.sentences import Sentence

if TYPE_CHECKING:
    from reader.comparison.candidates import Place

_REPORT_EVERY = 200
# Of the claims of two sentences so many pairs are judged; further ones hardly ever find more.
_TRIED = 2
_CERTAIN = 4.0
_MERE_WORDS = ("word", "name", "kind")
_TELLING = 0.5
# Where one of these is told, that the whole clause is denied goes without saying.
_DENYING = ("negation", "denial", "antonym", "poles")

Side = tuple[Claim, ArticleClaims]


def compare(articles: Sequence[ArticleClaims], context: JobContext | None = None) -> list[Finding]:
    """Findings within and across the articles: contradictions first, the surest on top.

    Of those between two sentences only the best is kept; see `fold`.
    """
    from reader.comparison.candidates import candidates  # noqa: PLC0415 - arrays are slow to load

    context = context or JobContext()
    try:
        with _sweeping_later():
            sides, statements = prepared(articles, context)
            pairs = candidates(statements, places(sides)).tolist()
            return folded(_found(pairs, sides, statements, context))
    finally:
        let_go()


@contextmanager
def _sweeping_later() -> Iterator[None]:
    """Without the garbage collector: much is made, none of it in circles that only it finds."""
    sweeping = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if sweeping:
            if not gc.get_freeze_count():
                # What was made counts as old now: nobody walks through all of it at once.
                gc.freeze()
                gc.unfreeze()
            gc.enable()


def _found(
    pairs: Sequence[tuple[int, int]],
    sides: Sequence[Side],
    statements: Sequence[Statement],
    context: JobContext,
) -> Iterator[tuple[Ends, Finding]]:
    """What the pairs turn out to be, with the sentences between which it lies."""
    told = [words_of(claim, each.article.text) for claim, each in sides]
    tried: Counter[Ends] = Counter()
    for done, (i, j) in enumerate(pairs):
        if done % _REPORT_EVERY == 0:
            context.report(done, len(pairs), Sentence("Comparing claims"))
        ends = frozenset((told[i], told[j]))
        tried[ends] += 1
        if tried[ends] <= _TRIED:
            finding = _finding(sides[i], sides[j], statements[i], statements[j])
            if finding is not None:
                yield ends, finding


def prepared(
    articles: Sequence[ArticleClaims], context: JobContext
) -> tuple[list[Side], list[Statement]]:
    """Every claim with its statement; spelling variants unified over all of them."""
    from reader.comparison.spelling import unified  # noqa: PLC0415 - as above

    sides: list[Side] = []
    statements: list[Statement] = []
    for done, each in enumerate(articles):
        context.report(done, len(articles), Sentence("Reading claims"))
        sides += [(claim, each) for claim in each.claims]
        statements += statements_of(each)
    return sides, unified(statements)


def places(sides: Sequence[Side]) -> "list[Place]":
    """Where every claim stands: its article by number, start, end."""
    numbers: dict[str, int] = {}
    return [
        (numbers.setdefault(each.article.id, len(numbers)), *claim.span) for claim, each in sides
    ]


def _finding(side_a: Side, side_b: Side, a: Statement, b: Statement) -> Finding | None:
    judged = findable(a, b)
    if judged is None:
        return None
    (claim_a, in_a), (claim_b, in_b) = side_a, side_b
    quotes = claim_a.span.of(in_a.article.text), claim_b.span.of(in_b.article.text)
    return Finding(
        pair_key(*quotes),
        claim_a,
        claim_b,
        *quotes,
        judged.relation,
        sure(judged),
        judged.alignment,
        telling(judged.reasons),
        judged.against,
    )


def telling(reasons: Sequence[Reason]) -> tuple[Reason, ...]:
    """The reasons worth a person's time: other words in a slot only where they weigh something.

    "contested / good" beside "have been resolved / will be settled" explains nothing.
    """
    named = any(reason.kind not in _MERE_WORDS for reason in reasons)
    denied = any(reason.kind in _DENYING for reason in reasons)
    return tuple(
        reason
        for reason in reasons
        if not (named and reason.kind in _MERE_WORDS and abs(reason.weight) < _TELLING)
        and not (denied and reason.kind == "clause")
    )


def sure(judged: Judgement) -> float:
    """How sure a relation is, in [0, 1].

    A contradiction as likely as it is; an update as far as its counts differ; the others as far
    as the two are alike and nothing contradicts them.
    """
    if judged.relation is Relation.CONTRADICTS:
        return judged.score
    if judged.relation is Relation.UPDATES:
        most = max((reason.weight for reason in judged.reasons), default=0.0)
        backed = 0.5 * judged.alignment + 0.5 * min(1.0, max(0.0, most) / _CERTAIN)
        return 0.5 + 0.5 * backed  # an update is only said where two counts or states were met
    return judged.alignment * (1 - judged.score)
