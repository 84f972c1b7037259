"""One query from its wording to the results that are shown."""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from reader.language import variants
from reader.search import ranking
from reader.search.analysis import term_of
from reader.search.executor import Matches, Run, Snapshot, execute
from reader.search.facets import facets_of
from reader.search.layout import CLAIMS, Layout
from reader.search.leaves import Sources
from reader.search.reading import Question, read
from reader.search.results import Labels, Reading, Results
from reader.search.sections import Array, DamagedSegment, once
from reader.search.showing import Showing, claim_span
from reader.search.store import Store
from reader.search.suggestions import mended
from reader.search.wanted import Finder

_log = logging.getLogger(__name__)
_CLAIMS_A_HIT = 8
_MANY_WORDS = 4
_TYPING_MS = 16.0
_FEW = 10
_RELATIONS = {"contradiction": "contradicts", "contradictions": "contradicts"}
_RELATIONS |= {"update": "updates", "agreement": "agrees", "copy": "copies"}


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked, and how the answer is wanted."""

    query: str
    limit: int = 10
    offset: int = 0
    sort: str = "relevance"
    typing: bool = False
    budget_ms: float = 250.0
    facets: bool = True
    passages: int = 3


class Answering:
    """Answers queries at one moment of the index."""

    def __init__(
        self,
        store: Store,
        texts: Callable[[str], str | None],
        labels: Callable[[], Labels],
        spellings: variants.Variants,
    ) -> None:
        self._begun = time.perf_counter()
        self._store = store
        self._moment = store.now()
        self._texts = texts
        self._ask_labels = labels
        self._known: Labels | None = None
        self._sources = Sources(spellings, self._labelled, self._owners_of)

    def results(self, asked: Asked) -> Results:
        """The answer to a query."""
        question = read(asked.query, self._sources, typing=asked.typing)
        try:
            return self._results(asked, question)
        except (DamagedSegment, IndexError, ValueError, OverflowError, UnicodeError) as error:
            _log.info("the search index is damaged: %s", error)
            self._store.damaged = True
            hint = "The search index is damaged and is being built anew."
            reading = replace(question.reading, hints=(*question.reading.hints, hint))
            return Results(asked.query, reading, exact=False, took_ms=self._took())

    def _results(self, asked: Asked, question: Question) -> Results:
        budget = min(asked.budget_ms, _TYPING_MS) if asked.typing else asked.budget_ms
        run = Run(self._moment.of(question.layout), budget, self._begun)
        wanted = max(ranking.POOL, (asked.offset + asked.limit) * _CLAIMS_A_HIT)
        keys = self._keys(run.snapshot, asked.sort)
        found = execute(run, question.tree, wanted, keys)
        if keys is None and found.total and not found.scores.any():
            keys = self._keys(run.snapshot, "date")
            found = execute(run, question.tree, wanted, keys)
        reading = question.reading
        if question.relaxed is not None and self._is_little(found, question):
            some = execute(run, question.relaxed, wanted, keys)
            if some.total > found.total:
                hint = _SOME_WORDS
                reading = replace(reading, hints=(*reading.hints, hint))
                found = some
        if keys is None:
            found = self._ranked(run, found, question, asked, reading is not question.reading)
        if asked.sort == "findings" and not self._labels.findings:
            reading = replace(reading, hints=(*reading.hints, _NOTHING_COMPARED))
        if not run.exact and not asked.typing:
            reading = replace(reading, hints=(*reading.hints, _CUT_SHORT))
        return self._shown(asked, question, reading, replace(found, exact=run.exact))

    def _is_little(self, found: Matches, question: Question) -> bool:
        return not found.total or (len(question.words) >= _MANY_WORDS and found.total < _FEW)

    def _ranked(
        self, run: Run, found: Matches, question: Question, asked: Asked, relaxed: bool
    ) -> Matches:
        found = ranking.again(run, found, ranking.of_pairs(question.pairs))
        if not relaxed or asked.typing or len(question.words) < _MANY_WORDS or run.late:
            return found
        known = [term for pair in question.pairs for term in pair]
        bonus = ranking.of_feedback(run, found, self._text_of(run.snapshot), self._term_of, known)
        return ranking.again(run, found, bonus)

    def _text_of(self, snapshot: Snapshot) -> Callable[[int], str]:
        def text(document: int) -> str:
            segment, doc = snapshot.locate(document)
            whole_text = self._texts(segment.columns.owner_of(doc)) or ""
            if segment.layout is CLAIMS:
                return claim_span(segment, doc).of(whole_text)
            return whole_text

        return text

    def _term_of(self, word: str) -> str:
        return term_of(word, self._sources.spellings.canonical)

    def _keys(self, snapshot: Snapshot, sort: str) -> list[Array] | None:
        if sort == "date":
            dates = [segment.columns.numbers("date") for segment in snapshot.segments]
            return [days.astype(np.float64) for days in dates]
        if sort != "findings":
            return None
        counts = self._labels.findings
        return [segment.columns.by_owner(counts) for segment in snapshot.segments]

    # --- labels of the library --------------------------------------------------------------

    @property
    def _labels(self) -> Labels:
        if self._known is None:
            self._known = self._ask_labels()
        return self._known

    def _labelled(self, name: str, value: str) -> frozenset[str]:
        values = self._labels.values.get(name, {})
        asked = " ".join(value.casefold().split())
        asked = _RELATIONS.get(asked, asked) if name in ("flag", "relation") else asked
        start = asked.rstrip("*") if asked.endswith("*") else None
        found = [
            owners
            for label, owners in values.items()
            if label.casefold() == asked
            or (start is not None and label.casefold().startswith(start))
        ]
        return frozenset().union(*found)

    def _owners_of(self, asked: Any, layout: Layout) -> frozenset[str]:
        """The articles that are or have what a query finds."""
        snapshot = self._moment.of(layout)
        found = execute(Run(snapshot, begun=self._begun), asked, 1)
        return frozenset(
            segment.columns.owners[rank].decode()
            for segment, docs in zip(snapshot.segments, found.docs, strict=False)
            for rank in once(segment.columns.owner[docs]).tolist()
        )

    # --- what is shown ----------------------------------------------------------------------

    def _shown(self, asked: Asked, question: Question, reading: Reading, found: Matches) -> Results:
        finder = Finder(question.wanted, self._sources.spellings.canonical)
        showing = Showing(self._moment, self._texts, finder, asked.passages, self._labels.findings)
        make = showing.claims if question.layout is CLAIMS else showing.articles
        hits = make(found, asked.offset, asked.limit)
        suggestion = None
        if not found.total:
            snapshots = (self._moment.articles, self._moment.claims)
            suggestion = mended(asked.query, question.words, snapshots, self._sources)
        facets = facets_of(found, self._labels, self._moment.quoted) if asked.facets else ()
        took = self._took()
        return Results(
            asked.query, reading, found.total, found.exact, took, suggestion, hits, facets
        )

    def _took(self) -> float:
        return (time.perf_counter() - self._begun) * 1000

    def like(self, asked: Any, article: str, limit: int) -> Results:
        """Articles that a query finds, without one of them."""
        run = Run(self._moment.articles, begun=self._begun)
        found = execute(run, asked, limit + 1 + ranking.POOL)
        showing = Showing(self._moment, self._texts, Finder(()), 1, self._labels.findings)
        hits = showing.articles(found, 0, limit + 1)
        others = tuple(hit for hit in hits if hit.article != article)[:limit]
        total = max(0, found.total - 1)
        return Results("", Reading(), total, run.exact, self._took(), None, others)


_SOME_WORDS = "Few articles have all of these words; those with most of them come first."
_NOTHING_COMPARED = "Nothing has been compared yet, so no findings are known to sort by."
_CUT_SHORT = "This would take too long to answer in full; the commonest words were used."
