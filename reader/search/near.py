"""Which documents hold words one after the other, or close to each other.

Distances are counted as Whoosh's spans count them.
"""

from collections.abc import Sequence

import numpy as np

from reader.search.sections import Array
from reader.search.segment import FieldLists

_DOC_SHIFT = 24
_MARGIN = 1 << 21
LARGEST_SLOP = 1000


def found(
    lists: FieldLists, terms: Sequence[int], docs: Array, slop: int, *, ordered: bool
) -> Array:
    """Those of `docs` (which hold all terms) where each word is within `slop` of the one before."""
    if not docs.size:
        return docs
    if ordered and slop == 1:
        return _in_a_row(lists, terms, docs)
    if ordered:
        return _in_order(lists, terms, docs, slop)
    return _around(lists, terms, docs, slop)


def _keys(lists: FieldLists, term: int, docs: Array) -> Array:
    """Document and position of each occurrence as one rising number; documents lie far apart.

    Where most of the term's documents are asked for, all are given: that costs less.
    """
    held = lists.docs[lists.slice_of(term)]
    rows = None
    if docs.size * 2 < held.size:
        rows = np.searchsorted(held, docs)
        held = docs
    positions, freqs = lists.positions_of(term, rows)
    keys = np.repeat((held.astype(np.int64) << _DOC_SHIFT) + _MARGIN, freqs)
    keys += positions
    return keys


def _in_a_row(lists: FieldLists, terms: Sequence[int], docs: Array) -> Array:
    """An exact phrase, begun with its rarest word, so that common ones are seldom looked at."""
    order = sorted(range(len(terms)), key=lambda place: lists.weight(terms[place]))
    starts = _keys(lists, terms[order[0]], docs) - order[0]
    for i, place in enumerate(order[1:]):
        if i:
            docs = np.intersect1d(docs, _docs(starts), assume_unique=True)
        if not docs.size:
            return docs
        starts = _shared(starts, _keys(lists, terms[place], docs) - place)
    return _docs(starts)


def _in_order(lists: FieldLists, terms: Sequence[int], docs: Array, slop: int) -> Array:
    ends = _keys(lists, terms[0], docs)
    for i, term in enumerate(terms[1:]):
        if i:
            docs = np.intersect1d(docs, _docs(ends), assume_unique=True)
        if not docs.size:
            return docs
        keys = _keys(lists, term, docs)
        before = np.searchsorted(ends, keys)
        last = ends[np.maximum(before - 1, 0)]
        ends = keys[(before > 0) & (keys - last <= slop)]
    return _docs(ends)


def _shared(one: Array, other: Array) -> Array:
    """What stands in both of two rising rows; merging two runs is what a stable sort does best."""
    if min(one.size, other.size) * 16 < max(one.size, other.size):
        few, many = (one, other) if one.size < other.size else (other, one)
        at = np.minimum(np.searchsorted(many, few), many.size - 1)
        return np.asarray(few[many[at] == few]) if many.size else few[:0]
    both = np.concatenate((one, other))
    both.sort(kind="stable")
    return np.asarray(both[1:][both[1:] == both[:-1]])


def _around(lists: FieldLists, terms: Sequence[int], docs: Array, slop: int) -> Array:
    """Spans grow by each next word, on either side; all of them are kept."""
    starts = ends = _keys(lists, terms[0], docs)
    for term in terms[1:]:
        keys = _keys(lists, term, docs)
        first = np.searchsorted(keys, starts - slop)
        last = np.searchsorted(keys, ends + slop, side="right")
        counts = np.maximum(last - first, 0)
        row = np.repeat(np.arange(starts.size), counts)
        key = keys[np.repeat(first - (np.cumsum(counts) - counts), counts) + np.arange(row.size)]
        outside = (key < starts[row]) | (key > ends[row])
        row, key = row[outside], key[outside]
        pairs = np.unique(
            np.stack((np.minimum(starts[row], key), np.maximum(ends[row], key))), axis=1
        )
        starts, ends = pairs
    return _docs(starts)


def _docs(keys: Array) -> Array:
    """The documents of rising keys, each once."""
    docs = keys >> _DOC_SHIFT
    if not docs.size:
        return np.asarray(docs)
    return np.asarray(docs[np.concatenate(([True], docs[1:] != docs[:-1]))])
