"""A library that another program is writing to: reading works, writing says so, nothing breaks.

The list of methods is taken from the class, so a new one cannot be forgotten.
"""

import inspect
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from reader.errors import LibraryBusy
from reader.library import Library
from reader.library.opening import FILE
from reader.library.store import Store
from reader.model import Figure
from tests.unit.library.examples import SETTLED, article, flag, stored

WRITES = {
    "add",
    "add_flag",
    "delete",
    "keep_figures",
    "purge",
    "remove_flag",
    "replace_text",
    "restore_deleted",
    "restore_metadata",
    "save_search",
    "set_collection",
    "set_name",
    "set_reading_position",
    "set_setting",
    "update_flag",
    "update_metadata",
}
OUTSIDE = {"open", "close", "record", "back_up", "copy_to"}
ARGUMENTS: dict[str, Any] = {
    "id": "f1",
    "articles": [article(SETTLED)],
    "original": b"x",
    "flag": flag("f2"),
    "subject": "f1",
    "name": "theme",
    "value": "dark",
    "kind": "topic",
    "key": "t1",
    "query": "Kyiv",
    "article": "f1",
    "offset": 3,
    "pair": "0",
    "after": 0,
    "figures": [Figure(0, "The road to Irpin")],
    "pictures": {},
}


def methods() -> list[str]:
    found = inspect.getmembers(Library, inspect.isfunction)
    return [name for name, _ in found if not name.startswith("_") and name not in OUTSIDE]


@pytest.fixture
def busy(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    """A library with an article and a flag, both called f1, while another program writes."""
    impatient = {**Store.__init__.__kwdefaults__, "patience_s": 0.05}
    monkeypatch.setattr(Store.__init__, "__kwdefaults__", impatient)
    library = Library.open(folder)
    stored(library, id="f1")
    library.delete(stored(library, "Another text.", id="gone").id)
    library.add_flag(flag("f1"))
    with closing(sqlite3.connect(folder / FILE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield library
        other.execute("ROLLBACK")
    library.close()


@pytest.mark.parametrize("name", methods())
def test_reading_works_and_writing_says_that_the_library_is_busy(busy: Library, name: str) -> None:
    method = getattr(busy, name)
    if name in WRITES:
        with pytest.raises(LibraryBusy, match="Another program is writing"):
            method(**arguments(busy, name))
    else:
        method(**arguments(busy, name))
    assert [each.id for each in busy.summaries()] == ["f1"]
    assert busy.flags() == [flag("f1")]


def arguments(library: Library, name: str) -> dict[str, Any]:
    special: dict[str, dict[str, Any]] = {
        "update_flag": {"flag": flag("f1", note="changed")},
        "restore_metadata": {"former": article(id="f1", title="Talks")},
        "restore_deleted": {"id": "gone"},
        "purge": {"id": "gone"},
        "set_collection": {"name": "Kyiv", "articles": ["f1"]},
        "source_of": {"original": "0"},
        "replace_text": {"article": article(SETTLED, id="f1"), "flags": []},
        "picture": {"digest": library.pictures.keep(b"a picture")},
    }
    if name in special:
        return special[name]
    given: dict[str, Any] = {}
    for parameter in inspect.signature(getattr(library, name)).parameters.values():
        if parameter.kind is parameter.VAR_KEYWORD:
            given["title"] = "Talks"
        elif parameter.default is parameter.empty:
            given[parameter.name] = ARGUMENTS[parameter.name]
    return given


def test_a_program_that_waits_gets_its_turn(folder: Path) -> None:
    with Library.open(folder) as one, Library.open(folder) as other:
        one.add_flag(flag("f1"))
        other.add_flag(flag("f2"))
        one.add_flag(flag("f3"))
        assert [each.id for each in other.flags()] == ["f1", "f2", "f3"]
        assert set(one.journal.latest()) == {"f1", "f2", "f3"}


def test_threads_of_one_program_take_turns(library: Library) -> None:
    def work(name: str) -> None:
        for number in range(15):
            library.add_flag(flag(f"{name}{number}"))
            stored(library, f"Story {name} {number}.")
            assert library.flag(f"{name}{number}")
            assert library.summaries()

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, "abcd"))
    assert len(library.flags()) == len(library.summaries()) == 60
    assert library.journal.latest() == {each.id: each for each in library.flags()}


def test_nobody_waits_while_the_library_is_checked_or_copied(
    library: Library, tmp_path: Path
) -> None:
    stored(library)
    with library._store.reading() as slow:
        slow.execute("SELECT * FROM articles").fetchone()
        library.add_flag(flag())
        library.copy_to(tmp_path / "copy")
    assert library.flags() == [flag()]


def test_changes_by_another_program_can_be_noticed(folder: Path) -> None:
    with Library.open(folder) as one, Library.open(folder) as other:
        before = one.changes_elsewhere()
        one.set_setting("theme", "dark")
        assert one.changes_elsewhere() == before
        other.set_setting("theme", "light")
        assert one.changes_elsewhere() != before


def test_a_list_is_read_again_only_after_a_change(folder: Path) -> None:
    with Library.open(folder) as one, Library.open(folder) as other:
        stored(one)
        read = one._store.rows
        queries: list[str] = []

        def counted(sql: str, parameters: Any = ()) -> Any:
            queries.append(sql)
            return read(sql, parameters)

        one._store.rows = counted  # type: ignore[method-assign]
        for _ in range(5):
            assert len(one.summaries()) == 1
            assert one.flags() == []
        assert len([sql for sql in queries if "FROM articles" in sql]) == 1
        assert len([sql for sql in queries if "FROM flags" in sql]) == 1
        other.add_flag(flag())
        assert one.flags() == [flag()]
        stored(other, SETTLED)
        assert len(one.summaries()) == 2
        one.delete(article(SETTLED).id)
        assert len(one.summaries()) == 1


def test_parts_of_the_library_do_not_hide_each_others_methods() -> None:
    seen: dict[str, type] = {}
    for part in Library.__mro__[1:-1]:
        for name, member in vars(part).items():
            if inspect.isfunction(member) and name != "__init__":
                assert name not in seen, f"{name} is in {seen[name]} and {part}"
                seen[name] = part
    assert len(seen) > 40
