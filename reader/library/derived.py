"""Claims and findings kept so that they need not be computed again; a throw-away cache.

A broken, missing or foreign file is replaced; a busy one is a miss, never an error. Where nothing
can be written it is read as it is.
"""

import hashlib
import json
import sqlite3
import threading
import zlib
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from reader import assets
from reader.library import codec
from reader.library.connecting import STILL, connected
from reader.library.judgements import Judgements, PairName, deflated, kept_as
from reader.model import Article, ArticleClaims, Claim, Relation, Span, Speaker

FILE = "derived.sqlite"
FORMAT = 3
_SETS_KEPT = 64
# Sets of so many articles are large; of these only the last few are kept.
_MANY, _LARGE_KEPT = 16, 4
_TAG = "Signature: 8a477f597d28d172789f06886806bc55\n# May be deleted at any time.\n"
_APPLICATION_ID = 0x50524C59  # "PRLY"
_PATIENCE_S = 1.0
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_UNWRITABLE = (
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_READONLY,
)

Named = tuple[PairName, int]
"""A finding by the name of its pair, and how often more its sentences stand in surer ones."""


def claims_key(article: Article) -> str:
    """Names what the claims of an article depend on: its text, its parts, its date, its id."""
    facts = (article.id, article.text_sha256, article.published, article.outlet, article.language)
    parts = repr((facts, article.title, article.modified, article.authors, article.blocks))
    return hashlib.sha256(parts.encode("utf-8", "surrogatepass")).hexdigest()


def findings_key(articles: Sequence[Article]) -> str:
    """Names what the findings between articles depend on."""
    return hashlib.sha256("".join(map(claims_key, articles)).encode()).hexdigest()


