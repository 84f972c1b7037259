"""What is done once is not done on two days of one week."""

from datetime import date

import pytest

from reader.comparison import judge


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The ship left Odesa on Monday.", "The ship left Odesa on Wednesday."),
        ("The minister resigned on Monday.", "The minister resigned on Thursday."),
        ("The treaty was signed on Tuesday.", "The treaty was signed on Thursday."),
        ("The ferry sank on Monday.", "The ferry sank off the coast on Friday, killing 12 people."),
        ("The king was shot on Sunday.", "The king was shot on Tuesday."),
    ],
)
def test_two_days_of_what_is_done_once_contradict(a: str, b: str) -> None:
    found = judge(a, b)
    assert found.relation == "contradicts"
    assert "date" in {reason.kind for reason in found.reasons}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The village was shelled on Monday.", "The village was shelled on Tuesday."),
        ("A ferry sank on Monday.", "A ferry sank on Tuesday."),
        ("Two soldiers were killed on Monday.", "Two soldiers were killed on Tuesday."),
        ("The ship left Odesa by Friday.", "The ship left Odesa on Tuesday."),
        ("The ship did not leave Odesa on Monday.", "The ship left Odesa on Wednesday."),
        ("The ferry did not sink on Monday.", "The ferry did not sink on Wednesday."),
        ("The ship left Odesa on Monday.", "The ship left Izmail on Wednesday."),
        ("The ferry sank on Monday.", "The barge sank on Wednesday."),
        ("The visit on Monday and Tuesday went well.", "The visit on Tuesday went well."),
    ],
)
def test_what_may_be_done_again_or_by_another_does_not(a: str, b: str) -> None:
    assert judge(a, b).relation != "contradicts"


def test_weekdays_of_different_weeks_are_simply_different_days() -> None:
    a, b = "The ferry sank on Monday.", "The ferry sank on Wednesday."
    this_week, next_week = date(2024, 5, 16), date(2024, 5, 24)
    assert judge(a, b, a_date=this_week, b_date=this_week).relation == "contradicts"
    assert judge(a, b, a_date=this_week, b_date=next_week).relation == "unrelated"
