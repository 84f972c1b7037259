"""Where a person's things are kept, and what is said when they had to be rescued."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.app.workspace import Folders, Workspace
from reader.errors import LibraryDamaged, LibraryError
from reader.library.opening import FILE
from tests.unit.library.examples import flag, stored


def test_the_persons_own_folders_are_the_systems(own_home: Path) -> None:
    folders = Folders.chosen()
    assert folders.precious.is_relative_to(own_home)
    assert folders.cache.is_relative_to(own_home)
    assert not folders.cache.is_relative_to(folders.precious)
    assert not folders.precious.is_relative_to(folders.cache)


def test_a_named_folder_holds_both(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert Folders.chosen(tmp_path) == Folders(tmp_path, tmp_path / "cache")
    monkeypatch.setenv("PARALLAX_LIBRARY", str(tmp_path / "named"))
    assert Folders.chosen().precious == tmp_path / "named"
    assert Folders.chosen(tmp_path).precious == tmp_path


def test_the_cache_can_be_deleted_at_any_time(tmp_path: Path) -> None:
    with Workspace.open(tmp_path) as ws:
        kept = stored(ws.library)
    for path in (tmp_path / "cache").iterdir():
        path.unlink()
    with Workspace.open(tmp_path) as ws:
        assert ws.library.articles() == [kept]


def test_a_library_that_cannot_be_opened_is_built_anew_and_that_is_said(tmp_path: Path) -> None:
    with Workspace.open(tmp_path) as ws:
        kept = stored(ws.library)
        ws.library.add_flag(flag())
        ws.library.back_up()
    (tmp_path / FILE).write_bytes(b"\xa5" * 9000)
    with pytest.raises(LibraryDamaged, match="check --repair"):
        Workspace.open(tmp_path, read_only=True)
    with Workspace.open(tmp_path) as ws:
        assert ws.library.articles() == [kept]
        assert ws.library.flags() == [flag()]
        (notice,) = ws.notices
    assert "was built anew (articles: 1, flags: 1)" in notice
    assert (tmp_path / "damaged" / "001" / FILE).read_bytes() == b"\xa5" * 9000
    with Workspace.open(tmp_path) as ws:
        assert ws.notices == ()


def test_another_programs_folder_is_left_alone(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / FILE)) as other:
        other.execute("CREATE TABLE bookmarks (url TEXT)")
    before = (tmp_path / FILE).read_bytes()
    with pytest.raises(LibraryError, match="another program's file"):
        Workspace.open(tmp_path)
    assert (tmp_path / FILE).read_bytes() == before
