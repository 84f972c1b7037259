"""What two articles of one library tell of two things is no contradiction between them."""

import pytest

from reader import claims
from reader.comparison import compare, judge
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


DINNER = (
    "Senator Ruth Kline dined with farmers in Osterby. Milo Vance cooked trout and dumplings for "
    "her guests. Painter Orla Finn said at the table that she would never vote for Kline. The "
    "farmers sang, a pianist played waltzes and the inn ran out of cider before midnight."
)
SURVEY = (
    "A survey of the Halden Institute asked 900 nurses in Marburg about the election in November. "
    "Nurses who vote for Kline name wages, shifts and pensions. Economists of the bank Torvik "
    "doubt the numbers, since hospitals, ambulances and dentists answered late."
)
RETORT = (
    "Painter Orla Finn votes for Kline after all, her brother said in Osterby. At a dinner with "
    "farmers in the inn, where Milo Vance cooked trout and dumplings and a pianist played "
    "waltzes, the painter said otherwise. Senator Ruth Kline sang with them before midnight."
)


def test_a_name_that_is_in_all_news_ties_no_two_affairs() -> None:
    assert not contradictions(DINNER, SURVEY)


def test_a_name_in_two_articles_of_one_affair_ties_what_is_said() -> None:
    assert contradictions(DINNER, RETORT)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Kline has not mentioned the harbour since the debate.",
            "Kline mentioned the harbour at the debate.",
        ),
        (
            "Kline has not mentioned the harbour since the debate.",
            "The port has been busy since the debate, when Kline mentioned the harbour.",
        ),
        ("He hasn't flown since the crash on Monday.", "He flew to Osterby on Monday."),
        ("Until that day Kline had never been in a mill.", "Kline had to pay for the mill."),
        ("Kline had not met the miller until March.", "Kline met the miller in a tavern."),
        ("This isn't land reform.", "The party promised a land reform."),
        ("That was no victory for the growers.", "The growers celebrated their victory."),
        ("Peru backs the canal.", "Chile opposes the canal."),
        ("The rally in Bergen was peaceful.", "The rally in Aarhus turned violent."),
        (
            "Kline would not lease the orchard if the rent were lower.",
            "Kline would lease the orchard.",
        ),
        (
            "Unless the rent were lower, Kline wouldn't lease the orchard.",
            "Kline would lease the orchard.",
        ),
        (
            "In the survey 58 percent of nurses support the new shifts.",
            "In the survey 31 percent of doctors support the new shifts.",
        ),
        (
            "Of the women asked, 62 percent support the strike.",
            "The strike has the support of 54 percent of workers.",
        ),
    ],
)
def test_what_is_denied_or_counted_of_others_leaves_the_other_side_open(
    one: str, other: str
) -> None:
    assert judge(one, other).relation is not Relation.CONTRADICTS


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Kline has not mentioned the harbour since the debate.",
            "Kline has mentioned the harbour twice since the debate.",
        ),
        ("Kline had not met the miller until 2014.", "Kline met the miller in 2011."),
        ("Kline did not meet the miller until March.", "Kline met the miller in January."),
        ("This isn't land reform.", "This is land reform."),
        ("The rally in Bergen was peaceful.", "The rally in Bergen turned violent."),
        (
            "Kline would not lease the orchard if the rent were lower.",
            "Kline would lease the orchard if the rent were lower.",
        ),
        (
            "In the survey 58 percent of nurses support the new shifts.",
            "In the survey 31 percent of nurses support the new shifts.",
        ),
    ],
)
def test_what_is_denied_or_counted_of_the_same_contradicts(one: str, other: str) -> None:
    assert judge(one, other).relation is Relation.CONTRADICTS


def test_two_polls_give_two_standings() -> None:
    first = "Kline leads Vance by 46 percent to 41 percent, a poll of the Osterby Post found."
    second = "Kline leads Vance by 49 percent to 44 percent, a poll of the Halden Herald found."
    assert not contradictions(first, second)


def test_one_poll_told_in_two_ways_is_a_contradiction() -> None:
    first = "In the Herald poll Kline leads Vance by 46 percent to 41 percent."
    second = "In the Herald poll Kline leads Vance by 52 percent to 37 percent."
    assert contradictions(first, second)


def test_two_polls_that_see_two_ahead_contradict_each_other() -> None:
    first = "Among likely voters Kline leads Vance by 49 percent to 47 percent."
    second = "On Friday Vance is leading Kline by 47.1 percent to 41.7 percent."
    assert contradictions(first, second)
