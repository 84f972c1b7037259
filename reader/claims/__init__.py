"""From an article to its claims: who says what, how much, when. Never touches storage."""

from reader.model import Article, ArticleClaims

__all__ = ["extract"]


def extract(article: Article) -> ArticleClaims:
    """The sentences, claims and speakers of an article; never raises, whatever the text."""
    from reader.claims.pipeline import read_claims  # noqa: PLC0415 - loaded when first needed

    return read_claims(article)
