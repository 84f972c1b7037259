"""Bibliographies, RIS and CSL-JSON: what is known of texts that are elsewhere."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from reader.formats.charset import decode, normalise
from reader.formats.draft import Facts, Link, Reading, Source
from reader.formats.html_facts import language_code

_LINE = re.compile(r"([A-Z][A-Z0-9])  - ?(.*)$")
_DAY = re.compile(r"(\d{4})(?:[/-](\d{1,2})(?:[/-](\d{1,2}))?)?")
_CSL_TYPES = frozenset(
    [
        "article",
        "article-journal",
        "article-magazine",
        "article-newspaper",
        "post",
        "post-weblog",
        "webpage",
        "book",
        "chapter",
        "report",
        "document",
        "interview",
        "broadcast",
        "paper-conference",
        "thesis",
    ]
)
_OUTLETS = ("T2", "JO", "JF", "JA", "PB", "BT")


def read(source: Source) -> Reading:
    """The records of a RIS file."""
    reading = Reading()
    record: dict[str, list[str]] = {}
    for line in normalise(decode(source.data, source.charset)).split("\n"):
        found = _LINE.match(line.strip("\ufeff"))
        if not found:
            continue
        if found[1] == "ER" and record:
            reading.links.append(Link(_ris_facts(record)))
            record = {}
        else:
            record.setdefault(found[1], []).append(found[2].strip())
    return reading


def _ris_facts(record: dict[str, list[str]]) -> Facts:
    facts = Facts()
    facts.note("title", next((record[t][0] for t in ("TI", "T1", "CT") if t in record), ""), "RIS")
    names = [*record.get("AU", []), *record.get("A1", [])]
    facts.note("authors", tuple(_given_first(name) for name in names), "RIS")
    facts.note("outlet", next((record[t][0] for t in _OUTLETS if t in record), ""), "RIS")
    stated = next((record[t][0] for t in ("DA", "PY", "Y1") if t in record), "")
    facts.note("published", _day(stated), "RIS")
    facts.note("address", record.get("UR", [""])[0], "RIS")
    facts.note("language", language_code(record.get("LA", [""])[0]), "RIS")
    facts.note("tags", tuple(record.get("KW", [])), "RIS")
    return facts


def _given_first(name: str) -> str:
    family, _, given = name.partition(",")
    return f"{given.strip()} {family.strip()}".strip()


def _day(text: str) -> date | None:
    """A whole day; a year or month alone names none."""
    found = _DAY.match(text)
    if not found or not found[3]:
        return None
    try:
        return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None


def is_csl(row: Mapping[str, Any]) -> bool:
    """Whether an object is a bibliographic record of CSL-JSON."""
    return (
        row.get("type") in _CSL_TYPES
        and "title" in row
        and (isinstance(row.get("issued"), dict) or isinstance(row.get("author"), list))
        and not any(isinstance(row.get(name), str) for name in ("text", "content", "body"))
    )


def csl_facts(row: Mapping[str, Any]) -> Facts:
    """The facts of a CSL-JSON record."""
    facts = Facts()
    facts.note("title", str(row.get("title") or ""), "CSL")
    people = [person for person in row.get("author") or [] if isinstance(person, dict)]
    names = (
        person.get("literal") or f"{person.get('given', '')} {person.get('family', '')}".strip()
        for person in people[:50]
    )
    facts.note("authors", tuple(str(name) for name in names if name), "CSL")
    facts.note("outlet", str(row.get("container-title") or row.get("publisher") or ""), "CSL")
    facts.note("published", _csl_day(row.get("issued")), "CSL")
    facts.note("address", str(row.get("URL") or ""), "CSL")
    facts.note("language", language_code(str(row.get("language") or "")), "CSL")
    return facts


def _csl_day(issued: object) -> date | None:
    parts = issued.get("date-parts") if isinstance(issued, dict) else None
    first = parts[0] if isinstance(parts, list) and parts else None
    if not isinstance(first, list) or len(first) < 3:
        return None
    try:
        return date(*(int(part) for part in first[:3]))
    except (TypeError, ValueError):
        return None
