"""Where sentences end in news."""

import pytest

from reader import claims
from reader.claims.sentences import split
from reader.model import Article, Block, BlockKind, Span
from tests.unit.claims.said import read


def sentences(text: str) -> list[str]:
    return [span.of(text) for span in split(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Smith met Lt. Gen. Jones. They spoke.",
        "The visa fell to U.S. Senator John Cornyn. He left.",
        "Berg put Sweden in the lead. Korea substituted Park.",
        'He is alarmed by what they found. "Women are getting less."',
        "He was born in 1805. [6] An undistinguished student, he left.",
        "“Why?” Kirby asked. “I do not know.”",
        "It began on Feb. 24 in the east. Nobody knew why.",
    ],
)
def test_two_sentences(text: str) -> None:
    assert len(sentences(text)) == 2


def test_a_question_and_who_asked_it_are_one() -> None:
    text = "“Why now?” asked the mayor of Irpin."
    assert sentences(text) == [text]


def test_a_line_is_a_paragraph_where_no_blocks_are_given() -> None:
    text = "A heading without a stop\nThe first line.\n\nThe second line."
    assert [s.of(text) for s in read(text).sentences] == text.replace("\n\n", "\n").split("\n")


def test_captions_and_credits_are_no_sentences() -> None:
    text = "Smoke over Kyiv. AP Photo\nThe war goes on."
    blocks = (Block(BlockKind.CAPTION, Span(0, 25)), Block(BlockKind.PARAGRAPH, Span(26, 42)))
    found = claims.extract(Article("a", text, "t", blocks=blocks))
    assert [s.of(text) for s in found.sentences] == ["The war goes on."]
    assert [c.span.of(text) for c in found.claims] == ["The war goes on."]
