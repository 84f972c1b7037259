"""However many texts are compared one after the other, what stays of them is bounded."""

import gc
import random
import sys
from collections import Counter
from functools import _lru_cache_wrapper

import pytest

from reader import claims
from reader.comparison import told
from reader.comparison.compare import compare
from reader.comparison.statement import Statement
from reader.comparison.stories import Story
from reader.language import remembered
from reader.model import Article, ArticleClaims, Finding

_KEPT = 400
_PACKAGES = ("reader.claims", "reader.comparison", "reader.language")


def made_up_word(rnd: random.Random) -> str:
    return "".join(rnd.choices("abdegiklmnoprstuv", k=7))


def texts(rnd: random.Random) -> tuple[str, list[ArticleClaims]]:
    """A place, and two reports of one event there in words that no other report has."""
    place = f"{made_up_word(rnd).capitalize()}grad"
    harmed = [made_up_word(rnd) for _ in range(40)]
    reports = []
    for name, count in (("a", 12), ("b", 140)):
        told_there = [f"{count + n} {who}s were killed in {place}." for n, who in enumerate(harmed)]
        reports.append(claims.extract(Article(f"{name} {place}", " ".join(told_there), place)))
    return place, reports


def memories() -> dict[str, int]:
    """How much each function of the engine remembers."""
    modules = [module for name, module in sys.modules.items() if name.startswith(_PACKAGES)]
    return {
        f"{module.__name__}.{name}": held.cache_info().currsize
        for module in modules
        for name, held in vars(module).items()
        if isinstance(held, _lru_cache_wrapper)
    }


def alive(place: str) -> Counter[type]:
    """How many of the objects that a comparison makes there are that speak of a place."""
    gc.collect()
    return Counter(
        type(each)
        for each in gc.get_objects()
        if type(each) in (Story, Statement, ArticleClaims, Finding)
        and place.lower() in repr(each).lower()
    )


def test_no_function_of_the_engine_remembers_ever_more_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(remembered, "_KEPT", _KEPT)
    rnd = random.Random(1)
    for _ in range(6):
        compare(texts(rnd)[1])
    grown = {name: held for name, held in memories().items() if held > _KEPT}
    assert not grown


def test_nothing_of_a_comparison_stays_but_the_statements_kept_for_the_next(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(told, "_kept", {})
    place, reports = texts(random.Random(2))
    found = compare(reports)
    assert set(alive(place)) == {Story, Statement, ArticleClaims, Finding}
    assert len(found) > 10
    del found, reports
    assert set(alive(place)) == {Story, Statement, ArticleClaims}
    told.forget()
    assert not alive(place)
