"""The words met while an index is built, each analysed once and known by number from then on."""

import zlib
from array import array
from typing import NamedTuple

import numpy as np

from reader.search.analysis import Canonical, term_of, words_in
from reader.search.sections import Array

GAP = ""
_GAP_PLACES = 100


class Expanded(NamedTuple):
    """The words of a row of chunks, their places, and for each chunk its words and its places."""

    words: Array
    places: Array
    counts: Array
    advance: Array


class Vocabulary(dict[str, int]):
    """Numbers for chunks (what stands between white space), their words, and the words' terms.

    Looking a chunk up gives its number and analyses it where it is new. The chunk GAP holds
    no word but takes up so many places that no phrase reaches across it.
    """

    def __init__(self, canonical: Canonical) -> None:
        super().__init__()
        self._canonical = canonical
        self._words: dict[str, int] = {}
        self._terms: dict[str, int] = {}
        self._term_of_word = array("I")
        self._hash_of_word = array("I")
        self._flat = array("I")
        self._offsets = array("I")
        self._ends = array("I", [0])
        self._places = array("I")

    def __missing__(self, chunk: str) -> int:
        number = self[chunk] = len(self)
        words = words_in(chunk)
        for word, offset in words.placed:
            self._flat.append(self._word(word))
            self._offsets.append(offset)
        self._ends.append(len(self._flat))
        self._places.append(words.places if chunk else _GAP_PLACES)
        return number

    def _word(self, word: str) -> int:
        number = self._words.get(word)
        if number is None:
            number = self._words[word] = len(self._words)
            term = term_of(word, self._canonical)
            self._term_of_word.append(self._terms.setdefault(term, len(self._terms)))
            self._hash_of_word.append(zlib.crc32(word.encode("utf-8", "replace")))
        return number

    @property
    def words(self) -> list[str]:
        """All words in the order of their numbers."""
        return list(self._words)

    @property
    def terms(self) -> list[str]:
        """All terms in the order of their numbers."""
        return list(self._terms)

    def term_of_words(self) -> Array:
        """For each word the number of its term."""
        return np.array(self._term_of_word, dtype=np.int64)

    def hash_of_words(self) -> Array:
        """For each word a number that is the same in every index."""
        return np.array(self._hash_of_word, dtype=np.uint32)

    def expand(self, chunks: Array) -> Expanded:
        """The words of these chunks; places count on from 0 through all of them."""
        ends = np.array(self._ends, dtype=np.int64)
        counts = np.diff(ends)[chunks]
        advance = np.array(self._places, dtype=np.int64)[chunks]
        base = np.cumsum(advance) - advance
        at = spread(ends[chunks], counts)
        places = np.repeat(base, counts) + np.array(self._offsets, dtype=np.int64)[at]
        return Expanded(np.array(self._flat, dtype=np.int64)[at], places, counts, advance)


def spread(starts: Array, counts: Array) -> Array:
    """start, start + 1 … for each start, as many as its count, one after the other."""
    total = int(counts.sum())
    shift = np.repeat(starts - (np.cumsum(counts) - counts), counts)
    return shift + np.arange(total)
