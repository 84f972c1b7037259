"""Contradictions in the public sets: what `judge` calls one, against what people did."""

from collections.abc import Iterator, Sequence

from reader.comparison import judge
from reader.model import Judgement, Relation
from tests.quality import data
from tests.quality.data import Row
from tests.quality.figures import Figure
from tests.quality.scores import precision_of_best, precision_recall_f1

_PAIRS = "contradiction_pairs.jsonl"


def judged(rows: Sequence[Row]) -> list[Judgement]:
    """Every pair of sentences judged as `parallax judge` does."""
    return [judge(row["a"], row["b"]) for row in rows]


def figures() -> Iterator[Figure]:
    """The figures of every set."""
    sets: dict[str, list[Row]] = {}
    for row in data.rows(_PAIRS):
        sets.setdefault(row["dataset"], []).append(row)
    yield from _of_set("rte3_3way", sets, f1=0.35, best=0.60)
    yield from _of_set("vitaminc_real", sets, precision=0.68, f1=0.65)
    yield from _of_set("fever_symmetric", sets, precision=0.75, f1=0.50)
    yield from _of_set("negnli_mnli", sets, f1=0.65)
    yield from _of_set("wikifactcheck_refuted", sets, recall=0.45)
    yield from _of_set("ists_headlines_derived", sets, precision=0.30)
    for name in ("glue_diag", "anli_r3_dev", "sick"):
        yield from _of_set(name, sets)
    yield from false_alarms()


def _of_set(
    name: str,
    sets: dict[str, list[Row]],
    precision: float | None = None,
    recall: float | None = None,
    f1: float | None = None,
    best: float | None = None,
) -> Iterator[Figure]:
    """Precision, recall and F1 of one set; the reach where one is set."""
    found = judged(sets[name])
    true = [row["label"] == "contradiction" for row in sets[name]]
    said = [each.relation is Relation.CONTRADICTS for each in found]
    got = precision_recall_f1(said, true)
    if not all(true):
        yield Figure(f"contradictions, {name}: precision", got[0], reach=precision)
    yield Figure(f"contradictions, {name}: recall", got[1], reach=recall)
    if any(row["label"] == "entailment" for row in sets[name]):
        yield from _agreements(name, sets[name], found)
    if not all(true):
        yield Figure(f"contradictions, {name}: F1", got[2], reach=f1)
        scores = [each.score for each in found]
        top = precision_of_best(scores, true, 20)
        yield Figure(f"contradictions, {name}: precision of the 20 best", top, reach=best)


def _agreements(name: str, rows: Sequence[Row], found: Sequence[Judgement]) -> Iterator[Figure]:
    """What is said to agree, against what follows from the other sentence."""
    true = [row["label"] == "entailment" for row in rows]
    said = [each.relation in (Relation.AGREES, Relation.COPIES) for each in found]
    precision, recall, _ = precision_recall_f1(said, true)
    yield Figure(f"agreements, {name}: precision", precision)
    yield Figure(f"agreements, {name}: recall", recall)


def false_alarms() -> Iterator[Figure]:
    """How often paraphrases and linked sentences are called contradictions."""
    same = [r for r in data.rows("alignment_pairs.jsonl") if r["dataset"] == "msrp" and r["score"]]
    linked = [r for r in data.rows("ecb_sentence_pairs.jsonl") if r["shared_events"] > 0]
    for name, rows, reach in (("MSRP paraphrases", same, 0.03), ("ECB+ linked", linked, 0.02)):
        called = [each.relation is Relation.CONTRADICTS for each in judged(rows)]
        share = sum(called) / len(called)
        yield Figure(f"called contradictions, {name}", share, most=True, reach=reach)
