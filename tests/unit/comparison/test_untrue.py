"""R01 and R16: what is called untrue, one thing that is reported or a report as a whole."""

import pytest

from reader import claims
from reader.comparison import compare, judge
from reader.comparison.reading import read
from reader.model import Article, Finding, Relation

FLED = "The governor fled to Norland with the tax money."


@pytest.mark.parametrize(
    "denial",
    [
        "Reports that the governor fled to Norland with the tax money are false.",
        "The rumour that the governor fled to Norland turned out to be a hoax.",
        "There is no evidence that the governor fled to Norland.",
        "The ministry dismissed claims that the governor fled to Norland.",
        "False claims that the governor fled to Norland were spread.",
    ],
)
def test_what_is_called_untrue_contradicts_what_asserts_it(denial: str) -> None:
    found = judge(denial, FLED)
    assert found.relation is Relation.CONTRADICTS
    assert "R01" in {reason.rule for reason in found.reasons}


@pytest.mark.parametrize(
    "affirmed",
    [
        "Claims that the governor fled to Norland are not false.",
        "Reports that the governor fled to Norland are true.",
        "Reports that the governor did not flee to Norland are false.",
    ],
)
def test_what_is_not_called_untrue_contradicts_nothing(affirmed: str) -> None:
    assert judge(affirmed, FLED).relation is not Relation.CONTRADICTS


def test_the_reason_points_at_the_verdict() -> None:
    text = "Reports that the governor fled to Norland are false."
    found = judge(text, FLED)
    told = next(reason for reason in found.reasons if reason.kind == "denial")
    assert told.a.of(text) == "false"


@pytest.mark.parametrize(
    "text",
    [
        "The story is a hoax.",
        "Turns out, the entire tale is “rubbish”.",
        "However, the claims in the report are false.",
        "The rumour isn't true.",
        "This is false.",
        "The video is a fabrication.",
        "PROBABLY FALSE",
        "A number of people believed the fake article.",
    ],
)
def test_a_verdict_on_a_whole_report(text: str) -> None:
    assert read(text).verdict is not None


@pytest.mark.parametrize(
    "text",
    [
        "Some stories on the site are complete fiction.",
        "If the story is false, he will resign.",
        "The National Report is a fake news site.",
        "The fake news site was closed.",
        "The minister told a story about the false teeth of his aunt.",
        "The report is not false.",
        "He was proved wrong.",
    ],
)
def test_no_verdict_on_a_report(text: str) -> None:
    assert read(text).verdict is None


TOLD = (
    "Harbour engineer Lena Vogt was arrested in Port Allen on Monday after the Morning Star sank. "
    "Police said Vogt had signed the papers of the Morning Star without looking at the ferry. "
    "The ferry went down off Port Allen with 210 passengers."
)
DENIED = (
    "Lena Vogt, the harbour engineer of Port Allen, sat in her office on Tuesday. "
    "The story is a hoax. Vogt had inspected the ferry Morning Star herself before it sank off "
    "Port Allen, police said."
)
ELSEWHERE = (
    "Nurses at three hospitals in Leeds walked out on Monday over pay, the union Solid said. "
    "Ministers called the strike unnecessary. Solid wants the wages of nurses in Leeds to rise."
)


def between(a: str, b: str) -> list[Finding]:
    read_ = [claims.extract(Article(name, text, "")) for name, text in (("a", a), ("b", b))]
    found = compare(read_)
    return [each for each in found if each.relation is Relation.CONTRADICTS]


def test_a_report_called_a_hoax_contradicts_what_the_report_begins_with() -> None:
    found = next(each for each in between(TOLD, DENIED) if "R16" in {r.rule for r in each.reasons})
    assert {found.quote_a, found.quote_b} >= {"The story is a hoax."}
    assert "was arrested in Port Allen" in found.quote_a + found.quote_b


def test_a_verdict_says_nothing_of_another_story() -> None:
    assert not between(ELSEWHERE, DENIED)
