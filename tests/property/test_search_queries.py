"""Whatever is typed gives an answer in time; PARALLAX_SEARCH_STRINGS raises the number."""

import os
import random
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.search import Index
from tests.helpers import searching

COUNT = int(os.environ.get("PARALLAX_SEARCH_STRINGS", "800"))
BUDGET_MS = 250.0
_SLACK_MS = 750.0

_SIGNS = """" ( ) [ ] { } : * ? ~ ^ - + ! & | < > = / \\ ' ’ “ ” « » . , ; # @ % $"""
_ASKED = """AND OR NOT NEAR NEAR/3 TO && || speaker: title: outlet: date: num: tag: status:
flag:contradiction in:claims date:[2022 num:>1000 num:>1e9 date:last *a* ?? a*b*c*d* ~2
fuzzy~9 "a b"~3 ))) [TO] {TO} -- [2022-04-01 AND NOT"""
_ODD = ("\x00", "\x1f", "\ud800", "\u202e", "\u0300", "👍🏽", "е́", "乌克兰", "ﬁ", "İ", "\n", "\t")
PIECES = (
    *searching.WORDS[:40],
    *_SIGNS.split(),
    *_ASKED.split(),
    *_ODD,
    "x" * 300,
    "9" * 400,
)


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    """A small index of articles and claims."""
    found = searching.articles(80)
    texts = {article.id: article.text for article in found}
    made = Index.open(tmp_path_factory.mktemp("search") / "index", texts.get)
    made.add(searching.with_claims(article) for article in found)
    return made


def _strings(count: int) -> Iterator[str]:
    rnd = random.Random(count)
    for _ in range(count):
        space = rnd.choice((" ", " ", ""))
        yield space.join(rnd.choices(PIECES, k=rnd.randint(1, 12)))


def _hold(index: Index, said: str, typing: bool) -> None:
    begun = time.process_time()
    found = index.search(said, typing=typing, budget_ms=BUDGET_MS)
    took = (time.process_time() - begun) * 1000
    assert took < BUDGET_MS + _SLACK_MS, f"{said!r} took {took:.0f} ms"
    assert found.total >= len(found.hits)
    for hit in found.hits:
        for snippet in hit.snippets:
            for start, end, term in snippet.marks:
                assert 0 <= start < end <= len(snippet.text)
                assert 0 <= term < len(found.reading.terms)


def test_no_string_raises_or_takes_too_long(index: Index) -> None:
    for number, said in enumerate(_strings(COUNT)):
        _hold(index, said, typing=number % 3 == 0)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=60))
def test_no_text_of_any_letters_raises(index: Index, said: str) -> None:
    _hold(index, said, typing=False)
    _hold(index, said, typing=True)


@pytest.mark.parametrize("said", ["(" * 5000, '"' * 5000, "a " * 5000, "NOT " * 3000, "*a" * 3000])
def test_long_strings_are_cut_and_said_so(index: Index, said: str) -> None:
    _hold(index, said, typing=False)


def test_suggesting_and_colouring_take_anything_too(index: Index) -> None:
    for said in _strings(COUNT // 8):
        index.suggest(said)
        for span, term in index.terms_in(said, "Kiev has seen heavy losses (U.S. says 1,480)."):
            assert span.start < span.end
            assert term >= 0


@pytest.fixture(scope="module")
def wide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for an index with many different words."""
    return tmp_path_factory.mktemp("wide") / "index"


def test_a_costly_query_is_answered_in_time_and_says_so(wide: Path) -> None:
    found = searching.articles(300, seed=3, longest=400)
    texts = {article.id: article.text for article in found}
    index = Index.open(wide, texts.get)
    index.add(found)
    cheap = index.search("*a*", budget_ms=10_000)
    assert cheap.exact
    hasty = index.search("*a* *e* *i* *o* *s*", budget_ms=0.001)
    assert not hasty.exact
    assert any("too long" in hint for hint in hasty.reading.hints)
    assert hasty.hits
