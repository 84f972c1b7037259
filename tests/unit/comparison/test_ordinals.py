"""Places in an order, and what comes one after the other."""

import pytest

from reader.comparison.ordinals import other_turn, ranks
from reader.comparison.reading import read


@pytest.mark.parametrize(
    ("text", "value", "of"),
    [
        ("It is her fifth novel.", 5, "novel"),
        ("He was the 37th president.", 37, "presid"),
        ("The port is the sixth-busiest in Europe.", 6, "busi"),
    ],
)
def test_an_ordinal_and_what_it_orders(text: str, value: int, of: str) -> None:
    (rank,) = ranks(read(text))
    assert (rank.value, rank.of[0]) == (value, of)


@pytest.mark.parametrize("text", ["He has 37 pupils.", "The 5m pool is shut.", "Nobody came"])
def test_plain_numbers_order_nothing(text: str) -> None:
    assert ranks(read(text)) == []


def test_two_quarters_are_two_times() -> None:
    first = read("Sales fell by 4 percent in the first quarter.")
    second = read("Sales fell by 9 percent in the second quarter.")
    turns = other_turn(first, second)
    assert turns is not None
    assert [turn.value for turn in turns] == [1, 2]


def test_two_rounds_are_two_times() -> None:
    first = read("Turnout in the first round was 49 percent.")
    assert other_turn(first, read("Turnout in the second round was 62 percent.")) is not None


def test_the_same_quarter_is_one_time() -> None:
    text = read("Sales fell in the first quarter.")
    both = read("Sales fell in the first quarter and rose in the second quarter.")
    assert other_turn(text, both) is None
    assert other_turn(text, read("The second novel sold well.")) is None
