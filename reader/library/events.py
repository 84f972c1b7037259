"""The record of what was done, append-only: history for people, and the source of the journal."""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from reader.library.clock import now
from reader.library.rows import Table, as_json
from reader.library.store import Store

EVENTS = Table("events", ("at", "who", "kind", "subject", "body"))


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that was done; `subject` is the id of the article or flag it was done to.

    `number` grows by one with each event and orders them; `at` is ISO 8601 in UTC.
    """

    number: int
    at: str
    who: str
    kind: str
    subject: str
    body: Mapping[str, Any]


class Events:
    """Writes and reads the record."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.who = ""

    def record(
        self, connection: sqlite3.Connection, kind: str, subject: str, **body: object
    ) -> None:
        """Add one event inside the caller's transaction."""
        EVENTS.insert(
            connection,
            {
                "at": now(),
                "who": self.who,
                "kind": kind,
                "subject": subject,
                "body": as_json(body),
            },
        )

    def history(self, subject: str | None = None, limit: int = 1000) -> list[Event]:
        """What was done, newest first, to one article or flag or to all."""
        where = "WHERE subject = ?" if subject is not None else ""
        rows = self._store.rows(
            f"SELECT * FROM events {where} ORDER BY number DESC LIMIT ?",  # noqa: S608
            (subject, limit) if subject is not None else (limit,),
        )
        return [_event(row) for row in rows if EVENTS.holds(row)]

    def flag_events(self, after: int) -> list[Event]:
        """What was done to flags after the event of that number, oldest first."""
        rows = self._store.rows(
            "SELECT * FROM events WHERE number > ? AND kind >= 'flag ' AND kind < 'flag!' "
            "ORDER BY number",
            (after,),
        )
        return [_event(row) for row in rows if EVENTS.holds(row)]

    def last_event(self) -> int:
        """The number of the newest event, or 0."""
        row = self._store.row("SELECT max(number) FROM events")
        return int(row[0] or 0) if row else 0


def _event(row: sqlite3.Row) -> Event:
    return Event(
        row["number"], row["at"], row["who"], row["kind"], row["subject"], json.loads(row["body"])
    )
