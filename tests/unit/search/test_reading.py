"""How queries are understood."""

from datetime import date

import pytest

from reader.search.dates import days_named
from reader.search.leaves import Sources
from reader.search.reading import Question, read

_SUNDAY = date(2022, 4, 10)


def _read(said: str, *, typing: bool = False) -> Question:
    return read(said, Sources(today=lambda: _SUNDAY), typing=typing)


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Kiev losses", "Kiev losses"),
        ("“heavy losses”", '"heavy losses"'),
        ("Kiev -losses", "Kiev NOT losses"),
        ("(Kiev OR Lviv", "(Kiev OR Lviv)"),
        ("Kiev AND", "Kiev"),
        ("AND OR Kiev )", "Kiev"),
        ("date:last week", "date:[2022-03-28 TO 2022-04-03]"),
        ("date:2022-03-05", "date:2022-03-05"),
        ("date:>2022-04-01", "date:>2022-04-01"),
        ("date:>2022-03", "date:>2022-03-31"),
        ("date:[2022-04 TO ]", "date:>=2022-04-01"),
        ("date:<=2022-03", "date:<=2022-03-31"),
        ("num:>1,000 killed", "num:>1,000 killed"),
        ("num:[ TO 5}", "num:<5"),
        ("num:{5 TO 9]", "num:{5 TO 9]"),
        ("a NEAR/5 b", "a NEAR/5 b"),
        ('"heavy losses" NEAR/5 Kyiv', '"heavy losses" NEAR/5 Kyiv'),
        ("withdr* NEAR Kiev~", "withdr* NEAR/10 Kiev~1"),
        ("???", "*"),
        ("Crimea speaker:", "Crimea"),
        ("speaker: Lavrov Crimea", "speaker:Lavrov Crimea"),
        ("Date: 2022-03-05", "date:2022-03-05"),
        ("what he said: nothing", "what he said nothing"),
    ],
)
def test_a_query_is_shown_as_it_was_read(said: str, shown: str) -> None:
    assert _read(said).reading.text == shown


@pytest.mark.parametrize(
    ("said", "hint"),
    [
        ('"heavy losses', "quotation mark was closed"),
        ("Kiev AND", "join nothing"),
        ("colour:red", "no field “colour”"),
        ("date:someday", "names no day"),
        ("num:many", "names no number"),
        ("ab~", "too short"),
        ("Crimea speaker:", "“speaker:” waits for what to look for"),
        ("(title: )", "“title:” waits for what to look for"),
        ('"a b"~3 NEAR c', "NEAR stands between two words or phrases"),
        ("title:troops NEAR (a OR b)", "NEAR stands between two words or phrases"),
        ("w " * 100, "first 64 words"),
    ],
)
def test_what_is_not_taken_literally_is_said(said: str, hint: str) -> None:
    assert any(hint in each for each in _read(said).reading.hints)


def test_nothing_is_said_of_a_plain_query() -> None:
    said = 'Kiev cease-fire "heavy losses"~3 title:troops gover* fuzzy~ date:today'
    assert _read(said).reading.hints == ()


def test_stop_words_count_only_inside_phrases() -> None:
    assert _read("the war in the east").tree == _read("war east").tree
    assert _read('"the war"').tree != _read("war").tree
    assert _read("the").tree == _read("THE").tree


def test_spellings_compounds_and_apostrophes_meet() -> None:
    assert _read("Chernigov").tree == _read("Chernihiv").tree
    assert _read("Mariúpol").tree == _read("mariupol").tree
    assert _read("Ukraine’s").tree == _read("Ukraine").tree
    assert _read("killed").tree == _read("killing").tree
    assert _read("cease-fire").tree != _read("cease fire").tree


def test_only_an_unfinished_word_is_read_as_a_beginning() -> None:
    assert _read("los", typing=True).reading.terms == ("los*",)
    assert _read("los ", typing=True).reading.terms == ("los",)
    assert _read('"los"', typing=True).reading.terms == ("los",)


def test_claims_are_asked_for_by_speaker_number_or_name() -> None:
    for said in ("speaker:Lavrov", "num:5", "in:claims troops"):
        assert _read(said).reading.claims
    assert not _read("in:articles troops").reading.claims


def test_brackets_around_plain_words_do_not_keep_the_query_strict() -> None:
    assert _read("measured (in free flight) models").relaxed is not None
    assert _read("a OR b").relaxed is None
    assert _read("one").relaxed is None


@pytest.mark.parametrize(
    ("said", "first", "last"),
    [
        ("2022", "2022-01-01", "2022-12-31"),
        ("2022-02", "2022-02-01", "2022-02-28"),
        ("yesterday", "2022-04-09", "2022-04-09"),
        ("this week", "2022-04-04", "2022-04-10"),
        ("last month", "2022-03-01", "2022-03-31"),
        ("last year", "2021-01-01", "2021-12-31"),
        ("last 3 days", "2022-04-08", "2022-04-10"),
        ("28 March 2022", "2022-03-28", "2022-03-28"),
        ("March 28, 2022", "2022-03-28", "2022-03-28"),
        ("Feb 2020", "2020-02-01", "2020-02-29"),
        ("april", "2022-04-01", "2022-04-30"),
    ],
)
def test_days_are_read_as_people_write_them(said: str, first: str, last: str) -> None:
    days = days_named(said, _SUNDAY)
    assert days is not None
    assert (days.first.isoformat(), days.last.isoformat()) == (first, last)


@pytest.mark.parametrize("said", ["2022-13-01", "30 February", "soon", "", "99999"])
def test_what_names_no_day_is_not_guessed(said: str) -> None:
    assert days_named(said, _SUNDAY) is None
