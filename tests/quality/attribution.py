"""Who says what against labelled news: contents found, and quotations with the right source.

A claim matches a label whose content shares at least 0.3 of their joint characters; the
sentences of one quotation count as one attribution, and one whose source is not told counts
as found, since the labels have such too. A source is right if it overlaps the
labelled one in the text.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reader import claims
from reader.model import Article, Claim
from tests.quality import data
from tests.quality.figures import Figure

_ENOUGH = 0.3

Spans = Sequence[Sequence[int]]


@dataclass
class _Tally:
    right: int = 0
    found: int = 0
    labelled: int = 0
    met: int = 0
    quoted: int = 0
    well_sourced: int = 0


def figures() -> Iterator[Figure]:
    """Precision and recall of attributions, and the part of quotations with the right source."""
    tally = _Tally()
    labels = defaultdict(list)
    for row in data.rows("attribution.jsonl"):
        labels[row["doc"]].append(row)
    for document in data.rows("attribution_docs.jsonl"):
        read = claims.extract(Article(document["id"], document["text"], document["title"]))
        said = [claim for claim in read.claims if claim.cue is not None]
        _count(tally, said, labels[document["id"]])
    yield Figure("attributions: precision", tally.right / tally.found, reach=0.75)
    yield Figure("attributions: recall", tally.met / tally.labelled, reach=0.70)
    yield Figure("quotations with the right speaker", tally.well_sourced / tally.quoted, reach=0.80)


def _count(tally: _Tally, said: list[Claim], labels: list[data.Row]) -> None:
    contents = {(claim.speaker_span, claim.utterance) for claim in said}
    gold = [label["content"] for label in labels]
    tally.found += len(contents)
    tally.right += sum(_met(content, gold) for _, content in contents)
    tally.labelled += len(gold)
    tally.met += sum(_met(label, [content for _, content in contents]) for label in gold)
    for label in labels:
        if label["quote_type"] != "indirect":
            tally.quoted += 1
            tally.well_sourced += _sourced(said, label["source"], label["content"])


def _met(content: Spans, others: Iterable[Spans]) -> bool:
    return any(_shared(content, other) >= _ENOUGH for other in others)


def _shared(one: Spans, other: Spans) -> float:
    """The characters in both, as a part of those in either."""
    if one[-1][1] <= other[0][0] or other[-1][1] <= one[0][0]:
        return 0.0
    both = sum(max(0, min(b, d) - max(a, c)) for a, b in one for c, d in other)
    return both / (sum(b - a for a, b in one) + sum(d - c for c, d in other) - both)


def _sourced(said: list[Claim], source: Spans, content: Spans) -> bool:
    """Whether the claim that covers most of a quotation has its labelled source."""
    covering = [(_shared(claim.content, content), claim) for claim in said]
    share, best = max(covering, key=lambda entry: entry[0], default=(0.0, None))
    if best is None or not share or best.speaker_span is None:
        return False
    start, end = best.speaker_span
    return any(start < last and first < end for first, last in source)
