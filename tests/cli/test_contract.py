"""The JSON that scripts rely on: names, nesting, spans; and where errors go."""

import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader import assets
from tests.cli.conftest import Run

Story = Callable[[str, str], Path]
RESOLVED = "The issues of Crimea and Donbas have been resolved, Sergey Lavrov said on Wednesday."
SETTLED = (
    "The issues of Crimea and Donbas have not been resolved, Oleg Nikolenko said on Wednesday."
)
RELATIONS = {"contradicts", "updates", "agrees", "copies", "unrelated"}


def is_span(value: Any, text: str) -> bool:
    return (
        isinstance(value, list)
        and len(value) == 2
        and all(isinstance(each, int) for each in value)
        and 0 <= value[0] <= value[1] <= len(text)
    )


def check_reasons(reasons: list[dict[str, Any]], a: str, b: str) -> None:
    for reason in reasons:
        assert list(reason) == ["rule", "kind", "a", "b", "text"]
        assert is_span(reason["a"], a)
        assert is_span(reason["b"], b)
        assert reason["text"]


def check_judgement(answer: dict[str, Any], a: str, b: str) -> None:
    assert {"id", "relation", "score", "alignment", "reasons"} <= set(answer)
    assert answer["relation"] in RELATIONS
    assert 0 <= answer["score"] <= 1
    assert 0 <= answer["alignment"] <= 1
    check_reasons(answer["reasons"], a, b)


def check_comparison(found: dict[str, Any]) -> None:
    assert set(found) == {"articles", "findings"}
    texts = {article["id"]: article["text"] for article in found["articles"]}
    for finding in found["findings"]:
        assert set(finding) == {"relation", "score", "a", "b", "reasons"}
        assert 0 <= finding["score"] <= 1
        for side in (finding["a"], finding["b"]):
            assert set(side) == {"article", "span", "quote", "speaker"}
            start, end = side["span"]
            assert texts[side["article"]][start:end] == side["quote"]
        check_reasons(
            finding["reasons"], texts[finding["a"]["article"]], texts[finding["b"]["article"]]
        )


def test_judge(parallax: Run) -> None:
    said = parallax("judge", RESOLVED, SETTLED, "--json")
    assert (said.code, said.err) == (0, "")
    check_judgement(said.json, RESOLVED, SETTLED)
    assert said.json["reasons"]


def test_an_empty_sentence_is_no_sentence_to_judge(parallax: Run) -> None:
    for pair in (("", ""), (RESOLVED, "  "), ("\n", RESOLVED)):
        said = parallax("judge", *pair)
        assert (said.code, said.out) == (2, "")
        assert "An empty sentence says nothing" in said.err


def test_judge_answers_a_stream_line_by_line_and_goes_on_after_a_bad_one(parallax: Run) -> None:
    pairs = [
        json.dumps({"id": 7, "a": RESOLVED, "b": SETTLED, "a_date": "2022-03-30"}),
        "not json",
        json.dumps({"id": "x", "a": RESOLVED}),
        json.dumps({"id": "y", "a": RESOLVED, "b": SETTLED, "b_date": "in spring"}),
        json.dumps([RESOLVED, SETTLED]),
        "",
        json.dumps({"id": "z", "a": "", "b": "Kyiv \u2260 Київ 🙂", "b_speaker": None}),
    ]
    said = parallax("judge", "--jsonl", stdin="\n".join(pairs).encode())
    answers = [json.loads(line) for line in said.out.splitlines()]
    assert [answer["id"] for answer in answers] == [7, "z"]
    assert said.code == 3
    errors = said.err.splitlines()
    assert [error.split(" is not")[0] for error in errors] == [f"Line {n}" for n in (2, 3, 4, 5)]
    check_judgement(answers[0], RESOLVED, SETTLED)


def test_a_stream_with_a_byte_order_mark_is_read_and_nan_is_no_number(parallax: Run) -> None:
    line = json.dumps({"id": 1, "a": RESOLVED, "b": SETTLED}).encode()
    said = parallax("judge", "--jsonl", stdin=b"\xef\xbb\xbf" + line + b"\r\n")
    assert (said.code, said.err) == (0, "")
    said = parallax("judge", "--jsonl", stdin=line.replace(b"1", b"NaN"))
    assert (said.code, said.out) == (3, "")


def test_a_stream_that_is_all_right_ends_with_0(parallax: Run) -> None:
    line = json.dumps({"id": 1, "a": RESOLVED, "b": SETTLED}).encode()
    assert parallax("judge", "--jsonl", stdin=line + b"\n").code == 0
    assert parallax("judge", "--jsonl", stdin=b"").out == ""


def test_claims_of_a_file(parallax: Run, story: Story) -> None:
    said = parallax(
        "claims", story("talks.txt", f"{RESOLVED}\n\nSome 1,480 people died.\n"), "--json"
    )
    assert (said.code, said.err) == (0, "")
    found = said.json
    assert set(found) == {"article", "sentences", "claims"}
    assert list(found["article"]) == ["id", "title", "outlet", "date", "text"]
    text = found["article"]["text"]
    assert all(is_span(sentence, text) for sentence in found["sentences"])
    names = ["span", "speaker", "speaker_span", "cue", "content", "kind", "quantities"]
    for claim in found["claims"]:
        assert list(claim) == names
        assert is_span(claim["span"], text)
        assert all(is_span(part, text) for part in claim["content"])
        assert claim["kind"] in {"direct", "mixed", "indirect", "own"}
        for quantity in claim["quantities"]:
            assert list(quantity) == ["span", "low", "high", "unit", "of", "as_of"]
    assert any(claim["speaker"] for claim in found["claims"])


