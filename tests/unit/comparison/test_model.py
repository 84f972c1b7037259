"""The model file is complete and its sums are what they say."""

import json
from math import log

import pytest

from reader.assets import resource
from reader.comparison import model
from reader.comparison.align import align
from reader.comparison.judge import shorter_first
from reader.comparison.measures import LEARNT, measures, topic_measures
from reader.comparison.reading import read
from reader.comparison.rules import AGAINST, REASONS, signs_of

_PAIR = ("The alliance has 16 members.", "The alliance has 19 members in Europe.")


def test_every_weight_names_a_measure() -> None:
    pair = align(*shorter_first(*map(read, _PAIR)))
    found = measures(pair, signs_of(pair))
    shipped = model.shipped()
    assert set(shipped.contradiction.weights) <= set(found)
    assert set(shipped.topic.weights) <= set(topic_measures(pair, found))


def test_every_kind_is_learnt_or_weighed_by_hand() -> None:
    by_hand = model.shipped().by_hand
    assert set(REASONS) == set(LEARNT) | (set(by_hand) & set(REASONS))
    assert not set(LEARNT) & set(by_hand)
    assert set(by_hand) <= {*REASONS, *AGAINST, "later"}


def test_a_sum_is_its_parts() -> None:
    shipped = model.Linear.of({"intercept": -1.0, "weights": {"number": 2.0, "number × both": 1.0}})
    found = {"number": 0.5, "number × both": 0.5}
    assert shipped.log_odds(found) == pytest.approx(0.5)
    assert shipped.share("number", found) == pytest.approx(1.5)
    assert shipped.probability(found) == pytest.approx(1 / (1 + 2.718281828**-0.5))


def test_extreme_log_odds_stay_inside() -> None:
    assert 0.0 < model.squeeze(-1e9) < model.squeeze(0.0) == 0.5 < model.squeeze(1e9) < 1.0
    assert model.squeeze(log(3)) == pytest.approx(0.75)


def test_the_file_is_rounded_so_that_it_is_the_same_everywhere() -> None:
    data = json.loads(resource("engine", "model.json").read_text(encoding="utf-8"))
    weights = data["contradiction"]["weights"].values()
    assert all(round(weight, 4) == weight for weight in weights)
