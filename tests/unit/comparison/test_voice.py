"""G09 and G10: an article seldom contradicts itself, and one shared word is no common subject."""

from datetime import date

import pytest

from reader import claims
from reader.comparison import compare, judge, judge_claims
from reader.model import Article, Finding, Judgement, Relation


def contradictions(*texts: str) -> list[Finding]:
    read = [claims.extract(Article(str(n), text, "")) for n, text in enumerate(texts)]
    return [each for each in compare(read) if each.relation is Relation.CONTRADICTS]


def against(judged: Judgement) -> set[str]:
    return {reason.kind for reason in judged.against}


@pytest.mark.parametrize(
    "text",
    [
        "Ten of the 18 guards on the night shift were working overtime. "
        "Six of the 20 guards on the late shift were working overtime.",
        "Bake the fish in the oven at 180 degrees for 20 minutes. "
        "Then bake the bread in the oven at 230 degrees for 40 minutes.",
        "The coupe has a battery of 71 kWh. The wagon has a battery of 95 kWh.",
    ],
)
def test_what_an_article_tells_of_two_things_is_no_contradiction(text: str) -> None:
    assert not contradictions(text)


def test_two_articles_that_count_one_thing_otherwise_contradict_each_other() -> None:
    one = "Ten of the 18 guards on the night shift were working overtime, the inquiry found."
    other = "Six of the 18 guards on the night shift were working overtime, the union found."
    assert contradictions(one, other)


def test_only_what_one_article_tells_is_told_in_one_voice() -> None:
    text = "Ten of the guards were working overtime. Six of the guards were working overtime."
    one, other = (claims.extract(Article(name, text, "")) for name in "ab")
    first, second = one.claims
    assert "one voice" in against(judge_claims(first, one, second, one))
    assert "one voice" not in against(judge_claims(first, one, other.claims[1], other))


def test_a_speaker_may_say_something_else_on_another_day() -> None:
    def judged(day: int) -> set[str]:
        return against(
            judge(
                "The blast killed 300 people.",
                "The blast killed 12 people.",
                a_speaker="Ana Ruiz",
                b_speaker="Governor Ruiz",
                a_date=date(2024, 5, 16),
                b_date=date(2024, 5, day),
            )
        )

    assert "same speaker" in judged(16)
    assert "same speaker" not in judged(17)


def test_two_speakers_in_one_article_contradict_each_other() -> None:
    assert contradictions(
        "“The blast killed 300 people in Port Allen,” Governor Ana Ruiz said.\n\n"
        "“The blast killed 12 people in Port Allen,” General Paul Keller said."
    )


def test_an_article_may_deny_what_it_tells() -> None:
    assert contradictions(
        "The singer Willie Nelson was found dead in his Maui home, a website wrote on Monday.\n\n"
        "Willie Nelson is not dead."
    )


def test_headings_and_rows_of_one_article_claim_nothing() -> None:
    assert not contradictions("BOYS SOCCER\n\nGIRLS SOCCER\n\n3 tackles, 1 assist.\n\n1 tackle.")


def test_two_speeches_about_laws_and_deals_are_about_two_things() -> None:
    assert not contradictions(
        "“We have to bring back law and order,” Donald Trump said in Charlotte after the riots.",
        "The union of dairy farmers met in Ohio. Hillary Clinton said she opposes the deal.",
    )
