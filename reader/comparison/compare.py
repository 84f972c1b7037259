"""Articles compared: findings inside each and between them, best first."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import combinations

from reader.comparison.judge import judge_statements, statement_of
from reader.comparison.statement import Statement
from reader.jobs import JobContext
from reader.model import ArticleClaims, Claim, Finding, Relation, pair_key

_ORDER = (Relation.CONTRADICTS, Relation.UPDATES, Relation.AGREES, Relation.COPIES)


def compare(articles: Sequence[ArticleClaims], context: JobContext | None = None) -> list[Finding]:
    """Findings within and across the articles, best first."""
    context = context or JobContext()
    sides = [(claim, each) for each in articles for claim in each.claims]
    statements = [statement_of(claim, each.article) for claim, each in sides]
    pairs = _candidates(statements)
    findings: list[Finding] = []
    for done, (i, j) in enumerate(pairs):
        if done % 100 == 0:
            context.report(done, len(pairs), "Comparing claims")
        finding = _finding(sides[i], sides[j], statements[i], statements[j])
        if finding.relation is not Relation.UNRELATED:
            findings.append(finding)
    return sorted(findings, key=lambda f: (-f.score, f.key))


def _candidates(statements: Sequence[Statement]) -> list[tuple[int, int]]:
    """Pairs of statements that share at least two rare words."""
    where: dict[str, set[int]] = defaultdict(set)
    for n, statement in enumerate(statements):
        for i in statement.content:
            where[statement.words[i].key].add(n)
    shared: Counter[tuple[int, int]] = Counter()
    for places in where.values():
        if len(places) <= max(12, len(statements) // 8):
            shared.update(combinations(sorted(places), 2))
    return [pair for pair, count in shared.items() if count >= 2]


def _finding(
    side_a: tuple[Claim, ArticleClaims],
    side_b: tuple[Claim, ArticleClaims],
    a: Statement,
    b: Statement,
) -> Finding:
    (claim_a, article_a), (claim_b, article_b) = side_a, side_b
    judgement = judge_statements(a, b)
    quotes = claim_a.span.of(article_a.article.text), claim_b.span.of(article_b.article.text)
    return Finding(
        pair_key(*quotes),
        claim_a,
        claim_b,
        *quotes,
        judgement.relation,
        judgement.score,
        judgement.alignment,
        judgement.reasons,
        judgement.against,
    )
