"""The second place of every flag: a text file that is only ever appended to.

Each line holds a flag's whole state after one step, with a checksum, and can be read without
SQLite. It mirrors the `flag …` events; what a crash kept from it is added at the next chance.
"""

import hashlib
import json
import logging
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.library import codec
from reader.library.events import Event, Events
from reader.model import Flag

FILE = "flags.jsonl"
_TAIL = 64 * 1024
_APPENDING = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Entry:
    """One step: `kind` as in the events ("flag added"), and the flag after it."""

    number: int
    at: str
    kind: str
    flag: Flag

    @classmethod
    def of(cls, event: Event) -> "Entry":
        """The step that a flag event in the library records."""
        return cls(event.number, event.at, event.kind, codec.load(Flag, event.body["flag"]))


class Journal:
    """The file beside the library, and those set aside."""

    def __init__(self, path: Path, events: Events) -> None:
        self.path = path
        self._events = events
        self._seen = 0

    def begin(self) -> None:
        """Mirror what a crash kept from the file; one that is ahead of the library is set aside.

        It is ahead after an older backup was put in place, and is then written anew.
        """
        newest = self.last_number()
        if newest > self._events.last_event():
            aside = self.path.with_name(f"{self.path.stem}-{newest}.jsonl")
            self.path.replace(aside)
        self._seen = self.last_number()
        self.catch_up()

    def catch_up(self) -> None:
        """Append the flag events that are not there yet, flushed to disk."""
        newest = self._events.last_event()
        fresh = self._events.flag_events(self._seen)
        known = self.last_number() if fresh else 0
        lines = "".join(_line(event) for event in fresh if event.number > known)
        try:
            if lines:
                self._append(lines.encode("utf-8", "surrogatepass"))
            self._seen = newest
        except OSError as error:
            log.warning("The flag journal %s could not be written: %s", self.path, error)

    def at(self, path: Path) -> "Journal":
        """Another journal of the same library."""
        return Journal(path, self._events)

    def set_aside(self) -> list[Path]:
        """Journals of a state that was replaced by an older backup, newest first."""
        return sorted(self.path.parent.glob(f"{self.path.stem}-*.jsonl"), reverse=True)

    def last_number(self) -> int:
        """The number of the newest whole line, or 0."""
        for line in reversed(_tail(self.path)):
            stored = _read(line)
            if stored:
                return int(stored["number"])
        return max((entry.number for entry in self.entries()), default=0)

    def entries(self) -> Iterator[Entry]:
        """Every whole line, oldest first; a line that does not match its checksum is left out."""
        if not self.path.exists():
            return
        with self.path.open("rb") as file:
            for line in file:
                stored = _read(line)
                if stored:
                    flag = codec.load(Flag, json.dumps(stored["flag"]))
                    yield Entry(stored["number"], stored["at"], stored["kind"], flag)

    def bad_lines(self) -> int:
        """How many lines cannot be read; a torn one is a crash while writing, and was redone."""
        if not self.path.exists():
            return 0
        with self.path.open("rb") as file:
            return sum(1 for line in file if line.strip() and not _read(line))

    def latest(self) -> dict[str, Flag]:
        """The flags as the journal knows them, without those that were removed."""
        return last_states(self.entries())

    def _append(self, lines: bytes) -> None:
        descriptor = os.open(self.path, _APPENDING, 0o600)
        with os.fdopen(descriptor, "r+b", buffering=0) as file:
            size = file.seek(0, os.SEEK_END)
            if size:
                file.seek(size - 1)
                if file.read(1) != b"\n":
                    lines = b"\n" + lines
            written = file.write(lines)
            if written != len(lines):
                raise OSError("the line was written in part")
            os.fsync(file.fileno())


def last_states(steps: Iterable[Entry]) -> dict[str, Flag]:
    """The flags after these steps, by id."""
    found: dict[str, Flag] = {}
    for step in steps:
        found.pop(step.flag.id, None)
        if step.kind != "flag removed":
            found[step.flag.id] = step.flag
    return found


def _line(event: Event) -> str:
    body = {
        "number": event.number,
        "at": event.at,
        "who": event.who,
        "kind": event.kind,
        "flag": json.loads(event.body["flag"]),
    }
    text = json.dumps(body, ensure_ascii=True, sort_keys=True)
    return (
        json.dumps({"sha256": _seal(text), "step": body}, ensure_ascii=True, sort_keys=True) + "\n"
    )


def _read(line: bytes) -> dict[str, Any] | None:
    try:
        stored = json.loads(line)
        step: dict[str, Any] = stored["step"]
        text = json.dumps(step, ensure_ascii=True, sort_keys=True)
        return step if stored["sha256"] == _seal(text) else None
    except (ValueError, KeyError, TypeError):
        return None


def _seal(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _tail(path: Path) -> list[bytes]:
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - _TAIL))
            return file.read().splitlines()
    except OSError:
        return []
