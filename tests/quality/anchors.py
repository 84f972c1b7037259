"""Flags in texts that were edited at random: how many stay on their words, and what of the rest.

Up to 20 % of the words of a text are taken out, exchanged or joined by others; the edits are
remembered, so that for each passage it is known which words it has become.
"""

import json
import random
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from reader import assets, formats
from reader.library.anchors import find, make_anchor
from reader.library.drift import Drift
from reader.library.passages import TokenText
from reader.model import Article, Span
from tests.quality.figures import Figure

MOST_EDITED = 0.2
LENGTHS = (3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 60)
PASSAGES = 40
OTHER_TEXTS = 60
_WORD = re.compile(r"\S+")


class Fate(StrEnum):
    """What became of a flag: on its words, an edge word off, elsewhere, or an orphan."""

    RIGHT = "right"
    EDGE = "edge"
    WRONG = "wrong"
    ORPHAN = "orphan"


@dataclass(frozen=True, slots=True)
class Edited:
    """A text and what it was edited into; `kept` says where each word that stayed now is."""

    article: Article
    text: str
    words: tuple[Span, ...]
    kept: Mapping[int, Span]


def edited(article: Article, rate: float, chance: random.Random) -> Edited:
    """The article with about that share of its words edited."""
    words = tuple(Span(*match.span()) for match in _WORD.finditer(article.text))
    parts: list[str] = []
    kept: dict[int, Span] = {}
    length = at = 0

    def put(part: str) -> None:
        nonlocal length
        parts.append(part)
        length += len(part)

    for number, span in enumerate(words):
        put(article.text[at : span.start])
        other = chance.choice(words).of(article.text)
        how = chance.choice(["out", "other", "more"]) if chance.random() < rate else "same"
        if how in ("same", "more"):
            kept[number] = Span(length, length + span.end - span.start)
            put(span.of(article.text))
        if how in ("other", "more"):
            put(f" {other}" if how == "more" else other)
        at = span.end
    put(article.text[at:])
    return Edited(article, "".join(parts), words, kept)


def fates(work: Edited, chance: random.Random, *, know_former: bool) -> Iterator[Fate]:
    """What becomes of some passages of the text, found with or without the former text."""
    tokens = TokenText(work.text)
    drift = Drift(TokenText(work.article.text), tokens) if know_former else None
    for _ in range(PASSAGES):
        first = chance.randrange(max(1, len(work.words) - LENGTHS[0]))
        last = min(len(work.words), first + chance.choice(LENGTHS))
        span = Span(work.words[first].start, work.words[last - 1].end)
        found = find(make_anchor(work.article, span), tokens, drift)
        yield fate(work, range(first, last), found)


def fate(work: Edited, passage: range, found: Span | None) -> Fate:
    """Whether the span holds what stayed of the passage's words and none of the others."""
    if found is None:
        return Fate.ORPHAN
    mine = [place for word, place in work.kept.items() if word in passage]
    others = [p for word, p in work.kept.items() if word not in passage and p.overlaps(found)]
    if not others and all(found.covers(place) for place in mine):
        return Fate.RIGHT
    if not mine:
        return Fate.WRONG
    true = Span(mine[0].start, mine[-1].end)
    common = min(found.end, true.end) - max(found.start, true.start)
    whole = max(found.end, true.end) - min(found.start, true.start)
    return Fate.EDGE if 2 * common > whole else Fate.WRONG


def articles(folder: Path | None) -> list[Article]:
    """The sample library, and news texts of the public sets where they are at hand."""
    found = [a for path in assets.sample_articles() for a in formats.read_path(path)]
    if folder and (folder / "fnc_bodies.jsonl").is_file():
        with (folder / "fnc_bodies.jsonl").open(encoding="utf-8") as lines:
            rows = [json.loads(line) for _, line in zip(range(OTHER_TEXTS), lines, strict=False)]
        found += [Article(row["id"], row["text"], row["id"]) for row in rows]
    return found


def counted(
    texts: Sequence[Article], rounds: int, *, know_former: bool, seed: int = 5
) -> Counter[Fate]:
    """The fates of the passages of these texts, each edited a few times."""
    chance = random.Random(seed)
    counts: Counter[Fate] = Counter()
    for _ in range(rounds):
        for article in texts:
            work = edited(article, chance.uniform(0, MOST_EDITED), chance)
            counts.update(fates(work, chance, know_former=know_former))
    return counts


def measure(folder: Path | None, rounds: int = 12) -> list[Figure]:
    """Every figure of flags in edited texts; without a folder, in those of the sample library."""
    texts = articles(folder)
    asked = rounds * len(texts) * PASSAGES
    found: list[Figure] = []
    for name, know_former in (("both versions", True), ("quote alone", False)):
        counts = counted(texts, rounds, know_former=know_former)
        found += [
            Figure(f"flags on exactly their words, {name}", counts[Fate.RIGHT] / asked, reach=0.95),
            Figure(f"number of flags an edge word off, {name}", counts[Fate.EDGE], True, 0.0),
            Figure(f"number of flags on other words, {name}", counts[Fate.WRONG], True, 0.0),
        ]
    return found


def figures() -> list[Figure]:
    """The figures in the sample library, which are the same on every machine."""
    return measure(None)
