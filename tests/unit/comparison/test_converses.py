"""One thing told from its two ends is one thing, and those who change ends contradict."""

import pytest

from reader.comparison import judge


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The bank sold the house to a dentist.", "A dentist bought the house from the bank."),
        ("The house was sold to a dentist.", "A dentist bought the house."),
        ("The library lent the map to a student.", "A student borrowed the map from the library."),
        ("The mayor gave the medal to the girl.", "The girl received the medal from the mayor."),
        ("Spain beat Peru in the final.", "Peru lost to Spain in the final."),
        ("Spain won against Peru in the final.", "Peru lost to Spain in the final."),
    ],
)
def test_what_is_told_from_both_ends_agrees(a: str, b: str) -> None:
    assert judge(a, b).relation == "agrees"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The bank sold the house to a dentist.", "The bank bought the house from a dentist."),
        ("The house was sold to a dentist.", "The house was bought from a dentist."),
        ("The library lent the map to a student.", "The student lent the map to the library."),
        ("The company sold the plant.", "The company bought the plant."),
        ("Spain beat Peru in the final.", "Spain lost to Peru in the final."),
        ("The fund sold its stake to a bank.", "A bank did not buy the stake from the fund."),
    ],
)
def test_who_stands_at_the_other_end_contradicts(a: str, b: str) -> None:
    assert judge(a, b).relation == "contradicts"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Investors sold bonds.", "Banks bought bonds."),
        ("The company sold shares on Monday.", "The fund bought shares on Monday."),
        ("The bank sold the house to a dentist.", "The dentist bought a car from the bank."),
    ],
)
def test_what_others_sell_may_be_bought(a: str, b: str) -> None:
    assert judge(a, b).relation != "contradicts"
