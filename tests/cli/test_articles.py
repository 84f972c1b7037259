"""import, list, show and delete: one line each, and the right exit code."""

import re
from collections.abc import Callable
from pathlib import Path

import click
import pytest

from reader import assets
from reader.cli import importing
from tests.cli.conftest import Run

Story = Callable[[str, str], Path]
TALKS = "Talks in Istanbul\n\nThe issues of Crimea have been resolved, Lavrov said on Tuesday.\n"


def test_what_is_taken_gets_a_line_and_what_was_there_is_a_duplicate(
    parallax: Run, story: Story
) -> None:
    talks = story("talks.txt", TALKS)
    first, again = parallax("import", talks), parallax("import", talks)
    assert (first.code, again.code) == (0, 0)
    assert first.out.startswith("added ")
    assert again.out.startswith("duplicate ")
    assert first.err == again.err == ""


def test_bad_files_cost_a_sentence_each_and_the_rest_is_imported(
    parallax: Run, story: Story, tmp_path: Path
) -> None:
    empty, binary, latin = story("empty.txt", ""), tmp_path / "picture.txt", tmp_path / "old.txt"
    binary.write_bytes(bytes(range(256)) * 40)
    latin.write_bytes(b"The caf\xe9 in Kyiv was closed.\n")
    said = parallax(
        "import", empty, binary, latin, tmp_path / "nowhere.txt", story("talks.txt", TALKS)
    )
    assert said.code == 3
    lines = said.out.splitlines()
    assert [line.split()[0] for line in lines] == ["refused"] * 4 + ["added"]
    assert len(said.err.splitlines()) == 4
    assert re.search(r"empty\.txt.* is empty", said.err)
    assert "nowhere.txt is not there" in said.err
    assert "Traceback" not in said.err
    assert len(parallax("list", "--json").json["articles"]) == 1


