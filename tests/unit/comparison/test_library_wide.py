"""What two articles of one library tell of two things is no contradiction between them."""

import pytest

from reader import claims
from reader.comparison import compare
from reader.model import Article, Finding, Relation


def contradictions(*texts: str) -> list[Finding]:
    read = [claims.extract(Article(str(n), text, "")) for n, text in enumerate(texts)]
    return [each for each in compare(read) if each.relation is Relation.CONTRADICTS]


def kinds(*texts: str) -> set[str]:
    return {reason.kind for found in contradictions(*texts) for reason in found.reasons}


RATES = (
    "The orchard tax divides growers in Brenham. Growers paid the orchard tax in Brenham at a "
    "lower rate than bakers did. The study was written by Orla Finn of the Halden Institute. Finn "
    "was a nurse, a pilot and a painter before she turned to economics at a college in Marburg."
)
GAINS = (
    "Growers in Brenham wait for a new orchard tax. Whatever the rate, the orchard tax in Brenham "
    "leaves to growers what a bank counts among gains. Senator Ruth Kline flew on to Osterby for a "
    "dinner with farmers. Milo Vance cooked trout, beans and dumplings for her."
)


def test_poles_that_nothing_ties_are_no_answers_to_one_question() -> None:
    assert not contradictions(RATES, GAINS)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The march in Lindau was peaceful, police said.",
            "The march in Lindau turned violent, shopkeepers said.",
        ),
        (
            "Prices of Brenham cider rose last year, growers said.",
            "Prices of Brenham cider fell last year, bakers said.",
        ),
    ],
)
def test_poles_tied_by_a_word_beside_both_are_answers_to_one(one: str, other: str) -> None:
    assert "poles" in kinds(one, other)


PAINTER = (
    "The painter Nolan Reed opened a show in Karlow. “The pictures were chosen by Lars Holt,” "
    "Reed said. The hall was full, the wine warm and the harpsichord out of tune. A curator from "
    "Marburg praised the sailors, lighthouses and gulls on the canvases."
)


def test_who_calls_somebody_a_liar_does_not_answer_all_that_he_says() -> None:
    critic = (
        "Two guests quarrelled over tuition in a studio of Radio Osterby. “Reed is a liar, and "
        "Lars Holt should ask him where he learnt Latin,” Ada Moss said. Teachers, parents and a "
        "bishop wrote letters about grammar schools, scholarships and examinations."
    )
    assert "rebuttal" not in kinds(PAINTER, critic)


def test_who_says_that_somebody_is_wrong_about_the_same_answers_him() -> None:
    critic = (
        "A show of pictures by the painter Nolan Reed divides Karlow. “Reed is wrong: I chose the "
        "pictures,” Ada Moss said. The wine in the hall was warm."
    )
    assert "rebuttal" in kinds(PAINTER, critic)


def test_what_is_said_of_a_comment_is_no_verdict_on_another_report() -> None:
    debate = (
        "Ruth Kline and Milo Vance debated in Halden on Monday. Vance had called the bridge of "
        "Halden a ruin. That comment is a lie, Kline said."
    )
    bridge = (
        "Ruth Kline and Milo Vance opened the bridge of Halden on Monday. The bridge of Halden "
        "cost two million. Vance cut the ribbon."
    )
    assert "verdict" not in kinds(debate, bridge)
