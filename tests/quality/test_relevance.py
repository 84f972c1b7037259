"""Search must rank better than its peers, measured in the same run."""

import pytest

from tests.quality import data, relevance

pytestmark = [
    pytest.mark.quality,
    pytest.mark.skipif(data.folder() is None, reason="the public sets are not here"),
]


def test_cranfield_is_ranked_better_than_by_the_peers() -> None:
    found = relevance.measure()
    ours = found.pop("Parallax")
    assert ours >= 0.38
    assert ours > max(found.values())


def test_the_gain_of_a_perfect_order_is_one() -> None:
    relevant = {"a": 3, "b": 1}
    assert relevance.ndcg(["a", "b"], relevant) == 1
    assert relevance.ndcg(["x", "a", "b"], relevant) < 1
    assert relevance.ndcg([], relevant) == 0
