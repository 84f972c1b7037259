"""Lines that no person wrote cost no more time than others."""

import time

import pytest

from reader.formats.lines import credit_at


@pytest.mark.parametrize(
    "line", ["a" * 158 + "/x", "79ab98a4c0" * 15 + "/x", "a_" * 75 + "/", "Ab. " * 39 + "/x"]
)
def test_an_endless_word_before_a_slash_is_no_credit_and_costs_no_time(line: str) -> None:
    begun = time.process_time()
    assert credit_at(line) is None
    assert time.process_time() - begun < 1


@pytest.mark.parametrize(
    ("line", "start"),
    [
        ("Rodrigo Abd/AP Photo", 0),
        ("The road was open.” J.Smith, C. Bo/Getty Images.", 20),
        ("A plain sentence and/or a line.", None),
    ],
)
def test_credits_are_still_found(line: str, start: int | None) -> None:
    assert credit_at(line) == start
