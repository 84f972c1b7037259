"""Claims of articles and findings between them, computed once and then kept in the cache."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader import claims, comparison
from reader.app.engine import engine_version
from reader.app.judging import Remembered, known_findings
from reader.app.workspace import Workspace
from reader.jobs import JobContext
from reader.jobs.sweeping import unswept
from reader.model import Article, ArticleClaims, Finding
from reader.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Comparison:
    """Articles side by side with their findings, best first.

    `dismissed` holds the keys of those findings that the person dismissed.
    """

    articles: tuple[ArticleClaims, ...]
    findings: tuple[Finding, ...]
    dismissed: frozenset[str] = frozenset()

    @property
    def standing(self) -> tuple[Finding, ...]:
        """The findings that were not dismissed."""
        return tuple(found for found in self.findings if found.key not in self.dismissed)


def claims_of(ws: Workspace, article: Article) -> ArticleClaims:
    """The article with its claims."""
    known = ws.derived.claims_for(article, engine_version())
    if known:
        return known
    found = claims.extract(article)
    ws.derived.put_claims(found, engine_version())
    return found


@unswept()
def compare(
    ws: Workspace, ids: Sequence[str] | None = None, context: JobContext | None = None
) -> Comparison:
    """Compare articles of the library; all of it means the latest version of each address.

    Disagreement inside one article counts too.
    """
    context = context or JobContext()
    articles = ws.library.articles(latest_versions(ws) if ids is None else dict.fromkeys(ids))
    read = read_all(ws, articles, context)
    found = known_findings(ws.derived, read, engine_version())
    if found is None:
        judging = Remembered(ws.derived, read, engine_version())
        found = comparison.compare(read, context, judging)
        judging.keep(found)
        if ids is None:
            judging.tidy({summary.id for summary in ws.library.summaries()})
    return Comparison(tuple(read), tuple(found), ws.library.dismissed())


def read_all(
    ws: Workspace, articles: Sequence[Article], context: JobContext | None = None
) -> list[ArticleClaims]:
    """The claims of each article, in order."""
    context = context or JobContext()
    read = []
    for done, article in enumerate(articles):
        context.report(done, len(articles), Sentence("Reading claims"))
        read.append(claims_of(ws, article))
    return read


def latest_versions(ws: Workspace) -> list[str]:
    """Ids of the articles that no newer text from the same address has replaced."""
    newest = {summary.chain: summary.id for summary in ws.library.summaries()}
    return list(newest.values())


def compare_articles(articles: Sequence[Article], context: JobContext | None = None) -> Comparison:
    """Compare articles that are in no library; nothing is stored."""
    context = context or JobContext()
    read = []
    for done, article in enumerate(articles):
        context.report(done, len(articles), Sentence("Reading claims"))
        read.append(claims.extract(article))
    return Comparison(tuple(read), tuple(comparison.compare(read, context)))


def findings(ws: Workspace, context: JobContext | None = None) -> list[Finding]:
    """Findings across the whole library, best first, without those that were dismissed."""
    return list(compare(ws, None, context).standing)
