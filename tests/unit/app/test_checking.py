"""Looking after the library, from what a person asks to what they are told."""

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.app import checking, comparing, importing, searching
from reader.app.workspace import Workspace
from reader.errors import SearchUnavailable
from reader.library.opening import FILE
from tests.unit.library.examples import flag, stored


def folder_of(ws: Workspace) -> Path:
    return ws.folders.precious


def test_a_new_library_is_sound(ws: Workspace) -> None:
    report = checking.check(ws)
    assert report.sound
    assert (report.articles, report.flags, report.problems) == (0, 0, ())


def test_damage_is_reported_and_repaired_from_the_imported_files(tmp_path: Path) -> None:
    with Workspace.open(tmp_path) as ws:
        importing.import_samples(ws)
        before = {article.id: article.text for article in ws.library.articles()}
        ws.library.add_flag(flag())
    shutil.rmtree(tmp_path / "backups")
    with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as other:
        other.execute("UPDATE bodies SET text = 'forged' WHERE rowid = 2")
        other.execute("DELETE FROM articles WHERE number = 4")
    with Workspace.open(tmp_path) as ws:
        report = checking.check(ws)
        assert not report.sound
        assert {problem.kind for problem in report.problems} >= {"checksum", "article"}
    repaired = checking.repair(tmp_path)
    assert len(repaired.read_again) == 2
    assert repaired.rescued.aside
    with Workspace.open(tmp_path) as ws:
        assert {article.id: article.text for article in ws.library.articles()} == before
        assert ws.library.flags() == [flag()]
        assert checking.check(ws).sound


def test_backup_and_restore(tmp_path: Path) -> None:
    with Workspace.open(tmp_path / "one") as ws:
        kept = stored(ws.library)
        checking.back_up(ws, tmp_path / "out")
    checking.restore(tmp_path / "out", tmp_path / "two")
    with Workspace.open(tmp_path / "two") as ws:
        assert ws.library.articles() == [kept]


def test_rebuilding_computes_the_same_again_and_keeps_the_search_in_step(ws: Workspace) -> None:
    importing.import_samples(ws)
    before = comparing.compare(ws)
    assert checking.rebuild(ws) == 5
    assert comparing.compare(ws) == before
    assert checking.check(ws).problems == ()
    stored(ws.library)
    (problem,) = checking.check(ws).problems
    assert (problem.kind, problem.grave) == ("index", False)
    searching.ensure_index(ws)
    assert checking.check(ws).problems == ()
    searching.close(ws)


def test_what_is_kept_says_when_it_was_last_copied_and_carried_away(
    ws: Workspace, tmp_path: Path
) -> None:
    stored(ws.library)
    before = checking.keeping(ws)
    assert (before.articles, before.flags) == (1, 0)
    assert (before.copied, before.carried, before.carried_to) == ("", "", "")
    ws.library.back_up()
    checking.back_up(ws, tmp_path / "out.backup")
    after = checking.keeping(ws)
    assert datetime.now(UTC) - datetime.fromisoformat(after.copied) < timedelta(minutes=5)
    assert datetime.now(UTC) - datetime.fromisoformat(after.carried) < timedelta(minutes=5)
    assert after.carried_to == str(tmp_path / "out.backup")


def test_a_restored_library_knows_the_backup_it_came_from(tmp_path: Path) -> None:
    backup = tmp_path / "out.backup"
    with Workspace.open(tmp_path / "one") as ws:
        stored(ws.library)
        checking.back_up(ws, backup)
        carried = checking.keeping(ws)
    checking.restore(backup, tmp_path / "one")
    checking.restore(backup, tmp_path / "two")
    for place in ("one", "two"):
        with Workspace.open(tmp_path / place) as ws:
            kept = checking.keeping(ws)
            assert kept.carried_to == str(backup)
            made, noted = (datetime.fromisoformat(each.carried) for each in (kept, carried))
            assert noted - timedelta(minutes=5) < made <= noted
            assert checking.check(ws).sound


def test_a_library_restored_from_a_bare_copy_knows_that_copy(tmp_path: Path) -> None:
    with Workspace.open(tmp_path / "one") as ws:
        stored(ws.library)
        beside = ws.library.back_up().path
    bare = tmp_path / "carried.sqlite"
    bare.write_bytes(beside.read_bytes())
    checking.restore(bare, tmp_path / "one")
    with Workspace.open(tmp_path / "one") as ws:
        kept = checking.keeping(ws)
    assert kept.carried_to == str(bare)
    assert abs(datetime.fromisoformat(kept.carried).timestamp() - bare.stat().st_mtime) < 1
    checking.restore(beside, tmp_path / "one")
    with Workspace.open(tmp_path / "one") as ws:
        assert checking.keeping(ws).carried == "", "a copy beside the library was carried nowhere"


def test_an_index_that_cannot_be_read_yet_is_told_and_is_no_damage(
    ws: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored(ws.library)
    searching.ensure_index(ws)
    searching.close(ws)

    def being_made(_ws: Workspace) -> object:
        raise SearchUnavailable("The search index is damaged and has to be built anew.")

    monkeypatch.setattr(searching, "index_of", being_made)
    report = checking.check(ws)
    assert report.sound
    assert [problem.kind for problem in report.problems] == ["index"]
