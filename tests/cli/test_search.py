"""`parallax search`."""

import subprocess
import sys
from pathlib import Path

import pytest

from reader.assets import sample_articles
from tests.cli.conftest import Run


@pytest.fixture
def searched(parallax: Run) -> Run:
    parallax("import", *map(str, sample_articles()))
    return parallax


def test_json_has_the_agreed_shape(searched: Run) -> None:
    found = searched("search", "Kiev", "--json").json
    assert found["query"] == "Kiev"
    assert found["total"] == 5
    assert found["suggestion"] is None
    assert found["took_ms"] > 0
    for hit in found["hits"]:
        assert {"article", "title", "outlet", "date", "score", "snippets"} <= hit.keys()
        for snippet in hit["snippets"]:
            for start, end in snippet["marks"]:
                assert snippet["text"][start:end].casefold() in ("kiev", "kyiv")


def test_limit_and_sort(searched: Run) -> None:
    found = searched("search", "Kiev", "--limit", "2", "--sort", "date", "--json").json
    assert [hit["date"] for hit in found["hits"]] == ["2022-04-08", "2022-04-07"]
    assert found["total"] == 5


def test_what_disagrees_with_a_sentence(searched: Run) -> None:
    sentence = "the issues of Crimea and Donbas have been resolved"
    found = searched("search", "--against", sentence, "--json").json
    first = found["hits"][0]
    assert "Nikolenko" in first["speaker"]
    assert first["relation"] == "contradicts"
    assert first["reasons"]


def test_a_person_reads_where_and_what(searched: Run) -> None:
    said = searched("search", '"heavy losses"')
    assert said.code == 0
    assert "heavy losses" in said.out
    assert "2 articles" in said.out


def test_nothing_found_proposes_a_spelling(searched: Run) -> None:
    said = searched("search", "govermnent")
    assert "Did you mean: government" in said.out


def test_a_passage_that_two_are_said_to_have_said_is_shown_once(searched: Run) -> None:
    hits = searched("search", "num:>5,000,000", "--json").json["hits"]
    shown = [[snippet["text"] for snippet in hit["snippets"]] for hit in hits]
    assert shown
    assert all(len(set(texts)) == len(texts) for texts in shown)
    said = [(claim["text"], claim["speaker"]) for hit in hits for claim in hit["claims"]]
    budget = {who for text, who in said if text.endswith("aid during a call Wednesday")}
    assert len(budget) == 2


def test_in_an_empty_library_the_next_step_is_told(parallax: Run) -> None:
    for asked in (("Kyiv",), ("--against", "Russia has withdrawn.")):
        said = parallax("search", *asked)
        assert (said.code, said.err) == (0, "")
        assert said.out == "The library is empty. Import something: parallax import FILE\n"
        assert parallax("search", *asked, "--json").json["hits"] == []


def test_hints_go_to_standard_error(searched: Run) -> None:
    said = searched("search", '"heavy losses', "--json")
    assert said.json["hints"]
    assert "quotation mark" in searched("search", '"heavy losses').err


@pytest.mark.parametrize("words", [(), ("Kiev", "--against", "Kyiv is quiet.")])
def test_either_a_query_or_a_sentence(parallax: Run, words: tuple[str, ...]) -> None:
    said = parallax("search", *words)
    assert said.code == 2
    assert "Give either a QUERY, --against SENTENCE or --like ID" in said.err


@pytest.mark.slow
def test_searching_never_loads_qt(tmp_path: Path) -> None:
    code = (
        "import sys; from reader.cli import main; "
        f"main(['--library', {str(tmp_path)!r}, 'search', 'Kiev']); "
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("num:>5,000,000,000", "Nothing found for num:>5,000,000,000."),
        ("date:2031", "date:2031, read as date:[2031-01-01 TO 2031-12-31]."),
        ("date:>2031-05", "date:>2031-05, read as date:>2031-05-31."),
    ],
)
def test_what_was_not_found_is_said_in_words_that_can_be_typed(
    searched: Run, asked: str, told: str
) -> None:
    assert searched("search", asked).out.strip().endswith(told)