class Derived:
    """Claims by article and findings by set of articles, each for one version of the engine.

    `judgements` knows what each finding is, and which pairs are none.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._mutex = threading.RLock()
        self._connection = _opened(path)
        self.judgements = Judgements(self._connection, self._mutex)

    @classmethod
    def open(cls, folder: Path) -> "Derived":
        """The cache in a folder, made anew where there is none that fits."""
        with suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            (folder / "CACHEDIR.TAG").write_text(_TAG, encoding="ascii")
        return cls(folder / FILE)

    def claims_for(self, article: Article, engine: str) -> ArticleClaims | None:
        """The claims computed earlier by that version of the engine, or None."""
        stored = self._get("claims", claims_key(article), engine)
        if stored is None:
            return None
        with suppress(ValueError, KeyError, TypeError):
            sentences, claims, speakers = stored.split("\n")
            return ArticleClaims(
                article,
                tuple(codec.load_list(Span, sentences)),
                tuple(codec.load_list(Claim, claims)),
                tuple(codec.load_list(Speaker, speakers)),
            )
        return None

    def put_claims(self, claims: ArticleClaims, engine: str) -> None:
        """Keep the claims of an article."""
        lines = (claims.sentences, claims.claims, claims.speakers)
        self._put("claims", claims_key(claims.article), engine, "\n".join(map(codec.dump, lines)))

    def findings_for(self, articles: Sequence[Article], engine: str) -> list[Named] | None:
        """The findings computed earlier for exactly these articles, best first, or None.

        What each is, `judgements` knows.
        """
        stored = self._get("findings", findings_key(articles), engine)
        with suppress(ValueError, TypeError):
            return None if stored is None else _named(stored)
        return None

    def put_findings(
        self, articles: Sequence[Article], found: Sequence[Named], engine: str
    ) -> None:
        """Keep the findings between these articles, by the names of their pairs."""
        columns = [list(column) for column in zip(*((*n, t) for n, t in found), strict=True)]
        with self._mutex, suppress(sqlite3.Error):
            self._connection.execute(
                "INSERT OR REPLACE INTO findings (key, engine, articles, body) VALUES (?, ?, ?, ?)",
                (findings_key(articles), engine, len(articles), deflated(columns)),
            )
            self._connection.execute(
                "DELETE FROM findings WHERE number <= (SELECT max(number) FROM findings) - ?",
                (_SETS_KEPT,),
            )
            self._connection.execute(
                "DELETE FROM findings WHERE articles > :many AND number NOT IN (SELECT number "
                "FROM findings WHERE articles > :many ORDER BY number DESC LIMIT :kept)",
                {"many": _MANY, "kept": _LARGE_KEPT},
            )

    def last_findings(self) -> int:
        """A number that changes when findings are kept or forgotten."""
        with self._mutex, suppress(sqlite3.Error):
            row = self._connection.execute("SELECT max(number) FROM findings").fetchone()
            return int(row[0] or 0)
        return 0

    def met(self, engine: str) -> dict[str, tuple[Relation, frozenset[str]]]:
        """For the key of each finding kept its relation and its articles; of two the newer."""
        sets = self._sets(engine)
        numbers = {number for name in sets for number in (name.article_a, name.article_b)}
        known = self.judgements.known(numbers, engine)
        ids = self.judgements.ids()
        found: dict[str, tuple[Relation, frozenset[str]]] = {}
        with suppress(ValueError, KeyError, TypeError):
            for name in sets:
                packed = known.get(kept_as(known, name))
                if packed:
                    articles = frozenset((ids[name.article_a], ids[name.article_b]))
                    found[packed[0]] = Relation(packed[1]), articles
        return found

    def _sets(self, engine: str) -> list[PairName]:
        """The names of all findings kept, those of newer sets behind."""
        names: dict[PairName, None] = {}
        ask = "SELECT body FROM findings WHERE engine = ? ORDER BY number"
        with self._mutex, suppress(sqlite3.Error):
            for (body,) in self._connection.execute(ask, (engine,)).fetchall():
                with suppress(zlib.error, ValueError, TypeError):
                    for name, _ in _named(zlib.decompress(body).decode()):
                        names.pop(name, None)
                        names[name] = None
        return list(names)

    def clear(self) -> None:
        """Forget everything."""
        with self._mutex, suppress(sqlite3.Error):
            for table in ("claims", "findings", "judgements", "articles"):
                self._connection.execute(f"DELETE FROM {table}")  # noqa: S608
            self._connection.execute("VACUUM")

    def close(self) -> None:
        """Close the file."""
        with self._mutex:
            self._connection.close()

    def _get(self, table: str, key: str, engine: str) -> str | None:
        with self._mutex, suppress(sqlite3.Error, zlib.error, ValueError):
            row = self._connection.execute(
                f"SELECT body FROM {table} WHERE key = ? AND engine = ?",  # noqa: S608
                (key, engine),
            ).fetchone()
            return zlib.decompress(row[0]).decode() if row else None
        return None

    def _put(self, table: str, key: str, engine: str, body: str) -> None:
        with self._mutex, suppress(sqlite3.Error):
            self._connection.execute(
                f"INSERT OR REPLACE INTO {table} (key, engine, body) VALUES (?, ?, ?)",  # noqa: S608
                (key, engine, zlib.compress(body.encode("utf-8", "surrogatepass"), 1)),
            )


def _named(stored: str) -> list[Named]:
    columns = json.loads(stored)
    if any(set(map(type, column)) != {int} for column in columns):
        raise ValueError("not the names of findings")
    return [(PairName(*name), times) for *name, times in zip(*columns, strict=True)]


def _opened(path: Path) -> sqlite3.Connection:
    """The cache; one that cannot be written is only read, one that is busy is a miss."""
    for _ in range(2):
        try:
            return _shaped(path)
        except sqlite3.Error as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            if code in _BUSY:
                break
            if code in _UNWRITABLE:
                with suppress(sqlite3.Error):
                    return _shaped(path, STILL)
            else:
                _remove(path)
    return _shaped(Path(":memory:"))


def _shaped(path: Path, way: str = "") -> sqlite3.Connection:
    connection = connected(path, way, patience_s=_PATIENCE_S)
    try:
        connection.execute("PRAGMA trusted_schema=OFF")
        if not way:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=OFF")
        _shape(connection)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _shape(connection: sqlite3.Connection) -> None:
    ours = (_APPLICATION_ID, FORMAT)
    found = tuple(
        connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("application_id", "user_version")
    )
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if found == ours:
        connection.execute("SELECT key, engine, body FROM claims LIMIT 1").fetchone()
        return
    if tables:
        raise sqlite3.DatabaseError("not this program's cache, or an older one")
    script = assets.resource("sql", "derived.sql").read_text(encoding="utf-8")
    connection.executescript(script)
    connection.execute(f"PRAGMA application_id={_APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version={FORMAT}")


def _remove(path: Path) -> None:
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
        with suppress(OSError):
            path.with_name(name).unlink()
