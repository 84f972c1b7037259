"""States told in several words: "at large", "in good health", "behind bars"."""

import pytest

from reader.comparison import judge


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The first suspect was arrested.", "The first suspect is at large."),
        ("The killer was caught.", "The killer is on the run."),
        ("The suspect was taken into custody.", "The suspect is on the run."),
        ("The prisoner is behind bars.", "The prisoner was released."),
        ("The hostage is in captivity.", "The hostage was set free."),
        ("The president is in good health.", "The president is seriously ill."),
        ("The plant is up and running.", "The plant is out of order."),
    ],
)
def test_opposite_states_contradict(a: str, b: str) -> None:
    assert judge(a, b).relation == "contradicts"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The killer is on the loose.", "The killer is on the run."),
        ("The thief is behind bars.", "The thief is in jail."),
        ("The king is in good health.", "The king is healthy."),
    ],
)
def test_one_state_in_other_words_agrees(a: str, b: str) -> None:
    assert judge(a, b).relation == "agrees"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The first suspect was arrested.", "The second suspect is on the run."),
        ("The president is in good health.", "The president's wife is seriously ill."),
        ("The mayor supports the plan.", "The mayor's brother opposes the plan."),
        ("The thief had been on the run for years.", "The thief was arrested on Monday."),
    ],
)
def test_states_of_others_and_those_that_are_over_do_not(a: str, b: str) -> None:
    assert judge(a, b).relation != "contradicts"
