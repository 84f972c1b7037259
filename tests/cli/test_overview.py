"""speakers, matrix and timeline: the library as a whole, without a window."""

import pytest

from reader.assets import sample_articles
from tests.cli.conftest import Run, Said


@pytest.fixture
def samples(parallax: Run) -> Said:
    return parallax("import", *sample_articles(), "--json")


def test_everybody_quoted_is_listed_and_two_spellings_are_joined(
    parallax: Run, samples: Said
) -> None:
    before = {each["name"]: each for each in parallax("speakers", "--json").json["speakers"]}
    assert before["Sergey Lavrov"]["role"] == "Russian Foreign Minister"
    typo, name = "Volodmyr Zelensky", "Volodymyr Zelensky"
    assert before[typo]["maybe"] == name
    assert f"May be the same: {typo} and {name}\n" in parallax("speakers").out

    joined = parallax("speakers", "--merge", typo, name, "--json").json["speakers"]

    (zelensky,) = [each for each in joined if "Zelensky" in each["name"]]
    assert zelensky["names"] == [typo, name]
    assert zelensky["claims"] == before[typo]["claims"] + before[name]["claims"]
    assert zelensky["maybe"] is None
    assert f"also {typo}" in " ".join(parallax("speakers").out.split())
    assert "May be the same" not in parallax("speakers").out
    parted = parallax("speakers", "--merge", typo, typo, "--json").json["speakers"]
    assert {each["name"] for each in parted} == set(before)


def test_somebody_is_put_on_a_side_and_an_unknown_name_is_refused(
    parallax: Run, samples: Said
) -> None:
    said = parallax("speakers", "--side", "Human Rights Watch", "observers")
    assert "Human Rights Watch · observers · " in said.out
    said = parallax("speakers", "--side", "Nobody", "observers")
    assert (said.code, said.out) == (1, "")
    assert said.err == "Nobody called “Nobody” is quoted; “parallax speakers” lists all.\n"


def test_the_matrix_holds_who_says_what_of_each_topic(parallax: Run, samples: Said) -> None:
    table = parallax("matrix", "--json", "--limit", "5").json
    assert len(table["rows"]) == 5 < table["total"]
    (crimea,) = [row for row in table["rows"] if row["topic"] == "Issues of Crimea and Donbas"]
    assert crimea["disputed"]
    said = dict(zip(table["columns"], crimea["cells"], strict=True))
    assert said["Sergey Lavrov"]["relation"] == "contradicts"
    assert said["Sergey Lavrov"]["quote"].endswith("have been resolved")
    assert said["Human Rights Watch"] is None
    shown = " ".join(parallax("matrix").out.split())
    assert "≠ Issues of Crimea and Donbas" in shown
    assert "≠ Oleg Nikolenko: “The issues of Crimea" in shown
    own = parallax("matrix", "--speaker", "Sergey Lavrov", "--json").json
    assert (own["by"], own["columns"]) == ("days", ["2022-03-30"])
    said = parallax("matrix", "--speaker", "Lavrow")
    assert (said.code, said.out) == (1, "")
    assert said.err == "Nobody called “Lavrow” is quoted; “parallax speakers” lists all.\n"


def test_the_timeline_tells_each_number_with_its_source_and_day(
    parallax: Run, samples: Said
) -> None:
    (measure,) = parallax("timeline", "civilians", "killed", "--json").json["measures"]
    assert (measure["name"], measure["disputed"]) == ("civilians killed", True)
    (point,) = [each for each in measure["points"] if each["source"] == "mayor's office"]
    text = parallax("show", point["article"], "--json").json["text"]
    assert "2,000" in text[slice(*point["span"])]
    assert (point["low"], point["high"], point["date"]) == (2000, None, "2022-03-28")
    shown = parallax("timeline", "civilians killed").out
    assert "2022-03-28 More than 2,000 · mayor's office · Mariupol" in shown
    assert shown.endswith("1 number.\n")


def test_an_empty_library_has_nothing_to_show(parallax: Run) -> None:
    assert parallax("speakers").out == "Nobody is quoted in the library.\n"
    assert parallax("matrix").out == "0 topics.\n"
    assert parallax("timeline", "--json").json == {"measures": [], "total": 0}


def test_articles_like_another_are_found(parallax: Run, samples: Said) -> None:
    first = samples.json["items"][0]["id"]
    hits = parallax("search", "--like", first[:6], "--json").json["hits"]
    assert hits
    assert first not in [hit["article"] for hit in hits]
    assert parallax("search", "--like", "zz").code == 1
    assert parallax("search", "Kyiv", "--like", first).code == 2
