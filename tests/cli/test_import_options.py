"""Tables with columns of their own names, interrupted lists, addresses that may not be fetched."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.app.intake import Intake
from reader.app.workspace import Workspace
from tests.cli.conftest import Run
from tests.hostile.builders import docx
from tests.unit.formats.test_nearcopies import REPRINT, SHORTENED, WIRE

Story = Callable[[str, str], Path]
LONG = "The mayor said on Monday that the army had left the town and would not come back soon."


def test_columns_are_named(parallax: Run, story: Story) -> None:
    table = story("rows.csv", f"Titel,Inhalt,Zeit\nArmee,{LONG},2022-03-28\n")
    named = ("--field", "title=Titel", "--field", "text=Inhalt", "--field", "published=Zeit")
    assert parallax("import", table, *named).code == 0
    (article,) = parallax("list", "--json").json["articles"]
    assert (article["title"], article["date"]) == ("Armee", "2022-03-28")


def test_a_field_without_a_column_is_a_slip(parallax: Run, story: Story) -> None:
    assert parallax("import", story("a.txt", LONG), "--field", "title").code == 2
    assert parallax("import").code == 2


def test_an_interrupted_list_goes_on(parallax: Run, story: Story, tmp_path: Path) -> None:
    files = [story(f"{n}.txt", f"{n}. {LONG}") for n in range(3)]
    with Workspace.open(tmp_path / "library") as ws, Intake(ws) as intake:
        run = intake.run(intake.start(files))
        next(run)
        intake.pause()
        assert list(run) == []
    said = parallax("import", "--resume")
    assert [line.split()[0] for line in said.out.splitlines()] == ["added", "added"]
    assert parallax("import", "--resume").out == ""


def test_a_reprint_is_told_beside_the_lines(parallax: Run, story: Story) -> None:
    parallax("import", story("wire.txt", WIRE))
    said = parallax("import", story("reprint.txt", REPRINT))
    assert said.out.splitlines()[0].startswith("added")
    assert "is a near copy of" in said.err
    assert said.err.endswith("4 words differ.\n")
    (item,) = parallax("import", story("short.txt", SHORTENED), "--json").json["items"]
    assert item["near_copy"]["words"] > 0


def test_offline_fetches_nothing(parallax: Run) -> None:
    said = parallax("import", "https://news.example/a", "--offline")
    assert said.code == 3
    assert "forbidden" in said.out
    assert "goes online" not in said.err


ADDRESSES = ["www.example.org/story", "Example.org/story.html", f"www.x.org/{300 * 'x'}"]


@pytest.mark.parametrize("typed", ADDRESSES)
def test_an_address_typed_without_its_beginning_is_recognised(parallax: Run, typed: str) -> None:
    said = parallax("import", typed)
    assert said.code == 3
    assert f"There is no file {typed}; it looks like a web address" in said.out
    assert f"https://{typed}" in said.out
    assert f"There is no file {typed}" in parallax("compare", typed).err


def test_other_commands_say_how_to_get_a_page(parallax: Run) -> None:
    said = parallax("claims", "https://example.org/story")
    assert said.code == 1
    assert "Import https://example.org/story, which goes online, or save the page" in said.err


@pytest.mark.parametrize("typed", ["notes.org", "here.by/story.txt", "../example.org/a", "./a.b/c"])
def test_what_may_well_be_a_file_is_no_address(
    parallax: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    (tmp_path / "here.by").mkdir()
    monkeypatch.chdir(tmp_path)
    assert "is not there; check the name" in parallax("import", typed).out


def test_a_list_of_addresses_is_told_and_not_fetched(parallax: Run, story: Story) -> None:
    pocket = story("pocket.csv", "title,url,tags\nThe army,https://news.example/a,war\n")
    said = parallax("import", pocket)
    assert said.code == 0
    assert said.out == "address    https://news.example/a  The army\n"


def test_other_commands_read_documents_too(parallax: Run, tmp_path: Path) -> None:
    document = tmp_path / "a.docx"
    document.write_bytes(docx(f"<w:p><w:r><w:t>{LONG}</w:t></w:r></w:p>"))
    assert parallax("claims", document, "--json").json["article"]["text"] == LONG
