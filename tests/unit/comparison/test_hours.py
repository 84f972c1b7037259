"""Times of day: which are read, and which are apart."""

import pytest

from reader.comparison import judge
from reader.comparison.reading import read
from reader.model import Relation


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("The ferry left at 9:30 a.m.", [570]),
        ("The ferry left at 9pm.", [1260]),
        ("The ferry left at 14:30.", [870]),
        ("The ferry left at noon.", [720]),
        ("Ferries leave at 03:20 and at 12 a.m.", [200, 0]),
        ("Spain won 3:20.", []),
        ("She ran it at 2:14:05.", []),
        ("At 9 of the piers ferries waited.", []),
        ("At 10: 20 people were killed.", []),
        ("The army later told reporters about Operation Midnight Hammer.", []),
        ("The count was %s." % ("9" * 5000), []),
    ],
)
def test_times_of_day_are_read(text: str, minutes: list[int]) -> None:
    assert [hour.low for hour in read(text).hours] == minutes


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The flight took off at 9 a.m.", "The flight took off at 9 p.m."),
        ("The shelling began at 5 o'clock.", "The shelling began at 7 o'clock."),
        ("He was arrested before 9 a.m.", "He was arrested at noon."),
        ("The shot was fired shortly after 9 p.m.", "The shot was fired at 10:15 p.m."),
    ],
)
def test_one_thing_at_two_times_contradicts(a: str, b: str) -> None:
    told = judge(a, b)
    assert told.relation is Relation.CONTRADICTS
    assert "hour" in {reason.kind for reason in told.reasons}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The blast happened at 2:30 p.m.", "The blast happened at 14:30."),
        ("The blast happened at 2:30.", "The blast happened at 14:30."),
        ("The shelling began around 5 a.m.", "The shelling began at 5:10 a.m."),
        ("The shelling began before 6 a.m.", "The shelling began at 5:10 a.m."),
        ("The bar closes at midnight.", "The bar closes around 11:45 p.m."),
        ("He died before midnight.", "He died at 9 p.m."),
        ("The blast happened two hours before midnight.", "The blast happened at 10 p.m."),
    ],
)
def test_one_time_in_other_words_is_no_reason(a: str, b: str) -> None:
    assert judge(a, b).relation is Relation.AGREES


def test_two_clocks_are_not_compared() -> None:
    told = judge("The plane left at 14:30 GMT.", "The plane left at 9:30 a.m. EST.")
    assert "hour" not in {reason.kind for reason in told.reasons}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The flight left at 9 a.m.", "The flight landed at noon."),
        ("The truce was announced at 9 a.m.", "The truce takes effect at noon."),
        ("The strike started at 6 a.m.", "The strike ended at 4 p.m."),
    ],
)
def test_two_events_at_two_times_do_not_contradict(a: str, b: str) -> None:
    assert judge(a, b).relation is not Relation.CONTRADICTS


def test_a_clock_that_is_not_told_is_none_that_is() -> None:
    told = judge("The plane left at 14:30 GMT.", "The plane left at 5:30 p.m.")
    assert "hour" not in {reason.kind for reason in told.reasons}
