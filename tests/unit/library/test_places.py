"""Where a library lives: folders that cannot be written, disks that are full, two libraries."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from reader.errors import LibraryError, LibraryReadOnly
from reader.library import Library, archive, rescue
from reader.library.opening import FILE
from tests.unit.library.examples import LIBRARIES, RESOLVED, SETTLED, flag, stored

NOBODY = 65534


def as_nobody(work: Callable[[], None]) -> int:
    """Run in a child that may read this test's files and write nothing."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # the child only reads and ends
        child = os.fork()
    if child == 0:
        code = 1
        try:
            if os.getuid() == 0:
                os.setuid(NOBODY)
            work()
            code = 0
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@contextmanager
def unwritable(folder: Path) -> Iterator[None]:
    places = [folder, *folder.rglob("*")]
    inside = [place for place in folder.parents if place.is_relative_to(tempfile.gettempdir())]
    for place in (*inside[:-1], *places):
        place.chmod(place.stat().st_mode | 0o055)
    for place in places:
        place.chmod(0o555 if place.is_dir() else 0o444)
    yield
    for place in places:
        place.chmod(0o755 if place.is_dir() else 0o644)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs the permissions of a Unix system")
def test_a_folder_that_cannot_be_written_is_read_with_what_is_still_in_its_log(
    folder: Path,
) -> None:
    library = Library.open(folder)
    kept = stored(library)
    library.add_flag(flag())
    assert (folder / f"{FILE}-wal").stat().st_size > 0

    def read() -> None:
        with Library.open(folder) as copy:
            assert copy.read_only
            assert copy.articles() == [kept]
            assert copy.flags() == [flag()]
            assert copy.original(kept.id) == RESOLVED.encode()
            with pytest.raises(LibraryReadOnly, match="open for reading only"):
                copy.remove_flag("f1")

    with unwritable(folder):
        assert as_nobody(read) == 0
    library.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs the permissions of a Unix system")
def test_no_library_is_begun_where_nothing_can_be_written(folder: Path) -> None:
    folder.mkdir()

    def begin() -> None:
        with pytest.raises(LibraryReadOnly, match="none can be made"):
            Library.open(folder)

    with unwritable(folder):
        assert as_nobody(begin) == 0


def test_opened_for_reading_nothing_can_be_written_and_nothing_is_made(folder: Path) -> None:
    with Library.open(folder, read_only=True) as library:
        assert library.articles() == []
    assert not folder.exists()
    with Library.open(folder) as library:
        kept = stored(library)
    with Library.open(folder, read_only=True) as library:
        assert library.articles() == [kept]
        with pytest.raises(LibraryReadOnly):
            library.set_setting("theme", "dark")


def test_where_no_log_can_be_kept_the_file_is_read_without_one(folder: Path) -> None:
    with Library.open(folder) as library:
        kept = stored(library)
    (folder / f"{FILE}-shm").mkdir()
    with Library.open(folder, read_only=True) as library:
        assert library.articles() == [kept]
        assert library.problems() == []


def test_what_stands_only_in_the_log_is_read_from_a_copy(folder: Path, tmp_path: Path) -> None:
    library = Library.open(folder)
    kept = stored(library)
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for name in (FILE, f"{FILE}-wal"):
        shutil.copyfile(folder / name, crashed / name)
    library.close()
    (crashed / f"{FILE}-shm").mkdir()
    with Library.open(crashed, read_only=True) as library:
        assert library.articles() == [kept]


def test_an_older_library_opened_for_reading_stays_as_it_is(folder: Path) -> None:
    shutil.copytree(LIBRARIES / "0001", folder)
    before = (folder / FILE).read_bytes()
    with Library.open(folder, read_only=True) as library:
        assert len(library.summaries()) == 4
        assert library.flags() == []
    assert (folder / FILE).read_bytes() == before


def test_a_log_left_from_another_library_is_never_taken_for_this_one(
    folder: Path, tmp_path: Path
) -> None:
    with Library.open(folder) as library:
        stored(library)
    other = Library.open(tmp_path / "other")
    stored(other, SETTLED)
    shutil.copyfile(tmp_path / "other" / f"{FILE}-wal", folder / f"{FILE}-wal")
    for read_only in (True, False):
        with pytest.raises(LibraryError, match="two different libraries"):
            Library.open(folder, read_only=read_only)
    other.close()


