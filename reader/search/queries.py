"""Kinds of queries that Whoosh's tree lacks; each can also be answered, slowly, by Whoosh itself.

The slow way of each is what the tests hold the fast executor against.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from whoosh import query
from whoosh.matching import ListMatcher, NullMatcher

from reader.search.lexicon import Lexicon
from reader.search.sections import Array
from reader.search.segment import Segment

PREFIX, PATTERN, FUZZY = "prefix", "pattern", "fuzzy"


class AnyOf(query.Query):  # type: ignore[misc]
    """All words that begin so, fit a pattern or are near another, as if they were one word.

    `most` limits how many documents' entries may be read (the words met most often are kept).
    """

    def __init__(
        self, fieldname: str, text: str, how: str = PREFIX, distance: int = 1, boost: float = 1.0
    ) -> None:
        self.fieldname = fieldname
        self.text = text
        self.how = how
        self.distance = distance
        self.boost = boost

    def __repr__(self) -> str:
        return f"AnyOf({self.fieldname!r}, {self.text!r}, {self.how!r}, boost={self.boost})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, AnyOf) and self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def _key(self) -> tuple[str, str, str, int, float]:
        return (self.fieldname, self.text, self.how, self.distance, self.boost)

    def is_leaf(self) -> bool:
        """It holds no other query."""
        return True

    def words(self, lexicon: Lexicon) -> Array:
        """The words meant, as places in a lexicon."""
        if self.how == PREFIX:
            return lexicon.beginning_with(self.text)
        if self.how == PATTERN:
            return lexicon.like(self.text)
        return lexicon.near(self.text, self.distance)

    def terms_in(self, segment: Segment) -> Array:
        """The terms of the words meant, in one segment."""
        lists = segment.field(self.fieldname)
        meant = np.zeros(len(lists.terms), dtype=bool)
        meant[lists.words.terms[self.words(lists.words)]] = True
        return np.flatnonzero(meant)

    def estimate_size(self, reader: Any) -> int:
        """For Whoosh's ordering of subqueries."""
        return int(reader.doc_count_all())

    def matcher(self, searcher: Any, _: Any = None) -> Any:
        """The slow way: every list read one by one."""
        found = _pooled(self, searcher.reader())
        if not found:
            return NullMatcher()
        parent = searcher.get_parent()
        leaves = [leaf for leaf, _ in parent.reader().leaf_readers()]
        everywhere = sum(len(_pooled(self, leaf)) for leaf in leaves)
        weighting = searcher.weighting
        idf = np.log(parent.doc_count_all() / (everywhere + 1)) + 1
        average = parent.avg_field_length(self.fieldname) or 1
        scores = []
        for doc, freq in found.items():
            length = searcher.doc_field_length(doc, self.fieldname, 1)
            norm = weighting.K1 * ((1 - weighting.B) + weighting.B * length / average)
            scores.append(self.boost * idf * freq * (weighting.K1 + 1) / (freq + norm))
        alive = [i for i, doc in enumerate(found) if not searcher.reader().is_deleted(doc)]
        docs = list(found)
        return ListMatcher([docs[i] for i in alive], [scores[i] for i in alive])


def _pooled(asked: AnyOf, reader: Any) -> dict[int, int]:
    """Document → how often any of the words stands in it, removed documents counted too."""
    segment: Segment = reader.codec().segment
    lists = segment.field(asked.fieldname)
    found: dict[int, int] = {}
    for term in asked.terms_in(segment).tolist():
        part = lists.slice_of(term)
        for doc, freq in zip(lists.docs[part].tolist(), lists.freqs[part].tolist(), strict=True):
            found[doc] = found.get(doc, 0) + freq
    return dict(sorted(found.items()))


class Either(query.Or):  # type: ignore[misc]
    """What any part finds; of Whoosh's ways to do so one drops documents that score nothing."""

    matcher_type = query.Or.DEFAULT_MATCHER


class Less(query.AndNot):  # type: ignore[misc]
    """What `a` finds and `b` does not; Whoosh's own matcher for this lets some of `b` through."""

    def matcher(self, searcher: Any, context: Any = None) -> Any:
        """The slow way: both sides read to their end."""
        kept = _read_out(self.a.matcher(searcher, context))
        for doc in _read_out(self.b.matcher(searcher, context)):
            kept.pop(doc, None)
        return _listed(kept)


def _read_out(matcher: Any) -> dict[int, float]:
    found: dict[int, float] = {}
    while matcher.is_active():
        found[matcher.id()] = matcher.score()
        matcher.next()
    return found


def _listed(found: dict[int, float]) -> Any:
    return ListMatcher(list(found), list(found.values())) if found else NullMatcher()


