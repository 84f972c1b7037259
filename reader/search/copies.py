"""Tells copies of one text: each article keeps the smallest hashes of its runs of words."""

import numpy as np

from reader.search.sections import Array

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
        own = np.unique(own)[:SIZE]
        rows[row, : own.size] = own
    return rows


def alike(one: Array, other: Array) -> bool:
    """Whether two rows come from the same wording, give or take a few sentences."""
    ours, theirs = one[one != _EMPTY], other[other != _EMPTY]
    if min(ours.size, theirs.size) < SIZE:
        return ours.size > 0 and np.array_equal(ours, theirs)
    return int(np.isin(ours, theirs).sum()) >= _ENOUGH
