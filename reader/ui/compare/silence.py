"""What only one source says: its claims that no finding joins with another article's."""

from reader.model import ArticleClaims, Span
from reader.ui.session import Comparison


def silent_spans(read: ArticleClaims, comparison: Comparison) -> list[Span]:
    """Spans of the claims of an article that no other compared article speaks of."""
    here = read.article.id
    met = {
        claim.span
        for finding in comparison.findings
        if finding.a.article != finding.b.article
        for claim in (finding.a, finding.b)
        if claim.article == here
    }
    return [
        claim.span for claim in read.claims if not any(claim.span.overlaps(span) for span in met)
    ]
