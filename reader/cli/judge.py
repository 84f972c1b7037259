"""`parallax judge`: two sentences, or a stream of pairs as JSON lines."""

import json
import sys
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NoReturn

import click

from reader import comparison
from reader.cli.frame import FINE, PARTLY, Command, complain, json_option, write_json
from reader.cli.printing import print_judgement
from reader.cli.shapes import judgement_shape


class Malformed(ValueError):
    """A line that is not a pair of sentences, and why."""


@click.command("judge", cls=Command)
@click.argument("a", required=False)
@click.argument("b", required=False)
@click.option("--jsonl", is_flag=True, help="Read pairs from standard input, one JSON a line.")
@json_option
def judge_command(a: str | None, b: str | None, jsonl: bool, as_json: bool) -> int:
    """Say how two sentences relate, how sure that is, and what spoke for and against it.

    With --jsonl each line of standard input is {"id", "a", "b"} and may have "a_date",
    "b_date", "a_speaker", "b_speaker"; a line that is not costs a sentence and code 3.
    """
    if jsonl:
        if a is not None:
            raise click.UsageError("With --jsonl the pairs come from standard input, not from A B.")
        return _stream()
    if a is None or b is None:
        raise click.UsageError("Two sentences are needed: parallax judge A B.")
    if not (a.strip() and b.strip()):
        raise click.UsageError("An empty sentence says nothing: parallax judge A B takes two.")
    judgement = comparison.judge(a, b)
    if as_json:
        write_json(judgement_shape(judgement))
    else:
        print_judgement(judgement)
    return FINE


def _stream() -> int:
    code = FINE
    for number, line in _lines():
        try:
            answer = _answer(line)
        except Malformed as error:
            complain(f"Line {number} is not a pair to judge: {error}; it was left out.")
            code = PARTLY
            continue
        print(json.dumps(answer, ensure_ascii=False), flush=True)  # noqa: T201
    return code


def _lines() -> Iterator[tuple[int, bytes]]:
    for number, line in enumerate(iter(sys.stdin.buffer.readline, b""), 1):
        if line.strip():
            yield number, line


def _answer(line: bytes) -> dict[str, Any]:
    pair = _pair(line)
    judgement = comparison.judge(
        _text(pair, "a"),
        _text(pair, "b"),
        a_date=_day(pair, "a_date"),
        b_date=_day(pair, "b_date"),
        a_speaker=_optional(pair, "a_speaker"),
        b_speaker=_optional(pair, "b_speaker"),
    )
    return judgement_shape(judgement, pair.get("id"))


def _pair(line: bytes) -> Mapping[str, Any]:
    try:
        pair = json.loads(line.decode("utf-8-sig"), parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise Malformed("it is not JSON in UTF-8") from error
    if not isinstance(pair, dict):
        raise Malformed("it is not an object")
    return pair


def _no_number(name: str) -> NoReturn:
    raise ValueError(name)


def _text(pair: Mapping[str, Any], name: str) -> str:
    value = pair.get(name)
    if not isinstance(value, str):
        raise Malformed(f"“{name}” is missing or not a text")
    return value


def _optional(pair: Mapping[str, Any], name: str) -> str | None:
    return None if pair.get(name) is None else _text(pair, name)


def _day(pair: Mapping[str, Any], name: str) -> date | None:
    value = _optional(pair, name)
    if not value:
        return None
    try:
        return date.fromisoformat(value[:10])
    except ValueError as error:
        raise Malformed(f"“{name}” is not a day like 2022-03-29") from error
