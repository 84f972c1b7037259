"""How well `alignment` ranks pairs by what they share."""

from collections.abc import Iterator

from tests.quality import data
from tests.quality.contradictions import judged
from tests.quality.figures import Figure
from tests.quality.scores import area_under_curve, spearman


def figures() -> Iterator[Figure]:
    """Rank correlation with human similarity, and area under the curve for paraphrases."""
    rows = list(data.rows("alignment_pairs.jsonl"))
    for name, reach in (("sts2013_headlines", 0.78), ("sts2012_MSRpar", None)):
        here = [row for row in rows if row["dataset"] == name]
        aligned = [each.alignment for each in judged(here)]
        value = spearman(aligned, [row["score"] for row in here])
        yield Figure(f"alignment, {name}: Spearman", value, reach=reach)
    here = [row for row in rows if row["dataset"] == "msrp"]
    area = area_under_curve([x.alignment for x in judged(here)], [row["score"] for row in here])
    yield Figure("alignment, MSRP: area under the curve", area, reach=0.80)
