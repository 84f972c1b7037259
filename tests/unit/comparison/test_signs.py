"""What two sides say is told from either side."""

import pytest

from reader.comparison.signs import beside, exchanged
from reader.sentences import Sentence

DENIED = Sentence("denied: {words}", words="was shot")


@pytest.mark.parametrize(
    ("text", "other_way"),
    [
        ("left / stayed", "stayed / left"),
        ("few rare words are shared", "few rare words are shared"),
        ("a / b / c", "a / b / c"),
        (beside(DENIED, "died"), "died / denied: was shot"),
    ],
)
def test_the_sides_of_a_reason_are_exchanged(text: str, other_way: str) -> None:
    assert exchanged(text) == other_way


def test_a_side_that_is_a_sentence_stays_one() -> None:
    turned = exchanged(beside(DENIED, "died"))
    assert isinstance(turned, Sentence)
    assert turned.fields["b"] is DENIED
