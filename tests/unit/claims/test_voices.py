"""Who can be a speaker: people, bodies and what they write, no other thing."""

import pytest

from reader.claims.source_words import is_nobody
from tests.unit.claims.said import read, told

NOBODY = [
    "violence",
    "attacks in recent days",
    "piece of the asteroid",
    "crater near the airport",
    "campaign of bombings",
    "existence of a bridge",
    "sky outside the city",
    "Adding",
    "Yet",
    "last month",
]
SOMEBODY = [
    "fishermen",
    "one of the officials",
    "officials familiar with the talks",
    "people watching the match",
    "a number of users",
    "vice-chairwoman",
    "harbour police",
    "company",
    "earlier report",
    "coalition of unions",
    "conservative media and elected officials",
    "The Harbour Post",
    "Berg",
]


@pytest.mark.parametrize("phrase", NOBODY)
def test_things_do_not_speak(phrase: str) -> None:
    assert is_nobody(phrase.split())


@pytest.mark.parametrize("phrase", SOMEBODY)
def test_people_and_bodies_speak(phrase: str) -> None:
    assert not is_nobody(phrase.split())


def test_what_continues_is_told_whole_and_by_nobody() -> None:
    text = "Violence has continued since the news of the truce."
    assert told(text) == []
    assert all("olence" in claim.span.of(text) for claim in read(text).claims)


@pytest.mark.parametrize(
    "text",
    [
        "Origins: The tale began on a web page.",
        "Claim: Eleven boats are missing.",
        "Busted: The picture was made for a film.",
        "The effect on other actors said much about it.",
    ],
)
def test_labels_and_things_are_no_speakers(text: str) -> None:
    assert told(text) == []


def test_a_name_ends_before_how_it_was_said() -> None:
    assert told("Karl Orr faithfully described the speech.")[0][0] == "Karl Orr"
    assert told("The Harbour Board again warned of storms.")[0][0] == "Harbour Board"


def test_an_address_of_a_page_is_one_name() -> None:
    assert told("Harbour.org said the tale was fake.")[0][0] == "Harbour.org"


def test_he_is_never_a_body_or_several_people() -> None:
    text = "The Norwegian government said no. “We have no such priest,” he added."
    assert [speaker for speaker, _ in told(text)] == ["Norwegian government"]


def test_the_government_is_no_month() -> None:
    text = "In Kess, attacks last month indicated a plan. The government said it was calm."
    assert [speaker for speaker, _ in told(text)] == ["government"]
