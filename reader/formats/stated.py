"""Dates and by-lines that stand in a text as lines of their own."""

import re
from datetime import date

from reader.assets import resource
from reader.formats.fields import iso_day

_ENGLISH = re.compile(r"(?:[A-Za-z]{3,9},? )?([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})\b")
_DAY_FIRST = re.compile(
    r"(?:[\w.]{2,12},? )?(\d{1,2})\.?(?:st|nd|rd|th)? (?:de |d')?([^\W\d]{3,12})\.?,?"
    r"(?: de)? (\d{4})\b"
)
_LABEL = re.compile(
    r"(?:date|published|posted|updated|first published|publication date|dated|on)"
    r"(?: (?:on|at))?\s*:?\s+",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"[\s,·|T-]*(?:at )?\d{1,2}[:.]\d{2}(?::\d\d)?\s*(?:[ap]\.?m\.?)?"
    r"(?:\s?[A-Z]{2,4}|Z|[+-]\d\d:?\d\d)?$",
    re.I,
)
_BYLINE = re.compile(r"(?:By|Von|Par|Por|Di)\s+([A-Z][^\n]{2,80})$")


def _months() -> dict[str, int]:
    found: dict[str, int] = {}
    for line in resource("formats", "months.tsv").read_text("utf-8").splitlines():
        number, *names = line.split("\t")
        found.update({name: int(number) for name in names})
    return found


_MONTHS = _months()


def _day(year: str, month: str, day: str) -> date | None:
    number = month_number(month)
    try:
        return date(int(year), number, int(day)) if number else None
    except ValueError:
        return None


def english_day(text: str) -> date | None:
    """The day a line begins with: "28 March 2022", "Mon Mar 28 2022 …", "2022-03-28"."""
    text = text.strip()[:80]
    if day := iso_day(text):
        return day
    if found := _ENGLISH.match(text):
        return _day(found[3], found[1], found[2])
    if found := _DAY_FIRST.match(text):
        return _day(found[3], found[2], found[1])
    return None


def month_number(name: str) -> int | None:
    """The number of a month from its name or the usual short form, or None."""
    return _MONTHS.get(name.casefold().rstrip("."))


def day_in(text: str) -> date | None:
    """The first full day anywhere in a few words: "Posted Nov 18, 2019 at 8:19 PM"."""
    for found in re.finditer(r"\w+", text):
        if day := english_day(text[found.start() :]):
            return day
    return None


def stated_day(line: str) -> date | None:
    """The day of a line that states nothing but a date, with or without "Published:"."""
    line = line.strip()
    if len(line) > 80:
        return None
    bare = _TIME.sub("", _LABEL.sub("", line, count=1))
    for pattern in (r"\d{4}-\d{2}-\d{2}", _ENGLISH.pattern, _DAY_FIRST.pattern):
        if re.fullmatch(pattern, bare.strip()):
            return english_day(bare)
    return None


def stated_authors(line: str) -> tuple[str, ...]:
    """The names of a by-line ("By Jane Doe and John Roe"), or none."""
    found = _BYLINE.match(line.strip())
    if not found or found[1].rstrip().endswith((".", "!", "?", ":")):
        return ()
    names = re.split(r",\s*|\s+(?:and|und|et|y|e|&)\s+", found[1])
    return tuple(n.strip() for n in names if 1 < len(n.split()) <= 4 and n[0].isupper())
