"""What two sentences are to each other, as a reader would say."""

from datetime import date

import pytest

from reader.comparison import judge
from reader.model import Relation

_MARCH, _APRIL = date(2022, 3, 30), date(2022, 4, 7)
_LAVROV = (
    "the issues of Crimea and Donbas, two contested regions in Ukraine in recent years, "
    "have been resolved"
)
_NIKOLENKO = (
    "The issues of Crimea and Donbas will be settled for good after Ukraine restores its "
    "sovereignty over them."
)


def test_lavrov_and_nikolenko_contradict_each_other() -> None:
    found = judge(_LAVROV, _NIKOLENKO, a_speaker="Sergey Lavrov", b_speaker="Oleg Nikolenko")
    assert found.relation is Relation.CONTRADICTS
    best = found.reasons[0]
    assert "resolved" in best.a.of(_LAVROV)
    assert "will be settled" in best.b.of(_NIKOLENKO)


def test_a_later_count_is_an_update() -> None:
    found = judge(
        "1,189 civilians have been killed, including 108 children.",
        "At least 1,480 Ukrainian civilians have died in their country until April 4",
        a_date=_MARCH,
        b_date=_APRIL,
    )
    assert found.relation is Relation.UPDATES
    assert "later" in {guard.kind for guard in found.against}


def test_the_same_counts_on_one_day_contradict() -> None:
    a, b = "The blast killed 12 workers on site.", "The blast killed 19 workers on site."
    assert judge(a, b, a_date=_MARCH, b_date=_MARCH).relation is Relation.CONTRADICTS
    assert judge(a, b, a_date=_MARCH, b_date=_APRIL).relation is Relation.UPDATES


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("It earned $2.5 million in May.", "It earned $2.46 million in May."),
        ("Nearly 1,200 civilians were killed.", "1,189 civilians were killed."),
        ("Between 200 and 300 people died.", "At least 250 people died."),
        ("More than four million people have fled.", "Over 4 million people have fled."),
    ],
)
def test_numbers_that_can_both_hold_are_no_contradiction(a: str, b: str) -> None:
    assert "number" not in {reason.kind for reason in judge(a, b).reasons}


def test_counts_from_two_towns_are_not_of_one_thing() -> None:
    found = judge(
        "More than 2,000 civilians have been killed in Mariupol",
        "Up to 300 civilians have been killed in Irpin",
    )
    assert found.relation is not Relation.CONTRADICTS
    assert "other place" in {guard.kind for guard in found.against}


@pytest.mark.parametrize("text", [_LAVROV, "No deal was reached.", "12 people died.", "", "…", "é"])
def test_a_sentence_never_contradicts_itself(text: str) -> None:
    found = judge(text, text)
    assert found.relation is Relation.COPIES
    assert found.score == 0.0


def test_the_order_changes_nothing() -> None:
    one, other = judge(_LAVROV, _NIKOLENKO), judge(_NIKOLENKO, _LAVROV)
    assert (one.relation, one.score, one.alignment) == (
        other.relation,
        other.score,
        other.alignment,
    )
    assert [(r.a, r.b) for r in one.reasons] == [(r.b, r.a) for r in other.reasons]


def test_nothing_in_common_is_unrelated() -> None:
    found = judge("The cat sat on the mat.", "Parliament passed the budget.")
    assert found.relation is Relation.UNRELATED
    assert found.alignment < 0.2


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The trip took three weeks.", "The trip took ten days."),
        ("The speech lasted half an hour.", "The speech lasted 50 minutes."),
        ("Two-thirds of the teachers agreed.", "Only 20 percent of the teachers agreed."),
        ("It is the second largest lake in the land.", "It is the third largest lake in the land."),
        ("She is a Danish painter.", "She is a Norwegian painter."),
    ],
)
def test_what_is_measured_otherwise_contradicts(a: str, b: str) -> None:
    assert judge(a, b).relation is Relation.CONTRADICTS


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The trip took two weeks.", "The trip took 14 days."),
        ("The tower is 300 metres high.", "The tower is 984 feet high."),
        ("Three quarters of the pupils passed.", "75 percent of the pupils passed."),
        ("The bridge cost $2.4 M.", "The bridge cost 2.4 million dollars."),
    ],
)
def test_one_measure_in_other_units_is_no_contradiction(a: str, b: str) -> None:
    found = judge(a, b)
    assert found.relation is not Relation.CONTRADICTS
    assert "number" not in {reason.kind for reason in found.reasons}


@pytest.mark.parametrize(
    ("a", "b", "lists"),
    [
        (
            "Killed: 120 men, 240 women and 100 children.",
            "The shelling has killed 500 children.",
            True,
        ),
        (
            "Harbour: The Return had 120 visitors on Friday, 240 on Sunday and 360 in all.",
            "Harbour: The Return had 500 visitors in all.",
            False,
        ),
    ],
)
def test_a_colon_in_a_title_begins_no_list_of_parts(a: str, b: str, lists: bool) -> None:
    found = judge(a, b)
    assert "number" in {reason.kind for reason in found.reasons}
    assert ("breakdown" in {guard.kind for guard in found.against}) is lists


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("France will send tanks.", "Germany will not send tanks."),
        ("The first suspect was released.", "The second suspect was not released."),
        ("The mayor visited the school on Monday.", "The mayor visited the hospital on Tuesday."),
    ],
)
def test_what_is_told_of_others_or_other_days_neither_contradicts_nor_agrees(
    a: str, b: str
) -> None:
    assert judge(a, b).relation is Relation.UNRELATED


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The ceasefire is holding.", "Both sides have repeatedly violated the ceasefire."),
        ("The protest was peaceful.", "Protesters threw stones and set fire to cars."),
        ("The prisoners were treated humanely.", "The prisoners were beaten and starved."),
        ("The assembly passed the water bill.", "The assembly voted down the water bill."),
    ],
)
def test_opposite_answers_to_one_question_contradict(a: str, b: str) -> None:
    found = judge(a, b)
    assert found.relation is Relation.CONTRADICTS
    assert "poles" in {reason.kind for reason in found.reasons}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Burglaries in Osterby have doubled since May.", "Burglaries in Osterby fell since May."),
        ("The harvest of plums tripled last year.", "The harvest of plums shrank last year."),
        ("The price of salt was halved in June.", "The price of salt rose in June."),
        ("Fares have quadrupled since the merger.", "Fares have been halved since the merger."),
    ],
)
def test_what_multiplied_did_not_shrink(a: str, b: str) -> None:
    found = judge(a, b)
    assert found.relation is Relation.CONTRADICTS
    assert "antonym" in {reason.kind for reason in found.reasons}


def test_what_multiplied_may_be_another_thing() -> None:
    found = judge("The library has doubled its staff.", "The number of books fell by a tenth.")
    assert found.relation is not Relation.CONTRADICTS
