"""Backups are complete and checked; a restore leaves the old library or the new, never a mix."""

import os
import shutil
import sqlite3
import zipfile
from contextlib import closing, suppress
from pathlib import Path

import pytest

from reader.errors import InputRefused, LibraryDamaged, LibraryError, LibraryNewer
from reader.library import Library, replacing
from reader.library.archive import restore, write_archive
from reader.library.backups import KEPT, Backups
from reader.library.opening import FILE
from tests.unit.library.examples import RESOLVED, SETTLED, flag, stored


def test_a_backup_made_while_the_log_is_full_holds_everything(library: Library) -> None:
    for number in range(150):
        library.add_flag(flag(f"f{number}"))
    backup = library.back_up()
    with closing(sqlite3.connect(backup.path)) as copy:
        assert copy.execute("SELECT count(*) FROM flags").fetchone() == (150,)
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_regular_backup_is_made_on_closing_and_not_again_the_same_day(folder: Path) -> None:
    for _ in range(2):
        with Library.open(folder) as library:
            library.set_name("topic", "t", str(len(Backups(folder).all())))
    assert [backup.reason for backup in Backups(folder).all()] == ["regular"]


@pytest.mark.parametrize("years", [-10, 10])
def test_a_clock_that_jumps_costs_no_backup(folder: Path, years: int) -> None:
    with Library.open(folder) as library:
        library.add_flag(flag())
    (first,) = Backups(folder).all()
    jumped = first.path.stat().st_mtime + years * 365 * 86400
    os.utime(first.path, (jumped, jumped))
    with Library.open(folder) as library:
        library.remove_flag("f1")
    assert [backup.number for backup in Backups(folder).all()] == [2, 1]


def test_only_the_oldest_backups_by_number_are_thinned_out(library: Library) -> None:
    for number in range(KEPT + 3):
        library.add_flag(flag(f"f{number}"))
        library.back_up()
    kept = [backup.number for backup in Backups(library.folder).all()]
    assert kept == [8, 7, 6, 5, 4]


def test_no_backup_is_made_of_a_damaged_library(folder: Path) -> None:
    with Library.open(folder) as library:
        library.add_flag(flag())
        with closing(sqlite3.connect(folder / FILE, isolation_level=None)) as other:
            other.execute("UPDATE flags SET note = 'forged'")
        with pytest.raises(LibraryDamaged, match="No backup was made"):
            library.back_up()
        assert Backups(folder).all() == []


