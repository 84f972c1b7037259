"""Who says what against labelled news: contents found, and quotations with the right source.

An attribution is all claims of one source and cue; it matches a label whose content shares
at least 0.3 of their joint characters. A source is right if it overlaps the labelled one.
"""

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader import claims
from reader.model import Article, Claim
from tests.quality.figures import Figure

_ENOUGH = 0.3


@dataclass
class _Tally:
    right: int = 0
    found: int = 0
    labelled: int = 0
    met: int = 0
    quoted: int = 0
    well_sourced: int = 0


def measure(folder: Path) -> list[Figure]:
    """Precision and recall of attributions, and the part of quotations with the right source."""
    tally = _Tally()
    labels = defaultdict(list)
    for row in _rows(folder / "attribution.jsonl"):
        labels[row["doc"]].append(row)
    for document in _rows(folder / "attribution_docs.jsonl"):
        read = claims.extract(Article(document["id"], document["text"], document["title"]))
        said = [claim for claim in read.claims if claim.speaker_span is not None]
        _count(tally, said, labels[document["id"]])
    return [
        Figure("attributions: precision", tally.right / tally.found, 0.81),
        Figure("attributions: recall", tally.met / tally.labelled, 0.69),
        Figure("quotations with the right speaker", tally.well_sourced / tally.quoted, 0.84),
    ]


def _rows(path: Path) -> Iterable[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _characters(spans: Iterable[Iterable[int]]) -> set[int]:
    return {place for start, end in spans for place in range(start, end)}


def _shared(one: set[int], other: set[int]) -> float:
    both = len(one & other)
    return both / max(1, len(one) + len(other) - both)


def _count(tally: _Tally, said: list[Claim], labels: list[dict[str, Any]]) -> None:
    groups: dict[object, set[int]] = defaultdict(set)
    for claim in said:
        groups[claim.speaker_span, claim.cue] |= _characters(claim.content)
    gold = [_characters(label["content"]) for label in labels]
    tally.found += len(groups)
    tally.right += sum(any(_shared(g, c) >= _ENOUGH for g in gold) for c in groups.values())
    tally.labelled += len(gold)
    tally.met += sum(any(_shared(g, c) >= _ENOUGH for c in groups.values()) for g in gold)
    for label, content in zip(labels, gold, strict=True):
        if label["quote_type"] != "indirect":
            tally.quoted += 1
            tally.well_sourced += _sourced(said, label["source"], content)


def _sourced(said: list[Claim], source: list[list[int]], content: set[int]) -> bool:
    """Whether the claim that covers most of a quotation has its labelled source."""
    covering = [(_shared(_characters(c.content), content), c) for c in said]
    share, best = max(covering, key=lambda entry: entry[0], default=(0.0, None))
    if best is None or not share or best.speaker_span is None:
        return False
    start, end = best.speaker_span
    return any(start < last and first < end for first, last in source)
