"""Taking articles in: new, already there, or a new version of an address, all or nothing."""

import dataclasses
import hashlib
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.library.addresses import address_key
from reader.library.clock import now
from reader.library.events import Events
from reader.library.originals import Originals
from reader.library.pictures import Pictures
from reader.library.records import ARTICLES, BODIES, article_values, body_values
from reader.library.rows import storable
from reader.library.store import Store
from reader.model import Article, Figure, Provenance


@dataclass(frozen=True, slots=True)
class Added:
    """The article is new in the library, or was deleted and is back."""

    article: str


@dataclass(frozen=True, slots=True)
class Duplicate:
    """The same content was there already, as `article`; nothing was changed."""

    article: str


@dataclass(frozen=True, slots=True)
class Version:
    """Another text was there from the same address: `article` is new, `previous` is kept."""

    article: str
    previous: str


Taken = Added | Duplicate | Version
Drawn = tuple[Sequence[Figure], Mapping[str, bytes]]


class Intake:
    """Writes what an import brings, in one transaction for all articles of a file."""

    def __init__(
        self, store: Store, originals: Originals, events: Events, pictures: Pictures
    ) -> None:
        self._store = store
        self._originals = originals
        self._events = events
        self._pictures = pictures

    def add(
        self,
        articles: Sequence[Article],
        original: bytes,
        *,
        tags: Sequence[str] = (),
        drawn: Sequence[Drawn] = (),
    ) -> list[Taken]:
        """Take the articles of one file with the file itself; all are on disk, or none is.

        Ids are kept unless another article has the same. `drawn` has for each article its
        figures and their pictures.
        """
        with self._store.writing() as connection:
            digest = self._originals.keep(original)
            taken = [
                self._take_article(connection, _prepared(article, digest, tags), digest)
                for article in articles
            ]
            for each, (figures, pictures) in zip(taken, drawn, strict=False):
                if figures and not isinstance(each, Duplicate):
                    self._pictures.keep_figures(each.article, figures, pictures)
            return taken

    def _take_article(self, connection: sqlite3.Connection, article: Article, digest: str) -> Taken:
        same = _same_content(connection, article)
        if same:
            return self._take_again(connection, same, article)
        article = _with_free_id(connection, article)
        previous = _previous(connection, article)
        chain = previous["chain"] if previous else article.id
        ARTICLES.insert(connection, article_values(article, chain, digest))
        BODIES.insert(connection, body_values(article))
        self._events.record(
            connection,
            "imported",
            article.id,
            title=article.title,
            source=article.provenance.source if article.provenance else "",
            original=digest,
        )
        return Version(article.id, previous["id"]) if previous else Added(article.id)

    def _take_again(
        self, connection: sqlite3.Connection, row: sqlite3.Row, article: Article
    ) -> Taken:
        """The same content: there already, in the bin, or known but with its text lost."""
        known = "SELECT 1 FROM bodies WHERE article = ?"
        if not connection.execute(known, (row["id"],)).fetchone():
            BODIES.insert(connection, body_values(dataclasses.replace(article, id=row["id"])))
        elif not row["deleted"]:
            return Duplicate(row["id"])
        ARTICLES.update(connection, row, "id", deleted=None)
        self._events.record(connection, "restored", row["id"])
        return Added(row["id"])


def _prepared(article: Article, digest: str, tags: Sequence[str]) -> Article:
    given = article.provenance or Provenance("", "", digest)
    return dataclasses.replace(
        article,
        id=storable(article.id),
        text=storable(article.text),
        tags=tuple(dict.fromkeys((*article.tags, *tags))),
        provenance=dataclasses.replace(
            given, sha256=digest, imported_at=given.imported_at or now()
        ),
    )


def _same_content(connection: sqlite3.Connection, article: Article) -> sqlite3.Row | None:
    """The article with the same text, unless both name their page or outlet and differ in it."""
    rows = connection.execute(
        "SELECT * FROM articles WHERE text_sha256 = ? ORDER BY deleted IS NOT NULL, number",
        (article.text_sha256,),
    )
    key = address_key(article.address)
    for row in rows:
        compared = ((key, row["address_key"]), (article.outlet, row["outlet"]))
        if all(new == old or not new or not old for new, old in compared):
            found: sqlite3.Row = row
            return found
    return None


def _previous(connection: sqlite3.Connection, article: Article) -> sqlite3.Row | None:
    found: sqlite3.Row | None = connection.execute(
        "SELECT * FROM articles WHERE address_key = ? AND address_key <> '' "
        "AND deleted IS NULL ORDER BY number DESC LIMIT 1",
        (address_key(article.address),),
    ).fetchone()
    return found


def _with_free_id(connection: sqlite3.Connection, article: Article) -> Article:
    id = article.id or article.text_sha256[:16]
    salt = 0
    while connection.execute("SELECT 1 FROM articles WHERE id = ?", (id,)).fetchone():
        salt += 1
        seed = f"{article.text_sha256} {article.outlet} {article.address} {salt}"
        id = hashlib.sha256(seed.encode()).hexdigest()[:16]
    return dataclasses.replace(article, id=id)
