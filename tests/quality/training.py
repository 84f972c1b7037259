"""Makes `resources/engine/model.json`: two logistic sums over named measures, cross-validated.

python -m tests.quality.training          writes the model and prints what it reaches, by story
"""

import json
from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from reader.assets import resource
from reader.comparison.align import Pair, align
from reader.comparison.judge import shorter_first
from reader.comparison.measures import measures, topic_measures
from reader.comparison.reading import read
from reader.comparison.rules import signs_of
from reader.comparison.signs import Sign
from tests.quality import data
from tests.quality.data import Row

Numbers = NDArray[np.float64]

# How much a pair of a set weighs: news and real edits more, synthetic negation less.
WEIGHTS = {
    "rte3_3way": 24.9,
    "vitaminc_real": 9.24,
    "fever_symmetric": 4.81,
    "negnli_mnli": 7.73,
    "glue_diag": 0.216,
    "anli_r3_dev": 0.0658,
    "sick": 0.356,
    "wikifactcheck_refuted": 0.332,
    "ists_headlines_derived": 9.26,
    "msrp": 5.5,
    "ecb": 19.0,
    "unrelated": 0.654,
}
# By how much a pair that is no contradiction weighs more than one of its set that is.
OTHERS = {
    "rte3_3way": 1.01,
    "vitaminc_real": 0.962,
    "fever_symmetric": 0.939,
    "negnli_mnli": 0.987,
    "glue_diag": 1.5,
    "anli_r3_dev": 0.761,
    "sick": 1.41,
}
TOPIC_WEIGHTS = {"msrp": 1.1, "sts2012_MSRpar": 1.05, "sts2013_headlines": 3.54}
# What the sets hold no examples of is weighed by hand: log-odds for a sign of full strength.
BY_HAND = {
    "hour": 4.0,
    "comparison": 3.1,
    "rebuttal": 3.2,
    "cause": 3.3,
    "condition": 2.8,
    "poles": 3.9,
    "exchange": 4.0,
    "doer": 3.0,
    "excess": 3.0,
    "verdict": 4.0,
    "single": 1.5,
    "quote drift": 0.5,
    "later": -3.0,
    "moving count": -3.9,
    "other place": -5.4,
    "breakdown": -5.9,
    "subset": -5.1,
    "other matter": -0.7,
    "other day": -7.8,
    "of another": -3.8,
    "same speaker": -1.5,
    "one voice": -4.5,
    "other event": -6.0,
    "other story": -4.0,
    "question": -6.0,
}
LIMITS = {"contradicts": 0.303, "doubtful": 0.279, "agrees": 0.465}
FOLDS = 5
_BESIDE = 500
_APART = 101
RIDGE, TOPIC_RIDGE = 27.2, 10.0
# Log-odds beyond this are as good as certain.
_SURE = 500.0


class Sample(NamedTuple):
    """Measured pairs: names of the measures, their values, targets in [0, 1], weights, stories.

    `given` are the log-odds that signs weighed by hand bring, `ridge` holds the weights down.
    """

    names: list[str]
    values: Numbers
    targets: Numbers
    weights: Numbers
    given: Numbers
    stories: list[str]
    sets: list[str]
    ridge: float = RIDGE


def pair_of(row: Row) -> Pair:
    """A row's two sentences, aligned."""
    return align(*shorter_first(read(row["a"]), read(row["b"])))


def contradiction_rows() -> list[tuple[Row, float]]:
    """Pairs with 1 for a contradiction; paraphrases and linked sentences are none."""
    found = [
        (r, float(r["label"] == "contradiction")) for r in data.rows("contradiction_pairs.jsonl")
    ]
    for row in data.rows("alignment_pairs.jsonl"):
        if row["dataset"] == "msrp" and row["score"] == 1:
            found.append((row, 0.0))
    for row in data.rows("ecb_sentence_pairs.jsonl"):
        if row["shared_events"] > 0:
            found.append((row | {"dataset": "ecb"}, 0.0))
    return found + [(row, 0.0) for row in unrelated_rows()]


def unrelated_rows() -> list[Row]:
    """Sentences of one set put beside those of other pairs: nothing is shared but by chance."""
    found: list[Row] = []
    for name in ("vitaminc_real", "sick", "rte3_3way", "ists_headlines_derived"):
        rows = [r for r in data.rows("contradiction_pairs.jsonl") if r["dataset"] == name][:_BESIDE]
        for row, other in zip(rows, rows[_APART:], strict=False):
            found.append({"dataset": "unrelated", "a": row["a"], "b": other["b"]})
    return found


