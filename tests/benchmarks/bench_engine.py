"""How fast the engine compares, against all pairs by difflib and by rapidfuzz, in one run.

Claims are the sentences of the sample library with names and numbers exchanged, so that they
are as long as news and more alike than news; times are CPU times of this process.
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
from reader.comparison.judge import judge_statements
from reader.comparison.sifting import sifted
from reader.comparison.statement import Statement
from reader.comparison.told import forget
from reader.comparison.work import Work, places, work_of
from reader.jobs import JobContext
from reader.model import Article, ArticleClaims, Claim, Relation, Span

Row = tuple[str, float, str]
_SAMPLED = 2000
_ROUNDS = 3
_ROWS = 300
_JUDGED = 250
_ALIKE = 60
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


def seconds(work: Callable[[], object]) -> float:
    """CPU seconds of one run."""
    begun = time.process_time()
    work()
    return time.process_time() - begun


def raced(slow: Callable[[], object], scale: float, fast: Callable[[], object]) -> list[Row]:
    """How many times faster one work is than `scale` times the other, in turns; times in ms."""
    first = seconds(fast)
    rounds = [(scale * seconds(slow), seconds(fast)) for _ in range(_ROUNDS)]
    ratios = sorted(one / other for one, other in rounds)
    return [
        ("  the first time", first * 1000, "ms"),
        ("  then", min(other for _, other in rounds) * 1000, "ms"),
        ("  the others' way", min(one for one, _ in rounds) * 1000, "ms"),
        ("  times faster: least", ratios[0], "×"),
        ("  times faster: median", ratios[len(ratios) // 2], "×"),
        ("  times faster: most", ratios[-1], "×"),
    ]


def main() -> list[Row]:
    """Both races, and what the candidates miss."""
    return [*two_articles(), *large()]


def two_articles() -> list[Row]:
    """Two articles of 250 claims each against difflib on every pair across."""
    one = made_article("one", _SIZE, 1, date(2022, 3, 30))
    other = made_article("two", _SIZE, 2, date(2022, 4, 7))
    texts = [[c.span.of(each.article.text) for c in each.claims] for each in (one, other)]
    chance = random.Random(3)
    pairs = [(chance.choice(texts[0]), chance.choice(texts[1])) for _ in range(_SAMPLED)]

    def slow() -> object:
        return [difflib.SequenceMatcher(None, a, b).ratio() for a, b in pairs]

    def anew() -> object:
        forget()
        return compare([one, other])

    scale = _SIZE * _SIZE / _SAMPLED
    return [
        (
            "two articles of 250 claims, compared, against difflib on every pair",
            len(pairs),
            "tried",
        ),
        *raced(slow, scale, anew),
        ("the same, compared again: what they say is kept", len(pairs), "tried"),
        *raced(slow, scale, lambda: compare([one, other])),
    ]


def large() -> list[Row]:
    """3,000 claims against each other, against token_set_ratio on every pair (a part of them)."""
    articles = [made_article(f"n{k}", 500, 10 + k, date(2022, 3, 20 + k)) for k in range(6)]
    work = work_of(articles, JobContext())
    texts = [statement.text for statement in work.statements]
    some = texts[:_ROWS]
    return [
        ("3,000 claims, compared, against token_set_ratio on every pair", len(some), "rows"),
        *raced(
            lambda: process.cdist(some, texts, scorer=fuzz.token_set_ratio, dtype=np.uint8),
            len(texts) / _ROWS,
            lambda: compare(articles),
        ),
        *recall(work),
    ]


def recall(work: Work) -> list[Row]:
    """Of the pairs of some claims that matter, the share that is among the candidates of all.

    Those matter that an independent measure finds alike and `judge` relates; the second row
    counts every pair for which any rule would have spoken, far-fetched ones too.
    """
    some = work.statements[:_JUDGED]
    texts = [statement.text for statement in some]
    likeness = process.cdist(texts, texts, scorer=fuzz.token_set_ratio, dtype=np.uint8)
    every = {(i, j) for j in range(len(some)) for i in range(j)}
    alike = {(i, j) for i, j in every if likeness[i, j] >= _ALIKE and _related(some[i], some[j])}
    judged = sifted([(some[i], some[j]) for i, j in every])
    spoken = {pair for pair, each in zip(every, judged, strict=True) if each is not None}
    found = {(i, j) for i, j in candidates(work.statements, places(work.sides)).tolist()}
    return [
        (what, 100 * len(pairs & found) / max(1, len(pairs)), f"% of {len(pairs)}")
        for what, pairs in (
            ("  candidates' recall: told alike and related", alike),
            ("  candidates' recall: all that any rule would say", spoken),
        )
    ]


def _related(a: Statement, b: Statement) -> bool:
    return judge_statements(a, b).relation is not Relation.UNRELATED
