"""Reading the articles of the library: whole, by id, or as short entries for a list."""

import sqlite3
from collections.abc import Iterable

from reader.errors import LibraryDamaged, NotFound
from reader.library.originals import Originals
from reader.library.records import ARTICLES, BODIES, Summary, article_of, summary_of
from reader.library.store import Store
from reader.model import Article

_WHOLE = """SELECT articles.*, bodies.text, bodies.blocks, bodies.sha256 AS body_sha256
            FROM articles LEFT JOIN bodies ON bodies.article = articles.id"""
_LAST = "\U0010ffff"


class Shelf:
    """The articles that are there; what no longer matches its checksum is never shown.

    Ids of damaged articles met while listing are kept in `damaged`.
    """

    def __init__(self, store: Store, originals: Originals) -> None:
        self._store = store
        self.originals = originals
        self.damaged: set[str] = set()
        self._listed: dict[bool, tuple[tuple[int, int] | None, list[Summary]]] = {}
        self._met: dict[str, tuple[sqlite3.Row, Summary]] = {}

    def articles(self, ids: Iterable[str] | None = None) -> list[Article]:
        """All articles, oldest import first, or those of the given ids in that order."""
        if ids is not None:
            return [self.article(id) for id in ids]
        rows = self._store.rows(f"{_WHOLE} WHERE deleted IS NULL ORDER BY number")
        found = (self._article_or_none(row) for row in rows)
        return [article for article in found if article]

    def summaries(self, *, deleted: bool = False) -> list[Summary]:
        """Every article's entry for a list, oldest import first; or those that were deleted."""
        moment = self._store.moment()
        known = self._listed.get(deleted)
        if known and moment and known[0] == moment:
            return list(known[1])
        found = self._listed_anew(deleted)
        self._listed[deleted] = (moment, found)
        return list(found)

    def _listed_anew(self, deleted: bool) -> list[Summary]:
        state = "NOT NULL" if deleted else "NULL"
        rows = self._store.rows(
            f"SELECT * FROM articles WHERE deleted IS {state} ORDER BY number"  # noqa: S608
        )
        entries = {row["id"]: self._entry(row) for row in rows}
        return [entry for id, entry in entries.items() if entry and id not in self.damaged]

    def _entry(self, row: sqlite3.Row) -> Summary | None:
        """A row's entry; checked and read only where it is not the row that was met before."""
        known = self._met.get(row["id"])
        if known and known[0] == row:
            return known[1]
        if not ARTICLES.holds(row):
            self.damaged.add(row["id"])
            return None
        entry = summary_of(row)
        self._met[row["id"]] = (row, entry)
        return entry

    def article(self, id: str) -> Article:
        """The article of that id, or of the one id that begins so; a deleted one if no other does.

        Raises NotFound, or LibraryDamaged when its rows no longer match their checksums.
        """
        row = self._article_row(id)
        article = self._article_or_none(row)
        if not article:
            raise LibraryDamaged(
                "The article {id} no longer matches its checksum and is not shown. Run “parallax "
                "check”, then restore a backup or import it again.",
                id=row["id"],
            )
        return article

    def summary(self, id: str) -> Summary:
        """The article's entry for a list, also of a deleted one."""
        return summary_of(self._article_row(id))

    def versions(self, id: str) -> list[Summary]:
        """This article and the other texts once found at its address, oldest first."""
        rows = self._store.rows(
            "SELECT * FROM articles WHERE chain = ? AND deleted IS NULL ORDER BY number",
            (self._article_row(id)["chain"],),
        )
        return [summary_of(row) for row in rows if ARTICLES.holds(row)]

    def original(self, id: str) -> bytes:
        """The imported file's bytes, checked against their SHA-256."""
        return self.originals.read(self._article_row(id)["original"])

    def unread_originals(self) -> list[str]:
        """SHA-256 of the imported files of which no article with a text is left."""
        rows = self._store.rows(
            "SELECT original FROM articles JOIN bodies ON bodies.article = articles.id"
        )
        return sorted(set(self.originals) - {row["original"] for row in rows})

    def source_of(self, original: str) -> str:
        """The name under which an imported file came, as far as it is still known."""
        row = self._store.row(
            "SELECT source FROM articles WHERE original = ? UNION ALL "
            "SELECT json_extract(body, '$.source') FROM events "
            "WHERE kind = 'imported' AND json_extract(body, '$.original') = ? LIMIT 1",
            (original, original),
        )
        return str(row[0]) if row and row[0] else f"{original[:12]}.txt"

    def _article_row(self, id: str) -> sqlite3.Row:
        exact = self._store.row(f"{_WHOLE} WHERE articles.id = ?", (id,))
        if exact:
            return exact
        begins = f"{_WHOLE} WHERE articles.id >= ? AND articles.id < ? AND deleted IS"
        near = self._store.rows(f"{begins} NULL LIMIT 2", (id, id + _LAST)) or self._store.rows(
            f"{begins} NOT NULL LIMIT 2", (id, id + _LAST)
        )
        if not id or not near:
            raise NotFound(
                "There is no article “{id}” in the library; “parallax list” shows all.", id=id
            )
        if len(near) > 1:
            raise NotFound("More than one article begins with “{id}”; write more of the id.", id=id)
        return near[0]

    def _article_or_none(self, row: sqlite3.Row) -> Article | None:
        body = (row["id"], row["text"], row["blocks"])
        if not ARTICLES.holds(row) or BODIES.seal(body) != row["body_sha256"]:
            self.damaged.add(row["id"])
            return None
        return article_of(row, row["text"], row["blocks"])
