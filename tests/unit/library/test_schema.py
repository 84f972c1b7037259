"""Libraries of every earlier version open, keep everything, and are backed up first."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.errors import LibraryDamaged, LibraryError, LibraryNewer
from reader.library import Library, schema
from reader.library.opening import FILE
from reader.library.store import Store
from tests.unit.library.examples import LIBRARIES, flag, stored


def version(folder: Path) -> int:
    with closing(sqlite3.connect(folder / FILE)) as connection:
        return schema.version_of(connection)


def test_there_is_a_real_library_of_every_version() -> None:
    kept = {version(folder) for folder in LIBRARIES.iterdir()}
    assert kept == set(range(1, len(schema.steps()) + 1))


@pytest.mark.parametrize("old", sorted(LIBRARIES.iterdir()), ids=lambda path: path.name)
def test_an_older_library_is_brought_up_to_date_with_everything_in_it(
    old: Path, folder: Path
) -> None:
    shutil.copytree(old, folder)
    before = version(folder)
    with Library.open(folder) as library:
        titles = [each.title for each in library.summaries()]
        assert len(titles) == 4
        assert titles[0].startswith("Due to heavy losses, Russia was forced to withdraw")
        assert all(library.original(each.id) for each in library.summaries())
        assert len(library.summaries(deleted=True)) == 1
        assert not [problem for problem in library.problems() if problem.grave]
        library.add_flag(flag("new"))
    assert version(folder) == len(schema.steps())
    if before < len(schema.steps()):
        (backup,) = (folder / "backups").glob(f"*-format{before}.sqlite")
        with closing(sqlite3.connect(backup)) as copy:
            assert schema.version_of(copy) == before


def test_a_library_of_a_later_version_is_refused_and_left_alone(folder: Path) -> None:
    Library.open(folder).close()
    with closing(sqlite3.connect(folder / FILE)) as connection:
        connection.execute("PRAGMA user_version=999")
    before = (folder / FILE).read_bytes()
    with pytest.raises(LibraryNewer, match="later version of Parallax"):
        Library.open(folder)
    assert (folder / FILE).read_bytes() == before


def test_another_programs_file_is_refused_and_left_alone(folder: Path) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(folder / FILE)) as connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")
    with pytest.raises(LibraryError, match="another program's file"):
        Library.open(folder)
    with closing(sqlite3.connect(folder / FILE)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master").fetchall()
    assert tables == [("bookmarks",)]


def test_a_step_that_fails_leaves_the_library_as_it_was(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library.open(folder) as library:
        kept = stored(library)
    wrong = tmp_path / "0999_wrong.sql"
    wrong.write_text(
        "CREATE TABLE extra (a TEXT);\nDELETE FROM articles;\nINSERT INTO nowhere VALUES (1);\n"
    )
    known = schema.steps()
    monkeypatch.setattr(schema, "steps", lambda: [*known, wrong])
    with pytest.raises(Exception, match="nowhere"):
        Library.open(folder)
    monkeypatch.undo()
    with Library.open(folder) as library:
        assert library.articles() == [kept]


def test_a_step_that_breaks_references_is_not_kept(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Library.open(folder).close()
    wrong = tmp_path / "0999_wrong.sql"
    wrong.write_text(
        "PRAGMA defer_foreign_keys=ON;\nINSERT INTO bodies VALUES ('nobody', 'text', '[]', '');\n"
    )
    known = schema.steps()
    monkeypatch.setattr(schema, "steps", lambda: [*known, wrong])
    with pytest.raises(LibraryDamaged, match="step 0999_wrong"):
        Library.open(folder)
    assert version(folder) == len(known)


def test_the_log_is_flushed_at_every_commit(folder: Path) -> None:
    with Library.open(folder):
        pass
    store = Store(folder / FILE)
    store.prepare()
    assert store.connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    assert store.connection.execute("PRAGMA synchronous").fetchone()[0] == 2
    assert store.connection.execute("PRAGMA trusted_schema").fetchone()[0] == 0
    store.close()
