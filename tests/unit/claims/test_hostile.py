"""Texts made to hurt: read in time that grows with their length, and never refused."""

import time

import pytest

from tests.unit.claims.said import read


def seconds(text: str, tries: int = 1) -> float:
    """The shortest of the tries: a collection of garbage may fall into any one of them."""
    return min(_once(text) for _ in range(tries))


def _once(text: str) -> float:
    begun = time.process_time()
    read(text)
    return time.process_time() - begun


@pytest.mark.parametrize(
    "piece",
    [
        "“Hi,” he said. ",
        "said that ",
        "March 3 ",
        "between 1 and 2 ",
        "John, who ",
        "(AB) ",
        '"',
        "according to ",
        "\n" * 10,
    ],
)
def test_twice_the_text_takes_no_more_than_about_twice_the_time(piece: str) -> None:
    seconds(piece * 100)
    short, long = seconds(piece * 1500, tries=3), seconds(piece * 3000, tries=3)
    assert long < 0.2 + 3.2 * short


def test_two_hundred_thousand_full_stops() -> None:
    assert seconds(". " * 200_000) < 20


def test_a_paragraph_of_75_kilobytes() -> None:
    sentence = "The mayor said on Monday that 1,200 people fled, and “we stay,” he added. "
    assert seconds(sentence * 1000) < 15


def test_one_word_of_a_megabyte() -> None:
    assert len(read("x" * 1_000_000).claims) == 1


@pytest.mark.parametrize("sign", ["_", "<a", "(@a", "function "])
def test_a_page_full_of_what_may_begin_code(sign: str) -> None:
    assert len(read(sign * 20_000).claims) <= 1


@pytest.mark.parametrize("text", ["", " \n", "“”", '"', "\ud800 said \udfff.", "\x00", "—", "said"])
def test_nothing_to_read_is_no_error(text: str) -> None:
    assert len(read(text).claims) <= 1
