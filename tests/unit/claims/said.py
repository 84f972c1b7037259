"""Short texts read into claims, for the tests of this folder."""

from datetime import date

from reader import claims
from reader.model import Article, ArticleClaims, Claim

PUBLISHED = date(2022, 3, 30)  # a Wednesday


def read(text: str, published: date | None = PUBLISHED) -> ArticleClaims:
    """The claims of a text without blocks."""
    return claims.extract(Article("a", text, "A title", published=published))


def told(text: str) -> list[tuple[str, str]]:
    """Speaker and words of every claim that has a speaker."""
    return [
        (claim.speaker, " … ".join(part.of(text) for part in claim.content))
        for claim in read(text).claims
        if claim.speaker
    ]


def only(text: str, published: date | None = PUBLISHED) -> Claim:
    """The first claim with a speaker."""
    return next(claim for claim in read(text, published).claims if claim.speaker)