@pytest.mark.skipif(not hasattr(signal, "SIGXFSZ"), reason="needs a limit on file sizes")
def test_on_a_full_disk_nothing_is_half_saved_and_the_reserve_is_given_up(folder: Path) -> None:
    with Library.open(folder) as library:
        kept = stored(library)
        library.add_flag(flag())
    script = f"""
import resource, signal, sys
from pathlib import Path
from reader.errors import LibraryError
from reader.library import Library, archive, rescue
from tests.unit.library.examples import article, flag
library = Library.open(Path({str(folder)!r}))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
size = max(p.stat().st_size for p in Path({str(folder)!r}).iterdir() if "ballast" not in p.name)
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 30_000, size + 30_000))
acknowledged = 0
try:
    for number in range(1000):
        library.add_flag(flag(f"n{{number}}", note="x" * 500))
        acknowledged += 1
except LibraryError as error:
    print(acknowledged, str(error))
    sys.stdout.flush()
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    acknowledged, _, sentence = done.stdout.partition(" ")
    assert "disk is full" in sentence
    assert "nothing was changed" in sentence
    assert not (folder / "library.ballast").exists()
    with Library.open(folder) as library:
        assert library.articles() == [kept]
        assert len(library.flags()) == int(acknowledged) + 1
        assert not [problem for problem in library.problems() if problem.grave]


def test_the_reserve_for_a_full_disk_is_laid_when_a_library_is_begun(folder: Path) -> None:
    Library.open(folder).close()
    assert (folder / "library.ballast").stat().st_size == 8 * 2**20


def test_a_program_whose_library_was_replaced_does_not_write_into_the_void(folder: Path) -> None:
    with Library.open(folder) as library:
        stored(library)
        copy = folder / "copy"
        library.copy_to(copy)
        copy.replace(folder / FILE)
        with pytest.raises(LibraryError, match="replaced by another program"):
            library.add_flag(flag())


def test_two_programs_writing_at_once_lose_nothing(folder: Path) -> None:
    Library.open(folder).close()
    script = """
import sys
import tempfile
import warnings
from pathlib import Path
from reader.library import Library, archive, rescue
from tests.unit.library.examples import article, flag
with Library.open(Path(sys.argv[1])) as library:
    for number in range(40):
        library.add_flag(flag(f"{sys.argv[2]}{number}"))
        library.add([article(f"Story {sys.argv[2]} {number}.")], b"x")
"""
    children = [
        subprocess.Popen([sys.executable, "-c", script, str(folder), name]) for name in "ab"
    ]
    assert [child.wait(60) for child in children] == [0, 0]
    with Library.open(folder) as library:
        assert len(library.flags()) == 80
        assert len(library.articles()) == 80
        assert not [problem for problem in library.problems() if problem.grave]


def test_the_file_is_private_to_its_owner(folder: Path) -> None:
    Library.open(folder).close()
    assert folder.stat().st_mode & 0o077 == 0


def test_a_database_without_its_log_table_is_read_in_plain_words(folder: Path) -> None:
    with Library.open(folder) as library:
        stored(library)
        with closing(sqlite3.connect(folder / FILE)) as other:
            other.execute("DROP TABLE kept")
        with pytest.raises(LibraryError, match="could not do this: no such table"):
            library.setting("theme")


@pytest.mark.parametrize("read_only", [False, True])
def test_a_place_that_is_no_folder_is_said_in_words(tmp_path: Path, read_only: bool) -> None:
    (tmp_path / "notes").write_text("mine")
    with pytest.raises(LibraryError, match=r"notes"):
        Library.open(tmp_path / "notes", read_only=read_only).article("a")
    with pytest.raises(LibraryError, match=r"notes"):
        Library.open(tmp_path / "notes" / "below")
    assert (tmp_path / "notes").read_text() == "mine"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs the permissions of a Unix system")
def test_nothing_is_restored_or_rescued_where_nothing_can_be_written(
    folder: Path, tmp_path: Path
) -> None:
    with Library.open(folder) as library:
        stored(library)
        archive.write_archive(library, tmp_path / "out.backup")

    def restore() -> None:
        with pytest.raises(LibraryReadOnly, match="Nothing can be put into"):
            archive.restore(tmp_path / "out.backup", folder)
        with pytest.raises(LibraryReadOnly, match="Nothing can be put into"):
            rescue.rescue(folder)

    with unwritable(folder):
        assert as_nobody(restore) == 0
