"""Statements of an article are kept for the next comparison, and never those of another text."""

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date

import pytest

from reader import claims
from reader.comparison import told
from reader.comparison.compare import compare
from reader.comparison.told import forget, statements_of
from reader.comparison.words import Kind
from reader.model import Article, ArticleClaims

_TEXT = "Russia withdrew its troops from Kyiv. Ukraine counted 12 dead in Bucha."


@pytest.fixture(autouse=True)
def nothing_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(told, "_kept", {})
    monkeypatch.setattr(told, "_folded", {})


@pytest.fixture
def taking_turns() -> Iterator[None]:
    """Let threads take turns as often as can be."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def read(name: str, text: str = _TEXT, said_on: date | None = None) -> ArticleClaims:
    return claims.extract(Article(name, text, name, published=said_on))


def test_an_article_compared_again_is_not_read_again() -> None:
    first = statements_of(read("a"))
    assert all(one is other for one, other in zip(first, statements_of(read("a")), strict=True))


def test_what_is_forgotten_is_read_anew() -> None:
    first = statements_of(read("a"))
    forget()
    again = statements_of(read("a"))
    assert [each.text for each in again] == [each.text for each in first]
    assert again[0] is not first[0]


def test_a_changed_text_date_or_claim_is_read_anew() -> None:
    statements_of(read("a"))
    assert [each.text for each in statements_of(read("a", "It rained."))] == ["It rained."]
    later = statements_of(read("a", said_on=date(2022, 4, 1)))
    assert {each.said_on for each in later} == {date(2022, 4, 1)}
    fewer = read("a")
    fewer = replace(fewer, claims=fewer.claims[:1])
    assert len(statements_of(fewer)) == 1


def test_only_the_articles_compared_last_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(told, "_KEPT", 4)
    for name in ("a", "b", "a", "c"):
        assert len(statements_of(read(name))) == 2
    assert list(told._kept) == ["a", "c"]


def test_what_was_folded_says_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    articles = [read("a"), read("b", _TEXT.replace("12", "40").replace("withdrew", "did not move"))]
    found = compare(articles)
    assert found
    first = [statements_of(each) for each in articles]
    monkeypatch.setattr(told, "_KEPT", 2)
    statements_of(articles[1])
    assert list(told._kept) == ["b"]
    assert list(told._folded) == ["a"]
    monkeypatch.setattr(told, "_statements", None)
    again = [statements_of(each) for each in articles]
    assert again[0][0] is not first[0][0]
    assert [each.words for each in again[0]] == [each.words for each in first[0]]
    kinds = [word.kind for each in again[0] for word in each.words]
    assert any(kind is Kind.NAME for kind in kinds)
    assert compare(articles) == found


def test_only_some_articles_are_kept_folded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(told, "_KEPT", 2)
    monkeypatch.setattr(told, "_FOLDED", 4)
    for name in "abcde":
        statements_of(read(name))
    assert list(told._folded) == ["c", "d"]
    changed = read("c", "It rained.")
    assert [each.text for each in statements_of(changed)] == ["It rained."]


def test_an_article_too_long_to_be_kept_is_compared_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    articles = [read("a"), read("b", _TEXT.replace("12", "40"))]
    found = compare(articles)
    monkeypatch.setattr(told, "_KEPT", 0)
    assert compare(articles) == found
    assert not told._kept


@pytest.mark.usefixtures("taking_turns")
def test_two_comparisons_at_once_get_what_each_asks_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(told, "_KEPT", 3)
    monkeypatch.setattr(told, "_FOLDED", 3)
    articles = [
        read(name, f"{number} people died in Bucha.") for number, name in enumerate("abcdef")
    ]

    def ask(order: list[ArticleClaims]) -> None:
        for each in order * 30:
            (said,) = statements_of(each)
            assert each.article.text.startswith(said.text)

    with ThreadPoolExecutor(2) as threads:
        list(threads.map(ask, [articles, articles[::-1]]))
    assert len(told._kept) <= 3
    assert len(told._folded) <= 3


@pytest.mark.usefixtures("taking_turns")
def test_two_comparisons_may_let_go_of_one_statement_at_once() -> None:
    first, _ = statements_of(read("a"))
    known = first.keys, first.forms, first.places, first.weight

    def ask(times: range) -> None:
        for _ in times:
            assert (first.keys, first.forms, first.places, first.weight) == known
            first.let_go()

    with ThreadPoolExecutor(2) as threads:
        list(threads.map(ask, [range(2000)] * 2))
