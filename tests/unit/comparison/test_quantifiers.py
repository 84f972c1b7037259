"""All, some and none of one thing; a part in percent is one of them."""

import pytest

from reader.comparison import judge


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("All voters backed the plan.", "100% of voters backed the plan."),
        ("All of the ballots were counted.", "100 percent of the ballots were counted."),
    ],
)
def test_a_hundred_percent_are_all(a: str, b: str) -> None:
    assert judge(a, b).relation == "agrees"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("All voters backed the plan.", "Some 40% of voters backed the plan."),
        ("None of the ballots were counted.", "100% of the ballots were counted."),
    ],
)
def test_a_part_is_neither_all_nor_none(a: str, b: str) -> None:
    found = judge(a, b)
    assert found.relation == "contradicts"
    assert "quantifier" in {reason.kind for reason in found.reasons}


def test_no_percent_are_none() -> None:
    found = judge("No voters backed the plan.", "0% of voters backed the plan.")
    assert "quantifier" not in {reason.kind for reason in found.reasons}
