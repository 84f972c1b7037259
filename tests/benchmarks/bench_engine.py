"""How fast the engine compares, against all pairs by difflib and by rapidfuzz, in one run.

Claims are the sentences of the sample library with names and numbers exchanged, so that they
are as long and as alike as news; times are CPU times of this process.
"""

import difflib
import random
import time
from collections.abc import Callable
from datetime import date

import numpy as np
from rapidfuzz import fuzz, process

from reader import claims, formats
from reader.assets import sample_articles
from reader.comparison import compare
from reader.comparison.candidates import candidates
from reader.comparison.compare import prepared
from reader.comparison.judge import judge_statements
from reader.comparison.statement import Statement
from reader.jobs import JobContext
from reader.model import Article, ArticleClaims, Claim, Relation, Span

Row = tuple[str, float, str]
_SAMPLED = 4000
_SIZE = 250
# How many sentences of an article tell what the other may tell too.
_RETOLD = 0.2


def made_article(name: str, size: int, seed: int, said_on: date) -> ArticleClaims:
    """An article of that many claims."""
    chance = random.Random(seed)
    everything = _sentences()
    own = everything[seed % 2 :: 2]
    words = sorted({word for text in everything for word in text.split() if word[:1].isupper()})
    texts, spans, at = [], [], 0
    for _ in range(size):
        pool = everything if chance.random() < _RETOLD else own
        text = _changed(chance.choice(pool), words, chance)
        texts.append(text)
        spans.append(Span(at, at + len(text)))
        at += len(text) + 1
    article = Article(name, "\n".join(texts), name, published=said_on)
    found = tuple(Claim(name, span, span, content=(span,)) for span in spans)
    return ArticleClaims(article, tuple(spans), found)


def _sentences() -> list[str]:
    articles = [article for path in sample_articles() for article in formats.read_path(path)]
    read = [claims.extract(article) for article in articles]
    texts = [span.of(each.article.text) for each in read for span in each.sentences]
    return [text for text in texts if len(text.split()) >= 8]


def _changed(text: str, words: list[str], chance: random.Random) -> str:
    """A sentence with most of its names and some of its words exchanged."""
    parts = text.split()
    for i, part in enumerate(parts):
        if part[:1].isupper() and chance.random() < 0.7:
            parts[i] = chance.choice(words)
        elif part[:1].isdigit():
            parts[i] = str(chance.randint(2, 4000))
        elif chance.random() < 0.2:
            parts[i] = parts[chance.randrange(len(parts))]
    return " ".join(parts)


def timed(work: Callable[[], object], runs: int = 1) -> float:
    """CPU seconds of the best run."""
    best = float("inf")
    for _ in range(runs):
        begun = time.process_time()
        work()
        best = min(best, time.process_time() - begun)
    return best


def main() -> list[Row]:
    """Both ratios, and the recall of the candidates."""
    return [*two_articles(), *large()]


def two_articles() -> list[Row]:
    """Two articles of 250 claims each against difflib on every pair across."""
    one = made_article("one", _SIZE, 1, date(2022, 3, 30))
    other = made_article("two", _SIZE, 2, date(2022, 4, 7))
    texts = [[c.span.of(each.article.text) for c in each.claims] for each in (one, other)]
    chance = random.Random(3)
    pairs = [(chance.choice(texts[0]), chance.choice(texts[1])) for _ in range(_SAMPLED)]
    slow = timed(lambda: [difflib.SequenceMatcher(None, a, b).ratio() for a, b in pairs])
    slow *= _SIZE * _SIZE / _SAMPLED
    fast = timed(lambda: compare([one, other]), runs=3)
    return [
        ("two articles of 250 claims, compared", fast * 1000, "ms"),
        ("  difflib on every pair (from a sample of 4,000)", slow * 1000, "ms"),
        ("  times faster", slow / fast, "×"),
    ]


def large() -> list[Row]:
    """3,000 claims against each other: candidates against token_set_ratio on every pair."""
    articles = [made_article(f"n{k}", 500, 10 + k, date(2022, 3, 20 + k)) for k in range(6)]
    _, statements = prepared(articles, JobContext())
    texts = [statement.text for statement in statements]
    slow = timed(
        lambda: process.cdist(texts, texts, scorer=fuzz.token_set_ratio, dtype=np.uint8, workers=1)
    )
    fast = timed(lambda: compare(articles))
    return [
        ("3,000 claims against each other, compared", fast * 1000, "ms"),
        ("  token_set_ratio on every pair (cdist)", slow * 1000, "ms"),
        ("  times faster", slow / fast, "×"),
        ("  recall of the pairs that matter", recall(statements[:600]) * 100, "%"),
    ]


def recall(statements: list[Statement]) -> float:
    """Of all pairs that `judge` relates and token_set_ratio finds alike, the candidates' share."""
    texts = [statement.text for statement in statements]
    alike = process.cdist(texts, texts, scorer=fuzz.token_set_ratio, dtype=np.uint8)
    likely = np.argwhere(np.triu(alike >= 60, 1))
    matter = {
        (int(i), int(j))
        for i, j in likely
        if judge_statements(statements[i], statements[j]).relation is not Relation.UNRELATED
    }
    found = {(int(i), int(j)) for i, j in candidates(statements)}
    return len(matter & found) / max(1, len(matter))
