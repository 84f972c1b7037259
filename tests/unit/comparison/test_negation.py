"""R01 and G12: what is turned round, and whether it is turned round of the same thing."""

import pytest

from reader.comparison import judge
from reader.comparison.align import align
from reader.comparison.judge import shorter_first
from reader.comparison.reading import read
from reader.comparison.rules import signs_of


def kinds(a: str, b: str) -> set[str]:
    return {sign.kind for sign in signs_of(align(*shorter_first(read(a), read(b))))}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Prices have not been stable this winter.", "Prices have been volatile this winter."),
        ("The harbour was not deserted at noon.", "The harbour was crowded at noon."),
    ],
)
def test_the_opposite_of_an_opposite_is_no_reason(a: str, b: str) -> None:
    assert not kinds(a, b) & {"negation", "antonym", "part", "word", "single"}
    assert judge(a, b).relation != "contradicts"


def test_a_plain_negation_still_counts() -> None:
    assert "negation" in kinds("The lift was not repaired.", "The lift was repaired.")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The day shift was evacuated.", "The night shift was not evacuated."),
        ("The left bank was flooded.", "The right bank was not flooded."),
        ("Men earn 3,000 euros on average.", "Women earn 2,500 euros on average."),
        ("French exports rose 4 percent.", "German exports fell 2 percent."),
        ("The first suspect was arrested on Monday.", "The second suspect is still at large."),
    ],
)
def test_what_is_said_of_two_that_are_told_apart_is_no_contradiction(a: str, b: str) -> None:
    assert "of another" in kinds(a, b)
    assert judge(a, b).relation != "contradicts"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Everyone has read the report.", "Susan has not read the report."),
        ("Russian forces control the town.", "Ukrainian forces control the town."),
        ("The winner was a French runner.", "The winner was a German runner."),
    ],
)
def test_one_told_otherwise_is_not_told_apart(a: str, b: str) -> None:
    assert "of another" not in kinds(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Most Republicans support the ban.", "Most Democrats oppose the ban."),
        ("Male voters support the toll.", "Female voters oppose the toll."),
        ("The Senate passed the bill.", "The House rejected the bill."),
        ("French farmers welcomed the treaty.", "German farmers condemned the treaty."),
        ("Ford is raising its prices.", "Toyota is cutting its prices."),
        ("The law was approved by the Senate.", "The law was rejected by the House."),
    ],
)
def test_two_who_take_opposite_sides_do_not_contradict_each_other(a: str, b: str) -> None:
    told = judge(a, b)
    assert told.relation == "unrelated"
    assert "poles" not in {reason.kind for reason in told.reasons}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Most Republicans support the ban.", "Most Republicans oppose the ban."),
        ("Male voters support the toll.", "Male voters oppose the toll."),
        ("The Senate passed the bill.", "The Senate rejected the bill."),
        ("The city council approved the plan.", "The council rejected the plan."),
    ],
)
def test_one_who_takes_both_sides_does(a: str, b: str) -> None:
    assert judge(a, b).relation == "contradicts"


def test_voting_against_is_the_opposite_of_voting_for() -> None:
    told = judge("The province voted for the treaty.", "The province voted against the treaty.")
    assert told.relation == "contradicts"


def test_the_whole_denial_is_shown() -> None:
    told = judge("The firm ruled out a merger.", "The firm confirmed a merger.")
    assert any(reason.text.startswith("ruled out a merger") for reason in told.reasons)


def test_who_works_for_a_firm_is_employed_by_it() -> None:
    a, b = "Around 4,000 people work for the mine.", "The mine employs about 4,000 people."
    assert judge(a, b).relation == "agrees"


def test_what_is_done_without_something_is_done() -> None:
    a, b = "The talks ended on Friday.", "The talks ended without agreement on Friday."
    assert "negation" not in kinds(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Wheat prices fell on Tuesday.", "Rice prices rose on Tuesday."),
        ("The mayor of Lyon opened the fair.", "The mayor of Turin closed the fair."),
    ],
)
def test_opposites_said_of_two_of_a_kind_speak_against_each_other_less(a: str, b: str) -> None:
    assert "of another" in kinds(a, b)


def test_opposites_said_of_one_thing_are_not_excused() -> None:
    assert "of another" not in kinds("Wheat prices fell sharply.", "Wheat prices rose sharply.")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The bakery stopped selling bread.", "The bakery sells bread."),
        ("The school has quit teaching Latin.", "The school teaches Latin."),
    ],
)
def test_what_is_stopped_is_denied(a: str, b: str) -> None:
    assert "denial" in kinds(a, b)


def test_whom_one_stops_is_not_denied() -> None:
    assert "denial" not in kinds("Guards stopped the van.", "Guards searched the van.")


def test_a_count_that_is_denied_leaves_others_open() -> None:
    assert "number" not in kinds("The mill does not employ 300 people.", "It employs 200 people.")
    assert "number" in kinds("The mill employs 300 people.", "The mill employs 200 people.")


def test_a_nation_that_is_denied_leaves_others_open() -> None:
    assert "place" not in kinds("The singer is not Danish.", "The singer is Norwegian.")
    assert "place" in kinds("The singer is Danish.", "The singer is Norwegian.")


def test_a_joined_word_is_no_other_thing() -> None:
    found = kinds("The album is a best-seller.", "The album is a seller.")
    assert not found & {"kind", "word", "class", "part"}
