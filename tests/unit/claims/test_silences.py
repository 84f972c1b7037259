"""Who is told to have said nothing is spoken of, and does not speak."""

import pytest

from reader.comparison.utterances import quote_of
from reader.model import Claim, SpeechKind
from tests.unit.claims.said import read, told


def own(text: str) -> list[Claim]:
    return [claim for claim in read(text).claims if claim.kind is SpeechKind.OWN]


@pytest.mark.parametrize(
    "text",
    [
        "Russia has not spoken about the attack.",
        "Moscow did not immediately respond to the accusations.",
        "The ministry has never mentioned the losses.",
        "The mayor did not say whether he would run.",
        "Poland has yet to comment on the letter.",
        "The company declined to discuss the offer.",
        "The minister repeatedly refused to publicly explain the delay.",
        "The Kremlin made no comment on the strike.",
    ],
)
def test_that_nothing_was_said_is_the_outlets_claim(text: str) -> None:
    (claim,) = read(text).claims
    assert (claim.kind, claim.speaker) == (SpeechKind.OWN, None)
    assert quote_of(claim, text).rstrip(".") == text.rstrip(".")


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("The mayor did not rule out that taxes would rise.", "mayor", "taxes would rise"),
        ("Berlin denied that the bridge was hit.", "German government", "the bridge was hit"),
        ("The army did not confirm that the town fell.", "army", "the town fell"),
        ("The union did not support the offer.", "union", "the offer"),
        ("The union refused to accept the offer.", "union", "to accept the offer"),
    ],
)
def test_what_is_thought_of_something_stays_the_speakers(
    text: str, speaker: str, words: str
) -> None:
    assert (speaker, words) in told(text)


def test_a_silence_beside_somebodys_words_is_a_claim_of_its_own() -> None:
    text = "Moscow did not respond to the reports, but Anna Berg said 12 people had died."
    assert told(text) == [("Anna Berg", "12 people had died")]
    assert [claim.span.of(text) for claim in own(text)] == ["Moscow did not respond to the reports"]


def test_a_silence_told_of_whom_the_sentence_names_already_is_no_claim() -> None:
    text = "The mayor, who has not commented on the arrest, said he would resign."
    assert told(text) == [("mayor", "he would resign")]
    assert not own(text)
