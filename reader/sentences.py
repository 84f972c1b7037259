"""Sentences for people that remember what they were made of, so that a window can say them again
in its own language. Programs, logs and the command line see the English words only.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Self

Field = str | int | date
_NAMED = re.compile(r"\{(\w+)(:,)?\}")
_LONGEST = 4000
# Plurals are chosen by numbers of 32 bits.
_HIGHEST = 2**31 - 1


def fill(template: str, fields: Mapping[str, Field], write: Callable[[Field, bool], str]) -> str:
    """The template with its `{name}`s written out; what names no field stays as it stands.

    `write` is told whether a number is to be grouped, as `{name:,}` asks for.
    """

    def written(found: re.Match[str]) -> str:
        field = fields.get(found[1])
        return found[0] if field is None else write(field, bool(found[2]))

    return _NAMED.sub(written, template)


def _english(field: Field, grouped: bool) -> str:
    return f"{field:,}" if grouped and isinstance(field, int) else str(field)


class Sentence(str):
    """English words with the template and the named fields behind them.

    A field may be a sentence itself; one called `n` is a number by which words take their plural.
    """

    __slots__ = ("fields", "template")
    template: str
    fields: dict[str, Field]

    def __new__(cls, template: str, /, **fields: object) -> Self:
        """The sentence of a template; fields of other kinds are taken as their text."""
        kept = {
            name: value if isinstance(value, str | int | date) else str(value)
            for name, value in fields.items()
        }
        sentence = super().__new__(cls, fill(template, kept, _english) if kept else template)
        sentence.template, sentence.fields = str(template), kept
        return sentence

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, Field]]:
        """What a pickle or a copy is made of."""
        return (self.template,), self.fields


def pack(told: Field) -> object:
    """A sentence, text, number or day as plain data for JSON."""
    if isinstance(told, Sentence):
        return {
            "template": told.template,
            "fields": {name: pack(value) for name, value in told.fields.items()},
        }
    return {"day": told.isoformat()} if isinstance(told, date) else told


def unpack(packed: object) -> str:
    """The sentence that `pack` packed, or the text that an earlier version wrote.

    What makes no sense, or is longer than any sentence, becomes plain text.
    """
    told = _unpacked(packed)
    return told if isinstance(told, str) else str(told)


def _unpacked(packed: Any) -> Field:
    if isinstance(packed, int) and abs(packed) <= _HIGHEST:
        return packed
    if not isinstance(packed, dict):
        return str(packed)
    try:
        if "day" in packed:
            return date.fromisoformat(packed["day"])
        fields = {str(name): _unpacked(value) for name, value in packed["fields"].items()}
        told = Sentence(str(packed["template"])[:_LONGEST], **fields)
    except (KeyError, ValueError, TypeError, AttributeError):
        return str(packed)[:_LONGEST]
    return told if len(told) <= _LONGEST else str(told)[:_LONGEST]
