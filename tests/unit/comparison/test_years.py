"""Years before names are no counts, and what is pointed back at is not held against many."""

import pytest

from reader.comparison import judge
from reader.comparison.reading import read


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("The 1998 Winter Paralympics were held in Nagano.", [1998]),
        ("The 2002 Olympic Games took place in Salt Lake.", [2002]),
        ("The 2000 British soldiers left.", []),
        ("The 2004 votes were counted.", []),
    ],
)
def test_a_year_before_a_name_is_no_count(text: str, years: list[int]) -> None:
    assert [day.year for day in read(text).days] == years


def test_what_is_pointed_back_at_is_not_held_against_many() -> None:
    found = judge(
        "Argentina is one of 17 countries that ban British cattle.",
        "Refusal to buy cattle created tension between the two countries.",
    )
    assert "R03" not in {reason.rule for reason in found.reasons}
    found = judge("Police held the two suspects.", "Police held the three suspects.")
    assert "R03" in {reason.rule for reason in found.reasons}
