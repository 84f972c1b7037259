"""Rows of short texts in two arrays, read one at a time without loading the rest."""

import itertools
from bisect import bisect_left
from collections.abc import Iterator, Sequence

import numpy as np

from reader.search.sections import Array, Sections, SectionWriter, narrow


def write_strings(file: SectionWriter, name: str, values: Sequence[bytes]) -> None:
    """Write the values one after the other, and where each ends."""
    lengths = np.fromiter(map(len, values), dtype=np.int64, count=len(values))
    file.add(f"{name}.text", np.frombuffer(b"".join(values), dtype=np.uint8))
    file.add(f"{name}.ends", narrow(np.concatenate(([0], np.cumsum(lengths)))))


class Strings(Sequence[bytes]):
    """A row of byte strings in place; where they are sorted, `find` and `slice_of` work."""

    def __init__(self, file: Sections, name: str) -> None:
        self._text = memoryview(file.array(f"{name}.text").view(np.uint8).data)
        self._ends = file.array(f"{name}.ends")

    def __len__(self) -> int:
        return int(self._ends.size) - 1

    def __getitem__(self, i: int) -> bytes:  # type: ignore[override]
        return bytes(self._text[self._ends[i] : self._ends[i + 1]])

    def __iter__(self) -> Iterator[bytes]:
        ends = self._ends.tolist()
        whole = bytes(self._text)
        return (whole[a:b] for a, b in itertools.pairwise(ends))

    def texts(self, places: Array) -> list[str]:
        """The strings at some places, read as UTF-8."""
        starts, stops = self._ends[places].tolist(), self._ends[places + 1].tolist()
        return [str(self._text[a:b], "utf-8") for a, b in zip(starts, stops, strict=True)]

    @property
    def ends(self) -> Array:
        """Where each string starts, and after it the end of the last."""
        return self._ends

    @property
    def text(self) -> memoryview:
        """All strings without anything between them."""
        return self._text

    def at_or_after(self, value: bytes) -> int:
        """Where the first string stands that does not sort before `value`."""
        return bisect_left(self, value)

    def find(self, value: bytes) -> int:
        """Where `value` stands; -1 where it does not."""
        at = self.at_or_after(value)
        return at if at < len(self) and self[at] == value else -1

    def beginning_with(self, start: bytes) -> range:
        """Where the strings stand that begin so."""
        first = self.at_or_after(start)
        return range(first, self.at_or_after(start + b"\xff") if start else len(self))
