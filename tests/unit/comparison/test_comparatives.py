"""More, less or the same: who is compared with whom."""

import pytest

from reader.comparison import judge


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Men earn more than women.", "Men and women earn the same."),
        ("Men earn more than women.", "Men earn as much as women."),
        ("Nurses are paid better than teachers.", "Nurses are paid the same as teachers."),
        ("The train is faster than the bus.", "The bus is faster than the train."),
        ("The train is faster than the bus.", "The train is as fast as the bus."),
        ("The north is richer than the south.", "The north is poorer than the south."),
        ("Gold is more expensive than silver.", "Gold is less expensive than silver."),
        ("Sales are higher than last year.", "Sales are the same as last year."),
    ],
)
def test_more_and_the_same_contradict(a: str, b: str) -> None:
    found = judge(a, b)
    assert found.relation == "contradicts"
    assert "comparison" in {reason.kind for reason in found.reasons}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Men earn more than women.", "Women earn less than men."),
        ("The train is faster than the bus.", "The bus is slower than the train."),
        ("Boys read as much as girls.", "Girls read as much as boys."),
        ("Nurses are paid better than teachers.", "Teachers are paid worse than nurses."),
        ("Gold is more expensive than silver.", "Silver is less expensive than gold."),
    ],
)
def test_one_comparison_from_both_ends_agrees(a: str, b: str) -> None:
    assert judge(a, b).relation == "agrees"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The train is faster than the bus.", "The train is cheaper than the bus."),
        ("France spends more on roads than Italy.", "France spends as much on schools as Italy."),
        ("Men in Spain earn more than women.", "Men in Iceland earn the same as women."),
        ("Sales were higher than in May.", "Sales were the same as in June."),
        ("More than 40 people died.", "As many as 40 people died."),
    ],
)
def test_other_measures_others_and_bounds_do_not(a: str, b: str) -> None:
    assert judge(a, b).relation != "contradicts"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Men do not earn more than women.", "Men earn as much as women."),
        ("Men do not earn more than women.", "Men earn less than women."),
        ("Men do not earn more than women.", "Women earn more than men."),
        ("Men do not earn more than women.", "Men do not earn less than women."),
        ("Men do not earn the same as women.", "Men earn less than women."),
        ("Gold is not dearer than silver.", "Gold is cheaper than silver."),
        ("Gold is not dearer than silver.", "Gold is as dear as silver."),
        ("The train is not faster than the bus.", "The train is slower than the bus."),
        ("The train is not as fast as the bus.", "The bus is faster than the train."),
        ("The pay is not the same as last year.", "The pay is higher than last year."),
    ],
)
def test_a_denied_degree_leaves_the_others_open(a: str, b: str) -> None:
    assert judge(a, b).relation != "contradicts"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Men do not earn more than women.", "Men earn more than women."),
        ("Men do not earn more than women.", "Women earn less than men."),
        ("Men do not earn as much as women.", "Men earn more than women."),
        ("The train is not as fast as the bus.", "The train is as fast as the bus."),
        ("The pay is not the same as last year.", "The pay is the same as last year."),
    ],
)
def test_a_denied_degree_contradicts_itself(a: str, b: str) -> None:
    found = judge(a, b)
    assert found.relation == "contradicts"
    assert "comparison" in {reason.kind for reason in found.reasons}


def test_a_denial_of_something_else_leaves_the_comparison_alone() -> None:
    found = judge("Men who do not study earn more than women.", "Men earn as much as women.")
    assert "comparison" not in {reason.kind for reason in found.reasons}