def test_claims_of_a_file_with_several_articles_are_one_object_a_line(
    parallax: Run, tmp_path: Path
) -> None:
    lines = [json.dumps({"title": f"Talks {n}", "text": f"{text} Day {n}."})
             for n, text in enumerate((RESOLVED, SETTLED))]  # fmt: skip
    (tmp_path / "two.jsonl").write_text("\n".join(lines))
    said = parallax("claims", tmp_path / "two.jsonl", "--json")
    found = [json.loads(line) for line in said.out.splitlines()]
    assert [each["article"]["title"] for each in found] == ["Talks 0", "Talks 1"]


def test_compare_files_without_touching_a_library(
    parallax: Run, story: Story, tmp_path: Path
) -> None:
    said = parallax(
        "compare", story("a.txt", RESOLVED + "\n"), story("b.txt", SETTLED + "\n"), "--json"
    )
    assert (said.code, said.err) == (0, "")
    check_comparison(said.json)
    assert len(said.json["articles"]) == 2
    assert not (tmp_path / "library").exists()


def test_the_samples_compared_best_first_and_cut_as_asked(parallax: Run) -> None:
    said = parallax("compare", *assets.sample_articles(), "--json")
    check_comparison(said.json)
    everything = said.json["findings"]
    assert len(said.json["articles"]) == 5
    few = parallax(
        "compare",
        *assets.sample_articles(),
        "--json",
        "--relation=contradicts,updates",
        "--min-score=0.5",
        "--limit=3",
    ).json["findings"]
    fitting = [
        finding
        for finding in everything
        if finding["relation"] in ("contradicts", "updates") and finding["score"] >= 0.5
    ]
    assert few == fitting[:3]


def test_articles_of_the_library_are_compared_by_id(parallax: Run, story: Story) -> None:
    items = parallax("import", story("a.txt", RESOLVED), story("b.txt", SETTLED), "--json").json[
        "items"
    ]
    by_id = parallax("compare", *(item["id"] for item in items), "--json").json
    by_file = parallax("compare", story("a.txt", RESOLVED), story("b.txt", SETTLED), "--json").json
    assert by_id["findings"] == by_file["findings"]
    assert parallax("findings", "--json").json == by_id


@pytest.mark.parametrize("command", ["compare", "claims"])
@pytest.mark.parametrize("content", [None, b"", b"\0\1\2\3" * 99])
def test_a_file_that_cannot_be_read_is_one_sentence_and_1(
    parallax: Run, tmp_path: Path, command: str, content: bytes | None
) -> None:
    bad = tmp_path / "bad.txt"
    if content is not None:
        bad.write_bytes(content)
    said = parallax(command, bad, "--json")
    assert said.code == 1
    assert said.out == ""
    assert len(said.err.splitlines()) == 1
    assert "bad.txt" in said.err
    assert said.err.endswith(".\n")


def test_what_can_be_read_is_compared_beside_what_cannot(
    parallax: Run, story: Story, tmp_path: Path
) -> None:
    said = parallax("compare", story("a.txt", RESOLVED), tmp_path / "gone.txt", "--json")
    assert said.code == 3
    assert len(said.json["articles"]) == 1


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["compre"], "There is no command or file “compre”; did you mean “compare”?"),
        (["xyzzy"], "There is no command or file “xyzzy”; see “parallax --help”."),
        (["compare"], "Missing argument"),
        (["judge", "one"], "Two sentences are needed"),
        (["judge", "--jsonl", "one"], "the pairs come from standard input"),
        (["compare", "a.txt", "--relation", "lies"], "“lies” is not a relation; there are"),
        (["compare", "a.txt", "--min-score", "7"], "0<=x<=1"),
        (["list", "--nonsense"], "No such option"),
    ],
)
def test_a_command_typed_wrongly_ends_with_2_and_a_sentence(
    parallax: Run, arguments: list[str], sentence: str
) -> None:
    said = parallax(*arguments)
    assert said.code == 2
    assert said.out == ""
    assert len(said.err.splitlines()) == 1
    assert sentence in said.err


def test_the_library_can_be_named_before_and_after_the_command(
    parallax: Run, story: Story, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    parallax("--library", other, "import", story("a.txt", RESOLVED))
    assert len(parallax("list", "--library", other, "--json").json["articles"]) == 1
    assert parallax("list", "--json").json["articles"] == []
    assert (other / "cache" / "CACHEDIR.TAG").exists()


def test_numbers_in_json_are_numbers(parallax: Run) -> None:
    answer = parallax("judge", RESOLVED, SETTLED, "--json").json
    assert all(math.isfinite(answer[name]) for name in ("score", "alignment"))
