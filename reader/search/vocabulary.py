"""The words met while an index is built, each analysed once and known by number from then on."""

import zlib
from array import array
from itertools import islice
from typing import NamedTuple

import numpy as np

from reader.search.analysis import Canonical, only_word, terms_of, words_in
from reader.search.chunks import Chunks, Shelf, cut
from reader.search.sections import Array

_GAP_PLACES = 100
_SMALL_SHELF = 1 << 12
_LARGEST_SHELF = 1 << 20


class Expanded(NamedTuple):
    """The words of a text and their places; for each of its chunks the first byte, and how
    many words and places it has.
    """

    words: Array
    places: Array
    starts: Array
    counts: Array
    advance: Array


class Vocabulary:
    """Numbers for chunks, their words, and the words' terms; a chunk is analysed when first met.

    The chunk GAP holds no word but takes up so many places that no phrase reaches across it.
    """

    def __init__(self, canonical: Canonical) -> None:
        self._canonical = canonical
        self._chunks: dict[int, int] = {0: 0}
        self._words: dict[str, int] = {}
        self._terms: dict[str, int] = {}
        self._term_of_word = array("I")
        self._hash_of_word = array("I")
        self._flat = array("I")
        self._offsets = array("I")
        self._ends = array("I", [0, 0])
        self._places = array("I", [_GAP_PLACES])
        self._shelf = Shelf(_SMALL_SHELF)

    def __len__(self) -> int:
        return len(self._chunks)

    def expand(self, text: bytes) -> Expanded:
        """The words of a text that begins and ends with white space; places count on from 0."""
        chunks = cut(text)
        numbers, missing = self._shelf.find(chunks.keys)
        if missing.size:
            numbers[missing] = self._met(text, chunks, missing)
        ends = np.array(self._ends, dtype=np.int64)
        counts = np.diff(ends)[numbers]
        advance = np.array(self._places, dtype=np.int64)[numbers]
        base = np.cumsum(advance) - advance
        at = spread(ends[numbers], counts)
        places = np.repeat(base, counts) + np.array(self._offsets, dtype=np.int64)[at]
        words = np.array(self._flat, dtype=np.int64)[at]
        return Expanded(words, places, chunks.starts, counts, advance)

    def _met(self, text: bytes, chunks: Chunks, missing: Array) -> Array:
        """The numbers of chunks that are not on the shelf."""
        keys = chunks.keys[missing]
        order = np.argsort(keys)
        rising = keys[order]
        heads = np.concatenate(([True], rising[1:] != rising[:-1]))
        first = missing[order[heads]]
        each = zip(
            rising[heads].tolist(),
            chunks.starts[first].tolist(),
            chunks.ends[first].tolist(),
            strict=True,
        )
        found = [self._number(key, text, start, end) for key, start, end in each]
        numbers = np.array(found, dtype=np.uint32)
        self._shelve(rising[heads], numbers)
        met = np.empty(missing.size, dtype=np.uint32)
        met[order] = numbers[np.cumsum(heads) - 1]
        return met

    def _number(self, key: int, text: bytes, start: int, end: int) -> int:
        number = self._chunks.get(key)
        if number is None:
            number = self._chunks[key] = len(self._chunks)
            self._analyse(text[start:end].decode())
        return number

    def _analyse(self, chunk: str) -> None:
        if word := only_word(chunk):
            self._add_word(word, 0)
            self._places.append(1)
        else:
            words = words_in(chunk)
            for word, offset in words.placed:
                self._add_word(word, offset)
            self._places.append(words.places)
        self._ends.append(len(self._flat))

    def _add_word(self, word: str, offset: int) -> None:
        self._flat.append(self._words.setdefault(word, len(self._words)))
        self._offsets.append(offset)

    def _shelve(self, keys: Array, numbers: Array) -> None:
        if len(self) > self._shelf.size // 8 and self._shelf.size < _LARGEST_SHELF:
            self._shelf = Shelf(min(_LARGEST_SHELF, 1 << (32 * len(self)).bit_length()))
            keys = np.fromiter(self._chunks, dtype=np.uint64, count=len(self))
            numbers = np.arange(len(self), dtype=np.uint32)
        self._shelf.put(keys, numbers)

    @property
    def words(self) -> list[str]:
        """All words in the order of their numbers."""
        return list(self._words)

    @property
    def terms(self) -> list[str]:
        """All terms in the order of their numbers."""
        self._know_new_words()
        return list(self._terms)

    def term_of_words(self) -> Array:
        """For each word the number of its term."""
        self._know_new_words()
        return np.array(self._term_of_word, dtype=np.int64)

    def hash_of_words(self) -> Array:
        """For each word a number that is the same in every index."""
        self._know_new_words()
        return np.array(self._hash_of_word, dtype=np.uint32)

    def _know_new_words(self) -> None:
        count = len(self._words) - len(self._term_of_word)
        new = list(islice(reversed(self._words), count))[::-1]
        for term in terms_of(new, self._canonical):
            self._term_of_word.append(self._terms.setdefault(term, len(self._terms)))
        self._hash_of_word.extend(zlib.crc32(word.encode("utf-8", "replace")) for word in new)


def spread(starts: Array, counts: Array) -> Array:
    """start, start + 1 … for each start, as many as its count, one after the other."""
    total = int(counts.sum())
    shift = np.repeat(starts - (np.cumsum(counts) - counts), counts)
    return shift + np.arange(total)
