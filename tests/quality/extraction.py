"""Article text of saved news pages against what people marked as the article.

Scored as the set's own benchmark does: runs of four words, precision and recall averaged
over pages, F1 of the two averages.
"""

import json
import re
from collections import Counter

from reader.formats import Source, harvest_all
from tests.quality import data
from tests.quality.figures import Figure

_WORD = re.compile(r"\w+")
_REACH = 0.960


def figures() -> list[Figure]:
    """F1 over the pages, and how many gave a title and a day."""
    folder = data.folder()
    assert folder is not None
    scores: list[tuple[float, float]] = []
    titled = dated = 0
    for line in (folder / "extraction_index.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        source = Source((folder / row["html"]).read_bytes(), "page.html", address=row["url"])
        (found,) = harvest_all(source).found
        scores.append(_compared(row["gold_text"], found.article.text))
        titled += found.article.origins["title"] in ("headline", "html meta")
        dated += found.article.published is not None
    precision, recall = (sum(column) / len(scores) for column in zip(*scores, strict=True))
    return [
        Figure("article text of saved pages: F1", _f1(precision, recall), reach=_REACH),
        Figure("saved pages that give a title", titled / len(scores)),
        Figure("saved pages that give a day", dated / len(scores)),
    ]


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall)


def _runs(text: str) -> Counter[tuple[str, ...]]:
    words = _WORD.findall(text)
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3)) if words)


def _compared(gold: str, found: str) -> tuple[float, float]:
    wanted, got = _runs(gold), _runs(found)
    common = sum((wanted & got).values())
    return common / max(1, sum(got.values())), common / max(1, sum(wanted.values()))
