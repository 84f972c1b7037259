"""How good a list of scores is: precision, recall, F1, area under the curve, rank correlation."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray


def precision_recall_f1(said: ArrayLike, true: ArrayLike) -> tuple[float, float, float]:
    """Of yes-or-no answers against the truth."""
    said, true = np.asarray(said, bool), np.asarray(true, bool)
    hits = int((said & true).sum())
    precision = hits / max(1, int(said.sum()))
    recall = hits / max(1, int(true.sum()))
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def ranks(values: ArrayLike) -> NDArray[np.float64]:
    """Ranks from 1, ties shared."""
    values = np.asarray(values, float)
    _, place, count = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(count)
    return (last - (count - 1) / 2)[place]


def spearman(a: ArrayLike, b: ArrayLike) -> float:
    """Rank correlation."""
    return float(np.corrcoef(ranks(a), ranks(b))[0, 1])


def area_under_curve(scores: ArrayLike, true: ArrayLike) -> float:
    """The chance that a true item scores above a false one."""
    true = np.asarray(true, bool)
    placed, positive = ranks(scores), int(true.sum())
    negative = len(true) - positive
    return float((placed[true].sum() - positive * (positive + 1) / 2) / (positive * negative))


def precision_of_best(scores: ArrayLike, true: ArrayLike, best: int) -> float:
    """Of the highest scored."""
    order = np.argsort(-np.asarray(scores, float), kind="stable")[:best]
    return float(np.asarray(true, bool)[order].mean())


def print_cross_validated(
    first,
    first_chances,
    second,
    second_chances,
    limits: Sequence[float] = (0.3, 0.35, 0.4, 0.45, 0.5),
) -> None:  # type: ignore[no-untyped-def]
    """Both sums, set by set, at several limits."""
    sets = np.array(first.sets)
    for name in dict.fromkeys(first.sets):
        here = sets == name
        true, scores = first.targets[here] > 0.5, first_chances[here]
        at = ["/".join(f"{x:.2f}" for x in precision_recall_f1(scores >= t, true)) for t in limits]
        mixed = true.any() and not true.all()
        area = f"{area_under_curve(scores, true):.3f}" if mixed else "  -  "
        called = " ".join(f"{(scores >= t).mean():.3f}" for t in limits)
        if not true.any():
            print(f"{name:24s} called contradictions {called}")
        else:
            best = precision_of_best(scores, true, 20)
            print(f"{name:24s} area {area} best20 {best:.2f}  " + "  ".join(at))
    sets = np.array(second.sets)
    here = sets == "msrp"
    print(f"msrp area {area_under_curve(second_chances[here], second.targets[here] > 0.5):.3f}")
    for name in ("sts2013_headlines", "sts2012_MSRpar"):
        here = sets == name
        print(f"{name} rank correlation {spearman(second_chances[here], second.targets[here]):.3f}")
