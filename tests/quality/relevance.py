"""How well search ranks: nDCG@10 on Cranfield, beside stock Whoosh and SQLite FTS5.

Queries count by their order in the file. A setting chosen on them is checked on folds of them.
"""

import math
import re
import sqlite3
import statistics
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

from reader.model import Article
from reader.search import Index, ranking
from tests.quality.data import folder
from tests.quality.figures import Figure

Ranker = Callable[[str], Sequence[str]]
FOLDS = 5
_BOOSTS = (0.0, 0.25, 0.5, 0.75, 1.0)


@dataclass(frozen=True, slots=True)
class Collection:
    """Documents, queries by number, and for each query the relevant documents with their grade."""

    articles: tuple[Article, ...]
    queries: Mapping[int, str]
    relevant: Mapping[int, Mapping[str, int]]


@cache
def cranfield() -> Collection:
    """The collection as it lies in the folder of sets for measuring."""
    place = folder()
    assert place is not None
    source = place / "cranfield"
    xml = f"<all>{(source / 'cran.all.1400.xml').read_text(encoding='utf-8')}</all>"
    articles = tuple(_article(doc) for doc in _root(xml).iter("doc"))
    tops = _root((source / "cran.qry.xml").read_text(encoding="utf-8")).iter("top")
    texts = (" ".join((top.findtext("title") or "").split()) for top in tops)
    relevant: dict[int, dict[str, int]] = {}
    for line in (source / "cranqrel.trec.txt").read_text(encoding="ascii").splitlines():
        query, _, document, grade = line.split()
        if int(grade) > 0:
            relevant.setdefault(int(query), {})[document] = int(grade)
    return Collection(articles, dict(enumerate(texts, 1)), relevant)


def _root(xml: str) -> ET.Element:
    plain = re.sub(r"<\?xml[^>]*\?>", "", xml)
    return ET.fromstring(re.sub(r"&(?!\w+;)", "&amp;", plain))


def _article(doc: ET.Element) -> Article:
    title, text = doc.findtext("title") or "", doc.findtext("text") or ""
    return Article((doc.findtext("docno") or "").strip(), text.strip(), " ".join(title.split()))


def ndcg(found: Sequence[str], relevant: Mapping[str, int], depth: int = 10) -> float:
    """Gain of the first `depth`, discounted by rank, over that of the best order."""
    gains = [relevant.get(document, 0) for document in found[:depth]]
    best = sorted(relevant.values(), reverse=True)[:depth]
    return _discounted(gains) / _discounted(best)


def _discounted(gains: Iterable[int]) -> float:
    return sum(gain / math.log2(rank + 1) for rank, gain in enumerate(gains, 1))


def each(rank: Ranker) -> list[float]:
    """The gain of each query with a relevant document, in order."""
    collection = cranfield()
    return [
        ndcg(rank(collection.queries[number]), grades)
        for number, grades in sorted(collection.relevant.items())
        if number in collection.queries
    ]


class Gain(NamedTuple):
    """What a setting adds on queries it was not chosen on, and how far chance may move that."""

    before: float
    after: float
    error: float
    chosen: tuple[float, ...]


def feedback_gain(rank: Ranker, boosts: Sequence[float] = _BOOSTS) -> Gain:
    """For each fold of the queries the boost that was best on the other folds, against none."""
    gains = {}
    usual = ranking.FEEDBACK_BOOST
    try:
        for boost in boosts:
            ranking.FEEDBACK_BOOST = boost
            gains[boost] = each(rank)
    finally:
        ranking.FEEDBACK_BOOST = usual
    chosen = tuple(
        max(boosts, key=lambda boost: sum(g for i, g in enumerate(gains[boost]) if i % FOLDS != n))
        for n in range(FOLDS)
    )
    before = gains[0.0]
    after = [gains[chosen[i % FOLDS]][i] for i in range(len(before))]
    gained = [b - a for a, b in zip(before, after, strict=True)]
    error = statistics.stdev(gained) / math.sqrt(len(gained))
    return Gain(statistics.mean(before), statistics.mean(after), error, chosen)


def parallax(place: Path) -> Ranker:
    """This program."""
    articles = {article.id: article for article in cranfield().articles}
    index = Index.open(place, lambda id: articles[id].text)
    index.add(articles.values())
    return lambda query: [
        hit.article
        for hit in index.search(query, limit=10, budget_ms=1e6, facets=False, passages=0).hits
    ]


def fts5(place: Path) -> Ranker:
    """SQLite's full-text search with its Porter stemmer, any word."""
    db = sqlite3.connect(place)
    db.execute("CREATE VIRTUAL TABLE words USING fts5 (id UNINDEXED, body, tokenize='porter')")
    rows = ((article.id, article.text) for article in cranfield().articles)
    db.executemany("INSERT INTO words VALUES (?, ?)", rows)

    def rank(query: str) -> Sequence[str]:
        words = " OR ".join(f'"{word}"' for word in re.findall(r"\w+", query))
        asked = "SELECT id FROM words WHERE words MATCH ? ORDER BY rank LIMIT 10"
        return [str(row[0]) for row in db.execute(asked, (words,))]

    return rank


def stock_whoosh(place: Path) -> Ranker:
    """Whoosh as it comes, with its stemming analyser, any word."""
    from whoosh import fields, index, qparser  # noqa: PLC0415 - only measured here
    from whoosh.analysis import StemmingAnalyzer  # noqa: PLC0415

    place.mkdir(parents=True)
    schema = fields.Schema(id=fields.ID(stored=True), body=fields.TEXT(StemmingAnalyzer()))
    made = index.create_in(str(place), schema)
    with made.writer() as writer:
        for article in cranfield().articles:
            writer.add_document(id=article.id, body=article.text)
    searcher = made.searcher()
    parser = qparser.QueryParser("body", schema, group=qparser.OrGroup, plugins=[])

    def rank(query: str) -> Sequence[str]:
        words = " ".join(re.findall(r"\w+", query))
        parsed = parser.parse(words)
        return [hit["id"] for hit in searcher.search(parsed, limit=11)][:10]

    return rank


RANKERS: Mapping[str, Callable[[Path], Ranker]] = {
    "Parallax": parallax,
    "stock Whoosh": stock_whoosh,
    "SQLite FTS5": fts5,
}


def measure() -> dict[str, float]:
    """nDCG@10 of each, all queries."""
    with tempfile.TemporaryDirectory() as made:
        return {
            name: statistics.mean(each(make(Path(made) / name.replace(" ", ""))))
            for name, make in RANKERS.items()
        }


def figures() -> Iterator[Figure]:
    """Ours with its aim, and by how much it is above each peer."""
    found = measure()
    ours = found.pop("Parallax")
    yield Figure("search on Cranfield: nDCG@10", ours, reach=0.38)
    for name, value in found.items():
        yield Figure(f"search on Cranfield: above {name}", ours - value, reach=0.0)


if __name__ == "__main__":
    for name, value in measure().items():
        print(f"{name:<14} nDCG@10 {value:.3f}")
    with tempfile.TemporaryDirectory() as folder_made:
        gain = feedback_gain(parallax(Path(folder_made) / "index"))
    print(f"feedback, {FOLDS} folds: {gain.before:.3f} -> {gain.after:.3f}, error {gain.error:.4f}")
    print("boosts chosen:", *gain.chosen)
