"""Small readings of single values: a line of text, a date, an address."""

import re
from datetime import date, datetime

from reader.formats.charset import normalise

_SPACE = re.compile(r"\s+")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
_DAY = re.compile(r"(?<!\d)(\d{4})-?(\d{2})-?(\d{2})(?!\d)")
LONGEST_LINE = 1000
EARLIEST_YEAR = 1500


def clean_line(value: str) -> str:
    """One line without control signs, at most `LONGEST_LINE` characters."""
    value = normalise(_CONTROL.sub("", value[: 4 * LONGEST_LINE]))
    return _SPACE.sub(" ", value).strip()[:LONGEST_LINE]


def iso_day(value: str) -> date | None:
    """The day that an ISO 8601 date or time begins with, or None."""
    found = _DAY.match(value.strip()[:40])
    if not found:
        return None
    try:
        day = date(*(int(part) for part in found.groups()))
    except ValueError:
        return None
    return day if day.year >= EARLIEST_YEAR else None


def unix_day(value: float | str) -> date | None:
    """The day of a count of seconds since 1970, or None."""
    try:
        return datetime.fromtimestamp(float(value)).date()
    except (ValueError, OverflowError, OSError):
        return None
