"""News about rumours: what is told between articles that disagree, agree, or share nothing."""

import random
from collections.abc import Iterator, Sequence
from datetime import date

from rapidfuzz import fuzz

from reader import claims
from reader.comparison import compare
from reader.model import Article, ArticleClaims, Finding, Relation
from tests.quality import data
from tests.quality.figures import Figure

_PAIRS = 70
_APART = 60
_LETTERS = 8000
_SHORT = 6000
# Headlines more alike, or texts with more capitalised words in common, may be of one rumour.
_ALIKE = 45
_SHARED = 0.25
_WRITTEN = date(2014, 10, 1)


def figures() -> Iterator[Figure]:
    """What is called a contradiction, between whom."""
    texts = {row["id"]: row["text"] for row in data.rows("fnc_bodies.jsonl")}
    clusters = list(data.rows("fnc_clusters.jsonl"))
    random.Random(7).shuffle(clusters)
    at_odds, at_one = _pairs(clusters)
    for name, pairs, most in (("disagree", at_odds, False), ("agree", at_one, True)):
        told = [_contradict([_read(texts[i][:_LETTERS], i) for i in pair]) for pair in pairs]
        yield Figure(f"rumours: articles that {name}, contradictions seen", _share(told), most)
    read = [_read(texts[i][:_SHORT], i) for i in _of_different(clusters, texts)]
    found = [each for each in compare(read) if _between(each)]
    said = sum(len(each.claims) for each in read)
    name = "rumours: contradictions between different ones, per 100 claims"
    yield Figure(name, 100 * len(found) / said, most=True)


def _pairs(clusters: Sequence[data.Row]) -> tuple[list[list[str]], list[list[str]]]:
    """Articles of one rumour that disagree, and such as agree; no article stands in two pairs."""
    used: set[str] = set()
    at_odds: list[list[str]] = []
    at_one: list[list[str]] = []
    for cluster in clusters:
        agree = [i for i in cluster["agree"] if i not in used]
        disagree = [i for i in cluster["disagree"] if i not in used]
        if agree and disagree and len(at_odds) < _PAIRS:
            at_odds.append([agree.pop(0), disagree[0]])
            used.update(at_odds[-1])
        if len(agree) > 1 and len(at_one) < _PAIRS:
            at_one.append(agree[:2])
            used.update(at_one[-1])
    return at_odds, at_one


def _of_different(clusters: Sequence[data.Row], texts: dict[str, str]) -> list[str]:
    """One article each of rumours that have nothing in common."""
    chosen: list[str] = []
    heads: list[str] = []
    for cluster in clusters:
        article = (cluster["agree"] + cluster["disagree"] + cluster["discuss"])[0]
        other = all(fuzz.token_set_ratio(cluster["headline"], head) <= _ALIKE for head in heads)
        if other and not any(_one_rumour(texts[article], texts[each]) for each in chosen):
            chosen.append(article)
            heads.append(cluster["headline"])
        if len(chosen) == _APART:
            break
    return chosen


def _one_rumour(a: str, b: str) -> bool:
    one, other = ({w for w in text.split() if w[:1].isupper() and len(w) > 3} for text in (a, b))
    return len(one & other) > _SHARED * min(len(one), len(other))


def _read(text: str, name: str) -> ArticleClaims:
    return claims.extract(Article(name, text, "", published=_WRITTEN))


def _contradict(read: Sequence[ArticleClaims]) -> bool:
    return any(map(_between, compare(read)))


def _between(found: Finding) -> bool:
    return found.relation is Relation.CONTRADICTS and found.a.article != found.b.article


def _share(told: Sequence[bool]) -> float:
    return sum(told) / max(1, len(told))
