"""A comparison asks of the cache what it was told before, and judges only what is new."""

import sqlite3
import zlib
from collections.abc import Sequence
from contextlib import closing
from functools import cache
from pathlib import Path

import pytest

from reader import claims, comparison, formats
from reader.app.judging import Remembered, known_findings
from reader.assets import sample_articles
from reader.comparison.compare import judged_here
from reader.comparison.work import Work
from reader.errors import Cancelled
from reader.jobs import JobContext, Progress
from reader.library import Derived, derived
from reader.library.judgements import deflated
from reader.model import ArticleClaims, Finding, Judgement
from tests.helpers.made_up import article

ENGINE = "1"


@cache
def samples() -> tuple[ArticleClaims, ...]:
    articles = [article for path in sample_articles() for article in formats.read_path(path)]
    return tuple(claims.extract(article) for article in articles)


@cache
def few() -> tuple[ArticleClaims, ...]:
    return (
        read("a", "The issues of Crimea and Donbas have been resolved.", "Twelve people died."),
        read("b", "The issues of Crimea and Donbas have not been resolved.", "40 people died."),
        read("c", "The issues of Crimea will be resolved after the war.", "Nobody has died."),
    )


def read(name: str, *sentences: str) -> ArticleClaims:
    return claims.extract(article(name, sentences))


class Watched:
    """Judges like the engine and notes the articles of every pair, by their positions."""

    def __init__(self) -> None:
        self.pairs: list[tuple[int, int]] = []

    def __call__(self, work: Work, context: JobContext) -> list[Judgement | None]:
        self.pairs += [(work.told[i].article, work.told[j].article) for i, j in work.pairs]
        return judged_here(work, context)


def compared(
    cache: Derived, articles: Sequence[ArticleClaims], engine: str = ENGINE
) -> tuple[list[Finding], int]:
    """What is found between the articles, and how many pairs had to be judged."""
    watched = Watched()
    judging = Remembered(cache, articles, engine, watched)
    found = comparison.compare(articles, None, judging)
    judging.keep(found)
    judging.tidy({each.article.id for each in articles})
    return found, len(watched.pairs)


