"""Sentences keep what they are made of: in errors, pickles, JSON, and from hostile hands."""

import copy
import json
import pickle
from datetime import date

import pytest

from reader.errors import InputRefused, NotFound, ParallaxError
from reader.sentences import Sentence, pack, unpack

WHY = Sentence("It has more than {most:,} pages.", most=3000)
TOLD = Sentence("{name}: {why}", name="war {n} {why}.pdf", why=WHY)


def kept(told: str) -> object:
    return unpack(json.loads(json.dumps(pack(told))))


def test_the_words_are_english_and_names_with_braces_stay_whole() -> None:
    assert TOLD == "war {n} {why}.pdf: It has more than 3,000 pages."
    assert type(str(TOLD)) is str
    assert f"{TOLD}" == str(TOLD)


def test_a_name_in_braces_without_a_field_is_left_as_it_stands() -> None:
    assert Sentence("{who} said {what}.", who="Ada") == "Ada said {what}."
    assert Sentence("100 % of {0} and {") == "100 % of {0} and {"


@pytest.mark.parametrize(
    "again", [kept, copy.deepcopy, lambda told: pickle.loads(pickle.dumps(told))]
)
def test_a_sentence_comes_back_whole(again) -> None:
    told = again(TOLD)
    assert told == TOLD
    assert told.template == "{name}: {why}"
    assert told.fields["why"].template == "It has more than {most:,} pages."
    assert told.fields["why"].fields == {"most": 3000}


def test_a_day_comes_back_as_a_day() -> None:
    told = unpack(pack(Sentence("as of {day}", day=date(2022, 3, 30))))
    assert told == "as of 2022-03-30"
    assert told.fields == {"day": date(2022, 3, 30)}


def test_an_error_says_its_sentence_and_keeps_it() -> None:
    error = InputRefused("{path} is not there; check the name.", path="a {b}.txt")
    assert str(error) == "a {b}.txt is not there; check the name."
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is InputRefused
    assert again.sentence.fields == {"path": "a {b}.txt"}


def test_an_error_takes_the_sentence_of_another() -> None:
    assert ParallaxError(
        NotFound("There is no flag “{id}”.", id="f1").sentence
    ).sentence.fields == {"id": "f1"}


@pytest.mark.parametrize("old", ["The file is empty.", "100 % {of} it", ""])
def test_plain_words_of_earlier_versions_are_read(old: str) -> None:
    assert unpack(old) == old
    assert not isinstance(unpack(old), Sentence)


@pytest.mark.parametrize(
    "strange",
    [None, 3, ["a"], {}, {"template": "x"}, {"template": 1, "fields": 2}, {"day": "never"},
     {"fields": {"a": 1}}],
)  # fmt: skip
def test_what_makes_no_sense_becomes_plain_words(strange: object) -> None:
    assert type(unpack(strange)) is str


def test_a_template_from_outside_cannot_reach_into_the_program_or_swell() -> None:
    sly = unpack({"template": "{a.__class__} {a!r} {a:>999999999}", "fields": {"a": "x"}})
    assert sly == "{a.__class__} {a!r} {a:>999999999}"
    swollen: object = "x" * 1000
    for _ in range(6):
        swollen = {"template": "{a}" * 1000, "fields": {"a": swollen}}
    assert len(unpack(swollen)) <= 4000
