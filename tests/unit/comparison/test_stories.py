"""Two reports of one event are known by the names they share; a denial turns a statement round."""

from reader import claims, formats
from reader.comparison import compare
from reader.comparison.stories import oneness, story
from reader.model import ArticleClaims, Relation

FERRY = (
    "The ferry Morning Star sank off Port Allen on Saturday. Captain Luis Ortega said the engine "
    "had failed. The harbour authority said 210 passengers were on board."
)
FERRY_AGAIN = (
    "Luis Ortega, the captain of the Morning Star, left the hospital in Port Allen on Monday. "
    "The ferry had been inspected in January, the harbour authority said."
)
STRIKE = (
    "Nurses at three hospitals in Leeds walked out on Monday over pay. The union said the "
    "government had refused to talk. Ministers called the strike unnecessary."
)


def read(text: str, name: str) -> ArticleClaims:
    return claims.extract(formats.read(text.encode(), name)[0])


def test_two_reports_of_one_event_tell_one_story() -> None:
    assert oneness(story(FERRY), story(FERRY_AGAIN)) == 1.0


def test_two_events_are_two_stories() -> None:
    assert oneness(story(FERRY), story(STRIKE)) == 0.0


def test_a_text_without_rare_words_tells_no_story() -> None:
    assert oneness(story("It was so."), story(FERRY)) == 0.0


def test_the_order_changes_nothing() -> None:
    assert oneness(story(FERRY), story(FERRY_AGAIN)) == oneness(story(FERRY_AGAIN), story(FERRY))


def test_a_denial_in_the_cue_contradicts_what_is_denied() -> None:
    one = read("Norvik's chief Karen Holt denied that Norvik would move to Dublin.", "a.txt")
    other = read("An internal paper shows that Norvik will move to Dublin in May.", "b.txt")
    found = compare([one, other])
    assert found[0].relation is Relation.CONTRADICTS
    assert any(reason.rule == "R01" for reason in found[0].reasons)


def test_two_denials_of_the_same_agree() -> None:
    one = read("Karen Holt denied that Norvik would move its seat to Dublin.", "a.txt")
    other = read("The board denied that Norvik would move its seat to Dublin.", "b.txt")
    assert not [f for f in compare([one, other]) if f.relation is Relation.CONTRADICTS]


def test_a_later_toll_that_is_smaller_is_no_update() -> None:
    one = read("PARIS — 60 soldiers were killed at Kess, the ministry said on 8 May 2019.", "a.txt")
    other = read("Five soldiers were killed at Kess, the army said on 9 May 2019.", "b.txt")
    assert not [f for f in compare([one, other]) if f.relation is Relation.UPDATES]


def test_a_price_does_not_grow_from_day_to_day() -> None:
    one = read("Norvik will pay $4.2 billion for Halden, Karen Holt said on 6 May 2022.", "a.txt")
    other = read("Norvik will pay $3.9 billion for Halden, Nils Berg said on 7 May 2022.", "b.txt")
    assert [f.relation for f in compare([one, other])][:1] == [Relation.CONTRADICTS]
