"""Tells copies of one text: each article keeps the smallest hashes of its runs of words."""

import numpy as np

from reader.search.sections import Array, once

SIZE = 16
_TOGETHER = 4
_ENOUGH = 9
_EMPTY = np.uint32(0xFFFFFFFF)
_FACTOR = np.uint64(0x9E3779B97F4A7C15)

NONE = np.zeros((0, SIZE), dtype=np.uint32)


def sketches(hashes: Array, ends: Array) -> Array:
    """One row of SIZE numbers for each text; its words' hashes stand between two `ends`."""
    rows = np.full((ends.size - 1, SIZE), _EMPTY, dtype=np.uint32)
    if hashes.size < _TOGETHER:
        return rows
    mixed = np.zeros(hashes.size - _TOGETHER + 1, dtype=np.uint64)
    for i in range(_TOGETHER):
        mixed = (mixed ^ hashes[i : i + mixed.size]) * _FACTOR
    small = (mixed >> np.uint64(33)).astype(np.uint32)
    for row, (start, end) in enumerate(zip(ends[:-1].tolist(), ends[1:].tolist(), strict=True)):
        own = small[start : max(start, end - _TOGETHER + 1)]
        if own.size > 4 * SIZE:
            own = np.partition(own, 4 * SIZE)[: 4 * SIZE]
        own = once(own)[:SIZE]
        rows[row, : own.size] = own
    return rows


def sketch_of(rows: Array, doc: int) -> frozenset[int]:
    """The row of one text, to be held against others."""
    row = rows[doc * SIZE : (doc + 1) * SIZE]
    return frozenset(row[row != _EMPTY].tolist())


class Known:
    """Sketches seen so far, each with a number, in the order they came."""

    def __init__(self) -> None:
        self._sketches: list[frozenset[int]] = []
        self._having: dict[int, list[int]] = {}

    def add(self, sketch: frozenset[int]) -> None:
        """Remember a sketch under the next number."""
        for value in sketch:
            self._having.setdefault(value, []).append(len(self._sketches))
        self._sketches.append(sketch)

    def like(self, sketch: frozenset[int]) -> int | None:
        """The first known text of the same wording, give or take a few sentences."""
        near = {number for value in sketch for number in self._having.get(value, ())}
        return next((n for n in sorted(near) if _alike(sketch, self._sketches[n])), None)


def _alike(one: frozenset[int], other: frozenset[int]) -> bool:
    if min(len(one), len(other)) < SIZE:
        return one == other
    return len(one & other) >= _ENOUGH
