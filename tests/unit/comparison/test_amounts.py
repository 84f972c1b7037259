"""Numbers and dates as a comparison reads them."""

from math import inf

import pytest

from reader.comparison import judge
from reader.comparison.amounts import read
from reader.comparison.words import read_words


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("1,480 civilians", 1480, 1480, ""),
        ("at least 1,480 civilians", 1480, inf, ""),
        ("up to 300 civilians", 0, 300, ""),
        ("between 200 and 300 civilians", 200, 300, ""),
        ("twenty-seven miners", 27, 27, ""),
        ("2.5 million people", 2_500_000, 2_500_000, ""),
        ("$500 million in aid", 500_000_000, 500_000_000, "USD"),
        ("a rating of 7 out of 10", 7, 7, "/10"),
        ("5 percent of voters", 5, 5, "%"),
        ("a quarter of the pupils", 25, 25, "%"),
        ("three quarters of the pupils", 75, 75, "%"),
        ("half the pupils", 50, 50, "%"),
        ("one in five pupils", 20, 20, "%"),
        ("more than half of the pupils", 50, inf, "%"),
        ("half a million letters", 500_000, 500_000, ""),
        ("a $3.5 M grant", 3_500_000, 3_500_000, "USD"),
        ("a six-week course", 6, 6, "week"),
        ("half an hour", 0.5, 0.5, "hour"),
        ("between $7 billion and $8 billion", 7e9, 8e9, "USD"),
        ("16 cents to 27 cents a share", 16, 27, "cent"),
    ],
)
def test_interval_and_unit(text: str, low: float, high: float, unit: str) -> None:
    (amount,), _, _ = read(read_words(text))
    assert (amount.low, amount.high, amount.unit) == (low, high, unit)


def test_what_is_counted_follows_the_number() -> None:
    (amount,), _, _ = read(read_words("1,189 civilians have been killed in Ukraine"))
    assert amount.of[:2] == ("civilian", "kill")


def test_numbers_side_by_side_count_one_thing() -> None:
    (owned, sold), _, _ = read(read_words("70% and 30% of the shares"))
    assert owned.of == sold.of == ("share",)


@pytest.mark.parametrize(
    "text", ["the third of the brothers", "in the third quarter", "per million"]
)
def test_an_order_is_no_share(text: str) -> None:
    assert read(read_words(text))[0] == []


@pytest.mark.parametrize("text", ["COVID-19 spread", "the 34th day", "Ted 2 is a film"])
def test_numbers_in_names_and_ordinals_count_nothing(text: str) -> None:
    assert read(read_words(text))[0] == []


@pytest.mark.parametrize(
    ("text", "parts", "bound"),
    [
        ("on 5 May 1998", (1998, 5, 5), ""),
        ("since March 2014", (2014, 3, 0), ">="),
        ("before April 20, 2020", (2020, 4, 20), "<"),
        ("in 2006", (2006, 0, 0), ""),
    ],
)
def test_dates(text: str, parts: tuple[int, int, int], bound: str) -> None:
    _, (day,), _ = read(read_words(text))
    assert (day.year, day.month, day.day) == parts
    assert day.bound == bound


def test_may_is_a_verb_and_1900_with_a_comma_is_no_year() -> None:
    assert read(read_words("They may leave"))[1] == []
    amounts, days, _ = read(read_words("Another 1,900 have been injured"))
    assert [amount.value for amount in amounts] == [1900]
    assert days == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The company employs 4,000 people.", "The company has 9,000 employees."),
        ("The mill employs 300 workers.", "The mill has a workforce of 800."),
        ("The firm has a staff of 40.", "The firm employs 90 people."),
        ("Some 2,000 people work at the plant.", "The plant has 500 workers."),
    ],
)
def test_who_works_there_is_one_count_however_it_is_told(a: str, b: str) -> None:
    found = judge(a, b)
    assert found.relation == "contradicts"
    assert "number" in {reason.kind for reason in found.reasons}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The bank has 200 branches.", "The bank has 3,000 employees."),
        ("The mill employs 300 nurses.", "The mill has 800 employees."),
        ("The mill employs 300 people.", "The mill made 800 cars."),
        ("The company hired 400 people.", "The company has 9,000 employees."),
    ],
)
def test_what_else_is_counted_there_is_another_count(a: str, b: str) -> None:
    assert judge(a, b).relation != "contradicts"
