"""The fast executor against Whoosh's own exhaustive searcher over the same index.

Same documents, same scores; PARALLAX_SEARCH_QUERIES raises the number of queries.
"""

import os
from typing import Any

import pytest
from whoosh import scoring
from whoosh.searching import Searcher

from reader.search import Index
from reader.search.codec import reader_of
from reader.search.executor import K1, B, Matches, Run, Snapshot, execute
from reader.search.layout import CLAIMS
from reader.search.leaves import Sources
from reader.search.reading import read
from tests.helpers import searching

COUNT = int(os.environ.get("PARALLAX_SEARCH_QUERIES", "500"))
_ENOUGH = 1e9


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    """Several segments of articles with claims, some of them replaced and removed again."""
    found = searching.articles(240)
    texts = {article.id: article.text for article in found}
    made = Index.open(tmp_path_factory.mktemp("search") / "index", texts.get)
    for start in range(0, 240, 80):
        made.add(searching.with_claims(article) for article in found[start : start + 80])
    made.add(searching.with_claims(article) for article in found[70:90])
    made.remove(searching.ids(found)[100:115])
    return made


def _stock(snapshot: Snapshot) -> Searcher:
    return Searcher(reader_of(list(snapshot.segments)), weighting=scoring.BM25F(B=B, K1=K1))


def _fast(snapshot: Snapshot, asked: Any, count: int) -> Matches:
    return execute(Run(snapshot, _ENOUGH), asked, count)


def _compare(searcher: Searcher, snapshot: Snapshot, asked: Any, said: str) -> None:
    slow = {hit.docnum: hit.score for hit in searcher.search(asked, limit=None)}
    found = _fast(snapshot, asked, 10)
    every = [
        doc + base for docs, base in zip(found.docs, snapshot.bases, strict=False) for doc in docs
    ]
    assert sorted(every) == sorted(slow), said
    best = sorted(slow.items(), key=lambda pair: (-round(pair[1], 6), pair[0]))[:10]
    assert found.scores.tolist() == pytest.approx([score for _, score in best], abs=1e-5), said
    for document, score in zip(found.best.tolist(), found.scores.tolist(), strict=True):
        assert score == pytest.approx(slow[document], abs=1e-6), said
    clear = [doc for doc, score in best if abs(score - best[-1][1]) > 1e-5]
    assert set(clear) <= set(found.best.tolist()), said


@pytest.mark.parametrize("kind", ["articles", "claims"])
def test_the_top_ten_is_that_of_the_exhaustive_searcher(index: Index, kind: str) -> None:
    moment = index.store.now()
    made = searching.queries if kind == "articles" else searching.claim_queries
    searchers = {name: _stock(getattr(moment, name)) for name in ("articles", "claims")}
    for said in made(COUNT // 2, seed=COUNT):
        question = read(said, Sources())
        name = "claims" if question.layout is CLAIMS else "articles"
        for asked in (question.tree, question.relaxed):
            if asked is not None:
                _compare(searchers[name], getattr(moment, name), asked, said)


@pytest.mark.parametrize(
    "said", ['c*e c*e OR "a govern talks"', 'ki* ki* OR "heavy losses"', "losess~ losess~ OR Kyiv"]
)
def test_a_pattern_that_stands_twice_counts_each_time_as_by_itself(index: Index, said: str) -> None:
    snapshot = index.store.now().articles
    _compare(_stock(snapshot), snapshot, read(said, Sources()).tree, said)


def test_a_word_being_typed_is_read_the_same_way_by_both(index: Index) -> None:
    snapshot = index.store.now().articles
    searcher = _stock(snapshot)
    for said in ("heavy losses in Chernigov", "Zelenskiy said", "cease-fire talks", "Kie"):
        for end in range(1, len(said) + 1):
            question = read(said[:end], Sources(), typing=True)
            _compare(searcher, snapshot, question.tree, said[:end])


def test_removed_and_replaced_articles_are_found_once_or_never(index: Index) -> None:
    found = index.search("*", limit=300, budget_ms=_ENOUGH)
    owners = [id for hit in found.hits for id in hit.articles]
    assert len(owners) == len(set(owners)) == found.total == 225
    assert "a00105" not in owners
    assert "a00075" in owners
