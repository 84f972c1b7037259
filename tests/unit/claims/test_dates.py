"""Dates resolved against the day of the article."""

from datetime import date

import pytest

from reader.claims.dates import dates
from reader.model import Span
from tests.unit.claims.said import PUBLISHED


def mentioned(text: str, published: date | None = PUBLISHED) -> list[tuple[str, str, str]]:
    found = dates(text, Span(0, len(text)), published)
    return [(d.span.of(text), d.first.isoformat(), d.last.isoformat()) for d in found]


@pytest.mark.parametrize(
    ("text", "words", "first", "last"),
    [
        ("On March 29, 2022 it began.", "March 29, 2022", "2022-03-29", "2022-03-29"),
        ("It began on 29 March 2022.", "29 March 2022", "2022-03-29", "2022-03-29"),
        ("It began 2022-03-29 there.", "2022-03-29", "2022-03-29", "2022-03-29"),
        ("The Feb. 24 invasion goes on.", "Feb. 24", "2022-02-24", "2022-02-24"),
        ("He wants it before May 9.", "May 9", "2022-05-09", "2022-05-09"),
        ("It ended on December 31.", "December 31", "2021-12-31", "2021-12-31"),
        ("He said Wednesday it is over.", "Wednesday", "2022-03-30", "2022-03-30"),
        ("He said on Tuesday it is over.", "Tuesday", "2022-03-29", "2022-03-29"),
        ("They will meet on Saturday.", "Saturday", "2022-04-02", "2022-04-02"),
        ("It happened yesterday.", "yesterday", "2022-03-29", "2022-03-29"),
        ("Over the past 24 hours it moved.", "Over the past 24 hours", "2022-03-29", "2022-03-30"),
        ("It fell last month.", "last month", "2022-02-01", "2022-02-28"),
        ("It was annexed in 2014.", "2014", "2014-01-01", "2014-12-31"),
        ("It rose in January there.", "January", "2022-01-01", "2022-01-31"),
        ("He left two days ago.", "two days ago", "2022-03-28", "2022-03-28"),
        ("It ends next week.", "next week", "2022-04-04", "2022-04-10"),
        ("It began in early March.", "early March", "2022-03-01", "2022-03-10"),
        ("In mid-April talks start.", "mid-April", "2022-04-11", "2022-04-20"),
        ("In March he left.", "March", "2022-03-01", "2022-03-31"),
        ("He may leave in December.", "December", "2022-12-01", "2022-12-31"),
        ("It was 11 September.", "11 September", "2022-09-11", "2022-09-11"),
        ("On March 3 and 4 they met.", "March 3 and 4", "2022-03-03", "2022-03-04"),
        ("On 3-5 March they met.", "3-5 March", "2022-03-03", "2022-03-05"),
        ("They met on 29.03.2022.", "29.03.2022", "2022-03-29", "2022-03-29"),
        ("They met on 03/29/2022.", "03/29/2022", "2022-03-29", "2022-03-29"),
        ("Shelling went on overnight.", "overnight", "2022-03-29", "2022-03-30"),
        ("Over the weekend it rained.", "weekend", "2022-03-26", "2022-03-27"),
        ("Tomorrow he leaves.", "Tomorrow", "2022-03-31", "2022-03-31"),
        ("In 2014, it began.", "2014", "2014-01-01", "2014-12-31"),
        ("The 2016 election was close.", "2016", "2016-01-01", "2016-12-31"),
        ("Between 2014 and 2022 it held.", "2014 and 2022", "2014-01-01", "2022-12-31"),
        ("In the spring of 2014 it began.", "spring of 2014", "2014-03-01", "2014-05-31"),
        ("In winter 2021 it began.", "winter 2021", "2021-12-01", "2022-02-28"),
        (
            "Sales rose in the first quarter of 2022.",
            "first quarter of 2022",
            "2022-01-01",
            "2022-03-31",
        ),
        ("In the 1990s he left.", "1990s", "1990-01-01", "1999-12-31"),
    ],
)
def test_days_meant(text: str, words: str, first: str, last: str) -> None:
    assert mentioned(text) == [(words, first, last)]


@pytest.mark.parametrize(
    "text",
    [
        "He may leave.",
        "They march on.",
        "Some 2,014 men left.",
        "It was on February 31.",
        "1/2 cup",
        "They met on 03/04/2022.",
        "It happened a day earlier.",
    ],
)
def test_no_date(text: str) -> None:
    assert mentioned(text) == []


def test_without_the_articles_day_only_full_dates_are_read() -> None:
    assert mentioned("On Tuesday, March 29, 2022 and last week.", None) == [
        ("March 29, 2022", "2022-03-29", "2022-03-29")
    ]


def test_a_day_ahead_is_seen_from_the_day_it_was_told() -> None:
    text = "He said on Sunday that he would call on Monday or Tuesday."
    assert [first for _, first, _ in mentioned(text)] == ["2022-03-27", "2022-03-28", "2022-03-29"]
