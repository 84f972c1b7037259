"""Turns a query tree into nodes over one segment."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from whoosh import query

from reader.search import near
from reader.search.nodes import (
    NONE,
    Both,
    Either,
    Given,
    Listed,
    Node,
    Nothing,
    Perhaps,
    Together,
    Without,
)
from reader.search.queries import AnyOf, Filter, Near
from reader.search.sections import Array
from reader.search.segment import FieldLists

if TYPE_CHECKING:
    from reader.search.executor import Run


class _Compiler:
    """Turns one query tree into nodes over one segment."""

    def __init__(self, run: "Run", at: int, only: Array | None) -> None:
        self._run = run
        self._only = only
        self._at = at
        self._segment = run.snapshot.segments[at]
        self._size = self._segment.size

    def node(self, asked: Any) -> Node:
        """The node of one query with its boost."""
        for kind, make in _KINDS:
            if isinstance(asked, kind):
                made: Node = make(self, asked)
                boost = getattr(asked, "boost", 1.0)
                if boost != 1.0:
                    made.boost = boost
                return made
        raise TypeError(f"no node for {type(asked).__name__}")

    def _lists(self, name: str) -> FieldLists | None:
        return self._segment.field(name) if name in self._segment.layout.fields else None

    def _nothing(self, _: Any) -> Node:
        return Nothing()

    def _filter(self, asked: Filter) -> Node:
        return Given(np.flatnonzero(asked.mask(self._segment)))

    def _both(self, asked: Any) -> Node:
        return Both([self.node(part) for part in asked.subqueries], self._size)

    def _either(self, asked: Any) -> Node:
        return Either([self.node(part) for part in asked.subqueries], self._size)

    def _without(self, asked: Any) -> Node:
        return Without(self.node(asked.a), self.node(asked.b), self._size)

    def _perhaps(self, asked: Any) -> Node:
        return Perhaps(self.node(asked.a), self.node(asked.b), self._size)

    def _term(self, asked: Any) -> Node:
        text = asked.text.encode() if isinstance(asked.text, str) else asked.text
        return self._listed(asked.fieldname, text) or Nothing()

    def _listed(self, name: str, text: bytes) -> Listed | None:
        lists = self._lists(name)
        term = lists.find(text) if lists else -1
        if lists is None or term < 0:
            return None
        part = lists.slice_of(term)
        norm = self._run.snapshot.norm(self._at, name)
        return Listed(lists.docs[part], lists.freqs[part], norm, lambda: self._run.idf(name, text))

    def _phrase(self, asked: Any) -> Node:
        lists = self._lists(asked.fieldname)
        words = [word.encode() for word in asked.words]
        listed = [self._listed(asked.fieldname, word) for word in words]
        if lists is None or not all(listed) or not listed:
            return Nothing()
        parts = [part for part in listed if part]
        terms = [lists.find(word) for word in words]
        docs = near.phrase(lists, terms, self._shared(parts), asked.slop)
        return Together(parts, docs, self._size)

    def _shared(self, parts: Sequence[Node]) -> Array:
        """The documents that all parts find, as far as they are looked at."""
        few = [] if self._only is None else [Given(self._only)]
        return Both([*parts, *few], self._size).docs

    def _near(self, asked: Near) -> Node:
        lists = self._lists(asked.fieldname)
        parts = [self.node(part) for part in asked.parts]
        docs = self._shared(parts)
        if lists is None or not docs.size:
            return Nothing()
        rows = [self._places(lists, part, docs) for part in asked.parts]
        return Together(parts, near.around(rows, asked.slop), self._size)

    def _places(self, lists: FieldLists, asked: Any, docs: Array) -> near.Places:
        """Where one side of NEAR stands in the documents."""
        if isinstance(asked, query.Or):
            parts = [self._places(lists, part, docs) for part in asked.subqueries]
            return near.together(parts)
        if isinstance(asked, AnyOf):
            terms = self._affordable(lists, asked).tolist()
            return near.together([near.places(lists, [term], docs) for term in terms])
        words = asked.words if isinstance(asked, query.Phrase) else [asked.text]
        return near.places(lists, [lists.find(word.encode()) for word in words], docs)

    def _any_of(self, asked: AnyOf) -> Node:
        lists = self._lists(asked.fieldname)
        if lists is None:
            self._run.count(asked, self._at, 0)
            return Nothing()
        terms = self._affordable(lists, asked)
        docs, freqs = _pooled(lists, terms, self._size)
        self._run.count(asked, self._at, docs.size)
        norm = self._run.snapshot.norm(self._at, asked.fieldname)
        return Listed(docs, freqs, norm, lambda: self._run.idf_together(asked))

    def _affordable(self, lists: FieldLists, asked: AnyOf) -> Array:
        terms = asked.terms_in(self._segment)
        sizes = lists.ends[terms + 1].astype(np.int64) - lists.ends[terms]
        most = self._run.most_entries(self._segment)
        if sizes.sum() <= most:
            return terms
        self._run.exact = False
        order = np.argsort(-sizes, kind="stable")
        kept = np.cumsum(sizes[order]) <= most
        kept[0] = True
        return np.sort(terms[order[kept]])


_KINDS: tuple[tuple[type, Callable[[_Compiler, Any], Node]], ...] = (
    (query.Term, _Compiler._term),
    (AnyOf, _Compiler._any_of),
    (query.And, _Compiler._both),
    (query.Or, _Compiler._either),
    (query.Phrase, _Compiler._phrase),
    (Near, _Compiler._near),
    (query.AndNot, _Compiler._without),
    (query.AndMaybe, _Compiler._perhaps),
    (Filter, _Compiler._filter),
    (type(query.NullQuery), _Compiler._nothing),
)


def compiled(run: "Run", asked: Any, at: int, only: Array | None = None) -> Node:
    """The nodes of a query over one segment; places of words are looked at in `only` alone."""
    return _Compiler(run, at, only).node(asked)


def _pooled(lists: FieldLists, terms: Array, size: int) -> tuple[Array, Array]:
    """The lists of some terms as one: each document once, with all its frequencies added up."""
    if not terms.size:
        return NONE, NONE
    breaks = np.flatnonzero(np.diff(terms) != 1) + 1
    starts = lists.ends[terms[np.concatenate(([0], breaks))]]
    stops = lists.ends[terms[np.concatenate((breaks - 1, [terms.size - 1]))] + 1]
    pieces = [slice(int(a), int(b)) for a, b in zip(starts, stops, strict=True)]
    if terms.size == 1:
        return lists.docs[pieces[0]], lists.freqs[pieces[0]]
    docs = np.concatenate([lists.docs[piece] for piece in pieces])
    freqs = np.concatenate([lists.freqs[piece] for piece in pieces])
    summed = np.bincount(docs, weights=freqs, minlength=size)
    found = np.flatnonzero(summed)
    return found, summed[found]
