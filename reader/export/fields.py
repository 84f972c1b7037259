"""Reading JSON that somebody else may have written: each value checked, each fault named.

Raises InputRefused with the place in the file; never guesses what was meant.
"""

import json
import math
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, TypeVar

from reader.errors import InputRefused
from reader.model import Span
from reader.sentences import Sentence

T = TypeVar("T")


def parse(data: bytes, what: str) -> Any:
    """The JSON value in a file's bytes; `what` names the file in the sentence for a person."""
    try:
        return json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise InputRefused(
            "{what} is not readable JSON ({reason}); export it again.",
            what=what,
            reason=_reason(error),
        ) from error


def _reason(error: Exception) -> Sentence:
    """Why something is no JSON, without the names of anything inside the program."""
    if isinstance(error, json.JSONDecodeError):
        return Sentence("line {line}, column {column}", line=error.lineno, column=error.colno)
    if isinstance(error, UnicodeDecodeError):
        return Sentence("it is not text in UTF-8")
    if isinstance(error, RecursionError):
        return Sentence("it is nested too deeply")
    return Sentence("a number in it is too long")


def encode(value: object) -> bytes:
    """A value as JSON in UTF-8, indented; half surrogate pairs are escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False)
    try:
        return (text + "\n").encode()
    except UnicodeEncodeError:
        return (json.dumps(value, indent=1, allow_nan=False) + "\n").encode()


class Record:
    """A JSON object and where in the file it stands."""

    def __init__(self, value: object, place: str) -> None:
        if not isinstance(value, dict):
            raise InputRefused("{place} is not an object; export the file again.", place=place)
        self.value = value
        self.place = place

    def refuse(self, name: str, wanted: str) -> InputRefused:
        """The refusal for a field that is not what it should be."""
        return InputRefused(
            "{place}: “{name}” is not {wanted}; export the file again.",
            place=self.place,
            name=name,
            wanted=wanted,
        )

    def text(self, name: str, default: str | None = None) -> str:
        """A field of text; without a default it must be there."""
        found = self.value.get(name, default)
        if not isinstance(found, str):
            raise self.refuse(name, Sentence("text"))
        return found

    def moment(self, name: str) -> str:
        """An ISO 8601 time with its zone, or "" where there is none."""
        found = self.text(name, "")
        try:
            if found and datetime.fromisoformat(found).tzinfo is None:
                raise ValueError
        except ValueError:
            raise self.refuse(name, Sentence("a time with its zone")) from None
        return found

    def number(self, name: str) -> float | None:
        """A finite number, or None where there is none."""
        found = self.value.get(name)
        if found is None:
            return None
        if (
            isinstance(found, bool)
            or not isinstance(found, int | float)
            or not math.isfinite(found)
        ):
            raise self.refuse(name, Sentence("a number"))
        return float(found)

    def whole(self, name: str) -> int:
        """A whole number from 0."""
        found = self.value.get(name)
        if isinstance(found, bool) or not isinstance(found, int) or found < 0:
            raise self.refuse(name, Sentence("a whole number"))
        return found

    def truth(self, name: str) -> bool:
        """True or false; false where it is missing."""
        found = self.value.get(name, False)
        if not isinstance(found, bool):
            raise self.refuse(name, Sentence("true or false"))
        return found

    def span(self, name: str) -> Span:
        """A pair of offsets."""
        found = self.list(name)
        whole = len(found) == 2 and all(type(each) is int for each in found)
        if not whole or not 0 <= found[0] <= found[1]:
            raise self.refuse(name, Sentence("a pair of offsets"))
        return Span(*found)

    def list(self, name: str) -> list[Any]:
        """A list; empty where it is missing."""
        found = self.value.get(name, [])
        if not isinstance(found, list):
            raise self.refuse(name, Sentence("a list"))
        return found

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts."""
        found = self.list(name)
        if not all(isinstance(each, str) for each in found):
            raise self.refuse(name, Sentence("a list of texts"))
        return tuple(found)

    def records(self, name: str) -> "Iterator[Record]":
        """The objects of a list."""
        for number, each in enumerate(self.list(name), 1):
            yield Record(
                each,
                Sentence("{place}, {name} {number}", place=self.place, name=name, number=number),
            )

    def record(self, name: str) -> "Record":
        """An object inside this one."""
        return Record(
            self.value.get(name), Sentence("{place}, {name}", place=self.place, name=name)
        )

    def one_of(self, name: str, kind: Callable[[str], T], default: str | None = None) -> T:
        """A field that names one of a few things."""
        found = self.text(name, default)
        try:
            return kind(found)
        except ValueError:
            raise self.refuse(
                name, Sentence("one this program knows (“{found}”)", found=found[:40])
            ) from None
