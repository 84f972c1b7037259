"""flag, report and verify, as a person would type them."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run, Said

LAVROV = "Talks in Istanbul\n\nLavrov said the issues of Crimea have been resolved.\n"
NIKOLENKO = "The reply\n\nNikolenko said the issues of Crimea have not been resolved.\n"


@pytest.fixture
def ids(parallax: Run, tmp_path: Path) -> tuple[str, str]:
    """Two articles in the library."""
    for name, text in (("talks.txt", LAVROV), ("reply.txt", NIKOLENKO)):
        (tmp_path / name).write_text(text)
        parallax("import", tmp_path / name)
    first, second = parallax("list", "--json").json["articles"]
    return first["id"], second["id"]


@pytest.fixture
def added(parallax: Run, ids: tuple[str, str]) -> Said:
    """A flag on what the two say."""
    return parallax(
        "flag", "add", f"{ids[0]}:have been resolved", f"{ids[1]}:have  NOT been resolved",
        "--note", "Which?", "--tag", "Crimea", "--who", "Ada", "--json",
    )  # fmt: skip


def test_a_pair_is_flagged_by_its_words_and_listed(parallax: Run, added: Said) -> None:
    (flag,) = added.json["added"]
    assert [end["exact"] for end in flag["ends"]] == [
        "have been resolved",
        "have not been resolved",
    ]
    assert (flag["relation"], flag["status"], flag["who"]) == ("contradicts", "confirmed", "Ada")
    assert parallax("flag", "list", "--json").json == {"flags": [flag]}

    said = parallax("flag", "list")
    assert "≠ contradicts  ⚑ confirmed  #Crimea" in said.out
    assert "“have been resolved”" in said.out
    assert "Note: Which?" in said.out


def test_the_list_can_be_narrowed(parallax: Run, ids: tuple[str, str], added: Said) -> None:
    one = parallax("flag", "add", f"{ids[0]}:0-5", "--status", "unclear", "--json").json["added"][0]

    def listed(*options: str) -> list[str]:
        return [flag["id"] for flag in parallax("flag", "list", "--json", *options).json["flags"]]

    assert listed("--status", "unclear") == [one["id"]]
    assert listed("--tag", "Crimea") == [added.json["added"][0]["id"]]
    assert listed("--article", ids[1][:4]) == [added.json["added"][0]["id"]]
    assert listed("--orphans") == []


def test_a_flag_is_changed_and_removed(parallax: Run, ids: tuple[str, str], added: Said) -> None:
    id = added.json["added"][0]["id"]
    changed = parallax(
        "flag", "set", id[:8], "--status", "dismissed", "--relation", "agrees", "--json"
    )
    (flag,) = changed.json["changed"]
    assert (flag["status"], flag["relation"]) == ("dismissed", "agrees")

    moved = parallax("flag", "attach", id, "2", f"{ids[1]}:Nikolenko", "--json").json["attached"]
    assert moved[0]["ends"][1]["exact"] == "Nikolenko"
    assert parallax("flag", "remove", id).out.startswith("removed ")
    assert "No flags." in parallax("flag", "list").out


@pytest.mark.parametrize(
    ("end", "code", "told"),
    [
        ("{a}:resolved again", 1, "do not stand in"),
        ("{a}:e", 1, "times in"),
        ("{a}:0-9999", 1, "no passage"),
        ("{a}", 1, "names no passage"),
        ("zz:words", 1, "no article"),
    ],
)
def test_a_passage_that_cannot_be_meant_gets_a_sentence(
    parallax: Run, ids: tuple[str, str], end: str, code: int, told: str
) -> None:
    said = parallax("flag", "add", end.format(a=ids[0]))
    assert (said.code, said.out) == (code, "")
    assert told in said.err
    assert len(said.err.splitlines()) == 1


def test_too_little_or_too_much_said_is_a_matter_of_usage(parallax: Run, added: Said) -> None:
    id = added.json["added"][0]["id"]
    assert parallax("flag", "set", id).code == 2
    assert parallax("flag", "add", "a:b", "a:c", "a:d").code == 2
    assert parallax("flag", "compare", "a", "b", "c").code == 2


@pytest.mark.parametrize("name", ["flags.json", "flags.jsonld"])
def test_flags_go_out_and_come_in_without_loss(
    parallax: Run, added: Said, tmp_path: Path, name: str
) -> None:
    before = parallax("flag", "list", "--json").json
    out = tmp_path / name
    assert parallax("flag", "export", out).out == f"1 flag written to {out}\n"
    parallax("flag", "remove", before["flags"][0]["id"])

    said = parallax("flag", "import", out)

    assert "1 added, 0 changed, 0 already here" in said.out
    assert parallax("flag", "list", "--json").json == before


def test_a_file_that_holds_no_flags_costs_a_sentence_and_the_rest_come_in(
    parallax: Run, added: Said, tmp_path: Path
) -> None:
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    parallax("flag", "export", good)
    bad.write_text("{")

    said = parallax("flag", "import", bad, tmp_path / "none.json", good)

    assert said.code == 3
    assert len(said.err.splitlines()) == 2
    assert "good.json: 0 added, 0 changed, 1 already here" in said.out
    assert parallax("flag", "import", bad).code == 1
    told = parallax("flag", "import", good, good, "--json").out.splitlines()
    assert [json.loads(line)["same"] for line in told] == [1, 1]


def test_flags_that_are_there_are_removed_when_another_id_is_wrong(
    parallax: Run, added: Said
) -> None:
    (flag,) = parallax("flag", "list", "--json").json["flags"]

    said = parallax("flag", "remove", "zz", flag["id"], "--json")

    assert said.code == 3
    assert len(said.err.splitlines()) == 1
    assert [each["id"] for each in said.json["removed"]] == [flag["id"]]
    assert parallax("flag", "remove", flag["id"]).code == 1


def test_flags_are_shown_without_what_a_terminal_would_obey(
    parallax: Run, added: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    (flag,) = parallax("flag", "list", "--json").json["flags"]
    monkeypatch.setenv("COLUMNS", "40")

    parallax(
        "flag",
        "set",
        flag["id"],
        "--note",
        "\x1b]0;owned\x07",
        "--tag",
        "\x1b[2J",
        "--who",
        "\u202e",
    )

    shown = parallax("flag", "list").out
    assert not set("\x1b\x07\u202e") & set(shown)
    assert max(map(len, shown.splitlines())) <= 44, "an id and its indent"


def test_flags_written_to_a_file_are_told_as_json(
    parallax: Run, added: Said, tmp_path: Path
) -> None:
    out = tmp_path / "mine.jsonld"
    assert parallax("flag", "export", out, "--json").json == {"written": str(out), "items": 1}


def test_a_group_without_a_command_shows_its_help(parallax: Run) -> None:
    said = parallax("flag")
    assert said.code == 2
    assert said.err.startswith("Usage: parallax flag")
    assert "\n  add " in said.err


def test_two_people_s_files_are_compared(parallax: Run, added: Said, tmp_path: Path) -> None:
    ada, ben = tmp_path / "ada.json", tmp_path / "ben.json"
    parallax("flag", "export", ada)
    parallax("flag", "set", added.json["added"][0]["id"], "--status", "dismissed")
    parallax("flag", "export", ben)

    said = parallax("flag", "compare", ada, ben)
    told = parallax("flag", "compare", ada, "--json").json["agreement"]

    assert "agree on 0 of 1 passages" in said.out
    assert "ada.json: contradicts, ben.json: dismissed" in said.out
    assert (told["both"], told["agreed"], len(told["conflicts"])) == (1, 0, 1)


@pytest.mark.parametrize("suffix", ["html", "md", "csv", "json"])
def test_a_report_is_written_in_the_format_of_its_name(
    parallax: Run, added: Said, tmp_path: Path, suffix: str
) -> None:
    out = tmp_path / f"report.{suffix}"
    said = parallax("report", out, "--title", "Crimea & more", "--json")

    assert said.code == 0
    assert said.json["items"] >= 1
    assert "have not been resolved" in out.read_text("utf-8")
    if suffix == "html":
        assert '<h1 dir="auto">Crimea &amp; more</h1>' in out.read_text("utf-8")


def test_a_report_can_be_narrowed(parallax: Run, added: Said, tmp_path: Path) -> None:
    def statuses(*options: str) -> list[str]:
        out = tmp_path / "r.json"
        parallax("report", out, *options)
        return [item["status"] for item in json.loads(out.read_text())["items"]]

    assert statuses("--status", "confirmed") == ["confirmed"]
    assert statuses("--status", "dismissed") == []
    assert statuses("--limit", "0") == []
    assert "confirmed" not in statuses("--relation", "agrees")
    assert parallax("report", "x.json", "--status", "maybe").code == 2


def test_a_report_that_cannot_be_written_leaves_nothing_behind(
    parallax: Run, added: Said, tmp_path: Path
) -> None:
    nowhere = tmp_path / "no" / "report.html"
    said = parallax("report", nowhere)
    assert (said.code, nowhere.exists()) == (1, False)
    assert "cannot be written" in said.err
    assert parallax("report", tmp_path / "report.docx").code == 1
    assert [path.name for path in tmp_path.iterdir() if "report" in path.name] == []


def test_a_dossier_is_made_and_checked_line_by_line(
    parallax: Run, added: Said, tmp_path: Path
) -> None:
    dossier = tmp_path / "crimea.dossier"
    assert parallax("report", dossier).code == 0

    said = parallax("verify", dossier, tmp_path / "talks.txt")
    assert said.code == 0
    assert "talks.txt is the imported file" in " ".join(said.out.split())
    assert said.out.splitlines()[-1].endswith(" could not be checked here.")
    assert ", 0 do not, " in said.out

    dossier.write_bytes(dossier.read_bytes()[:-200])
    said = parallax("verify", dossier)
    assert (said.code, said.out) == (1, "")
    assert "cut short" in said.err


def test_a_dossier_whose_text_was_changed_fails_in_part(
    parallax: Run, added: Said, tmp_path: Path
) -> None:
    dossier = tmp_path / "crimea.dossier"
    parallax("report", dossier)
    data = bytearray(dossier.read_bytes())
    place = data.index(b"README.txt") + len("README.txt") + 20
    data[place] ^= 1
    dossier.write_bytes(bytes(data))

    said = parallax("verify", dossier, "--alone", "--json")

    assert said.code == 3
    assert said.json["fails"] == 1
