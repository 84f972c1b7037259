"""Who does what, read by word order: as far as examples that a reader knows."""

import pytest

from reader.comparison.align import align
from reader.comparison.fillers import clashes
from reader.comparison.judge import judge, shorter_first
from reader.comparison.reading import read


def told(text: str) -> set[tuple[str, str, str]]:
    side = read(text)
    words = [word.folded for word in side.words]
    return {(words[edge.head], edge.role, words[edge.filler]) for edge in side.edges}


@pytest.mark.parametrize(
    ("text", "edge"),
    [
        ("The bank sued the regulator.", ("sued", "subject", "bank")),
        ("The bank sued the regulator.", ("sued", "object", "regulator")),
        ("The film was directed by Ridley Scott.", ("directed", "subject", "scott")),
        ("The film was directed by Ridley Scott.", ("directed", "object", "film")),
        ("Owen was born in Chester.", ("born", "in", "chester")),
        ("Marnie is a romantic film.", ("marnie", "is", "film")),
        ("Marnie is a romantic film.", ("film", "modifier", "romantic")),
        ("A family sold the farm.", ("sold", "subject", "family")),
        ("Italy closed the port.", ("closed", "subject", "italy")),
        ("Peru backs the canal.", ("backs", "subject", "peru")),
        ("On Monday Kline backs the canal.", ("backs", "object", "canal")),
        ("Vick (born June 26, 1980) is a quarterback.", ("vick", "is", "quarterback")),
    ],
)
def test_who_does_what(text: str, edge: tuple[str, str, str]) -> None:
    assert edge in told(text)


def test_another_filler_of_one_role_is_a_clash() -> None:
    first = read("Owen was born in Chester.")
    pair = align(*shorter_first(first, read("Owen was born in 1979 in Birmingham.")))
    found = [{pair.a.words[each.i].folded, pair.b.words[each.j].folded} for each in clashes(pair)]
    assert found == [{"chester", "birmingham"}]


def test_a_part_of_a_place_is_no_other_place() -> None:
    judged = judge("He was arrested in Egypt.", "He was detained in Cairo.")
    assert not [reason for reason in judged.reasons if reason.kind in ("place", "part")]


def test_what_shares_no_word_hardly_contradicts() -> None:
    assert judge("Yes.", "Rain fell.").score < 0.05


def test_more_than_a_number_is_not_that_number() -> None:
    judged = judge("The county has 28 towns.", "The county has more than 28 towns.")
    assert "number" in {reason.kind for reason in judged.reasons}
    judged = judge("The county has 200 towns.", "The county has more than 200 towns.")
    assert "number" not in {reason.kind for reason in judged.reasons}


def test_a_year_before_one_thing_is_a_date() -> None:
    assert [day.year for day in read("It is a 2004 American film.").days] == [2004]
    assert not read("The 2004 votes were counted.").days
    assert [day.day for day in read("He was born on 10th June, 2001.").days] == [10]
