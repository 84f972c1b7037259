"""A corpus of any size: sentences of given texts shuffled, some words in them changed.

    python -m tests.benchmarks.corpus OUT.jsonl 10000 [TEXTS.jsonl]

Without texts the sample articles are taken and most words are made up, so that the
vocabulary grows with the corpus as that of real news does.
"""

import json
import random
import re
import sys
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

from reader.assets import sample_articles
from reader.model import Article

_SYLLABLES = [
    "ka",
    "lo",
    "mi",
    "re",
    "tu",
    "san",
    "ver",
    "dor",
    "pol",
    "gri",
    "shen",
    "ba",
    "ost",
    "lin",
    "mar",
    "tev",
]
_OUTLETS = [f"Outlet {number}" for number in range(40)]
_FIRST_DAY = date(2020, 1, 1)


def write(path: Path, count: int, given: Path | None = None) -> None:
    """Write so many articles of 400–800 words, one JSON object a line."""
    sentences = _sentences(given)
    rnd = random.Random(count)
    names = [_name(number) for number in range(60_000)]
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            file.write(json.dumps(_article(number, rnd, sentences, names)) + "\n")


def _sentences(given: Path | None) -> list[list[str]]:
    if given and given.exists():
        lines = given.read_text(encoding="utf-8").splitlines()
        texts = [str(json.loads(line)["text"]) for line in lines]
    else:
        texts = [path.read_text(encoding="utf-8") for path in sample_articles()]
    cut = [re.split(r"(?<=[.!?”])\s+", text) for text in texts]
    return [sentence.split() for row in cut for sentence in row if 30 < len(sentence) < 500]


def _name(number: int) -> str:
    rnd = random.Random(number)
    return "".join(rnd.choices(_SYLLABLES, k=rnd.randint(2, 4))).capitalize() + str(number % 7)


def _article(
    number: int, rnd: random.Random, sentences: Sequence[list[str]], names: Sequence[str]
) -> dict[str, object]:
    words: list[str] = []
    wanted = rnd.randint(400, 800)
    while len(words) < wanted:
        sentence = list(rnd.choice(sentences))
        for _ in range(max(1, len(sentence) // 12)):
            sentence[rnd.randrange(len(sentence))] = names[int(len(names) * rnd.random() ** 4)]
        words += sentence
    return {
        "id": f"{number:07}",
        "title": " ".join(words[: rnd.randint(6, 12)]),
        "text": " ".join(words),
        "outlet": rnd.choice(_OUTLETS),
        "date": (_FIRST_DAY + timedelta(days=rnd.randrange(1500))).isoformat(),
    }


class CorpusFeed:
    """Reads articles of such a file in a worker process."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def rows(self, ids: Sequence[str] | None = None) -> Iterator[dict[str, str]]:
        """The rows of these ids, which are line numbers; all rows without ids."""
        wanted = None if ids is None else {int(id) for id in ids}
        with self.path.open(encoding="utf-8") as file:
            for number, line in enumerate(file):
                if wanted is None or number in wanted:
                    yield json.loads(line)

    def __call__(self, ids: Sequence[str]) -> Iterator[tuple[Article, str]]:
        """The articles of these ids."""
        for row in self.rows(ids):
            yield article_of(row), ""


def article_of(row: dict[str, str]) -> Article:
    """One row as an article."""
    published = date.fromisoformat(row["date"])
    return Article(row["id"], row["text"], row["title"], outlet=row["outlet"], published=published)


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]) if len(sys.argv) > 3 else None)
