"""How words are related, how spellings are unified, which pairs are looked at."""

from collections import Counter

import pytest

from reader.comparison import lexicon, meaning, spelling
from reader.comparison.align import align
from reader.comparison.candidates import candidates
from reader.comparison.lexicon import key_of
from reader.comparison.reading import read


@pytest.mark.parametrize(
    ("a", "b"), [("killed", "died"), ("withdrew", "withdrawal"), ("injured", "wounded")]
)
def test_other_names_for_one_thing(a: str, b: str) -> None:
    assert meaning.likeness(key_of(a), key_of(b)) >= 0.6


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The mayor stepped down.", "resign"),
        ("The troops pulled out of the town.", "withdraw"),
        ("They called it off.", "cancel"),
        ("Prices went up 5 percent.", "rise"),
        ("The talks go on until May.", "continue"),
    ],
)
def test_a_verb_with_its_particle_is_the_verb_that_says_the_same(text: str, verb: str) -> None:
    assert key_of(verb) in read(text).keys


@pytest.mark.parametrize(
    "text",
    ["They went on strike.", "He went up the hill.", "They broke out of jail.", "Go on a trip"],
)
def test_a_verb_before_what_is_named_has_no_particle(text: str) -> None:
    assert {key_of("go"), key_of("break")} & read(text).keys


@pytest.mark.parametrize(
    ("a", "b"), [("rise", "fall"), ("approve", "reject"), ("legal", "illegal"), ("win", "lose")]
)
def test_opposites_are_not_alike(a: str, b: str) -> None:
    assert meaning.opposite(key_of(a), key_of(b))
    assert meaning.likeness(key_of(a), key_of(b)) == 0.0


def test_kinds_of_one_thing() -> None:
    assert meaning.siblings(key_of("red"), key_of("blue"))
    assert not meaning.siblings(key_of("red"), key_of("red"))
    assert meaning.lies_in("moscow", "russia")


def test_rare_words_weigh_more() -> None:
    assert meaning.rarity(key_of("demilitarization")) > meaning.rarity(key_of("make"))


def test_spellings_of_one_name_meet() -> None:
    found = spelling.variants(Counter({"markushyn": 1, "makrushin": 2, "zelensky": 5, "kirbi": 1}))
    assert found == {"markushyn": "makrushin"}


def test_the_words_of_a_slot() -> None:
    a, b = read("The summit will be held in Paris"), read("The summit will be held in London")
    pair = align(a, b)
    assert [(a.words[s.i].folded, b.words[s.j].folded) for s in pair.slots] == [("paris", "london")]


def test_only_pairs_that_share_rare_words_are_candidates() -> None:
    texts = [
        "The cat sat on the mat.",
        "Parliament passed the budget on Monday.",
        "The budget was passed by parliament.",
    ]
    assert candidates([read(text) for text in texts]).tolist() == [[1, 2]]
    assert candidates([]).tolist() == []


def test_the_axes_have_two_poles_without_common_words() -> None:
    for axis in lexicon.axes():
        assert axis.up
        assert axis.down
        assert not axis.up & axis.down
