"""Claims of articles and findings between them, computed once and then kept in the cache."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader import claims, comparison
from reader.app.engine import engine_version
from reader.app.workspace import Workspace
from reader.jobs import JobContext
from reader.model import Article, ArticleClaims, Finding


@dataclass(frozen=True, slots=True)
class Comparison:
    """Articles side by side with their findings, best first."""

    articles: tuple[ArticleClaims, ...]
    findings: tuple[Finding, ...]


def claims_of(ws: Workspace, article: Article) -> ArticleClaims:
    """The article with its claims."""
    known = ws.derived.claims_for(article, engine_version())
    if known:
        return known
    found = claims.extract(article)
    ws.derived.put_claims(found, engine_version())
    return found


def compare(
    ws: Workspace, ids: Sequence[str] | None = None, context: JobContext | None = None
) -> Comparison:
    """Compare articles of the library, or all of it; findings of one article count too."""
    context = context or JobContext()
    articles = ws.library.articles(ids)
    read = []
    for done, article in enumerate(articles):
        context.report(done, len(articles), "Reading claims")
        read.append(claims_of(ws, article))
    known = ws.derived.findings_for(articles, engine_version())
    if known is None:
        known = comparison.compare(read, context)
        ws.derived.put_findings(articles, known, engine_version())
    return Comparison(tuple(read), tuple(known))


def compare_articles(articles: Sequence[Article], context: JobContext | None = None) -> Comparison:
    """Compare articles that are in no library; nothing is stored."""
    read = [claims.extract(article) for article in articles]
    return Comparison(tuple(read), tuple(comparison.compare(read, context)))


def findings(ws: Workspace, context: JobContext | None = None) -> list[Finding]:
    """Findings across the whole library, best first, without those that were dismissed."""
    return list(compare(ws, None, context).findings)
