"""Whom "I", "he" and "she" stand for in a statement."""

import pytest

from tests.unit.claims.said import read

STORY = (
    "Daniel Price told the court on Monday that he had never taken cash from Viktor Lang.\n\n"
    "“I have never met Mr Lang,” Price said.\n\n"
    "Viktor Lang told the Chronicle that he met Daniel Price nine times. "
    "“He took the money with both hands,” Lang said.\n\n"
    "Anna Cole resigned on Tuesday. She left the country.\n"
)


def named() -> dict[str, str]:
    """The statement's first words, and the pronouns in it with whom they stand for."""
    said = read(STORY)
    return {
        claim.span.of(STORY): ", ".join(
            f"{mention.span.of(STORY)}={mention.name}" for mention in claim.mentions
        )
        for claim in said.claims
    }


@pytest.mark.parametrize(
    ("words", "people"),
    [
        ("he had never taken cash", "he=Daniel Price"),
        ("I have never met Mr Lang", "I=Daniel Price"),
        ("he met Daniel Price nine times", "he=Viktor Lang"),
        ("He took the money", "He=Daniel Price"),
        ("She left the country", "She=Anna Cole"),
    ],
)
def test_a_pronoun_stands_for_the_likeliest_person(words: str, people: str) -> None:
    found = [listed for statement, listed in named().items() if statement.startswith(words)]
    assert found == [people]


def test_a_pronoun_nobody_fits_stays_open() -> None:
    text = "It rained all day. He said nothing.\n"
    assert all(not claim.mentions for claim in read(text).claims)
