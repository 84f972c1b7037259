"""Which pairs of claims are looked at, and that what a person marked is among them."""

import pytest

from reader import claims, formats
from reader.assets import sample_articles
from reader.comparison.candidates import candidates
from reader.comparison.reading import read
from reader.comparison.work import places, work_of
from reader.jobs import JobContext
from tests.quality.golden import good_contradictions

_OFTEN = "Russia shelled the port of Mariupol on Monday."
_FOUND = 0.9


def test_nearly_all_contradictions_a_person_marked_are_looked_at() -> None:
    articles = [article for path in sample_articles() for article in formats.read_path(path)]
    work = work_of([claims.extract(each) for each in articles], JobContext())
    quotes = [claim.span.of(each.article.text) for claim, each in work.sides]
    looked_at = candidates(work.statements, places(work.sides)).tolist()
    pairs = [(quotes[i], quotes[j]) for i, j in looked_at]
    marked = good_contradictions()
    met = [any((a in x and b in y) or (a in y and b in x) for x, y in pairs) for a, b in marked]
    assert sum(met) >= _FOUND * len(marked)
    assert len(pairs) <= 3 * len(quotes)


def test_a_claim_makes_no_pair_with_a_part_of_itself() -> None:
    statements = [read(_OFTEN), read(_OFTEN), read(_OFTEN)]
    assert len(candidates(statements)) == 3
    nested = [(0, 0, 46), (0, 10, 46), (1, 0, 46)]
    assert candidates(statements, nested).tolist() == [[0, 2], [1, 2]]


def test_of_a_crowd_each_claim_brings_a_few() -> None:
    crowd = [read(f"{_OFTEN} It was shell {n}.") for n in range(30)]
    assert len(candidates(crowd)) > len(candidates(crowd, per_claim=2)) >= 30


def test_what_is_denied_on_one_side_is_looked_at_though_it_shares_less() -> None:
    others = [read(text) for text in ("Rain fell in Oslo.", "The bank lost money.", "He slept.")]
    plain = read("The minister saw the ambassador")
    denied = read("She never met the ambassador during the fishing crisis")
    told = read("She often met the ambassador during the fishing crisis")
    assert candidates([plain, denied, *others]).tolist() == [[0, 1]]
    assert candidates([plain, told, *others]).tolist() == []


def test_a_few_words_are_set_beside_a_long_report_of_them() -> None:
    others = ("Rain fell in Oslo.", "The bank lost money.", "He slept.", "The river rose.")
    others += ("A ferry sank.", "Prices fell.", "She won.", "It snowed in June.")
    report = read(
        "The senator from Norvik told a radio show last week that gunmen had been seen at two "
        "stations in the hills, though the ministry, police chiefs and the mayor call it a rumour"
    )
    few = read("there were gunmen")
    assert candidates([few, report, *map(read, others)]).tolist() == [[0, 1]]


def test_words_that_all_claims_repeat_bring_no_more_together_than_fits_in_memory(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told = [read("Rescuers searched the harbour for missing sailors.") for _ in range(30)]
    assert len(candidates(told)) > 100
    monkeypatch.setattr("reader.comparison.candidates._MOST_MEETINGS", 500)
    rare = [read("Zelda Kwint sailed."), read("Zelda Kwint drowned.")]
    assert candidates([*told, *rare]).tolist() == [[30, 31]]
