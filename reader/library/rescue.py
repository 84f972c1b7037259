"""A damaged library, read as far as it can be and completed from its backups and journal.

The damaged files are kept; a new library is built beside them and takes their place.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from reader.jobs import JobContext
from reader.library import codec
from reader.library.backups import Backups
from reader.library.events import Events
from reader.library.flags import Flags, note_articles
from reader.library.journal import FILE as JOURNAL
from reader.library.journal import Entry, Journal, last_states
from reader.library.opening import FILE, IDENTITY
from reader.library.replacing import replace_library, scratch_in
from reader.library.rows import Table, tolerant
from reader.library.schema import bring_up_to_date
from reader.library.soundness import SEALED
from reader.library.store import Store
from reader.model import Flag
from reader.sentences import Sentence

ASIDE = "damaged"
_ROWID = {"bodies": "rowid", "kept": "kind, name"}
_MOST_PROBES = 200_000


@dataclass(frozen=True, slots=True)
class Rescued:
    """How many articles and flags were brought over, and where the damaged files are.

    `without_text` are ids of articles whose text is gone; their imported file may be read again.
    """

    articles: int
    flags: int
    without_text: tuple[str, ...]
    aside: Path | None


def rescue(folder: Path, context: JobContext | None = None) -> Rescued:
    """Build the library anew from what can still be read, and put it in place.

    Raises Cancelled when it is stopped before the new one is whole; nothing was changed then.
    """
    context = context or JobContext()
    with scratch_in(folder) as scratch:
        with closing(Store(scratch / FILE)) as store:
            bring_up_to_date(store)
            _keep_identity(store, folder)
            _bring_rows(store, folder, context)
            _bring_flags(store, folder)
            _record_losses(store)
            bare = _without_text(store)
            articles = _count(store, "articles")
            flags = _count(store, "flags")
        context.check()
        aside = replace_library(folder, scratch / FILE, ASIDE)
    return Rescued(articles, flags, bare, aside)


def _bring_rows(store: Store, folder: Path, context: JobContext) -> None:
    """Take every whole row of the library, and what it lacks from its copies, newest first."""
    sources = [folder / FILE, *(each.path for each in Backups(folder).all())]
    for done, source in enumerate(sources):
        context.report(done, len(sources), Sentence("Saving what can be read"))
        _bring_over(store, source, context)


def _keep_identity(store: Store, folder: Path) -> None:
    with suppress(OSError):
        known = (folder / IDENTITY).read_text(encoding="ascii", errors="replace").strip()
        with store.writing() as connection:
            connection.execute("UPDATE identity SET library = ?", (known,))


def _bring_over(store: Store, source: Path, context: JobContext) -> None:
    """Take every whole row that is not there yet."""
    with suppress(sqlite3.Error), closing(sqlite3.connect(source)) as damaged:
        damaged.row_factory = sqlite3.Row
        damaged.text_factory = tolerant
        damaged.execute("PRAGMA trusted_schema=OFF")
        damaged.execute("PRAGMA query_only=ON")
        for table, _ in SEALED:
            with store.writing() as connection:
                for row in _readable(damaged, table, context):
                    context.check()
                    _copy(connection, table, row)


def _copy(connection: sqlite3.Connection, table: Table, row: sqlite3.Row) -> None:
    with suppress(sqlite3.IntegrityError):
        names = row.keys()
        connection.execute(
            f"INSERT OR IGNORE INTO {table.name} ({','.join(names)}) "  # noqa: S608
            f"VALUES ({','.join('?' * len(names))})",
            tuple(row),
        )


def _readable(
    damaged: sqlite3.Connection, table: Table, context: JobContext
) -> Iterator[sqlite3.Row]:
    """The rows that match their seal: from the front, from the back, then one by one between."""
    key = _ROWID.get(table.name, "number")
    seen: set[object] = set()
    for direction in ("ASC", "DESC"):
        order = ", ".join(f"{part} {direction}" for part in key.split(", "))
        for row in _until_damage(damaged, f"SELECT * FROM {table.name} ORDER BY {order}"):  # noqa: S608
            if table.holds(row) and row["sha256"] not in seen:
                seen.add(row["sha256"])
                yield row
    if key != "kind, name":
        yield from _between(damaged, table, seen, context)


def _until_damage(damaged: sqlite3.Connection, query: str) -> Iterator[sqlite3.Row]:
    with suppress(sqlite3.DatabaseError, UnicodeDecodeError):
        yield from damaged.execute(query)


def _between(
    damaged: sqlite3.Connection, table: Table, seen: set[object], context: JobContext
) -> Iterator[sqlite3.Row]:
    try:
        highest = damaged.execute(f"SELECT max(rowid) FROM {table.name}").fetchone()[0] or 0  # noqa: S608
    except sqlite3.DatabaseError:
        return
    if len(seen) >= highest:
        return
    for number in range(1, min(highest, _MOST_PROBES) + 1):
        context.check()
        query = f"SELECT * FROM {table.name} WHERE rowid = {number}"  # noqa: S608
        for row in _until_damage(damaged, query):
            if table.holds(row) and row["sha256"] not in seen:
                seen.add(row["sha256"])
                yield row


def _bring_flags(store: Store, folder: Path) -> None:
    """Set the flags to the last state that the history and the journals know of each."""
    events = Events(store)
    flags = Flags(store, events)
    journal = Journal(folder / JOURNAL, events)
    last: dict[str, Entry] = {}
    for entry in _steps(events, [*reversed(journal.set_aside()), journal.path]):
        known = last.get(entry.flag.id)
        if known is None or entry.number >= known.number:
            last[entry.flag.id] = entry
    present = {flag.id: flag for flag in flags.flags()}
    with store.writing():
        for id, entry in last.items():
            if entry.kind != "flag removed":
                present[id] = entry.flag
            elif id in present:
                present.pop(id)
                flags.remove_flag(id)
    _record_flags(store, events, flags, present)


def _record_flags(store: Store, events: Events, flags: Flags, wanted: dict[str, Flag]) -> None:
    """Make flags and history tell the same, where one of them was damaged."""
    stored = {flag.id: flag for flag in flags.flags()}
    told = last_states(Entry.of(event) for event in events.flag_events(0))
    with store.writing() as connection:
        for id in told.keys() - wanted.keys():
            events.record(connection, "flag removed", id, flag=codec.dump(told[id]))
        for id, flag in wanted.items():
            if not stored.get(id) == told.get(id) == flag:
                flags.add_flag(flag)
            note_articles(connection, flag)


def _record_losses(store: Store) -> None:
    """Say in the history what is gone for good, so that a later check finds only news."""
    lost = store.rows(
        "SELECT DISTINCT subject FROM events WHERE kind = 'imported' "
        "AND subject NOT IN (SELECT id FROM articles)"
    )
    numbers = store.row("SELECT ifnull(max(number), 0) - count(*) FROM events")
    events = Events(store)
    with store.writing() as connection:
        for row in lost:
            events.record(connection, "lost", row["subject"])
        events.record(connection, "repaired", "", missing=int(numbers[0]) if numbers else 0)


def _steps(events: Events, journals: Sequence[Path]) -> Iterator[Entry]:
    for path in journals:
        yield from Journal(path, events).entries()
    for event in events.flag_events(0):
        yield Entry.of(event)


def _without_text(store: Store) -> tuple[str, ...]:
    rows = store.rows("SELECT id FROM articles WHERE id NOT IN (SELECT article FROM bodies)")
    return tuple(row["id"] for row in rows)


def _count(store: Store, table: str) -> int:
    row = store.row(f"SELECT count(*) FROM {table}")  # noqa: S608 - own names only
    return int(row[0]) if row else 0
