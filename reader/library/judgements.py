"""What pairs of claims turned out to be, kept so that no pair is judged twice; a throw-away cache.

Rows belong to the article of the second claim, so that a comparison reads those of its own only.
"""

import json
import sqlite3
import threading
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any, NamedTuple

from reader.model import Judgement, Reason, Relation, Span
from reader.sentences import pack, unpack

# An article's rows are joined to one when they have become so many.
_ROWS = 8
_LEVEL = 6
_UNREADABLE = (zlib.error, ValueError, TypeError)


class PairName(NamedTuple):
    """Two claims by the number of their article, their position in it, and a print of their names.

    The print says under which spellings the names were unified when the two were judged.
    """

    article_a: int
    claim_a: int
    print_a: int
    article_b: int
    claim_b: int
    print_b: int

    @property
    def turned(self) -> "PairName":
        """The same two in the other order."""
        return PairName(*self[3:], *self[:3])


Packed = Sequence[Any]
"""What `packed` makes of a judgement and the key of its finding."""
Known = dict[PairName, Packed | None]
"""What pairs are, None those that are nothing."""
Execute = Callable[..., sqlite3.Cursor]


def kept_as(known: Known, name: PairName) -> PairName:
    """The name under which a pair is known: its own, or that of the two in the other order."""
    return name if name in known or name.turned not in known else name.turned


class Judgements:
    """The table of judged pairs; a connection shared with the rest of the cache."""

    def __init__(self, connection: sqlite3.Connection, mutex: threading.RLock) -> None:
        self._connection = connection
        self._mutex = mutex

    def numbers(self, articles: Iterable[tuple[str, str]]) -> list[int]:
        """A number for each article, given by its key and its id; empty where none can be had."""
        asked = list(articles)
        with self._mutex, suppress(sqlite3.Error):
            met = [_number(self._connection.execute, key) for key, _ in asked]
            if all(met):
                return met
            with self._transaction() as execute:
                new = "INSERT OR IGNORE INTO articles (key, id) VALUES (?, ?)"
                self._connection.executemany(new, asked)
                return [_number(execute, key) for key, _ in asked]
        return []

    def ids(self) -> dict[int, str]:
        """The ids of all articles by their numbers."""
        with self._mutex, suppress(sqlite3.Error):
            return dict(self._connection.execute("SELECT number, id FROM articles").fetchall())
        return {}

    def known(self, articles: Iterable[int], engine: str) -> Known:
        """All pairs judged whose second claim is of one of these articles."""
        known: Known = {}
        for article in articles:
            with self._mutex, suppress(sqlite3.Error):
                known |= _joined(article, _bodies(self._connection.execute, article, engine))
        return known

    def add(self, judged: Known, engine: str) -> None:
        """Keep more pairs."""
        with suppress(sqlite3.Error), self._transaction() as execute:
            for article, pairs in _by_article(judged).items():
                bodies = _bodies(execute, article, engine)
                before: Known = {}
                if len(bodies) >= _ROWS:
                    before = _joined(article, bodies)
                    execute("DELETE FROM judgements WHERE article = ?", (article,))
                _put(execute, article, before | pairs, engine)

    def replace(self, articles: Iterable[int], judged: Known, engine: str) -> None:
        """Keep of these articles these pairs and no others."""
        with suppress(sqlite3.Error), self._transaction() as execute:
            for article in articles:
                execute("DELETE FROM judgements WHERE article = ?", (article,))
            for article, pairs in _by_article(judged).items():
                _put(execute, article, pairs, engine)

    def forget(self, articles: Iterable[int], engine: str) -> None:
        """Let go of these articles, their claims and pairs, and of what other engines judged."""
        with suppress(sqlite3.Error), self._transaction() as execute:
            execute("DELETE FROM judgements WHERE engine <> ?", (engine,))
            for number in articles:
                execute("DELETE FROM judgements WHERE article = ?", (number,))
                execute(
                    "DELETE FROM claims WHERE key = (SELECT key FROM articles WHERE number = ?)",
                    (number,),
                )
                execute("DELETE FROM articles WHERE number = ?", (number,))

    @contextmanager
    def _transaction(self) -> Iterator[Execute]:
        """All or nothing; raises sqlite3.Error where another program holds the cache."""
        with self._mutex:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection.execute
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise


def _number(execute: Execute, key: str) -> int:
    """The number of an article, 0 where it has none."""
    row = execute("SELECT number FROM articles WHERE key = ?", (key,)).fetchone()
    return int(row[0]) if row else 0


def _bodies(execute: Execute, article: int, engine: str) -> list[bytes]:
    ask = "SELECT body FROM judgements WHERE article = ? AND engine = ? ORDER BY number"
    return [body for (body,) in execute(ask, (article, engine))]


def _joined(article: int, bodies: Iterable[bytes]) -> Known:
    """The pairs of several rows; what cannot be read is left out."""
    known: Known = {}
    for body in bodies:
        with suppress(*_UNREADABLE):
            known |= _unpacked_row(article, body)
    return known


def _put(execute: Execute, article: int, pairs: Known, engine: str) -> None:
    execute(
        "INSERT INTO judgements (article, engine, body) VALUES (?, ?, ?)",
        (article, engine, _row(pairs)),
    )


def _by_article(judged: Known) -> dict[int, Known]:
    found: dict[int, Known] = {}
    for name, packed in judged.items():
        found.setdefault(name.article_b, {})[name] = packed
    return found


def _row(pairs: Known) -> bytes:
    """The pairs of one article: by columns who they are, then what each is, 0 for nothing."""
    names = sorted(pairs)
    columns = list(zip(*((n[0], n[1], n[2], n[4], n[5]) for n in names), strict=True))
    return deflated([columns, [pairs[name] or 0 for name in names]])


def _unpacked_row(article: int, body: bytes) -> Known:
    columns, found = json.loads(zlib.decompress(body))
    names = [PairName(a, i, p, article, j, q) for a, i, p, j, q in zip(*columns, strict=True)]
    return {name: packed or None for name, packed in zip(names, found, strict=True)}


def deflated(plain: object) -> bytes:
    """Plain data as JSON, made small."""
    text = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode("utf-8", "surrogatepass"), _LEVEL)


def packed(key: str, judgement: Judgement) -> Packed:
    """A judgement as plain data, with the key of its finding before it.

    Whoever changes this makes FORMAT of the cache one more.
    """
    return [
        key,
        judgement.relation.value,
        judgement.score,
        judgement.alignment,
        [_packed_reason(reason) for reason in judgement.reasons],
        [_packed_reason(reason) for reason in judgement.against],
    ]


def unpacked(packed: Packed) -> Judgement:
    """The judgement that `packed` made plain; raises ValueError or TypeError on other."""
    _, relation, score, alignment, reasons, against = packed
    return Judgement(
        Relation(relation),
        score,
        alignment,
        tuple([_reason(each) for each in reasons]),
        tuple([_reason(each, against=True) for each in against]),
    )


def _packed_reason(reason: Reason) -> list[Any]:
    return [reason.rule, reason.kind, *reason.a, *reason.b, pack(reason.text), reason.weight]


def _reason(packed: Sequence[Any], against: bool = False) -> Reason:
    rule, kind, *spans, text, weight = packed
    a, b, c, d = spans
    return Reason(rule, kind, Span(a, b), Span(c, d), unpack(text), weight, against)
