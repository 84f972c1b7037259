"""Dates named in a sentence, absolute or relative, as the days they may mean.

Relative dates need the article's date; without it only those with a year are read.
"""

import calendar
import re
from bisect import bisect_left
from collections.abc import Callable
from datetime import date, timedelta

from reader.model import DateMention, Span

_MONTHS = {
    name: number
    for number, names in enumerate(
        [
            *("january jan", "february feb", "march mar", "april apr", "may", "june jun"),
            *("july jul", "august aug", "september sept sep", "october oct"),
            *("november nov", "december dec"),
        ],
        start=1,
    )
    for name in names.split()
}
_DAYS = {name: number for number, name in enumerate(d.casefold() for d in calendar.day_name)}
_SMALL = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6} | {
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "few": 3,
    "couple of": 2,
    "several": 3,
}
_LENGTHS = {"hour": 0, "day": 1, "week": 7, "fortnight": 14, "month": 30, "year": 365}

_MONTH = (
    r"(?P<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)|Apr(?:il|\.)?|May|June?\.?"
    r"|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember)?\.?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_COUNT = (
    r"(?P<count>\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|few|couple of|several)"
)
_UNIT = r"(?P<unit>hour|day|week|month|year)s?"

_PATTERNS: tuple[tuple[str, str], ...] = (
    ("iso", r"\b(?P<year>(?:1[5-9]|20)\d\d)-(?P<month>[01]\d)-(?P<day>[0-3]\d)\b"),
    ("day", rf"\b{_MONTH}\s{_DAY}(?:,?\s{_YEAR})?(?![\d,]*\d)(?!\s(?:percent|people|million))\b"),
    ("day", rf"\b{_DAY}(?:\sof)?\s{_MONTH}(?:,?\s{_YEAR})?(?!\w)"),
    ("month", rf"\b(?:(?P<part>early|mid|late)[\s-])?{_MONTH},?\s{_YEAR}\b"),
    (
        "month",
        r"\b(?:in|since|until|by|last|next|this|during|early|mid|late|of)\s"
        rf"(?P<named>{_MONTH})(?!\w|\s\d)",
    ),
    (
        "year",
        rf"\b(?:in|since|until|by|of|from|before|after|during|early|late|mid)\s(?P<named>{_YEAR})\b(?![-,.]\d|%)",
    ),
    ("span", rf"\b(?:over|in|during|for|within)\sthe\s(?:past|last)\s(?:{_COUNT}\s)?{_UNIT}\b"),
    (
        "ago",
        r"\b(?:(?:about|almost|nearly|some|over|more than)\s)?"
        rf"{_COUNT}\s{_UNIT}\s(?P<way>ago|earlier|later)\b",
    ),
    ("unit", r"\b(?P<which>last|this|next|past|coming)\s(?P<unit>week|month|year|weekend)\b"),
    (
        "weekday",
        r"\b(?:(?P<which>last|next|this|coming|past)\s)?"
        r"(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
        r"(?!\s(?:Times|Telegraph|Mirror|Night\sLive|school))",
    ),
    (
        "near",
        r"\b(?P<near>yesterday|today|tomorrow|tonight|last night|this morning|this evening)\b",
    ),
)
_FINDERS = [
    (kind, re.compile(pattern, re.IGNORECASE if kind in ("near", "unit", "span", "ago") else 0))
    for kind, pattern in _PATTERNS
]
# What every date has at least one of; most sentences have none.
_HINT = re.compile(
    r"\d|day|night|morning|evening|tomorrow|week|month|year|hour|\b(?:Jan|Feb|Mar|Apr|May|Jun"
    r"|Jul|Aug|Sep|Oct|Nov|Dec)"
)
_AHEAD = re.compile(r"\b(?:will|would|next|coming|plans?|scheduled|upcoming|until|by)\b", re.I)


def dates(text: str, sentence: Span, published: date | None) -> list[DateMention]:
    """The dates named in one sentence, in order, none inside another."""
    found: list[DateMention] = []  # kept in order of their spans
    if not _HINT.search(text, sentence.start, sentence.end):
        return found
    for kind, finder in _FINDERS:
        for match in finder.finditer(text, sentence.start, sentence.end):
            span = Span(*match.span("named" if "named" in match.groupdict() else 0))
            place = bisect_left(found, span, key=lambda mention: mention.span)
            if any(span.overlaps(other.span) for other in found[max(0, place - 1) : place + 1]):
                continue
            days = _days(kind, match, text, published)
            if days is not None:
                found.insert(place, DateMention(span, *days))
    return found


_Days = tuple[date, date]


