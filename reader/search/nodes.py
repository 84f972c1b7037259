"""One node for each kind of query over one segment: which documents, and what they score."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from whoosh import query
from whoosh.query.spans import SpanNear2

from reader.search import near
from reader.search.queries import AnyOf, Filter
from reader.search.sections import Array
from reader.search.segment import FieldLists

if TYPE_CHECKING:
    from reader.search.executor import Run

NONE = np.zeros(0, dtype=np.int64)


class Node:
    """What a query finds in one segment; `docs` are document numbers in rising order."""

    docs: Array
    boost: float = 1.0

    def score_at(self, docs: Array) -> Array:
        """The scores of some documents, in rising order; 0 where one is not found."""
        raise NotImplementedError


class Nothing(Node):
    """Finds nothing."""

    docs = NONE

    def score_at(self, docs: Array) -> Array:
        """Nothing but zeros."""
        return np.zeros(docs.size)


class Given(Node):
    """Finds given documents; adds nothing to a score."""

    def __init__(self, docs: Array) -> None:
        self.docs = docs

    def score_at(self, docs: Array) -> Array:
        """Nothing but zeros."""
        return np.zeros(docs.size)


class Listed(Node):
    """Finds the documents of one list and scores them by BM25."""

    def __init__(self, docs: Array, freqs: Array, norm: Array, idf: Callable[[], float]) -> None:
        self.docs = docs
        self._freqs = freqs
        self._norm = norm
        self._idf = idf

    def score_at(self, docs: Array) -> Array:
        """BM25; only the asked documents are looked at where they are few."""
        if docs is self.docs:
            freqs = self._freqs
        elif docs.size * 8 < self.docs.size:
            freqs = self._looked_up(docs)
        else:
            dense = np.zeros(self._norm.size)
            dense[self.docs] = self._freqs
            freqs = dense[docs]
        worth = freqs * (_K1 + 1) / (freqs + self._norm[docs])
        return np.asarray(worth * (self._idf() * self.boost))

    def _looked_up(self, docs: Array) -> Array:
        at = np.minimum(np.searchsorted(self.docs, docs), self.docs.size - 1)
        return np.where(self.docs[at] == docs, self._freqs[at], 0)


class Joined(Node):
    """Made of other nodes; scores only what it finds itself."""

    def __init__(self, docs: Array, size: int) -> None:
        self.docs = docs
        self._size = size

    def score_at(self, docs: Array) -> Array:
        """What the parts say of those documents that are found, 0 for the others."""
        if docs is self.docs:
            return np.asarray(self.boost * self._worth(docs))
        found = contains(self.docs, docs, self._size)
        if found.all():
            return np.asarray(self.boost * self._worth(docs))
        scores = np.zeros(docs.size)
        if found.any():
            scores[found] = self.boost * self._worth(docs[found])
        return scores

    def _worth(self, docs: Array) -> Array:
        raise NotImplementedError


class Both(Joined):
    """Finds what all parts find."""

    def __init__(self, parts: Sequence[Node], size: int) -> None:
        self._parts = parts
        order = sorted(parts, key=lambda part: part.docs.size)
        docs = order[0].docs
        for part in order[1:]:
            if not docs.size:
                break
            docs = docs[contains(part.docs, docs, size)]
        super().__init__(docs, size)

    def _worth(self, docs: Array) -> Array:
        return _total([part.score_at(docs) for part in self._parts])


class Either(Node):
    """Finds what any part finds."""

    def __init__(self, parts: Sequence[Node], size: int) -> None:
        self._parts = [part for part in parts if part.docs.size]
        if len(self._parts) == 1:
            self.docs = self._parts[0].docs
        else:
            mask = np.zeros(size, dtype=bool)
            for part in self._parts:
                mask[part.docs] = True
            self.docs = np.flatnonzero(mask)

    def score_at(self, docs: Array) -> Array:
        """The sum of the parts' scores."""
        scores = [part.score_at(docs) for part in self._parts]
        return np.asarray(self.boost * _total(scores)) if scores else np.zeros(docs.size)


class Without(Joined):
    """Finds what the first part finds and the second does not."""

    def __init__(self, wanted: Node, unwanted: Node, size: int) -> None:
        self._wanted = wanted
        super().__init__(wanted.docs[~contains(unwanted.docs, wanted.docs, size)], size)

    def _worth(self, docs: Array) -> Array:
        return self._wanted.score_at(docs)


class Perhaps(Joined):
    """Finds what the first part finds; the second adds to the score."""

    def __init__(self, needed: Node, bonus: Node, size: int) -> None:
        self._needed = needed
        self._bonus = bonus
        super().__init__(needed.docs, size)

    def _worth(self, docs: Array) -> Array:
        worth = self._needed.score_at(docs)
        return worth + self._bonus.score_at(docs) if self._bonus.docs.size else worth


class Together(Joined):
    """Finds documents where the words of a phrase stand as they should."""

    def __init__(self, words: Sequence[Node], docs: Array, size: int) -> None:
        self._words = words
        super().__init__(docs, size)

    def _worth(self, docs: Array) -> Array:
        return _total([word.score_at(docs) for word in self._words])


def _total(scores: Sequence[Array]) -> Array:
    total = scores[0]
    for more in scores[1:]:
        total = total + more
    return total


def contains(docs: Array, asked: Array, size: int) -> Array:
    """For each asked document whether it is among the others."""
    if not docs.size:
        return np.zeros(asked.size, dtype=bool)
    if asked.size * 16 < docs.size:
        at = np.minimum(np.searchsorted(docs, asked), docs.size - 1)
        return np.asarray(docs[at] == asked)
    mask = np.zeros(size, dtype=bool)
    mask[docs] = True
    return np.asarray(mask[asked])


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
        words = [word.encode() for word in asked.words]
        return self._near(asked.fieldname, words, asked.slop, ordered=True)

    def _span(self, asked: Any) -> Node:
        words = [part.text.encode() for part in asked.qs]
        return self._near(asked.qs[0].fieldname, words, asked.slop, ordered=asked.ordered)

    def _near(self, name: str, words: Sequence[bytes], slop: int, *, ordered: bool) -> Node:
        lists = self._lists(name)
        listed = [self._listed(name, word) for word in words]
        if lists is None or not all(listed) or not listed:
            return Nothing()
        parts = [part for part in listed if part]
        few = [] if self._only is None else [Given(self._only)]
        docs = Both([*parts, *few], self._size).docs
        terms = [lists.find(word) for word in words]
        docs = near.found(lists, terms, docs, slop, ordered=ordered)
        return Together(parts, docs, self._size)

    def _any_of(self, asked: AnyOf) -> Node:
        lists = self._lists(asked.fieldname)
        if lists is None:
            self._run.count(asked, 0)
            return Nothing()
        terms = self._affordable(lists, asked)
        docs, freqs = _pooled(lists, terms, self._size)
        self._run.count(asked, docs.size)
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
    (SpanNear2, _Compiler._span),
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


_K1 = 1.5
