"""Rows sealed with a SHA-256 of their own, because SQLite's checks miss most damaged pages."""

import hashlib
import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter

Value = str | int | float | None


def as_json(value: object) -> str:
    """A value as compact JSON, the same text for the same value."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def tolerant(stored: bytes) -> str:
    """Text as read from a damaged page: what is no UTF-8 is replaced, so the seal tells."""
    return stored.decode("utf-8", "replace")


def storable(text: str) -> str:
    """The text with half surrogate pairs replaced by U+FFFD; offsets stay as they are."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return "".join("�" if "\ud800" <= char <= "\udfff" else char for char in text)
    return text


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose last column, `sha256`, seals the others; `columns` leaves it out."""

    name: str
    columns: tuple[str, ...]

    def seal(self, values: Sequence[Value]) -> str:
        """The checksum of one row's values, in the order of `columns`."""
        parts = list(map(str, values))
        lengths = ",".join(map(str, map(len, parts)))
        sealed = "".join((self.name, " ", lengths, " ", *parts))
        return hashlib.sha256(sealed.encode("utf-8", "surrogatepass")).hexdigest()

    def holds(self, row: sqlite3.Row) -> bool:
        """Whether the row is as it was written."""
        return bool(self.seal(itemgetter(*self.columns)(row)) == row["sha256"])

    def insert(
        self, connection: sqlite3.Connection, values: Mapping[str, Value], verb: str = "INSERT"
    ) -> int:
        """Write one sealed row and give its rowid; `verb` may be "INSERT OR REPLACE"."""
        row = [_clean(values[column]) for column in self.columns]
        marks = ",".join("?" * (len(row) + 1))
        names = ",".join((*self.columns, "sha256"))
        cursor = connection.execute(
            f"{verb} INTO {self.name} ({names}) VALUES ({marks})",
            (*row, self.seal(row)),
        )
        return cursor.lastrowid or 0

    def update(
        self, connection: sqlite3.Connection, row: sqlite3.Row, key: str, **values: Value
    ) -> None:
        """Change some columns of the row that `key` names, and seal it again."""
        merged = [_clean(values.get(column, row[column])) for column in self.columns]
        sets = ",".join(f"{column}=?" for column in (*self.columns, "sha256"))
        connection.execute(
            f"UPDATE {self.name} SET {sets} WHERE {key}=?",  # noqa: S608 - own names only
            (*merged, self.seal(merged), row[key]),
        )


def _clean(value: Value) -> Value:
    return storable(value) if isinstance(value, str) else value
