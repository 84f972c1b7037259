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
    "—Copyright the Harbour Press",
    "Scroll down for video",
    "View on Instagram",
    "[Image via Harbour Pictures]",
    ">> Follow Anna Berg (@annaberg) on Twitter",
    "— Anna Berg (@annaberg) October 9, 2014",
    "ADD A COMMENT",
    "var adUnits = new Object(); adUnits.version = 2;",
    '<!-- ad_client = "pub-1"; -->',
    'PAGE.queue.push(function () { show("time"); });',
    "ab/cd (AP, AFP, Reuters)",
    "The Post's Karl Orr contributed to this report.",
    "See also: The bridge in pictures",
]
TOLD = [
    "Read the treaty before you sign it.",
    "Photos of the attack were shown to the court.",
    "Related firms paid 3 million.",
    "More than 300 people were killed.",
    "Share prices fell 3 percent.",
    "Watch makers sold 3 million pieces.",
    "Readers bought more books.",
    "Russia (and Belarus) left the talks.",
    "The function of the court (as the law has it) is to judge.",
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


@pytest.mark.parametrize(
    "line", ["Outline", "Harbour Roulette", "180887147", "Sport  Opinion  Weather", "What is it?"]
)
def test_bare_words_and_questions_are_no_claims(line: str) -> None:
    text = f"Twelve people were killed in Oslo.\n{line}\n"
    assert len(claims.extract(Article("a", text, "A")).claims) == 1


@pytest.mark.parametrize("line", ["Twelve dead in Oslo", "Mayor resigns", "They fled."])
def test_a_line_that_tells_something_stays(line: str) -> None:
    text = f"Twelve people were killed in Oslo.\n{line}\n"
    assert len(claims.extract(Article("a", text, "A")).claims) == 2
