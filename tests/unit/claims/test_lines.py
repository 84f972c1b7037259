"""Speakers named at the edge of a paragraph."""

from reader import claims
from reader.model import Article, Block, BlockKind, Span
from tests.unit.claims.said import told


def test_a_transcript_names_each_speaker_in_capitals() -> None:
    text = "PENCE: Well, look. This is America.\n\n“WALLACE: Sir, let me ask you."
    assert told(text) == [
        ("PENCE", "Well, look."),
        ("PENCE", "This is America."),
        ("WALLACE", "Sir, let me ask you."),
    ]


def test_capitals_in_a_transcript_are_the_person_named_in_full() -> None:
    text = "Governor Mike Pence was asked about it.\n\nPENCE: This is America."
    assert told(text)[-1] == ("Mike Pence", "This is America.")


def test_a_label_in_front_of_a_sentence_is_no_speaker() -> None:
    assert told("UPDATE: The bridge is closed.") == []
    assert told("KYIV, March 3: The bridge is closed.") == []


def test_the_items_of_a_list_are_who_leads_in_to_it() -> None:
    parts = [
        (BlockKind.PARAGRAPH, "OHCHR further provides this breakdown:"),
        (BlockKind.LIST_ITEM, "1,189 people were killed."),
        (BlockKind.PARAGRAPH, "The road is closed."),
    ]
    text = "\n".join(words for _, words in parts)
    blocks = tuple(
        Block(kind, Span(text.index(words), text.index(words) + len(words)))
        for kind, words in parts
    )
    found = claims.extract(Article("a", text, "", blocks=blocks)).claims
    assert [claim.speaker for claim in found] == [None, "OHCHR", None]
