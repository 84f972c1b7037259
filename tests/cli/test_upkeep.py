"""check, rebuild, backup and restore, as a person would type them."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reader.formats import extractors
from tests.cli.conftest import Run

Story = Callable[[str, str], Path]
TALKS = "Talks in Istanbul\n\nThe issues of Crimea have been resolved, Lavrov said on Tuesday.\n"


@pytest.fixture
def file(parallax: Run, story: Story, tmp_path: Path) -> Path:
    """The library's file, with one article in it."""
    assert parallax("import", story("talks.txt", TALKS)).code == 0
    return tmp_path / "library" / "library.sqlite"


def forge(file: Path) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("UPDATE bodies SET text = 'forged'")


def test_a_sound_library_is_said_to_be_sound(parallax: Run, file: Path) -> None:
    said = parallax("check")
    assert (said.code, said.err) == (0, "")
    assert said.out == "The library is sound: 1 article, 0 flags, every checksum right.\n"
    assert parallax("check", "--json").json == {
        "sound": True,
        "articles": 1,
        "flags": 0,
        "problems": [],
    }


def test_a_damaged_library_is_named_and_repaired(parallax: Run, file: Path) -> None:
    forge(file)
    said = parallax("check")
    assert said.code == 1
    assert "no longer matches its checksum" in said.out
    assert len(said.err.splitlines()) == 1
    assert "parallax check --repair" in said.err
    (problem,) = parallax("check", "--json").json["problems"]
    assert (problem["kind"], problem["grave"]) == ("checksum", True)
    repaired = parallax("check", "--repair")
    assert repaired.code == 0
    assert "the damaged files are in" in repaired.out
    (article,) = parallax("list", "--json").json["articles"]
    assert parallax("show", article["id"], "--json").json["text"].strip() == TALKS.strip()


def test_a_library_that_cannot_be_opened_is_built_anew_and_that_is_said(
    parallax: Run, file: Path
) -> None:
    file.write_bytes(b"\xa5" * 9000)
    said = parallax("list", "--json")
    assert said.code == 0
    assert len(said.json["articles"]) == 1
    assert "was damaged and was built anew (articles: 1, flags: 0)" in said.err
    assert parallax("list").err == ""


def test_backup_and_restore(parallax: Run, file: Path, story: Story, tmp_path: Path) -> None:
    out = tmp_path / "backup.zip"
    assert parallax("backup", out, "--json").json == {
        "file": str(out),
        "bytes": out.stat().st_size,
    }
    parallax("import", story("later.txt", TALKS.replace("Crimea", "Donbas")))
    said = parallax("restore", out)
    assert said.code == 0
    assert said.out.startswith("Restored 1 article and 0 flags. What stood there is in ")
    assert len(parallax("list", "--json").json["articles"]) == 1


def test_what_is_no_backup_is_one_sentence_and_1(parallax: Run, file: Path, story: Story) -> None:
    said = parallax("restore", story("notes.txt", "mine"))
    assert said.code == 1
    assert len(said.err.splitlines()) == 1
    assert len(parallax("list", "--json").json["articles"]) == 1


def test_rebuilding_says_for_how_many(parallax: Run, file: Path) -> None:
    assert parallax("rebuild").out == "Computed anew for 1 article.\n"
    assert parallax("rebuild", "--json").json == {"articles": 1}


def test_texts_are_read_again_and_come_back(
    parallax: Run, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert parallax("rebuild", "--texts", "--json").json == {"articles": 1, "texts": []}
    monkeypatch.setitem(extractors.VERSIONS, "plain", extractors.VERSIONS["plain"] + 1)
    (told,) = parallax("rebuild", "--texts", "--json").json["texts"]
    assert told["became"] == "same"
    assert parallax("rebuild", "--undo-texts", told["id"]).code == 0
    refused = parallax("rebuild", "--undo-texts", "zz")
    assert refused.code == 1
    assert "zz" in refused.err
