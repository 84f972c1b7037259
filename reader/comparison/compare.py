"""Articles compared: findings inside each and between them, best first."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.comparison.fold import folded
from reader.comparison.sifting import sifted
from reader.comparison.statement import Statement
from reader.comparison.work import Judging, Pair, Work, work_of
from reader.jobs import JobContext
from reader.jobs.sweeping import unswept
from reader.language.remembered import let_go
from reader.model import ArticleClaims, Finding, Judgement, Reason, Relation
from reader.sentences import Sentence

# So many pairs are judged at once: more gain nothing, and somebody may want to stop.
_AT_ONCE = 128
# What was worked out of so many statements may stay until all pairs are judged.
_MANY = 5000
_CERTAIN = 4.0
_MERE_WORDS = ("word", "name", "kind")
_TELLING = 0.5
# Where one of these is told, that the whole clause is denied goes without saying.
_DENYING = ("negation", "denial", "antonym", "poles")


def judged_here(work: Work, context: JobContext) -> list[Judgement | None]:
    """What each pair is, found out claim by claim.

    So what was worked out of a claim is still in the processor's cache for its next pair: in the
    order of the pairs it takes a twentieth longer. Of very many claims each is let go of after its
    last pair.
    """
    order = sorted(range(len(work.pairs)), key=work.pairs.__getitem__)
    pairs = [work.pairs[n] for n in order]
    found: list[Judgement | None] = [None] * len(pairs)
    gone = 0 if len(work.statements) > _MANY else len(work.statements)
    for n, judgement in zip(order, judged(work.statements, pairs, context), strict=True):
        found[n] = judgement
        first, _ = work.pairs[n]
        for statement in work.statements[gone:first]:
            statement.let_go()
        gone = max(gone, first)
    return found


def compare(
    articles: Sequence[ArticleClaims],
    context: JobContext | None = None,
    judging: Judging = judged_here,
) -> list[Finding]:
    """Findings within and across the articles: contradictions first, the surest on top.

    Of those between two sentences only the best is kept; see `fold`. `judging` may know pairs
    from before, or have others judge them; what it says must be what `judged_here` would.
    """
    context = context or JobContext()
    try:
        with unswept():
            work = work_of(articles, context)
            return folded(work.found(judging(work, context)))
    finally:
        let_go()


def judged(
    statements: Sequence[Statement], pairs: Sequence[Pair], context: JobContext
) -> Iterator[Judgement | None]:
    """What each of the pairs is, with how sure that is and the reasons worth telling."""
    for done in range(0, len(pairs), _AT_ONCE):
        context.check()
        context.report(done, len(pairs), Sentence("Comparing claims"))
        some = [(statements[i], statements[j]) for i, j in pairs[done : done + _AT_ONCE]]
        for found in sifted(some):
            yield found and replace(found, score=sure(found), reasons=telling(found.reasons))


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