def test_an_import_goes_on_when_nobody_reads_what_it_says(
    parallax: Run, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [story("a.txt", TALKS), story("b.txt", TALKS.replace("Crimea", "Donbas"))]

    def gone(*_: object, **__: object) -> None:
        raise BrokenPipeError

    with monkeypatch.context() as patch:
        patch.setattr(click, "echo", gone)
        patch.setattr(importing, "complain", lambda _sentence: None)
        assert parallax("import", *files).code == 0
    assert len(parallax("list", "--json").json["articles"]) == 2


def test_a_stopped_import_says_how_to_go_on(
    parallax: Run, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(_outcome: object) -> None:
        raise KeyboardInterrupt

    files = [story("a.txt", TALKS), story("b.txt", TALKS.replace("Crimea", "Donbas"))]
    with monkeypatch.context() as patch:
        patch.setattr(importing, "say", stop)
        said = parallax("import", *files)
    assert said.code == 1
    assert said.err == "Stopped; “parallax import --resume” goes on with the rest.\n"
    assert parallax("import", "--resume").code == 0
    assert len(parallax("list", "--json").json["articles"]) == 2


def test_folders_are_gone_through_and_hidden_files_left_alone(
    parallax: Run, story: Story, tmp_path: Path
) -> None:
    (tmp_path / "news" / "deep").mkdir(parents=True)
    story("news/a.txt", TALKS)
    story("news/deep/b.txt", TALKS.replace("Crimea", "Donbas"))
    story("news/.hidden.txt", TALKS.replace("Crimea", "Kherson"))
    said = parallax("import", tmp_path / "news", "--json")
    assert [item["outcome"] for item in said.json["items"]] == ["added", "added"]


def test_a_folder_without_files_is_refused(parallax: Run, tmp_path: Path) -> None:
    (tmp_path / "bare").mkdir()
    said = parallax("import", tmp_path / "bare")
    assert said.code == 3
    assert "is a folder without files" in said.err


def test_standard_input_is_imported(parallax: Run) -> None:
    said = parallax("import", "-", "--json", stdin=TALKS.encode())
    assert said.code == 0
    (item,) = said.json["items"]
    assert item["source"] == "standard input"
    assert item["outcome"] == "added"
    assert parallax("import", "-", stdin=b"").code == 3


def test_list_and_show_tell_the_same_as_json_and_in_words(parallax: Run, story: Story) -> None:
    (item,) = parallax("import", story("talks.txt", TALKS), "--json").json["items"]
    (listed,) = parallax("list", "--json").json["articles"]
    shown = parallax("show", item["id"][:6], "--json").json
    assert listed["id"] == shown["id"] == item["id"]
    assert listed["title"] == shown["title"]
    assert shown["text"].strip() == TALKS.strip()
    for block in shown["blocks"]:
        start, end = block["span"]
        assert 0 <= start < end <= len(shown["text"])
    assert item["id"] in parallax("list").out
    assert "The issues of Crimea have been resolved" in parallax("show", item["id"]).out


def test_an_empty_library_says_what_to_do_next(parallax: Run) -> None:
    assert "parallax import FILE" in parallax("list").out


def test_a_deletion_can_be_undone(parallax: Run, story: Story) -> None:
    (item,) = parallax("import", story("talks.txt", TALKS), "--json").json["items"]
    assert parallax("delete", item["id"]).out.startswith("deleted ")
    assert parallax("list", "--json").json["articles"] == []
    assert item["id"] in parallax("list", "--deleted").out
    assert parallax("delete", "--undo", item["id"][:5]).out.startswith("restored ")
    assert len(parallax("list", "--json").json["articles"]) == 1


@pytest.mark.parametrize("command", ["show", "delete"])
def test_an_unknown_id_is_said_in_one_sentence(parallax: Run, command: str) -> None:
    said = parallax(command, "0000")
    assert said.code == 1
    assert said.out == ""
    assert said.err == ("There is no article “0000” in the library; “parallax list” shows all.\n")


def test_the_sample_articles_are_taken_as_they_are(parallax: Run) -> None:
    samples = assets.sample_articles()
    said = parallax("import", *samples, "--json")
    assert [item["outcome"] for item in said.json["items"]] == ["added"] * 5
    for path, item in zip(samples, said.json["items"], strict=True):
        shown = parallax("show", item["id"], "--json").json
        assert shown["provenance"]["source"] == str(path)
        assert shown["date"]


def test_what_a_terminal_would_obey_is_not_written_to_it(parallax: Run, story: Story) -> None:
    evil = story("evil.txt", "\x1b]0;owned\x07\x1b[31mRed\x1b[0m story \u202eeilrahC\u202c.\n")
    (item,) = parallax("import", evil, "--json").json["items"]
    for command in (["list"], ["show", item["id"]], ["claims", evil], ["import", evil]):
        said = parallax(*command)
        assert not set("\x1b\x07\u202e") & set(said.out + said.err), command


def test_a_file_name_with_a_line_break_stays_on_one_line(parallax: Run, tmp_path: Path) -> None:
    said = parallax("import", tmp_path / "two\nlines.txt")
    assert said.code == 3
    assert len(said.err.splitlines()) == 1
    assert len(said.out.splitlines()) == 1


def test_metadata_tags_and_collections_are_edited_and_the_text_is_not(
    parallax: Run, story: Story
) -> None:
    (item,) = parallax("import", story("talks.txt", TALKS), "--json").json["items"]
    before = parallax("show", item["id"], "--json").json
    edited = parallax(
        "edit", item["id"][:6], "--title", "Talks", "--date", "2022-03-29", "--author", "Ada",
        "--tag", "peace", "--tag", "talks", "--into", "Istanbul", "--json",
    ).json  # fmt: skip
    assert (edited["title"], edited["date"], edited["authors"]) == ("Talks", "2022-03-29", ["Ada"])
    assert edited["tags"] == ["peace", "talks"]
    assert edited["collections"] == ["Istanbul"]
    assert edited["origins"]["title"] == "user"
    after = parallax("show", item["id"], "--json").json
    assert (after["text"], after["blocks"]) == (before["text"], before["blocks"])
    assert parallax("edit", item["id"], "--untag", "peace", "--out-of", "Istanbul").code == 0
    assert parallax("list", "--tag", "peace", "--json").json["articles"] == []
    assert len(parallax("list", "--tag", "talks", "--json").json["articles"]) == 1


def test_what_is_noted_of_an_article_can_be_taken_away(parallax: Run, story: Story) -> None:
    (item,) = parallax("import", story("talks.txt", TALKS), "--json").json["items"]
    parallax(
        "edit", item["id"], "--outlet", "Nova", "--date", "2022-03-29", "--author", "Ada",
        "--address", "https://nova.example/1",
    )  # fmt: skip
    edited = parallax(
        "edit", item["id"], "--outlet", "", "--date", "", "--author", "", "--address", "", "--json"
    ).json
    assert (edited["outlet"], edited["date"], edited["authors"]) == ("", None, [])
    assert edited["address"] == ""


@pytest.mark.parametrize("wishes", [[], ["--title", " "], ["--date", "yesterday"]])
def test_an_edit_that_says_nothing_or_cannot_be_is_refused(
    parallax: Run, story: Story, wishes: list[str]
) -> None:
    (item,) = parallax("import", story("talks.txt", TALKS), "--json").json["items"]
    said = parallax("edit", item["id"], *wishes)
    assert said.code == 2
    assert len(said.err.splitlines()) == 1


def test_a_collection_is_listed_in_its_own_order(parallax: Run, story: Story) -> None:
    files = [story("a.txt", TALKS), story("b.txt", TALKS.replace("Crimea", "Donbas"))]
    items = parallax("import", *files, "--json").json["items"]
    for item in reversed(items):
        parallax("edit", item["id"], "--into", "Istanbul")
    listed = parallax("list", "--collection", "Istanbul", "--json").json["articles"]
    assert [each["id"] for each in listed] == [item["id"] for item in reversed(items)]
    said = parallax("list", "--collection", "Ankara")
    assert said.code == 1
    assert said.err == "There is no collection “Ankara”; there are: “Istanbul”.\n"


def test_what_can_be_deleted_is_when_another_id_is_wrong(parallax: Run, story: Story) -> None:
    (item,) = parallax("import", story("talks.txt", TALKS), "--json").json["items"]
    said = parallax("delete", "0000", item["id"])
    assert said.code == 3
    assert len(said.err.splitlines()) == 1
    assert parallax("list", "--json").json["articles"] == []


def test_show_tells_the_pictures_of_a_page_with_their_captions(parallax: Run, story: Story) -> None:
    words = "The bridge over the river was hit twice on Tuesday night, the mayor said. " * 6
    page = story(
        "bridge.html",
        f"<html><head><title>Bridge hit</title></head><body><article><h1>Bridge hit</h1>"
        f"<p>{words}</p><figure><img src='bridge.jpg' alt=''>"
        f"<figcaption>The bridge on Wednesday</figcaption></figure><p>{words}</p>"
        f"</article></body></html>",
    )
    (item,) = parallax("import", page, "--json").json["items"]
    shown = parallax("show", item["id"], "--json").json
    (figure,) = shown["figures"]
    assert figure["caption"] == "The bridge on Wednesday"
    assert figure["sha256"] is None
    assert 0 < figure["place"] <= len(shown["text"])


def test_an_article_without_pictures_shows_none(parallax: Run, story: Story) -> None:
    (item,) = parallax("import", story("talks.txt", TALKS), "--json").json["items"]
    assert parallax("show", item["id"], "--json").json["figures"] == []
