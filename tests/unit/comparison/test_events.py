"""G10, G14 and G15: other events, other stories, and questions."""

from reader import claims
from reader.comparison import compare, judge
from reader.comparison.stories import foreignness, stories, story
from reader.model import Article, Finding, Relation

FERRY = (
    "The ferry Morning Star sank off Port Allen on Saturday, the harbour authority said. Captain "
    "Luis Ortega blamed the engine. Divers searched the wreck. A video that shows the ferry on "
    "fire is genuine, police said."
)
STRIKE = (
    "Nurses at three hospitals in Leeds walked out on Monday over wages. Ministers called the "
    "strike needless and unlawful. Surgeons in Sheffield may join the nurses, the union Solid "
    "announced. A video of nurses who beat a patient is a fake, Solid said in Leeds."
)
FERRY_AGAIN = (
    "Luis Ortega, captain of the Morning Star, left hospital in Port Allen. A video that shows the "
    "ferry on fire is a fake, the harbour authority said. The Morning Star sank on Saturday."
)


def contradictions(a: str, b: str) -> list[Finding]:
    read = [claims.extract(Article(name, text, "")) for name, text in (("a", a), ("b", b))]
    return [each for each in compare(read) if each.relation is Relation.CONTRADICTS]


def test_a_video_in_one_story_is_no_video_in_another() -> None:
    assert not contradictions(FERRY, STRIKE)


def test_a_video_in_one_story_is_the_same_in_another_report_of_it() -> None:
    assert contradictions(FERRY, FERRY_AGAIN)


def test_two_articles_about_different_events_are_foreign() -> None:
    assert foreignness(story(FERRY), story(STRIKE)) > 0.4
    assert foreignness(story(FERRY), story(FERRY_AGAIN)) == 0.0


def test_a_section_speaks_for_its_article() -> None:
    article = Article("a", FERRY, "")
    (_, section), *_ = stories(article)
    assert section.whole is not None
    assert foreignness(section, section) == 0.0


def test_a_few_words_are_foreign_to_nothing() -> None:
    assert foreignness(story("It sank."), story(STRIKE)) == 0.0


def test_who_asks_contradicts_nobody() -> None:
    told = judge("Has the ferry sunk?", "The ferry has not sunk.")
    assert told.relation is not Relation.CONTRADICTS
    assert "G15" in {reason.rule for reason in told.against}


def test_a_question_in_another_s_words_asserts_nothing() -> None:
    asked = "The paper asked the captain whether the ferry had sunk. The crew was safe."
    told = "The captain said that the ferry had not sunk. The crew was safe."
    assert not contradictions(asked, told)


def test_a_question_within_a_statement_leaves_it_one() -> None:
    told = judge("The mayor asked who was to blame and attended.", "The mayor did not attend.")
    assert "G15" not in {reason.rule for reason in told.against}


def test_an_article_that_denies_what_it_tells_elsewhere_is_heard() -> None:
    text = (
        "The museum in Leeds sold the famous clock to a dealer from Norland in spring. Visitors "
        "were amazed. The clock was not sold, its director said."
    )
    found = compare([claims.extract(Article("a", text, ""))])
    assert [each.relation for each in found] == [Relation.CONTRADICTS]
