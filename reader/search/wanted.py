"""What a query wants coloured in a text, and where it stands there."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from reader.language import variants
from reader.model import Span
from reader.search.analysis import RAW, Canonical, term_of, words_of

Fits = Callable[[str, str], bool]


@dataclass(frozen=True, slots=True)
class Wanted:
    """One coloured thing: `shown` for people, and a test of (word, term) for each word in a row."""

    shown: str
    row: tuple[Fits, ...]


def is_term(term: str) -> Fits:
    """Any word with this term."""
    return lambda _, other: other == term


def is_word(fits: Callable[[str], bool]) -> Fits:
    """Any word of which this is true."""
    return lambda word, _: fits(word)


class _Place(NamedTuple):
    """One position of a text: where its token stands and the (word, term) pairs there."""

    start: int
    end: int
    words: tuple[tuple[str, str], ...]


class Finder:
    """Finds the wanted things of one query in texts.

    What a token can begin is remembered, so one finder should be used for all texts.
    """

    def __init__(self, wanted: Sequence[Wanted], canonical: Canonical = variants.canonical) -> None:
        self._wanted = wanted
        self._canonical = canonical
        self._longest = max((len(want.row) for want in wanted), default=0)
        self._begins: dict[str, bool] = {}

    def spans_in(self, text: str) -> list[tuple[Span, int]]:
        """Where wanted things stand, in order, none overlapping; with the index of each."""
        if not self._wanted:
            return []
        tokens = [(found.group(), found.start()) for found in RAW.finditer(text)]
        begins = self._begins
        spans: list[tuple[Span, int]] = []
        taken = 0
        for i, (raw, start) in enumerate(tokens):
            known = begins.get(raw)
            if known is None:
                known = begins[raw] = self._may_begin(raw)
            if known and start >= taken:
                for found in self._beginning_at(tokens, i):
                    spans.append(found)
                    taken = found[0].end
        return spans

    def _may_begin(self, raw: str) -> bool:
        words = [word for place in _pairs(raw, self._canonical) for word in place]
        return any(want.row[0](*word) for want in self._wanted for word in words)

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


@lru_cache(maxsize=65_536)
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
