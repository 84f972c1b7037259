"""A count of a part contradicts a count of the whole only where the part is more."""

from datetime import date

import pytest

from reader import claims
from reader.comparison import compare, judge
from reader.comparison.groups import wholes
from reader.model import Article, Relation

PARTS = [
    ("145 children were killed in the war.", "1,189 civilians have died in the war."),
    ("12 journalists were killed in Gaza.", "500 people were killed in Gaza."),
    ("2 million children have fled the country.", "More than 4 million have fled the country."),
    ("50 soldiers were killed.", "300 civilians were killed."),
    ("20 people were killed in the blast.", "45 people were injured in the blast."),
    ("1,189 civilians were killed.", "3,000 civilian casualties were recorded."),
    ("12 people were killed overnight.", "1,189 people were killed since the invasion began."),
    ("40 people were killed in Cairo.", "900 people were killed in Egypt."),
    ("The firm sold 3 million phones in Europe.", "The firm sold 12 million phones worldwide."),
]
MORE = [
    ("1,500 children were killed in the war.", "1,189 civilians have died in the war."),
    ("950 people were killed in Cairo.", "900 people were killed in Egypt."),
]


@pytest.mark.parametrize(("part", "whole"), PARTS)
def test_a_part_is_no_contradiction(part: str, whole: str) -> None:
    found = judge(part, whole)
    assert found.relation in (Relation.UNRELATED, Relation.AGREES)
    assert "G13" in {reason.rule for reason in found.against}


@pytest.mark.parametrize(("part", "whole"), MORE)
def test_more_in_a_part_than_in_the_whole_is_one(part: str, whole: str) -> None:
    found = judge(part, whole)
    assert found.relation is Relation.CONTRADICTS
    assert "a part is more than the whole" in {reason.text for reason in found.reasons}


def test_a_part_counted_later_may_be_more() -> None:
    part, whole = MORE[0]
    found = judge(part, whole, a_date=date(2022, 5, 1), b_date=date(2022, 3, 1))
    assert "R14" not in {reason.rule for reason in found.reasons}


def test_civilians_and_people_are_not_told_apart() -> None:
    found = judge("12 people died in the attack.", "15 civilians were killed in the attack.")
    assert found.relation is Relation.CONTRADICTS


def test_no_group_is_a_part_of_itself() -> None:
    assert not [part for part, held in wholes().items() if part in held]


def contradictions(first: str, second: str) -> list[set[str]]:
    day = date(2022, 3, 30)
    read = [
        claims.extract(Article(name, text, text.splitlines()[0], published=day))
        for name, text in (("one", first), ("two", second))
    ]
    return [
        {each.quote_a, each.quote_b}
        for each in compare(read)
        if each.relation is Relation.CONTRADICTS
    ]


WAR = "War in Ukraine\n\nOfficials said 1,189 civilians have been killed in the war.\n"


def test_a_count_has_the_place_of_the_title_it_stands_under() -> None:
    irpin = (
        "Half of the houses in Irpin destroyed\n\n"
        "The mayor said 300 civilians have been killed. Shells fell in Irpin.\n"
    )
    assert not contradictions(WAR, irpin)
    assert contradictions(WAR, WAR.replace("1,189", "2,400"))


def test_those_injured_are_not_those_killed() -> None:
    more = (
        "War in Ukraine\n\nThe agency said 1,189 civilians have been killed, including 108 "
        "children. Another 1,900 have been injured, including 142 children.\n"
    )
    assert not contradictions(more, more.replace("The agency", "The office"))
