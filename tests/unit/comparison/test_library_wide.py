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
