"""The hand-labelled pairs of the sample library: the right relation, and the top of the list."""

import json
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from reader import claims, comparison, formats
from reader.assets import sample_articles
from reader.model import Finding, Judgement, Relation
from tests.quality.figures import Figure

PAIRS = Path(__file__).resolve().parents[1] / "golden" / "pairs.jsonl"
TOP = PAIRS.with_name("top.jsonl")


def pairs() -> list[dict[str, Any]]:
    """The labelled pairs."""
    return [json.loads(line) for line in PAIRS.read_text(encoding="utf-8").splitlines()]


def judged(pair: dict[str, Any]) -> Judgement:
    """A pair with its dates and speakers, judged."""
    return comparison.judge(
        pair["a"],
        pair["b"],
        a_date=date.fromisoformat(pair["a_date"]),
        b_date=date.fromisoformat(pair["b_date"]),
        a_speaker=pair.get("a_speaker"),
        b_speaker=pair.get("b_speaker"),
    )


def sample_findings() -> list[Finding]:
    """What is found in the sample library."""
    articles = [article for path in sample_articles() for article in formats.read_path(path)]
    return comparison.compare([claims.extract(article) for article in articles])


def good_contradictions() -> list[tuple[str, str]]:
    """Pairs of quotes that a person found to contradict each other, each by a telling part."""
    rows = [json.loads(line) for line in TOP.read_text(encoding="utf-8").splitlines()]
    return [(row["a"], row["b"]) for row in rows]


def precision_of_ten(found: Sequence[Finding]) -> float:
    """Of the ten best contradictions, the share that a person called one."""
    good = good_contradictions()
    best = [each for each in found if each.relation is Relation.CONTRADICTS][:10]
    return sum(any(_is(each, pair) for pair in good) for each in best) / max(1, len(best))


def _is(finding: Finding, pair: tuple[str, str]) -> bool:
    one, other = finding.quote_a, finding.quote_b
    return (pair[0] in one and pair[1] in other) or (pair[1] in one and pair[0] in other)


def figures() -> Iterator[Figure]:
    """Right relations of all pairs, and the precision of the ten best contradictions."""
    rows = pairs()
    right = sum(judged(pair).relation == pair["relation"] for pair in rows)
    yield Figure("golden pairs: right relation", right / len(rows), reach=0.9)
    best = precision_of_ten(sample_findings())
    yield Figure("golden: precision of the ten best contradictions", best, reach=0.8)
