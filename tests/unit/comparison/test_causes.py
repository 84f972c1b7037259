"""R08: what one thing is put down to, in whatever words that is said."""

import pytest

from reader.comparison import judge


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The ferry line blamed the collision on fog.",
            "The collision was caused by a drunk mate.",
        ),
        ("Engineers put the landslide down to rain.", "The landslide was due to blasting."),
        (
            "The outbreak was attributed to oysters.",
            "The outbreak was the result of tainted water.",
        ),
        (
            "Because of a leak, the pool was drained.",
            "The pool was drained because of a budget cut.",
        ),
    ],
)
def test_two_causes_of_one_thing_contradict(a: str, b: str) -> None:
    found = judge(a, b)
    assert found.relation == "contradicts"
    assert "cause" in {reason.kind for reason in found.reasons}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The ferry line blamed the collision on fog.", "The collision was caused by dense fog."),
        (
            "The ferry line blamed the collision on fog.",
            "The ferry line said the higher fare was caused by dearer oil.",
        ),
        ("Kline put the cup down, then spoke to her son.", "The cup fell because of the wind."),
    ],
)
def test_one_cause_and_causes_of_two_things_do_not(a: str, b: str) -> None:
    assert "cause" not in {reason.kind for reason in judge(a, b).reasons}
