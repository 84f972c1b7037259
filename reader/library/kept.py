"""What else a person chose: settings, reading positions, names, searches, collections."""

import json
from collections.abc import Sequence
from typing import Any

from reader.library.events import Events
from reader.library.rows import Table, as_json, storable
from reader.library.store import Store

KEPT = Table("kept", ("kind", "name", "value"))
_UNRECORDED = ("setting", "position")


class Kept:
    """Named values by kind; what cannot be chosen again is also written to the history."""

    def __init__(self, store: Store, events: Events) -> None:
        self._store = store
        self._events = events

    def setting(self, name: str, default: Any = None) -> Any:
        """A setting as it was set, or `default`."""
        found = self._kept_as("setting", name)
        return default if found is None else found

    def set_setting(self, name: str, value: Any) -> None:
        """Keep a setting: anything JSON can hold; None forgets it."""
        self._keep("setting", name, value)

    def reading_position(self, article: str) -> int | None:
        """The code point that stood at the top when the article was last read."""
        found: int | None = self._kept_as("position", article)
        return found

    def set_reading_position(self, article: str, offset: int | None) -> None:
        """Keep where reading stopped; None forgets it."""
        self._keep("position", article, offset)

    def names(self, kind: str) -> dict[str, str]:
        """What a person named, by key: of a kind like "topic", "merged", "side", "search"."""
        return self._kept(f"name:{kind}")

    def set_name(self, kind: str, key: str, name: str) -> None:
        """Give something a name; an empty one takes it back."""
        self._keep(f"name:{kind}", key, name or None)

    def speaker_merges(self) -> dict[str, str]:
        """Names of speakers that a person declared to be another's: {alias: canonical name}."""
        return self.names("merged")

    def saved_searches(self) -> dict[str, str]:
        """Queries a person kept: {name: query}."""
        return self.names("search")

    def save_search(self, name: str, query: str) -> None:
        """Keep a query under a name; an empty one forgets it."""
        self.set_name("search", name, query)

    def collections(self) -> dict[str, tuple[str, ...]]:
        """Collections by name, each with the ids of its articles in order."""
        return {name: tuple(ids) for name, ids in self._kept("collection").items()}

    def set_collection(self, name: str, articles: Sequence[str] | None) -> None:
        """Make a collection hold exactly these articles; None removes it (articles stay)."""
        ids = None if articles is None else list(dict.fromkeys(articles))
        self._keep("collection", name, ids)

    def _kept(self, kind: str) -> dict[str, Any]:
        rows = self._store.rows("SELECT * FROM kept WHERE kind = ? ORDER BY name", (kind,))
        return {row["name"]: json.loads(row["value"]) for row in rows if KEPT.holds(row)}

    def _kept_as(self, kind: str, name: str) -> Any:
        row = self._store.row("SELECT * FROM kept WHERE kind = ? AND name = ?", (kind, name))
        return json.loads(row["value"]) if row and KEPT.holds(row) else None

    def _keep(self, kind: str, name: str, value: Any) -> None:
        name = storable(name)
        with self._store.writing() as connection:
            old = self._kept_as(kind, name)
            if old == value:
                return
            if value is None:
                connection.execute("DELETE FROM kept WHERE kind = ? AND name = ?", (kind, name))
            else:
                values = {"kind": kind, "name": name, "value": as_json(value)}
                KEPT.insert(connection, values, "INSERT OR REPLACE")
            if kind not in _UNRECORDED:
                self._events.record(connection, kind, name, old=old, new=value)
