"""Counts of different days are updates: by the day they count up to, else name, else appear on."""

from datetime import date

import pytest

from reader.comparison import judge
from reader.comparison.counted_on import as_of, counted_days
from reader.comparison.reading import read
from reader.model import Relation

EARLY, LATE = date(2022, 3, 30), date(2022, 4, 3)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("As of March 29, 1,179 civilians had been killed.", date(2022, 3, 29)),
        ("Until April 1, 1,325 civilians were killed.", date(2022, 4, 1)),
        ("The mayor said on Friday that 300 people were killed.", date(2022, 4, 1)),
        ("On March 31 the office had counted 1,232 dead.", date(2022, 3, 31)),
        ("As of March 29, after the strike of March 16, 300 were dead.", date(2022, 3, 29)),
        ("1,276 civilians have been killed since February 24.", LATE),
        ("1,276 civilians have been killed.", LATE),
    ],
)
def test_day_of_a_count(text: str, day: date) -> None:
    assert as_of(read(text, said_on=LATE)) == day


def test_two_counts_of_one_day_in_articles_of_different_days_contradict() -> None:
    found = judge(
        "As of March 29, 1,179 civilians had been killed.",
        "As of March 29, 1,035 civilians had been killed.",
        a_date=EARLY,
        b_date=LATE,
    )
    assert found.relation is Relation.CONTRADICTS


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("By Wednesday 1,179 civilians had been killed.", "By Friday 1,276 had been killed."),
        ("As of March 29, 1,179 civilians were killed.", "As of April 2, 1,276 were killed."),
    ],
)
def test_two_counts_of_different_days_in_articles_of_one_day_are_an_update(
    earlier: str, later: str
) -> None:
    found = judge(earlier, later.replace("1,276", "1,276 civilians"), a_date=LATE, b_date=LATE)
    assert found.relation is Relation.UPDATES


def test_since_when_is_not_as_of_when() -> None:
    found = judge(
        "1,179 civilians were killed since February 24.",
        "1,276 civilians were killed since February 24.",
        a_date=EARLY,
        b_date=LATE,
    )
    assert found.relation is Relation.UPDATES


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("The fire had burned 200 farms by Friday.", "By Sunday the fire had burned 560 farms."),
        ("Police held 45 rioters by Saturday.", "Police held 100 rioters by Monday."),
        ("As of 3 May, 120 cases were confirmed.", "As of 17 May, 310 cases were confirmed."),
        ("The firm had recalled 50 cars by March.", "The firm had recalled 190 cars by June."),
        ("It cancelled 80 flights as of Friday.", "It cancelled 210 flights as of Sunday."),
    ],
)
def test_texts_of_no_known_date_are_ordered_by_the_days_they_name(earlier: str, later: str) -> None:
    found = judge(earlier, later)
    assert found.relation is Relation.UPDATES
    assert not any("2000" in reason.text for reason in found.against), "no day is made up"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("By Friday 45 were held.", "As of 17 May, 100 were held."),
        ("By Friday 45 were held.", "By yesterday 100 were held."),
    ],
)
def test_days_of_two_kinds_have_no_order(a: str, b: str) -> None:
    assert counted_days(read(a), read(b)) is None
    assert counted_days(read(a, said_on=EARLY), read(b)) is None
