"""What is told as not so is nobody's statement that it is."""

import pytest

from reader.model import Factuality
from tests.unit.claims.said import read, told


@pytest.mark.parametrize(
    "text",
    [
        "Reports that the mayor has agreed to resign are false.",
        "A story in the Harbour Post suggesting that the mayor ripped the treaty is a hoax.",
        "Rumours that the army announced a truce were completely untrue.",
        "This does not mean that the rebels agreed to talk.",
    ],
)
def test_nobody_says_what_is_called_false(text: str) -> None:
    assert told(text) == []
    assert [claim.span.of(text).rstrip(".") for claim in read(text).claims] == [text.rstrip(".")]


@pytest.mark.parametrize(
    ("text", "frame"),
    [
        (
            "Anna Berg didn’t explicitly say that the rebels had agreed to a truce.",
            "Anna Berg didn’t explicitly say that the rebels had agreed to a truce",
        ),
        (
            "Karl Orr did not feel he was the right man to play the king.",
            "Karl Orr did not feel he was the right man to play the king",
        ),
        (
            "The army did not confirm that the town fell.",
            "The army did not confirm that the town fell",
        ),
    ],
)
def test_what_was_not_said_keeps_its_negation(text: str, frame: str) -> None:
    assert [claim.span.of(text) for claim in read(text).claims] == [frame]


def test_whoever_believed_it_is_told_with_it() -> None:
    text = "For everyone who believed the mayor fell into the sea, the paper has bad news."
    spans = [claim.span.of(text) for claim in read(text).claims]
    assert "the mayor fell into the sea" not in spans


@pytest.mark.parametrize(
    "text",
    [
        "A fake news story claims that the dam has burst.",
        "The hoax said the dam has burst.",
        "The paper has published a bogus report about the dam, claiming that it has burst.",
    ],
)
def test_what_a_fake_report_claims_is_denied(text: str) -> None:
    (claim,) = [claim for claim in read(text).claims if "burst" in claim.span.of(text)]
    assert claim.factuality is Factuality.DENIED


def test_what_a_debunker_says_is_not_denied() -> None:
    text = "A hoax-debunking website said the dam is safe."
    assert [claim.factuality for claim in read(text).claims] == [Factuality.DONE]


def test_a_denial_holds_whoever_speaks_inside_it() -> None:
    text = "The governor denied that the rebels had agreed to a truce."
    assert [speaker for speaker, _ in told(text)] == ["governor"]
