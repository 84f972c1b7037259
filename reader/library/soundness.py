"""What can be wrong with a library's file, found without changing it.

SQLite's own checks see few damaged pages, so every row's seal and the counts are checked too.
"""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from reader.library.events import EVENTS
from reader.library.flags import FLAGS
from reader.library.kept import KEPT
from reader.library.records import ARTICLES, BODIES
from reader.library.rows import Table, tolerant
from reader.model import text_hash
from reader.sentences import Sentence

SEALED: tuple[tuple[Table, str], ...] = (
    (ARTICLES, "id"),
    (BODIES, "article"),
    (EVENTS, "number"),
    (FLAGS, "id"),
    (KEPT, "name"),
)
"""Every table with seals, and the column that names a row to a person."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is not as it should be.

    `kind` is stable for programs, `subject` an id or a path, `text` one sentence; what is not
    `grave` loses nothing.
    """

    kind: str
    subject: str
    text: str
    grave: bool = True


def file_problems(connection: sqlite3.Connection) -> Iterator[Problem]:
    """Everything wrong inside the file: pages, references, seals, missing rows."""
    connection.text_factory = tolerant
    yield from _pages(connection)
    tables = _tables(connection)
    for table, name in SEALED:
        if table.name in tables:
            yield from _seals(connection, table, name)
    if "events" in tables:
        yield from _gaps(connection)
        yield from _lost_articles(connection)
    if "flags" in tables:
        yield from _flag_articles(connection)


def _pages(connection: sqlite3.Connection) -> Iterator[Problem]:
    try:
        for row in connection.execute("PRAGMA integrity_check(20)"):
            if row[0] != "ok":
                said = row[0].strip().splitlines()[-1]
                yield Problem("pages", "", Sentence("SQLite found damage: {said}.", said=said))
        for row in connection.execute("PRAGMA foreign_key_check"):
            text = Sentence(
                "A row of {table} refers to one of {other} that is not there.",
                table=row[0],
                other=row[2],
            )
            yield Problem("reference", str(row[0]), text)
    except sqlite3.DatabaseError as error:
        yield Problem(
            "pages", "", Sentence("The file cannot be checked by SQLite: {reason}.", reason=error)
        )


def _tables(connection: sqlite3.Connection) -> set[str]:
    try:
        rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {row[0] for row in rows}
    except sqlite3.DatabaseError:
        return set()


def _seals(connection: sqlite3.Connection, table: Table, name: str) -> Iterator[Problem]:
    count = 0
    try:
        for row in connection.execute(f"SELECT * FROM {table.name}"):  # noqa: S608
            count += 1
            if not table.holds(row):
                yield _changed(table, row[name])
            elif table is BODIES:
                yield from _text(connection, row)
        stored = connection.execute(f"SELECT count(*) FROM {table.name}").fetchone()[0]  # noqa: S608
    except (sqlite3.DatabaseError, UnicodeDecodeError, ValueError) as error:
        yield Problem(
            "rows",
            table.name,
            Sentence("The {table} cannot all be read: {reason}.", table=table.name, reason=error),
        )
        return
    if stored != count:
        yield Problem(
            "rows",
            table.name,
            Sentence(
                "{stored} {table} are counted and {count} are read.",
                stored=stored,
                table=table.name,
                count=count,
            ),
        )


def _changed(table: Table, name: object) -> Problem:
    text = Sentence(
        "A row of {table} ({name}) no longer matches its checksum.", table=table.name, name=name
    )
    return Problem("checksum", str(name), text)


def _text(connection: sqlite3.Connection, row: sqlite3.Row) -> Iterator[Problem]:
    article = row["article"]
    found = connection.execute(
        "SELECT text_sha256 FROM articles WHERE id = ?", (article,)
    ).fetchone()
    if found and found[0] != text_hash(row["text"]):
        yield Problem(
            "text",
            article,
            Sentence("The text of article {id} is not the imported one.", id=article),
        )


def _gaps(connection: sqlite3.Connection) -> Iterator[Problem]:
    try:
        count, highest = connection.execute("SELECT count(*), max(number) FROM events").fetchone()
    except sqlite3.DatabaseError:
        return
    missing = (highest or 0) - count
    if missing != _known_gaps(connection):
        yield Problem("history", "", Sentence("{n} entries of the history are missing.", n=missing))


def _known_gaps(connection: sqlite3.Connection) -> int:
    """How many entries the last repair said are gone."""
    row = connection.execute(
        "SELECT body FROM events WHERE kind = 'repaired' ORDER BY number DESC LIMIT 1"
    ).fetchone()
    return int(json.loads(row[0])["missing"]) if row else 0


def _lost_articles(connection: sqlite3.Connection) -> Iterator[Problem]:
    """Articles that were imported and are neither here nor were removed for good."""
    try:
        rows = connection.execute(
            "SELECT DISTINCT subject FROM events WHERE kind = 'imported' "
            "AND subject NOT IN (SELECT id FROM articles) "
            "AND subject NOT IN (SELECT subject FROM events WHERE kind IN ('purged', 'lost'))"
        ).fetchall()
        bare = connection.execute(
            "SELECT id FROM articles WHERE id NOT IN (SELECT article FROM bodies)"
        ).fetchall()
    except sqlite3.DatabaseError:
        return
    for row in rows:
        yield Problem(
            "article", row[0], Sentence("The article {id} was imported and is gone.", id=row[0])
        )
    for row in bare:
        yield Problem("text", row[0], Sentence("The text of article {id} is gone.", id=row[0]))


def _flag_articles(connection: sqlite3.Connection) -> Iterator[Problem]:
    try:
        rows = connection.execute(
            "SELECT id FROM flags WHERE id NOT IN (SELECT flag FROM flag_articles)"
        ).fetchall()
    except sqlite3.DatabaseError:
        return
    for row in rows:
        yield Problem(
            "flag", row[0], Sentence("The flag {id} is not listed with its articles.", id=row[0])
        )
