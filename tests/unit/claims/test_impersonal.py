"""Statements told as somebody's, without saying whose; nouns that tell a statement."""

import pytest

from reader.model import SpeechKind
from tests.unit.claims.said import read, told


@pytest.mark.parametrize(
    "text",
    [
        "The veto is expected to come before the deadline.",
        "The troops reportedly left the town on Sunday.",
        "It is unclear whether the bridge still stands.",
        "The plan seems to have failed.",
        "He has been accused of fraud for many years.",
    ],
)
def test_a_statement_without_its_holder_is_not_the_outlets(text: str) -> None:
    (claim,) = read(text).claims
    assert (claim.kind, claim.speaker) == (SpeechKind.INDIRECT, None)
    assert claim.cue is not None
    assert claim.span.of(text) == text.rstrip(".")


def test_hearsay_inside_somebodys_words_stays_theirs() -> None:
    text = "Anna Berg said the veto is expected to come soon."
    assert told(text) == [("Anna Berg", "the veto is expected to come soon")]
    assert len(read(text).claims) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Berg made the case that taxes are low.", ("Anna Berg", "taxes are low")),
        (
            "The ministry issued a formal warning about new shelling.",
            ("ministry", "new shelling"),
        ),
        (
            "A report by the Red Cross that hospitals were hit caused outrage.",
            ("Red Cross", "hospitals were hit"),
        ),
        (
            "Russia's claim that the town was taken is false.",
            ("Russian government", "the town was taken"),
        ),
    ],
)
def test_a_noun_carries_a_statement(text: str, expected: tuple[str, str]) -> None:
    assert told(text)[0] == expected
