"""The inverted lists of one field, as arrays: sorted runs and how they become one."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from reader.search.sections import Array
from reader.search.vocabulary import spread

_DOC_BITS = 18
_PLACE_BITS = 20
LARGEST_RUN = 1 << _DOC_BITS
LONGEST_TEXT = 1 << _PLACE_BITS


class Postings(NamedTuple):
    """Lists of `terms` (numbers, each once), one after the other.

    `ends[i]` is where the i-th term's `docs` and `freqs` end; `positions` holds as many
    entries for each document as its frequency says.
    """

    terms: Array
    ends: Array
    docs: Array
    freqs: Array
    positions: Array

    @property
    def counts(self) -> Array:
        """In how many documents each term stands."""
        return np.diff(self.ends, prepend=0)

    @property
    def weights(self) -> Array:
        """How often each term stands in all documents together."""
        return np.diff(np.concatenate(([0], _summed(self.freqs)))[self.ends], prepend=0)


EMPTY = Postings(*(np.zeros(0, dtype=np.int64) for _ in range(5)))


def inverted(terms: Array, docs: Array, places: Array) -> Postings:
    """The lists of one run of tokens in any order; `docs` below LARGEST_RUN."""
    if not terms.size:
        return EMPTY
    keys = terms.astype(np.uint64) << np.uint64(_DOC_BITS + _PLACE_BITS)
    keys |= docs.astype(np.uint64) << np.uint64(_PLACE_BITS)
    keys |= places.astype(np.uint64)
    keys.sort()
    positions = (keys & np.uint64(LONGEST_TEXT - 1)).astype(np.uint32)
    keys >>= np.uint64(_PLACE_BITS)
    heads = np.flatnonzero(np.concatenate(([True], keys[1:] != keys[:-1])))
    freqs = np.diff(heads, append=keys.size).astype(np.uint32)
    keys = keys[heads]
    held = (keys & np.uint64(LARGEST_RUN - 1)).astype(np.uint32)
    keys >>= np.uint64(_DOC_BITS)
    first = np.flatnonzero(np.concatenate(([True], keys[1:] != keys[:-1])))
    ends = np.append(first[1:], keys.size)
    return Postings(keys[first].astype(np.int64), ends, held, freqs, positions)


def merged(runs: Sequence[Postings], ranks: Array) -> Postings:
    """All runs as one; `ranks[term]` says where a term shall stand, runs follow each other's docs.

    Terms in the answer are ranks, in rising order.
    """
    kept = [run for run in runs if run.terms.size]
    if not kept:
        return EMPTY
    width = int(max(ranks[run.terms].max() for run in kept)) + 1
    counts, weights = (np.zeros(width, dtype=np.int64) for _ in range(2))
    for run in kept:
        counts[ranks[run.terms]] += run.counts
        weights[ranks[run.terms]] += run.weights
    docs, freqs = (np.empty(counts.sum(), dtype=np.uint32) for _ in range(2))
    positions = np.empty(weights.sum(), dtype=np.uint32)
    at = np.cumsum(counts) - counts
    at_positions = np.cumsum(weights) - weights
    for run in kept:
        where = ranks[run.terms]
        target = spread(at[where], run.counts)
        docs[target] = run.docs
        freqs[target] = run.freqs
        positions[spread(at_positions[where], run.weights)] = run.positions
        at[where] += run.counts
        at_positions[where] += run.weights
    found = np.flatnonzero(counts)
    return Postings(found, np.cumsum(counts[found]), docs, freqs, positions)


def without(run: Postings, renumbered: Array) -> Postings:
    """The lists with documents renumbered; those whose new number is negative are left out."""
    docs = renumbered[run.docs]
    keep = docs >= 0
    if keep.all():
        return run._replace(docs=docs)
    positions = run.positions[np.repeat(keep, run.freqs)]
    counts = np.diff(np.concatenate(([0], _summed(keep)))[run.ends], prepend=0)
    left = counts > 0
    return Postings(
        run.terms[left], np.cumsum(counts[left]), docs[keep], run.freqs[keep], positions
    )


def _summed(array: Array) -> Array:
    return np.cumsum(array, dtype=np.int64)
