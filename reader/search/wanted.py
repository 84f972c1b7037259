"""What a query wants coloured in a text, and where it stands there."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reader.language import variants
from reader.model import Span
from reader.search.analysis import RAW, Canonical, term_of, terms_of_chunks, words_in, words_of


class Fits(NamedTuple):
    """What a word must be: have one of these terms, or pass a test."""

    terms: frozenset[str]
    test: Callable[[str], object] | None = None

    def __call__(self, word: str, term: str) -> bool:
        """Whether this word with this term is such a one."""
        return term in self.terms or (self.test is not None and bool(self.test(word)))


@dataclass(frozen=True, slots=True)
class Wanted:
    """One coloured thing: `shown` for people, and what each word in a row must be."""

    shown: str
    row: tuple[Fits, ...]


def is_term(*terms: str) -> Fits:
    """Any word with one of these terms."""
    return Fits(frozenset(terms))


def is_word(test: Callable[[str], object], *terms: str) -> Fits:
    """Any word of which this is true, or with one of these terms."""
    return Fits(frozenset(terms), test)


class _Place(NamedTuple):
    """One position of a text: where its token stands and the (word, term) pairs there."""

    start: int
    end: int
    words: tuple[tuple[str, str], ...]


class Finder:
    """Finds the wanted things of one query in texts.

    What may begin one is remembered, so one finder should be used for all texts.
    """

    def __init__(self, wanted: Sequence[Wanted], canonical: Canonical = variants.canonical) -> None:
        self._wanted = wanted
        self._canonical = canonical
        self._terms = terms_of_chunks(canonical)
        self._longest = max((len(want.row) for want in wanted), default=0)
        self._begins: dict[str, bool] = {}
        self._first = frozenset[str]().union(*(want.row[0].terms for want in wanted))
        self._tests = [want.row[0].test for want in wanted if want.row[0].test]

    def spans_in(self, text: str) -> list[tuple[Span, int]]:
        """Where wanted things stand, in order, none overlapping; with the index of each."""
        hot = self._hot(set(text.split()))
        spans: list[tuple[Span, int]] = []
        for place in sorted(place for chunk in hot for place in _between_gaps(text, chunk)):
            for span, index in self._beginning_in(text, *place):
                if not spans or span.start >= spans[-1][0].end:
                    spans.append((span, index))
        return spans

    def _hot(self, chunks: set[str]) -> list[str]:
        """Those in which a wanted thing may begin."""
        if self._tests:
            return [chunk for chunk in chunks if self._may_begin_in(chunk)]
        apart = map(self._first.isdisjoint, map(self._terms.__getitem__, chunks))
        return [chunk for chunk, cold in zip(chunks, apart, strict=True) if not cold]

    def _may_begin_in(self, chunk: str) -> bool:
        known = self._begins.get(chunk)
        if known is None:
            known = self._begins[chunk] = not self._first.isdisjoint(self._terms[chunk]) or any(
                test(word) for word, _ in words_in(chunk).placed for test in self._tests
            )
        return known

    def _beginning_in(self, text: str, start: int, end: int) -> Iterator[tuple[Span, int]]:
        """The wanted things that begin between two places."""
        tokens: list[tuple[str, int]] = []
        inside = after = 0
        for found in RAW.finditer(text, start):
            if found.start() < end:
                inside += 1
            else:
                after += 1
            if after >= self._longest:
                break
            tokens.append((found.group(), found.start()))
        for i in range(inside):
            yield from self._beginning_at(tokens, i)

    def _places(self, raw: str, start: int) -> list[_Place]:
        """A place for each position of a token; all of them cover the whole token."""
        end = start + len(raw)
        return [_Place(start, end, pairs) for pairs in _pairs(raw, self._canonical)]

    def _beginning_at(
        self, tokens: Sequence[tuple[str, int]], i: int
    ) -> Iterator[tuple[Span, int]]:
        """The first wanted thing that begins in a token."""
        places = self._places(*tokens[i])
        own = len(places)
        for raw, start in tokens[i + 1 : i + self._longest]:
            places += self._places(raw, start)
        for first in range(own):
            for index, want in enumerate(self._wanted):
                if _fits(places, first, want.row):
                    yield Span(places[first].start, places[first + len(want.row) - 1].end), index
                    return


def _between_gaps(text: str, chunk: str) -> Iterator[tuple[int, int]]:
    """Where a chunk stands with nothing but white space on both sides."""
    start = text.find(chunk)
    while start >= 0:
        end = start + len(chunk)
        if (not start or text[start - 1].isspace()) and (end == len(text) or text[end].isspace()):
            yield start, end
        start = text.find(chunk, end)


def _pairs(raw: str, canonical: Canonical) -> tuple[tuple[tuple[str, str], ...], ...]:
    """For each position of a token the words there with their terms."""
    words = words_of(raw)
    pairs: list[list[tuple[str, str]]] = [[] for _ in range(words.places)]
    for word, offset in words.placed:
        pairs[offset].append((word, term_of(word, canonical)))
    return tuple(map(tuple, pairs))


def _fits(places: Sequence[_Place], start: int, row: Sequence[Fits]) -> bool:
    if start + len(row) > len(places):
        return False
    return all(any(fits(*word) for word in places[start + i].words) for i, fits in enumerate(row))
