"""The search index of a library: what the program above asks, add to and take from.

Texts and labels stay in the library and are asked for when they are shown.
"""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from whoosh import query as tree

from reader.language import variants
from reader.model import Article, ArticleClaims, Span
from reader.search import ranking
from reader.search.analysis import term_of
from reader.search.answering import Answering, Asked
from reader.search.documents import of_article, of_claims
from reader.search.executor import Run, execute
from reader.search.layout import ARTICLES, CLAIMS, Document
from reader.search.leaves import Sources
from reader.search.reading import read
from reader.search.results import ClaimHit, Labels, Results, Snippet
from reader.search.showing import claim_span
from reader.search.store import Moment, Store
from reader.search.suggestions import mended
from reader.search.wanted import Finder

BUDGET_MS = 250.0
_BATCH = 500
_LIKE_TERMS = 25


class Index:
    """Answers queries over articles and claims; may be asked by any number of threads."""

    def __init__(
        self,
        store: Store,
        texts: Callable[[str], str | None],
        labels: Callable[[], Labels] = Labels,
        spellings: variants.Variants | None = None,
    ) -> None:
        self.store = store
        self._texts = texts
        self._labels = labels
        self._spellings = spellings or variants.shipped()

    @classmethod
    def open(
        cls,
        folder: Path,
        texts: Callable[[str], str | None],
        labels: Callable[[], Labels] = Labels,
        spellings: variants.Variants | None = None,
    ) -> "Index":
        """The index in `folder`; what is there but not ours is deleted unopened."""
        spellings = spellings or variants.shipped()
        return cls(Store(folder, spellings.canonical), texts, labels, spellings)

    # --- what is in it ----------------------------------------------------------------------

    def articles(self) -> dict[str, str]:
        """The ids of all articles that can be found, each with the version that was indexed."""
        return {
            segment.columns.owner_of(doc): segment.columns.shown("version", doc)
            for segment in self.store.now().articles.segments
            for doc in segment.alive.nonzero()[0].tolist()
        }

    def __len__(self) -> int:
        return len(self.store.now().articles)

    def add(self, entries: Iterable[Article | ArticleClaims], read_by: str = "") -> None:
        """Make articles, and their claims where given, searchable; replaces by id."""
        batch = list(entries)
        for start in range(0, len(batch), _BATCH):
            self._add(batch[start : start + _BATCH], read_by)

    def _add(self, entries: Sequence[Article | ArticleClaims], read_by: str) -> None:
        read_ones = [entry for entry in entries if isinstance(entry, ArticleClaims)]
        articles = [e.article if isinstance(e, ArticleClaims) else e for e in entries]
        documents = {
            ARTICLES.name: [of_article(article, read_by) for article in articles],
            CLAIMS.name: _claims_of(read_ones),
        }
        self.store.write(documents, [article.id for article in articles])

    def remove(self, articles: Iterable[str]) -> None:
        """Forget articles by id; unknown ids are ignored."""
        self.store.commit((), list(articles))

    def rebuild(self, entries: Iterable[Article | ArticleClaims], read_by: str = "") -> None:
        """Throw everything away and start again with these."""
        self.store.clear()
        self.add(entries, read_by)

    # --- what it answers --------------------------------------------------------------------

    def search(
        self,
        query: str,
        *,
        limit: int = 10,
        offset: int = 0,
        sort: str = "relevance",
        typing: bool = False,
        budget_ms: float = BUDGET_MS,
        facets: bool = True,
        passages: int = 3,
    ) -> Results:
        """The best answers to a query, sorted by "relevance", "date" or "findings".

        Never raises for its wording; `typing` takes the last word as unfinished. The time
        budget is in milliseconds; an answer that had to be cut short says so. Each hit comes
        with up to so many `passages`; with 0 no text is looked at for showing.
        """
        asked = Asked(query, limit, offset, sort, typing, budget_ms, facets, passages)
        return self._answering().results(asked)

    def _answering(self) -> Answering:
        return Answering(self.store, self._texts, self._labels, self._spellings)

    def suggest(self, query: str) -> str | None:
        """The query with its likely misspellings mended; None where nothing is to be mended."""
        moment = self.store.now()
        sources = Sources(self._spellings)
        words = read(query, sources).words
        return mended(query, words, (moment.articles, moment.claims), sources)

    def more_like(self, article: str, *, limit: int = 10) -> Results:
        """Articles about the same, best first, without this one."""
        asked = self._like(self.store.now(), self._texts(article) or "", ARTICLES.name)
        return self._answering().like(asked, article, limit)

    def claims_like(self, text: str, *, limit: int = 50) -> list[tuple[str, ClaimHit]]:
        """Claims that share telling words with a text, best first, each with its article's id."""
        begun = time.perf_counter()
        moment = self.store.now()
        asked = self._like(moment, text, CLAIMS.name)
        found = execute(Run(moment.claims, BUDGET_MS, begun), asked, limit)
        hits: list[tuple[str, ClaimHit]] = []
        for document, score in zip(found.best.tolist(), found.scores.tolist(), strict=True):
            segment, doc = moment.claims.locate(document)
            span = claim_span(segment, doc)
            speaker = segment.columns.table("speaker")[segment.columns.codes("speaker")[doc]]
            hits.append(
                (segment.columns.owner_of(doc), ClaimHit(span, speaker, Snippet(""), score))
            )
        return hits

    def _like(self, moment: Moment, text: str, layout: str) -> Any:
        snapshot = moment.articles if layout == ARTICLES.name else moment.claims
        told = ranking.telling(Run(snapshot), [text], self._term_of, _LIKE_TERMS)
        if not told:
            return tree.NullQuery
        return tree.Or([tree.Term("body", term) for term in told])

    def _term_of(self, word: str) -> str:
        return term_of(word, self._spellings.canonical)

    def terms_in(self, query: str, text: str) -> list[tuple[Span, int]]:
        """Where the query's words stand in a text, each with the index of its colour."""
        wanted = read(query, Sources(self._spellings)).wanted
        return Finder(wanted, self._spellings.canonical).spans_in(text)


def _claims_of(read_ones: Sequence[ArticleClaims]) -> Iterator[Document]:
    return (document for entry in read_ones for document in of_claims(entry))
