"""R06: who is ahead of whom, in whatever words that is told."""

import pytest

from reader.comparison import judge


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Odell leads Farrow.", "Farrow is ahead of Odell."),
        ("A Gazette poll puts Odell ahead of Farrow.", "Farrow leads Odell in the Gazette poll."),
        ("Odell is trailing Farrow by two points.", "The survey shows Odell ahead of Farrow."),
        ("Nina Odell leads Tom Farrow.", "Tom Farrow leads Nina Odell."),
        ("Odell lags behind Farrow.", "Odell leads Farrow by a point."),
    ],
)
def test_who_is_ahead_on_one_side_and_behind_on_the_other_contradicts(a: str, b: str) -> None:
    found = judge(a, b)
    assert found.relation == "contradicts"
    assert "exchange" in {reason.kind for reason in found.reasons}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Odell leads Farrow in the race.", "Farrow trails Odell in the race."),
        ("Odell is ahead of Farrow.", "Farrow lags behind Odell."),
        ("Odell leads Farrow in Tarnby.", "Farrow leads Odell in Westhall."),
        ("Odell leads Farrow among nurses.", "Farrow is ahead of Odell among farmers."),
        ("The march was led by Odell and Farrow.", "Farrow and Odell led the march."),
        ("Odell leads Farrow.", "Farrow leads the council."),
    ],
)
def test_one_standing_told_twice_and_standings_elsewhere_do_not(a: str, b: str) -> None:
    assert judge(a, b).relation != "contradicts"