@dataclass(frozen=True, eq=True)
class Near(query.Query):  # type: ignore[misc]
    """Parts within `slop` words of each other, in any order; scored by all of them.

    A part is a word, a phrase, an AnyOf, or several of these of which any is enough.
    """

    fieldname: str
    parts: tuple[Any, ...]
    slop: int

    boost = 1.0

    def is_leaf(self) -> bool:
        """Its parts cannot be asked for by themselves."""
        return True

    def estimate_size(self, reader: Any) -> int:
        """For Whoosh's ordering of subqueries."""
        return int(reader.doc_count_all())

    def matcher(self, searcher: Any, context: Any = None) -> Any:
        """The slow way: every place of every part against every other."""
        segment = searcher.reader().codec().segment
        scores = [_read_out(part.matcher(searcher, context)) for part in self.parts]
        spans = [_spans(_spelt_out(part, segment), searcher) for part in self.parts]
        kept: dict[int, float] = {}
        for doc in sorted(set.intersection(*map(set, spans))):
            joined = spans[0][doc]
            for row in spans[1:]:
                joined = {
                    (min(a, c), max(b, d))
                    for a, b in joined
                    for c, d in row[doc]
                    if 0 < max(c - b, a - d) <= self.slop
                }
            if joined:
                kept[doc] = sum(score.get(doc, 0.0) for score in scores)
        return _listed(kept)


def _spelt_out(asked: Any, segment: Segment) -> Any:
    """The same with each AnyOf as all of its terms, whose places Whoosh knows."""
    if isinstance(asked, query.Or):
        return query.Or([_spelt_out(part, segment) for part in asked.subqueries])
    if not isinstance(asked, AnyOf):
        return asked
    terms = segment.field(asked.fieldname).terms
    found = [terms[i].decode() for i in asked.terms_in(segment).tolist()]
    return query.Or([query.Term(asked.fieldname, term) for term in found])


def _spans(asked: Any, searcher: Any) -> dict[int, set[tuple[int, int]]]:
    found: dict[int, set[tuple[int, int]]] = {}
    matcher = asked.matcher(searcher)
    while matcher.is_active():
        found[matcher.id()] = {(span.start, span.end) for span in matcher.spans()}
        matcher.next()
    return found


class Filter(query.Query):  # type: ignore[misc]
    """Documents chosen by a fact about them, not by words; adds nothing to the score."""

    boost = 1.0

    def is_leaf(self) -> bool:
        """It holds no other query."""
        return True

    def mask(self, segment: Segment) -> Array:
        """For each document of a segment whether it is meant."""
        raise NotImplementedError

    def estimate_size(self, reader: Any) -> int:
        """For Whoosh's ordering of subqueries."""
        return int(reader.doc_count_all())

    def matcher(self, searcher: Any, _: Any = None) -> Any:
        """The slow way."""
        reader = searcher.reader()
        mask = self.mask(reader.codec().segment)
        docs = [doc for doc in np.flatnonzero(mask).tolist() if not reader.is_deleted(doc)]
        return ListMatcher(docs, [0.0] * len(docs)) if docs else NullMatcher()


@dataclass(frozen=True, eq=True)
class Anything(Filter):
    """All documents."""

    def mask(self, segment: Segment) -> Array:
        """True for each."""
        return np.ones(segment.size, dtype=bool)


@dataclass(frozen=True, eq=True)
class Between(Filter):
    """A whole number, such as a date, from `low` to `high`, both included; 0 means none known."""

    fieldname: str
    low: int
    high: int

    def mask(self, segment: Segment) -> Array:
        """For each document whether its number is in between."""
        if self.fieldname not in segment.layout.numbers:
            return np.zeros(segment.size, dtype=bool)
        numbers = segment.columns.numbers(self.fieldname)
        return (numbers >= max(1, self.low)) & (numbers <= max(0, self.high))


@dataclass(frozen=True, eq=True)
class Quantified(Filter):
    """A quantity, itself an interval, that can be inside from `low` to `high`."""

    low: float
    high: float
    low_open: bool = False
    high_open: bool = False

    def mask(self, segment: Segment) -> Array:
        """For each document whether any of its quantities fits."""
        if not segment.layout.ranges:
            return np.zeros(segment.size, dtype=bool)
        ends, lows, highs = segment.columns.ranges()
        above = highs > self.low if self.low_open else highs >= self.low
        below = lows < self.high if self.high_open else lows <= self.high
        summed = np.concatenate(([0], np.cumsum(above & below)))[ends]
        return np.diff(summed) > 0


@dataclass(frozen=True, eq=True)
class Owned(Filter):
    """Documents of the articles that the library names when asked, such as those with a tag."""

    label: str
    owners: Callable[[], frozenset[str]]

    def mask(self, segment: Segment) -> Array:
        """For each document whether its article is among them."""
        mask = np.zeros(segment.size, dtype=bool)
        mask[segment.columns.docs_of_all(self.owners())] = True
        return mask
