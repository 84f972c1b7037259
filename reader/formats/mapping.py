"""Field names that others use for title, text, date …, and their values as facts."""

import functools
import re
from collections.abc import Mapping
from datetime import date

from reader.assets import resource
from reader.formats.draft import Facts
from reader.formats.fields import iso_day, unix_day
from reader.formats.html_facts import language_code
from reader.formats.stated import english_day

_FACTS = ("title", "outlet", "address")
_MOST = 50


@functools.cache
def _known() -> dict[str, tuple[str, ...]]:
    lines = resource("formats", "fields.tsv").read_text("utf-8").splitlines()
    return {field: tuple(names) for field, *names in (line.split("\t") for line in lines)}


def _bare(name: str) -> str:
    return re.sub(r"[\W_]", "", name).casefold()


def pick(row: Mapping[str, object], field: str, mapping: Mapping[str, str]) -> object:
    """The row's value for a field of ours: under the name given in `mapping`, else a usual one."""
    if field in mapping:
        return row.get(mapping[field])
    bare = {_bare(str(name)): value for name, value in row.items()}
    return next((bare[name] for name in _known()[field] if bare.get(name)), None)


def note_fields(
    facts: Facts, row: Mapping[str, object], origin: str, mapping: Mapping[str, str] | None = None
) -> None:
    """Note every fact that a row of named values holds."""
    mapping = mapping or {}
    for field in _FACTS:
        facts.note(field, _words(pick(row, field, mapping)), origin)
    facts.note("published", day_of(pick(row, "published", mapping)), origin)
    facts.note("modified", day_of(pick(row, "modified", mapping)), origin)
    facts.note("authors", _names(pick(row, "authors", mapping), r";|,(?! (?:jr|sr))| and "), origin)
    facts.note("tags", _names(pick(row, "tags", mapping), r"[,;|]"), origin)
    facts.note("language", language_code(_words(pick(row, "language", mapping))), origin)


def _words(value: object) -> str:
    """A single value as text: of a list the first, of an object its name."""
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, Mapping):
        value = value.get("name") or value.get("title") or value.get("literal") or ""
    return str(value) if isinstance(value, str | int | float) else ""


def _names(value: object, separator: str) -> tuple[str, ...]:
    values = (
        value if isinstance(value, list) else re.split(separator, _words(value)[:2000], flags=re.I)
    )
    names = (_words(name).strip() for name in values[:_MOST])
    return tuple(dict.fromkeys(name for name in names if name))


def day_of(value: object) -> date | None:
    """The day a value names: ISO 8601, seconds or milliseconds since 1970, or words."""
    if isinstance(value, bool) or value is None:
        return None
    text = _words(value).strip()
    if day := iso_day(text):
        return day
    if re.fullmatch(r"\d{9,10}(?:\.\d+)?", text):
        return unix_day(text)
    if re.fullmatch(r"\d{12,13}", text):
        return unix_day(int(text) / 1000)
    return english_day(text)
