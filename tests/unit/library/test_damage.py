"""Damage is found and named, never shown as normal, and most of it is brought back."""

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reader.errors import LibraryDamaged
from reader.library import Library
from reader.library.opening import FILE
from reader.library.rescue import rescue
from tests.unit.library.examples import RESOLVED, SETTLED, article, flag, stored


def grave(library: Library) -> list[str]:
    return [problem.kind for problem in library.problems() if problem.grave]


def tamper(folder: Path, sql: str) -> None:
    with closing(sqlite3.connect(folder / FILE, isolation_level=None)) as connection:
        connection.execute(sql)


@pytest.mark.parametrize(
    ("sql", "kind"),
    [
        ("UPDATE bodies SET text = replace(text, 'resolved', 'settled!')", "checksum"),
        ("UPDATE articles SET published = '2022-03-31'", "checksum"),
        ("UPDATE flags SET note = 'Nikolenko is right'", "checksum"),
        ("UPDATE kept SET value = '\"light\"'", "checksum"),
        ("DELETE FROM bodies", "text"),
        ("DELETE FROM articles", "article"),
        ("DELETE FROM flags", "flag"),
        ("DELETE FROM events WHERE number = 1", "history"),
        ("DELETE FROM flag_articles", "flag"),
    ],
)
def test_a_change_behind_the_programs_back_is_found(folder: Path, sql: str, kind: str) -> None:
    with Library.open(folder) as library:
        stored(library)
        library.add_flag(flag())
        library.set_setting("theme", "dark")
        assert grave(library) == []
        tamper(folder, sql)
        assert kind in grave(library)


def test_a_missing_or_changed_original_is_found(library: Library) -> None:
    first, second = stored(library), stored(library, SETTLED)
    paths = [
        library.originals.path(each.provenance.sha256)
        for each in (first, second)
        if each.provenance
    ]
    paths[0].unlink()
    paths[1].write_bytes(b"other words")
    assert grave(library) == ["original", "original"]


def test_a_file_that_belongs_to_nobody_is_only_a_note(library: Library) -> None:
    library.originals.keep(b"left over by a crash")
    (problem,) = library.problems()
    assert (problem.kind, problem.grave) == ("orphan", False)


def test_a_damaged_article_is_named_and_the_others_are_read(folder: Path) -> None:
    with Library.open(folder) as library:
        broken, whole = stored(library), stored(library, SETTLED)
        tamper(folder, f"UPDATE bodies SET text = 'changed' WHERE article = '{broken.id}'")
        assert library.articles() == [whole]
        assert library.damaged == {broken.id}
        with pytest.raises(LibraryDamaged, match="no longer matches its checksum"):
            library.article(broken.id)


def test_sixty_kinds_of_bit_rot_are_all_found_or_harmless(folder: Path) -> None:
    """16 random bytes somewhere in the file: either every row reads as before or it is named."""
    with Library.open(folder) as library:
        for number in range(40):
            stored(library, f"{RESOLVED} Day {number}.")
        library.add_flag(flag())
        before = contents(library)
    pristine = (folder / FILE).read_bytes()
    changed = found = 0
    for seed in range(60):
        chance = random.Random(seed)
        data = bytearray(pristine)
        at = chance.randrange(100, len(data) - 16)
        data[at : at + 16] = chance.randbytes(16)
        (folder / FILE).write_bytes(data)
        same, named = outcome(folder, before)
        changed += not same
        found += named
        assert same or named, f"seed {seed}: the contents differ and nobody said so"
    assert changed > 10
    assert found >= changed


def contents(library: Library) -> object:
    return library.articles(), library.flags(), library.history()


def outcome(folder: Path, before: object) -> tuple[bool, bool]:
    """Whether the contents are as before, and whether damage was reported."""
    try:
        with Library.open(folder) as library:
            named = bool(grave(library))
            return contents(library) == before, named
    except LibraryDamaged:
        return False, True


def scribble(at: int, length: int) -> Callable[[Path], None]:
    def damage(file: Path) -> None:
        with file.open("r+b") as opened:
            opened.seek(at)
            opened.write(b"\xa5" * length)

    return damage


@pytest.mark.parametrize(
    "damage",
    [
        scribble(0, 100),
        scribble(0, 5000),
        scribble(8192, 8192),
        scribble(20000, 30000),
        lambda file: file.write_bytes(b""),
        lambda file: file.write_bytes(b"not a database" * 900),
        lambda file: file.write_bytes(file.read_bytes()[:20000]),
    ],
    ids=["header", "first pages", "two pages", "many pages", "emptied", "foreign", "cut off"],
)
def test_a_damaged_library_is_built_anew_from_what_is_left(
    folder: Path, damage: Callable[[Path], None]
) -> None:
    with Library.open(folder) as library:
        for number in range(30):
            stored(library, f"{RESOLVED} Day {number}.")
        before = library.articles()
        library.back_up()
        library.add_flag(flag("after the backup"))
        library.add_flag(flag("removed again"))
        library.remove_flag("removed again")
        flags = library.flags()
    damage(folder / FILE)
    damaged = (folder / FILE).read_bytes()
    rescued = rescue(folder)
    assert rescued.aside
    assert (rescued.aside / FILE).read_bytes() == damaged
    with Library.open(folder) as library:
        assert library.articles() == before
        assert library.flags() == flags
        assert grave(library) == []


def test_without_a_backup_every_readable_article_and_every_flag_is_kept(folder: Path) -> None:
    with Library.open(folder) as library:
        for number in range(200):
            stored(library, f"{RESOLVED} Day {number}. " + "More was said. " * 60)
        library.add_flag(flag())
        before = {each.id: each for each in library.articles()}
    shutil.rmtree(folder / "backups")
    size = (folder / FILE).stat().st_size
    scribble(size // 2 // 4096 * 4096, 4096)(folder / FILE)
    rescue(folder)
    with Library.open(folder) as library:
        kept = library.articles()
        assert all(before[each.id] == each for each in kept)
        assert len(kept) >= 190
        assert library.flags() == [flag()]


def test_a_text_that_was_lost_comes_back_when_its_file_is_read_again(folder: Path) -> None:
    with Library.open(folder) as library:
        before = stored(library, tags=("kept",))
    tamper(folder, "DELETE FROM bodies")
    with Library.open(folder) as library:
        assert library.unread_originals() == [before.provenance and before.provenance.sha256]
        assert library.source_of(library.unread_originals()[0]) == "talks.txt"
        library.add([article()], RESOLVED.encode())
        assert library.articles() == [before]


def test_a_flag_whose_article_is_gone_is_only_a_note(library: Library) -> None:
    library.add_flag(flag())
    (problem,) = library.problems()
    assert (problem.kind, problem.subject, problem.grave) == ("flag without passage", "f1", False)
    stored(library)
    stored(library, SETTLED)
    assert library.problems() == []


def test_flags_that_only_an_older_journal_knows_are_named_and_a_repair_adds_them(
    folder: Path,
) -> None:
    with Library.open(folder) as library:
        library.add_flag(flag("f1"))
        older = library.back_up().path
        library.add_flag(flag("f2"))
    (folder / FILE).write_bytes(older.read_bytes())
    with Library.open(folder) as library:
        assert [each.id for each in library.flags()] == ["f1"]
        assert "older journal" in [problem.kind for problem in library.problems()]
    rescue(folder)
    with Library.open(folder) as library:
        assert library.flags() == [flag("f1"), flag("f2")]
        assert grave(library) == []
