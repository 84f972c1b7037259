"""Which names may be two spellings of one person."""

import pytest

from reader.comparison.spelling import alike_names


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Oleksandr Makrushin", "Oleksandr Markushyn"),
        ("Sergey Lavrov", "Sergei Lavrov"),
        ("Iryna Vereshchuk", "Irina Vereshchuk"),
        ("VOLODYMYR ZELENSKY", "Volodymyr Zelenskiy"),
    ],
)
def test_two_spellings_of_a_person_are_told(name: str, other: str) -> None:
    assert alike_names([name, "Maria Zakharova", other]) == {other: name}


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Austrian Government", "Australian Government"),
        ("John Kirby", "Joan Kirby"),
        ("Joe Biden", "Jill Biden"),
        ("Vladimir Putin", "Vladimir Lukin"),
        ("Ukrainian officials", "Ukrainian official"),
        ("Zelensky", "Zelenskiy"),
        ("Foreign Ministry", "Russian Foreign Ministry"),
    ],
)
def test_others_are_not(name: str, other: str) -> None:
    assert alike_names([name, other]) == {}