def _days(kind: str, match: re.Match[str], text: str, published: date | None) -> _Days | None:
    """The days a match means; None where they cannot be told or do not exist."""
    try:
        return _READERS[kind](match, text, published)
    except (ValueError, OverflowError):
        return None


def _iso(match: re.Match[str], _text: str, _published: date | None) -> _Days | None:
    day = date(int(match["year"]), int(match["month"]), int(match["day"]))
    return day, day


def _day(match: re.Match[str], _text: str, published: date | None) -> _Days | None:
    month = _MONTHS[match["month"].casefold().rstrip(".")]
    number = int(match["day"])
    if match["year"]:
        day = date(int(match["year"]), month, number)
    elif published is None:
        return None
    else:
        day = _nearest(published, month, number)
    return day, day


def _nearest(published: date, month: int, number: int) -> date:
    """That day of the year nearest to the article's date."""
    years = (published.year - 1, published.year, published.year + 1)
    fitting = [date(y, month, number) for y in years if number <= calendar.monthrange(y, month)[1]]
    if not fitting:
        raise ValueError(number)
    return min(fitting, key=lambda day: abs((day - published).days))


def _month(match: re.Match[str], _text: str, published: date | None) -> _Days | None:
    month = _MONTHS[match["month"].casefold().rstrip(".")]
    year = match.groupdict().get("year")
    if year is None:
        if published is None:
            return None
        middle = _nearest(published, month, 15)
        return middle.replace(day=1), _month_end(middle.year, month)
    return date(int(year), month, 1), _month_end(int(year), month)


def _month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _year(match: re.Match[str], _text: str, _published: date | None) -> _Days | None:
    year = int(match["year"])
    return date(year, 1, 1), date(year, 12, 31)


def _span(match: re.Match[str], _text: str, published: date | None) -> _Days | None:
    if published is None:
        return None
    count = _count(match["count"] or "one")
    unit = match["unit"].casefold()
    back = (count + 23) // 24 if unit == "hour" else count * _LENGTHS[unit]
    return published - timedelta(days=back), published


def _ago(match: re.Match[str], _text: str, published: date | None) -> _Days | None:
    if published is None or match["way"].casefold() != "ago":
        return None
    count, unit = _count(match["count"]), match["unit"].casefold()
    day = published - timedelta(days=count * _LENGTHS[unit])
    slack = timedelta(days={"week": 3, "month": 15, "year": 183}.get(unit, 0))
    return day - slack, min(day + slack, published)


def _count(word: str) -> int:
    return int(word) if word.isdigit() else _SMALL[word.casefold()]


def _unit(match: re.Match[str], _text: str, published: date | None) -> _Days | None:
    if published is None:
        return None
    which = {"past": -1, "last": -1, "this": 0}.get(match["which"].casefold(), 1)
    unit = match["unit"].casefold()
    if unit == "year":
        year = published.year + which
        return date(year, 1, 1), date(year, 12, 31)
    if unit == "month":
        index = published.year * 12 + published.month - 1 + which
        year, month = divmod(index, 12)
        return date(year, month + 1, 1), _month_end(year, month + 1)
    monday = published - timedelta(days=published.weekday()) + timedelta(days=7 * which)
    if unit == "weekend":
        saturday = monday + timedelta(days=5)
        return saturday, saturday + timedelta(days=1)
    return monday, monday + timedelta(days=6)


def _weekday(match: re.Match[str], text: str, published: date | None) -> _Days | None:
    """The last day of that name up to the article's date, or the next where it lies ahead."""
    if published is None:
        return None
    back = (published.weekday() - _DAYS[match["weekday"].casefold()]) % 7
    which = (match["which"] or "").casefold()
    before = text[max(0, match.start() - 60) : match.start()]
    ahead = which in ("next", "coming") or (which != "last" and _lies_ahead(before))
    day = (
        published + timedelta(days=(7 - back) % 7 or 7)
        if ahead
        else (published - timedelta(days=back or (7 if which == "last" else 0)))
    )
    return day, day


def _lies_ahead(before: str) -> bool:
    clause = re.split(r"[.;]\s", before)[-1]
    return bool(_AHEAD.search(clause)) and " said" not in clause


def _near(match: re.Match[str], _text: str, published: date | None) -> _Days | None:
    if published is None:
        return None
    moved = {"yesterday": -1, "last night": -1, "tomorrow": 1}.get(match["near"].casefold(), 0)
    day = published + timedelta(days=moved)
    return day, day


_READERS: dict[str, Callable[[re.Match[str], str, date | None], _Days | None]] = {
    "iso": _iso,
    "day": _day,
    "month": _month,
    "year": _year,
    "span": _span,
    "ago": _ago,
    "unit": _unit,
    "weekday": _weekday,
    "near": _near,
}
