"""Claims and findings kept so that they need not be computed again; a throw-away cache.

A broken, missing or foreign file is replaced; a busy one is a miss, never an error.
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
from reader.model import Article, ArticleClaims, Claim, Finding, Relation, Span, Speaker

FILE = "derived.sqlite"
FORMAT = 2
_SETS_KEPT = 64
_TAG = "Signature: 8a477f597d28d172789f06886806bc55\n# May be deleted at any time.\n"
_APPLICATION_ID = 0x50524C59  # "PRLY"


def claims_key(article: Article) -> str:
    """Names what the claims of an article depend on: its text, its parts, its date, its id."""
    facts = (article.id, article.text_sha256, article.published, article.outlet, article.language)
    parts = repr((facts, article.title, article.modified, article.authors, article.blocks))
    return hashlib.sha256(parts.encode("utf-8", "surrogatepass")).hexdigest()


def findings_key(articles: Sequence[Article]) -> str:
    """Names what the findings between articles depend on."""
    return hashlib.sha256("".join(map(claims_key, articles)).encode()).hexdigest()


class Derived:
    """Claims by article and findings by set of articles, each for one version of the engine."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._mutex = threading.RLock()
        self._connection = _opened(path)

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

    def findings_for(self, articles: Sequence[Article], engine: str) -> list[Finding] | None:
        """The findings computed earlier for exactly these articles, or None."""
        stored = self._get("findings", findings_key(articles), engine)
        if stored is None:
            return None
        with suppress(ValueError, KeyError, TypeError):
            return codec.load_list(Finding, stored)
        return None

    def put_findings(
        self, articles: Sequence[Article], findings: Sequence[Finding], engine: str
    ) -> None:
        """Keep the findings between these articles."""
        self._put("findings", findings_key(articles), engine, codec.dump(list(findings)))
        with self._mutex, suppress(sqlite3.Error):
            self._connection.execute(
                "DELETE FROM findings WHERE number <= (SELECT max(number) FROM findings) - ?",
                (_SETS_KEPT,),
            )

    def last_findings(self) -> int:
        """A number that changes when findings are kept or forgotten."""
        with self._mutex, suppress(sqlite3.Error):
            row = self._connection.execute("SELECT max(number) FROM findings").fetchone()
            return int(row[0] or 0)
        return 0

    def met(self, engine: str) -> dict[str, tuple[Relation, frozenset[str]]]:
        """For the key of each finding kept its relation and its articles; of two the newer."""
        found: dict[str, tuple[Relation, frozenset[str]]] = {}
        with self._mutex, suppress(sqlite3.Error, zlib.error, ValueError, KeyError, TypeError):
            for (body,) in self._connection.execute(
                "SELECT body FROM findings WHERE engine = ? ORDER BY number", (engine,)
            ):
                for each in json.loads(zlib.decompress(body)):
                    articles = frozenset((each["a"]["article"], each["b"]["article"]))
                    found[each["key"]] = Relation(each["relation"]), articles
        return found

    def clear(self) -> None:
        """Forget everything."""
        with self._mutex, suppress(sqlite3.Error):
            self._connection.execute("DELETE FROM claims")
            self._connection.execute("DELETE FROM findings")
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


def _opened(path: Path) -> sqlite3.Connection:
    for attempt in (path, path, Path(":memory:")):
        try:
            return _connected(attempt)
        except (sqlite3.Error, OSError):
            _remove(path)
    raise AssertionError("a cache in memory always opens")


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=1.0, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA trusted_schema=OFF")
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
