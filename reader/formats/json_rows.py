"""JSON and JSON Lines: objects as rows whose usual field names give title, text, date …

Also wallabag's export and Zotero's CSL-JSON, which are lists of such objects.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, NoReturn

from reader.errors import InputRefused
from reader.formats.charset import decode, normalise
from reader.formats.draft import Problem, Reading, Source
from reader.formats.limits import LARGEST_PAGE, MOST_ARTICLES, check_size
from reader.formats.rows import take_row
from reader.sentences import Sentence

_LONGEST_NUMBER = 400
_LISTS = ("articles", "items", "entries", "results", "data", "docs", "records", "stories", "posts")
_SPACE = " \t\r\n,"
_OURS = re.compile(r'\{\s*"format":\s*"parallax-')


def read(source: Source) -> Reading:
    """The articles in the rows; a row that cannot be read is a problem, the rest goes on."""
    check_size(len(source.data), 5 * LARGEST_PAGE, Sentence("The file"))
    text = normalise(decode(source.data, source.charset)).strip()
    if _OURS.match(text):
        raise InputRefused(
            "It is a report or a flag file of Parallax, not an article; flags are taken in with "
            "“parallax flag import”."
        )
    reading = Reading()
    for number, raw in enumerate(_raw_rows(text), 1):
        name = Sentence("row {number}", number=number)
        if number > MOST_ARTICLES:
            reading.problems.append(
                Problem(name, Sentence("More than {most:,} rows.", most=MOST_ARTICLES))
            )
            break
        try:
            take_row(_parsed(raw), name, source, reading)
        except InputRefused as refusal:
            reading.problems.append(Problem(name, refusal.sentence))
    return reading


def _raw_rows(text: str) -> Iterator[str]:
    if text.startswith("["):
        return _elements(text, 1)
    if "\n" in text and _is_whole(text.split("\n", 1)[0]):
        return (line for line in text.split("\n") if line.strip())
    return _inside(text)


def _is_whole(line: str) -> bool:
    return line.rstrip().endswith("}") and _end(line, 0) == len(line.rstrip())


def _inside(text: str) -> Iterator[str]:
    """The rows of `{"articles": […]}`, else the one object itself."""
    for name in _LISTS:
        at = text.find(f'"{name}"', 0, 2000)
        start = text.find("[", at) if at >= 0 else -1
        if start >= 0 and text[at + len(name) + 2 : start].strip() == ":":
            first = text[start + 1 : start + 50].lstrip()
            if first.startswith("{"):
                return _elements(text, start + 1)
    return iter((text,))


def _elements(text: str, at: int) -> Iterator[str]:
    """The values of a list, each cut out by its brackets, so that one bad value spoils no other."""
    while at < len(text):
        while at < len(text) and text[at] in _SPACE:
            at += 1
        if at >= len(text) or text[at] == "]":
            return
        end = _end(text, at)
        yield text[at:end]
        at = max(end, at + 1)


def _end(text: str, at: int) -> int:
    """Where the value that begins at `at` ends, by counting brackets outside strings."""
    depth = 0
    quoted = False
    i = at
    while i < len(text):
        sign = text[i]
        if quoted:
            if sign == "\\":
                i += 1
            elif sign == '"':
                quoted = False
        elif sign == '"':
            quoted = True
        elif sign in "{[":
            depth += 1
        elif sign in "}]":
            if depth <= 1:
                return i + 1 if depth else i
            depth -= 1
        elif sign == "," and depth == 0:
            return i
        i += 1
    return len(text)


def _parsed(raw: str) -> Mapping[str, Any]:
    try:
        row = json.loads(raw, parse_constant=_refuse, parse_int=_number, object_pairs_hook=_once)
    except RecursionError as error:
        raise InputRefused("It is nested too deeply to be read.") from error
    except ValueError as error:
        raise InputRefused("It is not valid JSON ({reason}).", reason=str(error)[:80]) from error
    if not isinstance(row, dict):
        raise InputRefused("It is no object with named fields.")
    return row


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


def _number(digits: str) -> int:
    if len(digits) > _LONGEST_NUMBER:
        raise ValueError("a number is too long")
    return int(digits)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    row = dict(pairs)
    if len(row) != len(pairs):
        raise ValueError("a field is there twice")
    return row
