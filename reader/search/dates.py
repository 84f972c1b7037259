"""Days as people write them in a query: ISO dates, months, "last week"; never guesses a day."""

import calendar
import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple


class Days(NamedTuple):
    """From the first to the last day, both included."""

    first: date
    last: date


_MONTHS = {
    name.casefold(): number
    for names in (calendar.month_name, calendar.month_abbr)
    for number, name in enumerate(names)
    if name
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_UNITS = {"day": 1, "week": 7, "month": 30, "year": 365}


def _month(year: int, month: int) -> Days:
    return Days(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]))


def _iso(found: re.Match[str], _: date) -> Days:
    year, month, day = (int(part) if part else 0 for part in found.groups())
    if not month:
        return Days(date(year, 1, 1), date(year, 12, 31))
    return Days(date(year, month, day), date(year, month, day)) if day else _month(year, month)


def _named(found: re.Match[str], today: date) -> Days:
    back = {"today": 0, "yesterday": 1}[found[1].casefold()]
    day = today - timedelta(days=back)
    return Days(day, day)


def _span(found: re.Match[str], today: date) -> Days:
    which, unit = found[1].casefold(), found[2].casefold()
    if unit == "week":
        monday = today - timedelta(days=today.weekday())
        first = monday if which == "this" else monday - timedelta(days=7)
        return Days(first, first + timedelta(days=6))
    year, month = today.year, today.month
    if unit == "year":
        year -= which != "this"
        return Days(date(year, 1, 1), date(year, 12, 31))
    if which != "this":
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
    return _month(year, month)


def _past(found: re.Match[str], today: date) -> Days:
    days = int(found[1]) * _UNITS[found[2].casefold()]
    return Days(today - timedelta(days=max(0, days - 1)), today)


def _day_of_month(found: re.Match[str], today: date) -> Days:
    day, month, year = int(found[1]), _MONTHS[found[2].casefold()], int(found[3] or today.year)
    return Days(date(year, month, day), date(year, month, day))


def _month_first(found: re.Match[str], today: date) -> Days:
    month, day, year = _MONTHS[found[1].casefold()], found[2], int(found[3] or today.year)
    return Days(date(year, month, int(day)), date(year, month, int(day)))


def _month_of_year(found: re.Match[str], today: date) -> Days:
    return _month(int(found[2] or today.year), _MONTHS[found[1].casefold()])


_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date], Days]], ...] = tuple(
    (re.compile(rf"(?i:{pattern})(?![\w-])"), read)
    for pattern, read in (
        (r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", _iso),
        (r"(today|yesterday)", _named),
        (r"(this|last)[ -]?(week|month|year)", _span),
        (r"(?:last|past)[ -]?(\d{1,4})[ -]?(day|week|month|year)s?", _past),
        (rf"(\d{{1,2}})[ -]({_MONTH})\.?(?:,?[ -](\d{{4}}))?", _day_of_month),
        (rf"({_MONTH})\.?[ -](\d{{1,2}})(?:,?[ -](\d{{4}}))?", _month_first),
        (rf"({_MONTH})\.?(?:[ -](\d{{4}}))?", _month_of_year),
    )
)


def days_at(text: str, start: int, today: date) -> tuple[Days, int] | None:
    """The days named at a place of a text and where their name ends; None where none are."""
    for pattern, read in _FORMS:
        found = pattern.match(text, start)
        if found:
            try:
                return read(found, today), found.end()
            except (ValueError, OverflowError):
                continue
    return None


def days_named(text: str, today: date) -> Days | None:
    """The days that a whole text names; None where it names none."""
    text = text.strip()
    found = days_at(text, 0, today)
    return found[0] if found and found[1] == len(text) else None
