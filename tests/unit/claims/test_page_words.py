"""What a page says of itself is no claim."""

import pytest

from reader import claims
from reader.claims.page_words import of_the_page
from reader.model import Article

PAGE = [
    "Read more...",
    "Read more: Kyiv under fire",
    "Also read | Troops leave Bucha",
    "Read more in the fact check.",
    "Related: What we know so far",
    "A woman walks past ruins. Anna Berg/AFP via Getty Images",
    "(AP Photo)",
    "Sign up for our newsletter",
    "This is a developing story. ",
    "WATCH: Fire at the port",
    "Editor's note: this text was corrected",
    "Copyright © 2022 The Paper",
]
TOLD = [
    "Read the treaty before you sign it.",
    "Photos of the attack were shown to the court.",
    "Related firms paid 3 million.",
    "More than 300 people were killed.",
    "Share prices fell 3 percent.",
    "Watch makers sold 3 million pieces.",
    "Readers bought more books.",
    "See also how the two sides, after months of talks about prisoners and grain, came to agree.",
]


@pytest.mark.parametrize("sentence", PAGE)
def test_words_of_the_page(sentence: str) -> None:
    assert of_the_page(sentence)


@pytest.mark.parametrize("sentence", TOLD)
def test_words_of_the_article(sentence: str) -> None:
    assert not of_the_page(sentence)


def test_nobody_claims_what_the_page_says_of_itself() -> None:
    text = "Twelve people were killed in Oslo.\nRead more...\nAlso read: Fire at the port\n"
    told = [claim.span.of(text) for claim in claims.extract(Article("a", text, "A")).claims]
    assert told == ["Twelve people were killed in Oslo."]


def test_a_person_may_say_so() -> None:
    text = '"Read more," the teacher said.'
    assert [claim.speaker for claim in claims.extract(Article("a", text, "A")).claims] == [
        "teacher"
    ]
