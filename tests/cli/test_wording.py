"""What commands say to a person: numbers in words, counts that are true, lines that fit."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reader import assets
from reader.model import Relation
from tests.cli.conftest import Run

Story = Callable[[str, str], Path]
COUNTS = (
    "At least 1,189 civilians have been killed, the mayor said.\n"
    "Up to 300 soldiers were wounded, the army said. Both waited two weeks, the army said.\n"
    "A video shared on Tuesday showed that two tanks were destroyed.\n"
)


def test_quantities_read_as_people_say_them(parallax: Run, story: Story) -> None:
    said = parallax("claims", story("counts.txt", COUNTS)).out
    assert "# At least 1,189: at least 1,189 civilians killed" in said
    assert "# Up to 300: at most 300 soldiers injured" in said
    assert "# two weeks: 2 weeks" in said
    assert "# two: 2 tanks destroyed" in said


def test_a_thing_that_shows_something_is_told_as_written(parallax: Run, story: Story) -> None:
    said = parallax("claims", story("counts.txt", COUNTS)).out
    assert "A video shared on Tuesday · indirect" in said


def test_what_is_cut_off_is_counted(parallax: Run) -> None:
    samples = assets.sample_articles()[2:4]
    every = len(parallax("compare", *samples, "--json").json["findings"])
    said = parallax("compare", *samples, "--limit", "2").out
    assert f"{every} findings between 2 articles, the first 2 shown." in " ".join(said.split())
    assert len(parallax("compare", *samples, "--limit", "2", "--json").json["findings"]) == 2


def test_one_article_is_compared_in_itself(parallax: Run, story: Story) -> None:
    said = parallax("compare", story("counts.txt", COUNTS)).out
    assert "in 1 article." in said


def test_every_relation_has_a_sign_of_its_own(parallax: Run) -> None:
    assert len({relation.sign for relation in Relation}) == len(Relation)
    said = parallax("judge", "Nobody was hurt in Kyiv.", "In Kyiv nobody was hurt.").out
    assert said.startswith(f"{Relation.AGREES.sign} agrees")


@pytest.mark.parametrize("query", ["withdraw", "--against"])
def test_search_fits_a_narrow_terminal(
    parallax: Run, monkeypatch: pytest.MonkeyPatch, query: str
) -> None:
    parallax("import", *assets.sample_articles()[2:])
    monkeypatch.setenv("COLUMNS", "60")
    asked = [query, "Russia has withdrawn from Kyiv."] if query == "--against" else [query]
    lines = parallax("search", *asked, "--limit", "3").out.splitlines()
    assert len(lines) > 6
    assert max(map(len, lines)) <= 60
