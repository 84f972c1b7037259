"""Which documents hold words one after the other, or close to each other.

Distances are counted as Whoosh's spans count them.
"""

from collections.abc import Sequence

import numpy as np

from reader.search.sections import Array
from reader.search.segment import FieldLists
from reader.search.vocabulary import spread

_DOC_SHIFT = 24
_MARGIN = 1 << 21
_NONE = np.zeros(0, dtype=np.int64)
Places = tuple[Array, Array]


def phrase(lists: FieldLists, terms: Sequence[int], docs: Array, slop: int) -> Array:
    """Those of `docs` (which hold all terms) where each word is within `slop` after the last."""
    if not docs.size:
        return docs
    if slop > 1:
        return _in_order(lists, terms, docs, slop)
    return _docs(_in_a_row(lists, terms, docs))


def places(lists: FieldLists, terms: Sequence[int], docs: Array) -> Places:
    """Where these words stand in a row in `docs`: the keys of first and last, rising."""
    if min(terms) < 0 or not docs.size:
        return _NONE, _NONE
    held = [lists.docs[lists.slice_of(term)] for term in terms]
    for docs_of_term in held:
        docs = docs[np.isin(docs, docs_of_term)]
    starts = _in_a_row(lists, terms, docs) if docs.size else _NONE
    return starts, starts + (len(terms) - 1)


def together(rows: Sequence[Places]) -> Places:
    """All these places in one row, in the order of their first words."""
    if not rows:
        return _NONE, _NONE
    starts, ends = (np.concatenate(each) for each in zip(*rows, strict=True))
    order = np.lexsort((ends, starts))
    return starts[order], ends[order]


def around(rows: Sequence[Places], slop: int) -> Array:
    """The documents where something of each row stands within `slop` of what was joined before.

    What overlaps is not near. Stretches grow by each next row, on either side; all are kept.
    """
    starts, ends = rows[0]
    for firsts, lasts in rows[1:]:
        longest = int((lasts - firsts).max()) if firsts.size else 0
        first = np.searchsorted(firsts, starts - slop - longest)
        last = np.searchsorted(firsts, ends + slop, side="right")
        counts = np.maximum(last - first, 0)
        row = np.repeat(np.arange(starts.size), counts)
        other = spread(first, counts)
        begun, ended = firsts[other], lasts[other]
        after = (begun > ends[row]) & (begun - ends[row] <= slop)
        before = (ended < starts[row]) & (starts[row] - ended <= slop)
        near = after | before
        starts, ends = np.minimum(starts[row], begun)[near], np.maximum(ends[row], ended)[near]
        starts, ends = together([(starts, ends)])
        fresh = np.ones(starts.size, dtype=bool)
        fresh[1:] = (starts[1:] != starts[:-1]) | (ends[1:] != ends[:-1])
        starts, ends = starts[fresh], ends[fresh]
    return _docs(starts)


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
    """The keys of the first words; the rarest is begun with, so that few of others are read."""
    order = sorted(range(len(terms)), key=lambda place: lists.weight(terms[place]))
    starts = _keys(lists, terms[order[0]], docs) - order[0]
    for i, place in enumerate(order[1:]):
        if i:
            docs = np.intersect1d(docs, _docs(starts), assume_unique=True)
        if not docs.size:
            return docs
        starts = _shared(starts, _keys(lists, terms[place], docs) - place)
    return starts


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


def _docs(keys: Array) -> Array:
    """The documents of rising keys, each once."""
    docs = keys >> _DOC_SHIFT
    if not docs.size:
        return np.asarray(docs)
    return np.asarray(docs[np.concatenate(([True], docs[1:] != docs[:-1]))])
