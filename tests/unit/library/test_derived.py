"""The cache gives back what was computed, or nothing; whatever happens to its file."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from reader.library import Derived, derived
from reader.library.judgements import PairName
from reader.model import (
    ArticleClaims,
    Claim,
    DateMention,
    Factuality,
    Quantity,
    Span,
    Speaker,
    SpeechKind,
)
from tests.unit.library.examples import SETTLED, article

LAVROV = Claim(
    "a1",
    Span(0, 50),
    Span(0, 64),
    speaker="Sergey Lavrov",
    speaker_span=Span(52, 58),
    content=(Span(0, 20), Span(25, 50)),
    kind=SpeechKind.INDIRECT,
    quantities=(Quantity(Span(3, 8), 1480.0, None, of="civilian killed", as_of=date(2022, 4, 8)),),
    dates=(DateMention(Span(9, 12), date(2022, 3, 29), date(2022, 3, 30)),),
    negated=True,
    factuality=Factuality.DENIED,
)
READ = ArticleClaims(article(), (Span(0, 64),), (LAVROV,), (Speaker("Sergey Lavrov", ("Lavrov",)),))
FOUND = (PairName(1, 0, 0, 1, 2, 77), 3), (PairName(1, 4, 0, 1, 5, 0), 0)


def test_claims_and_findings_come_back_exactly(tmp_path: Path) -> None:
    for _ in range(2):
        cache = Derived.open(tmp_path)
        cache.put_claims(READ, "1")
        cache.put_findings([READ.article], list(FOUND), "1")
        assert cache.claims_for(READ.article, "1") == READ
        assert cache.findings_for([READ.article], "1") == list(FOUND)
        cache.close()


def test_another_engine_or_article_finds_nothing(tmp_path: Path) -> None:
    cache = Derived.open(tmp_path)
    cache.put_claims(READ, "1")
    cache.put_findings([READ.article], list(FOUND), "1")
    assert cache.claims_for(READ.article, "2") is None
    assert cache.claims_for(article(SETTLED), "1") is None
    assert cache.claims_for(article(published=date(2022, 4, 8)), "1") is None
    assert cache.findings_for([READ.article, READ.article], "1") is None
    cache.close()


def test_a_newer_engine_takes_the_place_of_the_older(tmp_path: Path) -> None:
    cache = Derived.open(tmp_path)
    for engine in "123":
        cache.put_claims(READ, engine)
    assert cache.claims_for(READ.article, "1") is None
    assert cache.claims_for(READ.article, "3") == READ
    cache.close()


def test_only_the_latest_sets_of_articles_are_kept(tmp_path: Path) -> None:
    cache = Derived.open(tmp_path)
    sets = [[article(f"Story {number}.")] for number in range(70)]
    for each in sets:
        cache.put_findings(each, list(FOUND), "1")
    assert cache.findings_for(sets[0], "1") is None
    assert cache.findings_for(sets[-1], "1") == list(FOUND)
    cache.close()


@pytest.mark.parametrize(
    "content", [b"", b"not a database " * 400, b"SQLite format 3\0" + bytes(5000)]
)
def test_a_broken_or_foreign_file_is_replaced(tmp_path: Path, content: bytes) -> None:
    (tmp_path / derived.FILE).write_bytes(content)
    cache = Derived.open(tmp_path)
    cache.put_claims(READ, "1")
    assert cache.claims_for(READ.article, "1") == READ
    cache.close()


def test_another_programs_database_is_replaced(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / derived.FILE)) as other:
        other.execute("CREATE TABLE claims (key, engine, body)")
    cache = Derived.open(tmp_path)
    cache.put_claims(READ, "1")
    assert cache.claims_for(READ.article, "1") == READ
    cache.close()


def test_rows_that_cannot_be_read_are_a_miss(tmp_path: Path) -> None:
    cache = Derived.open(tmp_path)
    cache.put_claims(READ, "1")
    cache.put_findings([READ.article], list(FOUND), "1")
    with closing(sqlite3.connect(tmp_path / derived.FILE, isolation_level=None)) as other:
        other.execute("UPDATE claims SET body = x'00'")
        other.execute("UPDATE findings SET body = ?", (b"x\x9c\x03\x00\x00\x00\x00\x01",))
    assert cache.claims_for(READ.article, "1") is None
    assert cache.findings_for([READ.article], "1") is None
    cache.close()


def test_a_folder_that_cannot_hold_a_cache_is_no_reason_to_fail(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    cache = Derived.open(tmp_path / "file")
    cache.put_claims(READ, "1")
    assert cache.claims_for(READ.article, "1") == READ
    cache.close()


def test_a_busy_cache_is_a_miss_and_no_error(tmp_path: Path) -> None:
    cache = Derived.open(tmp_path)
    cache._connection.execute("PRAGMA busy_timeout=10")
    with closing(sqlite3.connect(tmp_path / derived.FILE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        cache.put_claims(READ, "1")
        assert cache.claims_for(READ.article, "1") is None
        other.execute("ROLLBACK")
    cache.close()


def test_a_cache_that_cannot_be_written_is_read_as_it_is(tmp_path: Path) -> None:
    cache = Derived.open(tmp_path)
    cache.put_claims(READ, "1")
    cache.close()
    (tmp_path / f"{derived.FILE}-shm").mkdir()
    cache = Derived.open(tmp_path)
    assert cache.claims_for(READ.article, "1") == READ
    cache.put_claims(READ, "2")
    assert cache.claims_for(READ.article, "2") is None
    cache.close()


def test_a_cache_that_another_program_keeps_to_itself_stays_where_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(derived, "_PATIENCE_S", 0.01)
    with closing(sqlite3.connect(tmp_path / derived.FILE, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("CREATE TABLE claims (key, engine, body)")
        cache = Derived.open(tmp_path)
        cache.put_claims(READ, "1")
        assert cache.claims_for(READ.article, "1") == READ
        cache.close()
        assert (tmp_path / derived.FILE).exists()


def test_pairs_that_could_not_be_kept_do_not_keep_the_cache_busy(tmp_path: Path) -> None:
    cache = Derived.open(tmp_path)
    (name, _), (later, _) = FOUND
    cache._connection.executescript("""
        PRAGMA foreign_keys=ON;
        CREATE TABLE owed (article REFERENCES articles (number) DEFERRABLE INITIALLY DEFERRED);
        CREATE TRIGGER owing AFTER INSERT ON judgements BEGIN INSERT INTO owed VALUES (-1); END;
    """)
    cache.judgements.add({name: None}, "1")
    cache._connection.execute("DROP TRIGGER owing")
    assert cache.judgements.known([1], "1") == {}
    cache.judgements.add({later: None}, "1")
    assert cache.judgements.known([1], "1") == {later: None}
    cache.close()


def test_clearing_forgets_everything(tmp_path: Path) -> None:
    cache = Derived.open(tmp_path)
    cache.put_claims(READ, "1")
    cache.clear()
    assert cache.claims_for(READ.article, "1") is None
    cache.close()
