"""Answers Whoosh query trees over the columns: the same documents and scores, much sooner.

Holds no state between calls, so any number of threads may use one snapshot at a time.
"""

import time
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from reader.search.compiling import compiled
from reader.search.nodes import K1, Node
from reader.search.queries import AnyOf
from reader.search.sections import Array
from reader.search.segment import Segment

B = 0.8
_ENTRIES_PER_MS = 25_000


class Snapshot:
    """The segments of one layout as they were at one moment, with their statistics."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self.segments = tuple(segment for segment in segments if segment.size)
        sizes = [segment.size for segment in self.segments]
        self.bases = np.concatenate(([0], np.cumsum(sizes))).astype(np.int64)
        self._starts: list[int] = self.bases.tolist()
        self.size: int = self._starts[-1]
        self._norms: dict[tuple[int, str], Array] = {}

    def __len__(self) -> int:
        return self.size - sum(segment.deleted for segment in self.segments)

    def average(self, name: str) -> float:
        """The mean number of words in a field."""
        total = sum(segment.field(name).total_length for segment in self.segments)
        return total / self.size if total else 1.0

    def norm(self, at: int, name: str) -> Array:
        """For each document of one segment what its length does to its score."""
        key = (at, name)
        if key not in self._norms:
            lengths = self.segments[at].field(name).lengths
            self._norms[key] = K1 * ((1 - B) + B * lengths / self.average(name))
        return self._norms[key]

    def idf(self, documents: int) -> float:
        """How much a word says that stands in so many documents."""
        return float(np.log(self.size / (documents + 1)) + 1)

    def documents_with(self, name: str, text: bytes) -> int:
        """In how many documents a term stands, removed ones counted too."""
        found = 0
        for segment in self.segments:
            lists = segment.field(name)
            term = lists.find(text)
            found += lists.count(term) if term >= 0 else 0
        return found

    def locate(self, document: int) -> tuple[Segment, int]:
        """The segment of a document, and its number there."""
        at = bisect_right(self._starts, document) - 1
        return self.segments[at], document - self._starts[at]


@dataclass(slots=True)
class Run:
    """One query on its way through a snapshot: what it may cost and what it has cost."""

    snapshot: Snapshot
    budget_ms: float = 250.0
    begun: float = field(default_factory=time.perf_counter)
    exact: bool = True
    _idf: dict[tuple[str, bytes], float] = field(default_factory=dict)
    _together: dict[AnyOf, dict[int, int]] = field(default_factory=dict)

    def idf(self, name: str, text: bytes) -> float:
        """How much a term says."""
        key = (name, text)
        if key not in self._idf:
            self._idf[key] = self.snapshot.idf(self.snapshot.documents_with(name, text))
        return self._idf[key]

    def count(self, asked: AnyOf, at: int, documents: int) -> None:
        """Remember in how many documents of one segment any of these words stands."""
        self._together.setdefault(asked, {})[at] = documents

    def idf_together(self, asked: AnyOf) -> float:
        """How much these words say as if they were one; ask when all segments were counted."""
        return self.snapshot.idf(sum(self._together[asked].values()))

    def most_entries(self, segment: Segment) -> int:
        """How many entries of lists may still be read in a segment."""
        share = segment.size / self.snapshot.size
        return int(self.left_ms() * _ENTRIES_PER_MS * share)

    def left_ms(self) -> float:
        """How much time is left, never less than a little."""
        return max(0.1, self.budget_ms - (time.perf_counter() - self.begun) * 1000)

    @property
    def late(self) -> bool:
        """Whether the time is over."""
        return (time.perf_counter() - self.begun) * 1000 > self.budget_ms


@dataclass(frozen=True, slots=True)
class Matches:
    """All documents that answer in each segment, the best of them in order."""

    snapshot: Snapshot
    docs: tuple[Array, ...]
    best: Array
    scores: Array
    exact: bool

    @property
    def total(self) -> int:
        """How many answer."""
        return sum(docs.size for docs in self.docs)


def execute(run: Run, asked: Any, count: int, key: "Sequence[Array] | None" = None) -> Matches:
    """The `count` best answers, by score or by the given key a segment (larger first).

    Ties stand in the order of the documents.
    """
    nodes: list[Node] = []
    for at in range(len(run.snapshot.segments)):
        if nodes and run.late:
            run.exact = False
            break
        nodes.append(compiled(run, asked, at))
    docs: list[Array] = []
    keys: list[Array] = []
    scores: list[Array] = []
    places: list[Array] = []
    for at, node in enumerate(nodes):
        segment = run.snapshot.segments[at]
        found = node.docs[segment.alive[node.docs]] if segment.deleted else node.docs
        docs.append(found)
        worth = key[at][found] if key is not None else node.score_at(found)
        best = _top(worth, count)
        keys.append(worth[best])
        places.append(found[best].astype(np.int64) + run.snapshot.bases[at])
        scores.append(keys[-1] if key is None else node.score_at(found[best]))
    if not docs:
        return Matches(run.snapshot, (), _NO_DOCS, _NO_SCORES, run.exact)
    worth, place = np.concatenate(keys), np.concatenate(places)
    order = np.lexsort((place, -worth))[:count]
    score = np.concatenate(scores)
    return Matches(run.snapshot, tuple(docs), place[order], score[order], run.exact)


_NO_DOCS = np.zeros(0, dtype=np.int64)
_NO_SCORES = np.zeros(0)


def _top(worth: Array, count: int) -> Array:
    """Places of the `count` largest values; among equals at the edge the first."""
    if worth.size <= count:
        return np.arange(worth.size)
    edge = np.partition(worth, worth.size - count)[worth.size - count]
    above = np.flatnonzero(worth > edge)
    return np.concatenate((above, np.flatnonzero(worth == edge)[: count - above.size]))