def topic_rows() -> list[tuple[Row, float]]:
    """Pairs with how far they say the same, in [0, 1]."""
    found = []
    for row in data.rows("alignment_pairs.jsonl"):
        target = 0.35 + 0.55 * row["score"] if row["dataset"] == "msrp" else row["score"] / 5
        found.append((row, target))
    return found


def sample(
    rows: Sequence[tuple[Row, float]],
    weights: dict[str, float],
    measure: Callable[[Pair, list[Sign]], dict[str, float]],
) -> Sample:
    """The measures of every pair."""
    found, given = [], []
    for row, _ in rows:
        pair = pair_of(row)
        signs = signs_of(pair)
        found.append(measure(pair, signs))
        given.append(sum(BY_HAND.get(sign.kind, 0.0) * sign.strength for sign in signs))
    names = [name for name in found[0] if any(each[name] for each in found)]
    return Sample(
        names,
        np.array([[each[name] for name in names] for each in found]),
        np.array([target for _, target in rows]),
        np.array([weights[row["dataset"]] for row, _ in rows]),
        np.array(given),
        data.stories([row for row, _ in rows]),
        [row["dataset"] for row, _ in rows],
    )


def contradiction_sample() -> Sample:
    """What the first sum learns from."""
    made = sample(contradiction_rows(), WEIGHTS, measures)
    none = [OTHERS.get(name, 1.0) for name in made.sets]
    return made._replace(weights=np.where(made.targets > 0, made.weights, made.weights * none))


def topic_sample() -> Sample:
    """What the second sum learns from."""
    made = sample(
        topic_rows(),
        TOPIC_WEIGHTS,
        lambda pair, signs: topic_measures(pair, measures(pair, signs)),
    )
    return made._replace(given=np.zeros(len(made.targets)), ridge=TOPIC_RIDGE)


def squeezed(sums: Numbers) -> Numbers:
    """Log-odds as probabilities."""
    return 1 / (1 + np.exp(-np.clip(sums, -_SURE, _SURE)))


def fit(given: Sample, seen: NDArray[np.bool_] | None = None) -> tuple[float, Numbers]:
    """Intercept and weights of a logistic sum with a ridge, by Newton's method."""
    seen = np.ones(len(given.targets), bool) if seen is None else seen
    values, targets, weights = given.values[seen], given.targets[seen], given.weights[seen]
    centre, spread = values.mean(axis=0), values.std(axis=0) + 1e-9
    design = np.hstack([np.ones((len(values), 1)), (values - centre) / spread])
    ridge = np.diag([0.0] + [given.ridge] * values.shape[1])
    beta = np.zeros(design.shape[1])
    for _ in range(30):
        chance = squeezed(design @ beta + given.given[seen])
        slope = design.T @ (weights * (targets - chance)) - ridge @ beta
        curve = (design * (weights * chance * (1 - chance))[:, None]).T @ design + ridge
        step = np.linalg.solve(curve, slope)
        beta += step
        if np.abs(step).max() < 1e-10:
            break
    plain = beta[1:] / spread
    return float(beta[0] - plain @ centre), plain


def cross_validated(given: Sample) -> Numbers:
    """For every pair the probability by a model that never saw its story."""
    fold = np.array([int(name, 16) % FOLDS for name in given.stories])
    chances = np.zeros(len(given.targets))
    for held_out in range(FOLDS):
        seen = fold != held_out
        intercept, weights = fit(given, seen)
        sums = given.values[~seen] @ weights + intercept + given.given[~seen]
        chances[~seen] = squeezed(sums)
    return chances


def as_data(given: Sample) -> dict[str, object]:
    """The fitted sum as it is stored: rounded, so that it is the same on every machine."""
    intercept, weights = fit(given)
    named = {name: round(float(w), 4) for name, w in zip(given.names, weights, strict=True)}
    return {"intercept": round(intercept, 4), "weights": named}


def main() -> None:
    """Train both sums, write them, and print the cross-validated figures."""
    first, second = contradiction_sample(), topic_sample()
    made = {
        "contradiction": as_data(first),
        "topic": as_data(second),
        "by hand": BY_HAND,
        "limits": LIMITS,
    }
    path = resource("engine", "model.json")
    path.write_text(json.dumps(made, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    from tests.quality.scores import print_cross_validated  # noqa: PLC0415

    print_cross_validated(first, cross_validated(first), second, cross_validated(second))


if __name__ == "__main__":
    main()
