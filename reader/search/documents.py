"""Articles and claims as documents of the index."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from reader.model import Article, ArticleClaims, Claim, Quantity
from reader.search.layout import NO_DATE, Document


def version_of(
    id: str,
    text_sha256: str,
    title: str,
    outlet: str,
    authors: Sequence[str],
    language: str,
    published: date | None,
) -> str:
    """Changes whenever something changes of an article that lists show and queries find."""
    parts = (id, text_sha256, title, outlet, *authors, language, str(published))
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:24]


def _version_of(article: Article) -> str:
    return version_of(
        article.id,
        article.text_sha256,
        article.title,
        article.outlet,
        article.authors,
        article.language,
        article.published,
    )


def of_article(article: Article, read_by: str = "") -> Document:
    """The article itself; `read_by` names what read its claims, "" where nothing has yet."""
    opening = " ".join(article.text[: 2 * len(article.title) + 100].split())
    titled = opening.startswith(" ".join(article.title.split()))
    return Document(
        article.id,
        {
            "title": (article.title,),
            "body": (article.text,) if titled else (article.title, article.text),
            "outlet": (article.outlet,),
            "author": article.authors,
            "language": (article.language,),
        },
        {"title": article.title, "version": f"{_version_of(article)} {read_by}".strip()},
        {"outlet": article.outlet},
        {"date": _day(article)},
    )


def of_claims(read: ArticleClaims) -> Iterator[Document]:
    """The claims of an article."""
    speakers: dict[str, str] = {}
    for speaker in read.speakers:
        known = speakers.get(speaker.name, "")
        speakers[speaker.name] = f"{known} {' '.join(speaker.spellings)}".strip()
    return (_of_claim(claim, read.article, speakers) for claim in read.claims)


def _of_claim(claim: Claim, article: Article, speakers: Mapping[str, str]) -> Document:
    name = claim.speaker or ""
    as_written = claim.speaker_span.of(article.text) if name and claim.speaker_span else ""
    return Document(
        article.id,
        {
            "body": (claim.span.of(article.text),),
            "speaker": tuple(part for part in (name, speakers.get(name, ""), as_written) if part),
            "outlet": (article.outlet,),
        },
        categories={"speaker": name, "outlet": article.outlet},
        numbers={"date": _day(article), "start": claim.span.start, "end": claim.span.end},
        ranges=[found for quantity in claim.quantities if (found := _range(quantity))],
    )


def _range(quantity: Quantity) -> tuple[float, float] | None:
    """From the lower to the upper number that is named; "at least 5" names 5 alone."""
    named = [each for each in (quantity.low, quantity.high) if each is not None]
    return (named[0], named[-1]) if named else None


def _day(article: Article) -> int:
    return article.published.toordinal() if article.published else NO_DATE
