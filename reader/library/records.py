"""How an article becomes rows and rows become the article again."""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from reader.library.addresses import address_key
from reader.library.rows import Table, Value, as_json
from reader.model import Article, Block, BlockKind, Provenance, Span

ARTICLES = Table(
    "articles",
    (
        "id",
        "chain",
        "title",
        "outlet",
        "authors",
        "published",
        "modified",
        "address",
        "address_key",
        "language",
        "tags",
        "origins",
        "source",
        "format",
        "original",
        "imported_at",
        "extractor",
        "text_sha256",
        "words",
        "deleted",
    ),
)
_INFERRED = as_json({"published": "inferred"})[1:-1]
BODIES = Table("bodies", ("article", "text", "blocks"))


@dataclass(frozen=True, slots=True)
class Summary:
    """What a list shows of an article, without its text.

    `chain` is the id of the first version of the same address; `deleted` the time it was
    deleted, or None.
    """

    id: str
    title: str
    outlet: str
    authors: tuple[str, ...]
    published: date | None
    date_inferred: bool
    language: str
    tags: tuple[str, ...]
    address: str
    words: int
    format: str
    imported_at: str
    text_sha256: str
    chain: str
    deleted: str | None


def article_values(article: Article, chain: str, original: str) -> dict[str, Value]:
    """The row of `articles` for an article that was just imported."""
    provenance = article.provenance or Provenance("", "", original)
    return {
        "id": article.id,
        "chain": chain,
        **metadata_values(article),
        "source": provenance.source,
        "format": provenance.format,
        "original": original,
        "imported_at": provenance.imported_at,
        "extractor": provenance.extractor,
        "text_sha256": article.text_sha256,
        "words": article.words,
        "deleted": None,
    }


def metadata_values(article: Article) -> dict[str, Value]:
    """The columns a person may edit, and where each value came from."""
    return {
        "title": article.title,
        "outlet": article.outlet,
        "authors": as_json(list(article.authors)),
        "published": article.published.isoformat() if article.published else None,
        "modified": article.modified.isoformat() if article.modified else None,
        "address": article.address,
        "address_key": address_key(article.address),
        "language": article.language,
        "tags": as_json(list(article.tags)),
        "origins": as_json(dict(article.origins)),
    }


def body_values(article: Article) -> dict[str, Value]:
    """The row of `bodies`: the text and where its parts lie."""
    blocks = [[block.kind.value, *block.span, block.level] for block in article.blocks]
    return {"article": article.id, "text": article.text, "blocks": as_json(blocks)}


def article_of(row: sqlite3.Row, text: str, blocks: str) -> Article:
    """The article again, from its row and its body."""
    return Article(
        id=row["id"],
        text=text,
        title=row["title"],
        outlet=row["outlet"],
        authors=tuple(json.loads(row["authors"])),
        published=_day(row["published"]),
        modified=_day(row["modified"]),
        address=row["address"],
        language=row["language"],
        tags=tuple(json.loads(row["tags"])),
        blocks=tuple(
            Block(BlockKind(kind), Span(start, end), level)
            for kind, start, end, level in json.loads(blocks)
        ),
        origins=_origins(row),
        provenance=Provenance(
            row["source"], row["format"], row["original"], row["imported_at"], row["extractor"]
        ),
    )


def summary_of(row: sqlite3.Row) -> Summary:
    """The article's entry in a list."""
    return Summary(
        id=row["id"],
        title=row["title"],
        outlet=row["outlet"],
        authors=_listed(row["authors"]),
        published=_day(row["published"]),
        date_inferred=_INFERRED in row["origins"],
        language=row["language"],
        tags=_listed(row["tags"]),
        address=row["address"],
        words=row["words"],
        format=row["format"],
        imported_at=row["imported_at"],
        text_sha256=row["text_sha256"],
        chain=row["chain"],
        deleted=row["deleted"],
    )


def _listed(stored: str) -> tuple[str, ...]:
    return tuple(json.loads(stored)) if stored != "[]" else ()


def _origins(row: sqlite3.Row) -> Mapping[str, str]:
    found: dict[str, str] = json.loads(row["origins"])
    return found


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None
