import pytest

from reader.comparison.keywords import content_words
from reader.comparison.topic_names import full_name, name_of
from reader.comparison.utterances import Utterance
from reader.model import Article, Claim, Quantity, Span


def said(*quotes: str, of: str = "", place: str = "") -> list[Utterance]:
    made = []
    for quote in quotes:
        counted = (Quantity(Span(0, 1), 5, 5, of=of),) if of else ()
        whole = Span(0, len(quote))
        claim = Claim("a", whole, whole, quantities=counted, place=place)
        words = frozenset(content_words(quote))
        made.append(Utterance(claim, Article("a", quote, "A"), quote, "A", "", "", words))
    return made


@pytest.mark.parametrize(
    ("quotes", "name"),
    [
        (("the issues of Crimea and Donbas have been resolved",
          "The issues of Crimea and Donbas will be settled for good"),
         "Issues of Crimea and Donbas"),
        (("three humanitarian corridors on Wednesday", "they agreed on humanitarian corridors"),
         "Humanitarian corridors"),
        (("a \"strategic blunder\" of the war", "the war was a 'strategic blunder' at best"),
         "Strategic blunder"),
        (("Talks In Istanbul Fail", "the talks in Istanbul went on"), "Talks in Istanbul"),
        (("the storm broke", "the bridge fell"), "Storm"),
        (("12 of 15",), "12 of 15"),
        (("including 108 children in Kyiv", "among them, including 57 children in Kyiv"),
         "Children in Kyiv"),
        (("Three humanitarian corridors", "three humanitarian corridors"),
         "Humanitarian corridors"),
        (("Golden Visa for eight", "the golden visa ended", "a golden visa"), "Golden visa"),
        (("troops near Kiev", "the troops near Kyiv", "troops near Kyiv"), "Troops near Kyiv"),
        (("felt misled by the Russian military", "he felt misled by the Russian military"),
         "Russian military"),
        (("giving information to the Russian President", "information to Russian President Putin"),
         "Russian President"),
        (("they have suffered heavy losses", "the army suffered heavy losses"), "Heavy losses"),
        (("it will provide support to Ukraine", "they provide support to Ukraine"), "Ukraine"),
        (("he never took cash", "she never took cash in Zurich"), "Cash"),
        (("four million have fled", "over four million have fled"), "Fled"),
        (("his French counterpart Emmanuel Macron called on them",
          "he told Macron, his French counterpart Emmanuel Macron said"),
         "Emmanuel Macron"),
        (("an attack from both sides", "the attack took both sides apart"), "Attack"),
        (("the issue of sanctions cannot be raised", "the issue of sanctions cannot wait"),
         "Issue of sanctions"),
        (("Putin Not 'Fully Informed'", "Putin Not Told by His Ministry"), "Putin"),
        (("the bridge is safe now", "the bridge is not safe"), "Bridge"),
        (("The climb has not become any easier", "the climb is not easier yet"), "Climb"),
        (("Both in the north of our state and in all other regions of Ukraine",
          "both in the north of our state and in all other regions of Ukraine"),
         "Regions of Ukraine"),
        (("the ferry isn't safe", "ISIS certainly isn't behind it", "the ferry isn't insured"),
         "Ferry"),
        (("the inquiry erroneously begun", "the inquiry erroneously ended"), "Inquiry"),
        (("Troops Who Have Changed Sides", "captured Russian soldiers have changed sides"),
         "Russian soldiers"),
        (("negotiations with Ukraine today", "the negotiations with Ukraine today"),
         "Negotiations with Ukraine"),
        (("The significance of the deal", "its significance"), "Significance"),
    ],
)  # fmt: skip
def test_a_topic_is_called_what_those_who_speak_of_it_call_it(
    quotes: tuple[str, ...], name: str
) -> None:
    utterances = said(*quotes)
    rarity = {word: 1.0 for utterance in utterances for word in utterance.words}
    assert name_of(utterances, rarity) == name


def test_a_name_that_is_taken_is_not_given_again() -> None:
    utterances = said("they have suffered heavy losses", "the army suffered heavy losses")
    rarity = {word: 1.0 for utterance in utterances for word in utterance.words}
    assert name_of(utterances, rarity) == "Heavy losses"
    assert name_of(utterances, rarity, {"heavy losses"}) == "Losses"
    bare = said("losses")
    assert name_of(bare, {"loss": 1.0}, {"losses"}) == "Losses", "there is no other word"


def test_a_name_runs_over_no_comma_and_no_full_stop() -> None:
    utterances = said("He left Kyiv. Kharkiv was shelled", "She left Kyiv. Kharkiv was shelled")
    rarity = {"kyiv": 3.0, "kharkiv": 3.0}
    assert name_of(utterances, rarity) == "Left Kyiv"


def test_one_small_word_is_told_with_what_is_counted_and_where() -> None:
    utterances = said(
        "5 civilians have been killed in Mariupol",
        "8 civilians were killed in Mariupol",
        of="civilian killed",
        place="mariupol",
    )
    assert full_name("Civilians", utterances) == "Civilians killed in Mariupol"
    assert full_name("Humanitarian corridors", utterances) == "Humanitarian corridors"