def test_backup_and_restore_bring_everything_back(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "library.parallax"
    with Library.open(folder) as library:
        articles = [stored(library), stored(library, SETTLED)]
        library.add_flag(flag())
        library.set_setting("theme", "dark")
        assert write_archive(library, out) == out.stat().st_size
        library.remove_flag("f1")
        library.delete(articles[0].id)
    restored = restore(out, folder)
    assert (restored.articles, restored.flags, restored.originals) == (2, 1, 2)
    with Library.open(folder) as library:
        assert library.articles() == articles
        assert library.flags() == [flag()]
        assert library.setting("theme") == "dark"
        assert library.journal.latest() == {"f1": flag()}
        assert library.problems() == []
    assert restored.aside
    with Library.open(restored.aside) as before:
        assert before.flags() == []


def test_a_backup_is_restored_where_there_was_nothing(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "library.parallax"
    with Library.open(folder) as library:
        kept = stored(library)
        write_archive(library, out)
    elsewhere = tmp_path / "another machine"
    assert restore(out, elsewhere).aside is None
    with Library.open(elsewhere) as library:
        assert library.articles() == [kept]
        assert library.original(kept.id) == RESOLVED.encode()


def test_a_copy_from_the_backups_folder_can_be_restored_too(folder: Path) -> None:
    with Library.open(folder) as library:
        library.add_flag(flag())
        backup = library.back_up()
        library.remove_flag("f1")
    restore(backup.path, folder)
    with Library.open(folder) as library:
        assert library.flags() == [flag()]


def test_a_log_of_the_old_library_does_not_come_back_after_a_restore(
    folder: Path, tmp_path: Path
) -> None:
    out = tmp_path / "library.parallax"
    library = Library.open(folder)
    write_archive(library, out)
    for number in range(30):
        library.add_flag(flag(f"f{number}"))
    assert (folder / f"{FILE}-wal").stat().st_size > 0
    restore(out, folder)
    with Library.open(folder) as back:
        assert back.flags() == []
    library._store.connection.close()


def test_a_crash_in_the_middle_of_a_restore_leaves_the_old_library(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "library.parallax"
    with Library.open(folder) as library:
        write_archive(library, out)
        library.add_flag(flag())
    for name in ("set_aside", "_settle", "flush_folder"):
        with monkeypatch.context() as crash:
            crash.setattr(replacing, name, _power_cut)
            with pytest.raises(KeyboardInterrupt):
                restore(out, folder)
        with Library.open(folder) as library:
            assert library.flags() == [flag()], name
            assert library.journal.latest() == {"f1": flag()}


def test_a_crash_at_the_end_of_a_restore_leaves_no_flags_of_the_old_library(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "library.parallax"
    with Library.open(folder) as library:
        library.add_flag(flag("kept"))
        library.remove_flag("kept")
        write_archive(library, out)
    shutil.rmtree(folder)
    with Library.open(folder) as library:
        library.add_flag(flag("mine"))
    replace = Path.replace
    with monkeypatch.context() as crash:
        crash.setattr(Path, "replace", lambda *paths: replace(*paths) and _power_cut())
        with pytest.raises(KeyboardInterrupt):
            restore(out, folder)
    with Library.open(folder) as library:
        assert (library.flags(), library.journal.latest()) == ([], {})


def test_what_a_crash_left_of_a_restore_is_gone_after_the_next(
    folder: Path, tmp_path: Path
) -> None:
    out = tmp_path / "library.parallax"
    with Library.open(folder) as library:
        write_archive(library, out)
    left, busy = folder / ".replacing-crashed", folder / ".replacing-busy"
    for scratch in (left, busy):
        scratch.mkdir()
        (scratch / FILE).write_bytes(b"half")
    os.utime(left, (0, 0))
    restore(out, folder)
    assert [left.exists(), busy.exists()] == [False, True]


def test_a_restore_does_not_mind_another_that_clears_away_meanwhile(
    folder: Path, tmp_path: Path
) -> None:
    out = tmp_path / "library.parallax"
    with Library.open(folder) as library:
        stored(library)
        write_archive(library, out)
    (folder / ".replacing-gone").symlink_to(tmp_path / "gone")
    assert restore(out, folder).articles == 1


def _power_cut(*_: object) -> None:
    raise KeyboardInterrupt


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("missing", None, "is not there"),
        ("notes.txt", b"my notes", "is not a backup of Parallax"),
        ("empty", b"", "is not a backup of Parallax"),
    ],
)
def test_what_is_no_backup_is_refused_and_the_library_stays(
    folder: Path, tmp_path: Path, name: str, content: bytes | None, sentence: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with Library.open(folder) as library:
        library.add_flag(flag())
    with pytest.raises(InputRefused, match=sentence):
        restore(tmp_path / name, folder)
    with Library.open(folder) as library:
        assert library.flags() == [flag()]


@pytest.fixture
def archive(folder: Path, tmp_path: Path) -> Path:
    out = tmp_path / "library.parallax"
    with Library.open(folder) as library:
        stored(library)
        write_archive(library, out)
    return out


def rewritten(archive: Path, name: str, data: bytes, rename: str = "") -> Path:
    """The archive with one member's bytes changed, or another member added."""
    out = archive.with_name(f"changed {archive.name}")
    with zipfile.ZipFile(archive) as old, zipfile.ZipFile(out, "w") as new:
        for item in old.namelist():
            new.writestr(item, data if item.startswith(name) else old.read(item))
        if rename:
            new.writestr(rename, data)
    return out


def test_a_changed_backup_is_refused(archive: Path, folder: Path) -> None:
    for name in (FILE, "originals/", "manifest.json"):
        with pytest.raises(InputRefused, match="not a whole backup"):
            restore(rewritten(archive, name, b"{}"), folder)


@pytest.mark.parametrize(
    "manifest",
    [b"[]", b'{"format": "parallax backup 1", "sha256": 5}', b"null", b" " * 12_000_000],
)
def test_a_backup_with_a_list_that_is_none_is_refused(
    archive: Path, folder: Path, manifest: bytes
) -> None:
    said = r"is not a whole backup of Parallax \((it is damaged|manifest.json is too large)\); "
    with pytest.raises(InputRefused, match=said + "nothing was changed. Use another backup."):
        restore(rewritten(archive, "manifest.json", manifest), folder)


def test_a_backup_with_a_damaged_byte_is_refused_or_comes_back_whole(
    archive: Path, folder: Path
) -> None:
    whole = archive.read_bytes()
    with Library.open(folder) as library:
        kept = library.summaries()
    for at in range(0, len(whole), len(whole) // 60):
        archive.write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        with suppress(InputRefused):
            restore(archive, folder)
        with Library.open(folder) as library:
            assert library.summaries() == kept
            assert not [problem for problem in library.problems() if problem.grave]


def test_nothing_is_written_outside_the_library(archive: Path, folder: Path) -> None:
    hostile = rewritten(archive, "nothing", b"evil", rename="../../evil.txt")
    hostile = rewritten(hostile, "nothing", b"evil", rename="originals/../../evil.txt")
    restore(hostile, folder)
    assert not list(folder.parent.rglob("evil*"))
    assert not list(folder.parent.parent.glob("evil*"))


def test_a_backup_of_a_later_version_is_refused(folder: Path) -> None:
    with Library.open(folder) as library:
        library.add_flag(flag())
        backup = library.back_up().path
    with closing(sqlite3.connect(backup)) as copy:
        copy.execute("PRAGMA user_version=999")
    with pytest.raises(LibraryNewer):
        restore(backup, folder)


def test_a_damaged_backup_is_refused(folder: Path, tmp_path: Path) -> None:
    with Library.open(folder) as library:
        library.add_flag(flag())
        backup = library.back_up().path
    with closing(sqlite3.connect(backup, isolation_level=None)) as copy:
        copy.execute("UPDATE flags SET note = 'forged'")
    with pytest.raises(InputRefused, match="is damaged and was not restored"):
        restore(backup, folder)


def test_a_backup_that_cannot_be_written_leaves_nothing_behind(
    library: Library, tmp_path: Path
) -> None:
    with pytest.raises(InputRefused, match="is a folder"):
        write_archive(library, tmp_path)
    with pytest.raises(LibraryError, match="could not be written"):
        write_archive(library, tmp_path / "nowhere" / "backup")
    shutil.rmtree(library.folder / "backups", ignore_errors=True)
    assert [path.name for path in tmp_path.iterdir()] == ["library"]


def test_a_disk_that_fails_during_a_restore_is_said_in_words(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "library.parallax"
    with Library.open(folder) as library:
        library.add_flag(flag())
        write_archive(library, out)

    def full(_: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(replacing, "flush_folder", full)
    with pytest.raises(LibraryError, match="could not be replaced: No space left"):
        restore(out, folder)
    monkeypatch.undo()
    with Library.open(folder) as library:
        assert library.flags() == [flag()]


def test_the_library_itself_is_no_backup_of_it(folder: Path) -> None:
    with Library.open(folder) as library:
        kept = stored(library)
        with pytest.raises(InputRefused, match="is the library itself"):
            restore(folder / FILE, folder)
        assert library.articles() == [kept]
    assert not (folder / "replaced").exists()