def rows(folder: Path, table: str) -> int:
    with closing(sqlite3.connect(folder / derived.FILE)) as other:
        return int(other.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def test_of_the_samples_with_one_more_only_its_own_pairs_are_judged(tmp_path: Path) -> None:
    cache = Derived.open(tmp_path)
    first, every = compared(cache, samples()[:4])
    assert first == comparison.compare(samples()[:4])
    more, new = compared(cache, samples())
    assert more == comparison.compare(samples())
    assert 0 < new < every
    assert compared(cache, samples()) == (more, 0)
    assert compared(cache, samples()[:4]) == (first, 0)
    cache.close()


def test_articles_that_change_places_are_not_judged_again(tmp_path: Path) -> None:
    cache = Derived.open(tmp_path)
    compared(cache, few())
    kept, back = rows(tmp_path, "judgements"), few()[::-1]
    assert compared(cache, back) == (comparison.compare(back), 0)
    assert rows(tmp_path, "judgements") == kept
    assert known_findings(cache, back, ENGINE) == comparison.compare(back)
    cache.close()


def test_of_the_samples_in_another_order_only_pairs_not_tried_before_are_judged(
    tmp_path: Path,
) -> None:
    cache = Derived.open(tmp_path)
    _, every = compared(cache, samples())
    back = samples()[::-1]
    found, new = compared(cache, back)
    assert found == comparison.compare(back)
    assert new < every / 10, "which of the claims of two sentences are tried, their order says"
    assert known_findings(cache, back, ENGINE) == found
    cache.close()


def test_findings_are_known_again_only_for_the_same_articles(tmp_path: Path) -> None:
    cache = Derived.open(tmp_path)
    assert known_findings(cache, samples(), ENGINE) is None
    found, _ = compared(cache, samples())
    assert known_findings(cache, samples(), ENGINE) == found
    assert known_findings(cache, samples()[1:], ENGINE) is None
    assert known_findings(cache, samples(), "2") is None
    cache.close()


def test_two_panes_of_a_library_that_was_compared_are_hardly_judged_again(tmp_path: Path) -> None:
    cache = Derived.open(tmp_path)
    compared(cache, samples())
    watched, anew, panes = Watched(), Watched(), samples()[1:3]
    found = comparison.compare(panes, None, Remembered(cache, panes, ENGINE, watched))
    assert found == comparison.compare(panes, None, anew)
    assert len(watched.pairs) < len(anew.pairs) / 2
    cache.close()


def test_a_name_that_takes_another_spelling_is_judged_anew(tmp_path: Path) -> None:
    cache = Derived.open(tmp_path)
    one = read("a", "Colonel Makrushin will withdraw the troops from Bucha.")
    two = read("b", "Colonel Makrushin will not withdraw the troops from Bucha.")
    third = read("c", "Markushyn has left.", "The mayor met Markushyn.", "Markushyn was ill.")
    compared(cache, [one, two])
    watched = Watched()
    found = comparison.compare([one, two], None, Remembered(cache, [one, two], ENGINE, watched))
    assert found
    assert not watched.pairs
    articles = [one, two, third]
    found = comparison.compare(articles, None, Remembered(cache, articles, ENGINE, watched))
    assert found == comparison.compare(articles)
    assert (0, 1) in watched.pairs
    cache.close()


def test_articles_that_are_gone_leave_nothing_behind(tmp_path: Path) -> None:
    cache = Derived.open(tmp_path)
    compared(cache, samples())
    for each in samples():
        cache.put_claims(each, ENGINE)
    compared(cache, samples()[:2])
    numbers = set(cache.judgements.ids())
    assert sorted(cache.judgements.ids().values()) == sorted(e.article.id for e in samples()[:2])
    known = cache.judgements.known(numbers, ENGINE)
    assert {name.article_a for name in known} <= numbers
    with closing(sqlite3.connect(tmp_path / derived.FILE)) as other:
        owners = {row[0] for row in other.execute("SELECT article FROM judgements")}
    assert owners <= numbers
    assert [cache.claims_for(each.article, ENGINE) for each in samples()[1:3]] == [
        samples()[1],
        None,
    ]
    cache.close()


def test_many_changes_leave_no_more_rows_than_articles_need(tmp_path: Path) -> None:
    cache = Derived.open(tmp_path)
    kept = read("a", "The talks ended on Monday.")
    for day in range(20):
        other = read("b", f"The talks did not end on Monday, {day} officials said.")
        found, _ = compared(cache, [kept, other])
        assert found == comparison.compare([kept, other])
    assert rows(tmp_path, "articles") == 2
    assert rows(tmp_path, "judgements") <= 2
    cache.close()


def test_an_older_version_of_an_article_keeps_what_is_known_of_it(tmp_path: Path) -> None:
    cache = Derived.open(tmp_path)
    older, newer, other = samples()[:3]
    pane = [older, other]
    panes = Remembered(cache, pane, ENGINE)
    panes.keep(comparison.compare(pane, None, panes))
    wide = Remembered(cache, [newer, other], ENGINE)
    comparison.compare([newer, other], None, wide)
    wide.tidy({each.article.id for each in (older, newer, other)})
    assert known_findings(cache, pane, ENGINE) == comparison.compare(pane)
    cache.close()


@pytest.mark.parametrize(
    "body", [b"", b"\0", zlib.compress(b"[[1],2]"), zlib.compress(b"[[], [7]]")]
)
def test_rows_that_cannot_be_read_are_judged_anew(tmp_path: Path, body: bytes) -> None:
    cache = Derived.open(tmp_path)
    found, every = compared(cache, few())
    with closing(sqlite3.connect(tmp_path / derived.FILE, isolation_level=None)) as other:
        other.execute("UPDATE judgements SET body = ?", (body,))
    assert known_findings(cache, few(), ENGINE) is None
    assert compared(cache, few()) == (found, every)
    assert known_findings(cache, few(), ENGINE) == found
    cache.close()


@pytest.mark.parametrize("number", [[7], {}, "1", None])
def test_findings_that_cannot_be_read_are_compared_anew(tmp_path: Path, number: object) -> None:
    cache = Derived.open(tmp_path)
    found, _ = compared(cache, few())
    columns = [[1], [0], [0], [number], [0], [0], [0]]
    with closing(sqlite3.connect(tmp_path / derived.FILE, isolation_level=None)) as other:
        other.execute("UPDATE findings SET body = ?", (deflated(columns),))
    assert known_findings(cache, few(), ENGINE) is None
    assert compared(cache, few()) == (found, 0)
    assert known_findings(cache, few(), ENGINE) == found
    cache.close()


def test_what_was_judged_before_it_was_stopped_is_not_judged_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = Derived.open(tmp_path)
    monkeypatch.setattr("reader.app.judging._PORTION", 200)
    reports: list[Progress] = []

    def stop_in_the_third(progress: Progress) -> None:
        reports.append(progress)
        if progress.done == 400:
            context.cancel()

    context = JobContext(stop_in_the_third)
    with pytest.raises(Cancelled):
        comparison.compare(samples(), context, Remembered(cache, samples(), ENGINE))
    found, new = compared(cache, samples())
    assert found == comparison.compare(samples())
    assert new == reports[-1].total - 400 > 0
    cache.close()


def test_another_engine_judges_anew_and_lets_go_of_the_older(tmp_path: Path) -> None:
    cache = Derived.open(tmp_path)
    found, every = compared(cache, few())
    before = rows(tmp_path, "judgements")
    assert compared(cache, few(), "2") == (found, every)
    assert rows(tmp_path, "judgements") == before
    assert known_findings(cache, few(), ENGINE) is None
    cache.close()


def test_a_cache_that_another_program_holds_is_no_reason_to_fail(tmp_path: Path) -> None:
    cache = Derived.open(tmp_path)
    cache._connection.execute("PRAGMA busy_timeout=10")
    with closing(sqlite3.connect(tmp_path / derived.FILE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert compared(cache, few()[:2])[0] == comparison.compare(few()[:2])
        other.execute("ROLLBACK")
    assert known_findings(cache, few()[:2], ENGINE) is None
    cache.close()


def test_pairs_are_known_in_the_other_order_but_for_those_that_say_the_very_same(
    tmp_path: Path,
) -> None:
    cache = Derived.open(tmp_path)
    told = "The issues of Crimea and Donbas have been resolved."
    one, same = read("a", told), read("b", told)
    other = read("c", "The issues of Crimea and Donbas have not been resolved.")
    compared(cache, [one, other])
    assert compared(cache, [other, one]) == (comparison.compare([other, one]), 0)
    compared(cache, [one, same])
    assert compared(cache, [same, one]) == (comparison.compare([same, one]), 1)
