"""What is to be imported and how far that is, on disk before it is done: one file a batch.

A line says what the batch holds, then each item is named before it is begun and when it is
done. Whoever dies in between, the next run knows what is left.
"""

import json
import os
import secrets
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from reader.errors import LibraryBusy, LibraryError, LibraryReadOnly
from reader.library.lock import WriteLock
from reader.sentences import pack, unpack

_FOLDER = "intake"
_KEPT = 5


@dataclass(slots=True)
class Batch:
    """A list of things to import and what is known of each.

    `begun` counts how often an item was started, `stopped` how often a person stopped that;
    `done` holds its outcomes as plain data.
    """

    id: str
    items: list[str]
    started: str
    mapping: dict[str, str] = field(default_factory=dict)
    begun: dict[int, int] = field(default_factory=dict)
    stopped: dict[int, int] = field(default_factory=dict)
    done: dict[int, list[dict[str, Any]]] = field(default_factory=dict)
    ended: str = ""

    @property
    def left(self) -> list[int]:
        """The items that are not done yet."""
        return [] if self.ended else [i for i in range(len(self.items)) if i not in self.done]

    def broke_off(self, item: int) -> int:
        """How often reading an item ended without a result though nobody had stopped it."""
        return self.begun.get(item, 0) - self.stopped.get(item, 0)


class IntakeJournal:
    """The batches of one library."""

    def __init__(self, library: Path) -> None:
        self.folder = library / _FOLDER

    def begin(self, items: Sequence[str], mapping: Mapping[str, str] | None = None) -> Batch:
        """Write down a new batch; it is on disk when this returns."""
        now = datetime.now(UTC)
        id = f"{now:%Y%m%dT%H%M%S}-{secrets.token_hex(4)}"
        batch = Batch(id, list(items), now.isoformat(timespec="seconds"), dict(mapping or {}))
        with self._plainly():
            self.folder.mkdir(exist_ok=True)
            self._forget_old()
        self._append(id, {"items": batch.items, "started": batch.started, "mapping": batch.mapping})
        return batch

    def mark_begun(self, batch: Batch, item: int) -> None:
        """Say that an item is being read now."""
        batch.begun[item] = batch.begun.get(item, 0) + 1
        self._append(batch.id, {"begin": item})

    def mark_stopped(self, batch: Batch, item: int) -> None:
        """Say that a person stopped the reading of an item; it is left for later."""
        batch.stopped[item] = batch.stopped.get(item, 0) + 1
        self._append(batch.id, {"stop": item})

    def mark_done(self, batch: Batch, item: int, outcomes: Sequence[object]) -> None:
        """Say what became of an item; its articles are in the library already."""
        batch.done[item] = [asdict(outcome) for outcome in outcomes]  # type: ignore[call-overload]
        told = [{name: pack(value) for name, value in each.items()} for each in batch.done[item]]
        self._append(batch.id, {"done": item, "outcomes": told})

    def mark_ended(self, batch: Batch, how: str) -> None:
        """Say that nothing more will be done: "finished" or "cancelled"."""
        batch.ended = how
        self._append(batch.id, {"ended": how})

    def batch(self, id: str) -> Batch:
        """A batch as it is on disk; a line cut off by a crash counts as never written."""
        found = Batch(id, [], "")
        for line in (self.folder / f"{id}.jsonl").read_text("utf-8", "replace").splitlines():
            try:
                _read_line(found, json.loads(line))
            except (ValueError, KeyError, TypeError):
                continue
        return found

    def unfinished(self) -> list[Batch]:
        """Batches that stopped half-way and can be gone on with, oldest first."""
        found = [self.batch(path.stem) for path in self._files()]
        return [batch for batch in found if batch.left and not self._is_held(batch)]

    @contextmanager
    def running(self, batch: Batch) -> Iterator[None]:
        """Hold a batch, so that no other program works on it; raises LibraryBusy if one does."""
        lock = self.folder / f"{batch.id}.lock"
        with self._plainly():
            lock.touch(mode=0o600)
        try:
            with WriteLock(lock, patience_s=0.0).held():
                yield
        except LibraryBusy:
            raise LibraryBusy("Another program is importing this list just now.") from None

    def _is_held(self, batch: Batch) -> bool:
        """Whether it runs, or lies where nobody can write and so cannot be gone on with."""
        try:
            with WriteLock(self.folder / f"{batch.id}.lock", patience_s=0.0).held():
                return False
        except (LibraryBusy, OSError):
            return True

    def _files(self) -> list[Path]:
        return sorted(self.folder.glob("*.jsonl")) if self.folder.is_dir() else []

    def _append(self, id: str, line: Mapping[str, Any]) -> None:
        path = self.folder / f"{id}.jsonl"
        # A line cut off by a crash must not swallow the next one.
        with self._plainly(), path.open("a+b") as file:
            if file.tell():
                file.seek(-1, os.SEEK_END)
                if file.read(1) != b"\n":
                    file.write(b"\n")
            file.write(json.dumps(line).encode() + b"\n")
            file.flush()
            os.fsync(file.fileno())

    @contextmanager
    def _plainly(self) -> Iterator[None]:
        try:
            yield
        except PermissionError as error:
            raise LibraryReadOnly(
                "The library in {folder} cannot be written; nothing was changed. Make the folder "
                "writable or choose another library.",
                folder=self.folder.parent,
            ) from error
        except OSError as error:
            raise LibraryError(
                "The library in {folder} could not be saved, probably because the disk is full; "
                "nothing was changed. {freed}Free some space and try again.",
                folder=self.folder.parent,
                freed="",
            ) from error

    def _forget_old(self) -> None:
        ended = [path for path in self._files() if not self.batch(path.stem).left]
        for path in ended[: max(0, len(ended) - _KEPT)]:
            path.unlink(missing_ok=True)
            with suppress(OSError):
                path.with_suffix(".lock").unlink()


def _read_line(batch: Batch, line: Mapping[str, Any]) -> None:
    if "items" in line:
        batch.items, batch.started = list(line["items"]), str(line["started"])
        batch.mapping = dict(line["mapping"])
    elif "begin" in line:
        batch.begun[int(line["begin"])] = batch.begun.get(int(line["begin"]), 0) + 1
    elif "stop" in line:
        batch.stopped[int(line["stop"])] = batch.stopped.get(int(line["stop"]), 0) + 1
    elif "done" in line:
        batch.done[int(line["done"])] = [_outcome(each) for each in line["outcomes"]]
    elif "ended" in line:
        batch.ended = str(line["ended"])


def _outcome(packed: Mapping[str, Any]) -> dict[str, Any]:
    """An outcome with its sentence; earlier versions wrote its words alone."""
    return {**packed, "why": unpack(packed["why"])}
