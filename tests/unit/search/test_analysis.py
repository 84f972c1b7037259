"""Letters to words to terms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.search.analysis import RAW, term_of, words_in, words_of


@pytest.mark.parametrize(
    ("chunk", "row", "joined"),
    [
        ("cease-fire", ["cease", "fire"], ["ceasefire"]),
        ("“losses.”", ["losses"], []),
        ("Ukraine’s", ["ukraine"], []),
        ("O'Brien", ["obrien"], []),
        ("don't", ["dont"], []),
        ("l'Ukraine", ["ukraine"], []),
        ("1,480", ["1480"], []),
        ("2.5", ["2.5"], []),
        ("U.S.", ["us"], []),
        ("24-26", ["24", "26"], []),
        ("T-72", ["t", "72"], ["t72"]),
        ("well-known—so", ["well", "known", "so"], ["wellknown"]),
        ("end.Next", ["end", "next"], []),
        ("乌克兰", ["乌", "克", "兰"], []),
        ("–", [], []),
    ],
)
def test_words_of_a_chunk(chunk: str, row: list[str], joined: list[str]) -> None:
    assert words_in(chunk).row == row
    assert words_in(chunk).joined == joined


@given(st.text(max_size=30))
def test_the_short_way_for_plain_words_is_the_long_way(text: str) -> None:
    for chunk in text.split():
        long = [word for raw in RAW.findall(chunk) for word in words_of(raw).row]
        assert words_in(chunk).row == long


@pytest.mark.parametrize(
    ("one", "other"),
    [("kiev", "kyiv"), ("chernigov", "chernihiv"), ("killed", "killing"), ("troop", "troops")],
)
def test_words_that_should_meet_have_one_term(one: str, other: str) -> None:
    assert term_of(one) == term_of(other)
