"""The days a date in words may mean, seen from the day of the article."""

import calendar
import re
from collections.abc import Callable
from datetime import date, timedelta

Days = tuple[date, date]

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
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_ORDINALS = {"first": 0, "second": 1, "third": 2, "fourth": 3}
_PARTS = {"early": (0, 1), "mid": (1, 2), "late": (2, 3)}  # thirds of a month or a year
_NEAR = {"the day before yesterday": -2, "the day after tomorrow": 2, "tomorrow": 1}
_AHEAD = re.compile(
    r"\b(?:will|would|next|coming|plans?|may|scheduled|due|upcoming|until|by)\b|\bto be\b", re.I
)
_PAIRED = re.compile(r"(?P<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:or|and) $")
# "He said on Sunday that he would speak on Monday": the day seen from Sunday.
_TOLD = re.compile(
    r"\b(?:said|announced)(?: on)? (?P<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b[^.;]*$"
)
_CLAUSE = 160  # characters before a date in which its clause says whether it lies ahead


def days(kind: str, match: re.Match[str], text: str, published: date | None) -> Days | None:
    """The days a match means; None where they cannot be told or do not exist."""
    try:
        return _READERS[kind](match, text, published)
    except (ValueError, OverflowError):
        return None


def _iso(match: re.Match[str], _text: str, _published: date | None) -> Days | None:
    day = date(int(match["year"]), int(match["month"]), int(match["day"]))
    return day, day


def _numeric(match: re.Match[str], _text: str, _published: date | None) -> Days | None:
    """ "29.03.2022"; with slashes only where one of the two can be no month."""
    one, two, year = int(match["one"]), int(match["two"]), int(match["year"])
    if match["mark"] == "/" and one <= 12 and two <= 12 and one != two:
        return None
    month, number = (one, two) if match["mark"] == "/" and two > 12 else (two, one)
    return date(year, month, number), date(year, month, number)


def _month_of(match: re.Match[str]) -> int:
    return _MONTHS[match["month"].casefold().rstrip(".")]


def _day(match: re.Match[str], text: str, published: date | None) -> Days | None:
    day = _dated(match, text, published, int(match["day"]))
    return (day, day) if day else None


def _some_days(match: re.Match[str], text: str, published: date | None) -> Days | None:
    """ "March 3-10", "3 to 10 March"."""
    last = _dated(match, text, published, int(match["day"]))
    first = last.replace(day=int(match["from"])) if last else None
    return (first, last) if first and last and first < last else None


def _dated(match: re.Match[str], text: str, published: date | None, number: int) -> date | None:
    if match["year"]:
        return date(int(match["year"]), _month_of(match), number)
    if published is None:
        return None
    return _nearest(published, _month_of(match), number, _will(text, match.start()))


def _nearest(published: date, month: int, number: int, ahead: bool) -> date:
    """That day of the year nearest to the article's date; the next one where it lies ahead."""
    years = (published.year - 1, published.year, published.year + 1)
    fitting = [date(y, month, number) for y in years if number <= calendar.monthrange(y, month)[1]]
    if ahead:
        fitting = [
            day for day in fitting if (day.year, day.month) >= (published.year, published.month)
        ]
    return min(fitting, key=lambda day: abs((day - published).days))


def _month(match: re.Match[str], text: str, published: date | None) -> Days | None:
    groups = match.groupdict()
    month = _month_of(match)
    if groups.get("year") is None:
        if published is None:
            return None
        year = _nearest(published, month, 15, _will(text, match.start())).year
    else:
        year = int(match["year"])
    return _part(groups.get("part"), date(year, month, 1), _month_end(year, month))


def _part(part: str | None, first: date, last: date) -> Days:
    """The first, middle or last third of some days; all of them without a part."""
    if part is None:
        return first, last
    low, high = _PARTS[part.casefold()]
    length = (last - first).days + 1
    end = last if high == 3 else first + timedelta(days=length * high // 3 - 1)
    return first + timedelta(days=length * low // 3), end


def _month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _year(match: re.Match[str], _text: str, _published: date | None) -> Days | None:
    year = int(match["year"])
    return _part(match.groupdict().get("part"), date(year, 1, 1), date(year, 12, 31))


def _years(match: re.Match[str], _text: str, _published: date | None) -> Days | None:
    first, last = date(int(match["year"]), 1, 1), date(int(match["until"]), 12, 31)
    return (first, last) if first < last else None


def _decade(match: re.Match[str], _text: str, _published: date | None) -> Days | None:
    year = int(match["decade"]) * 10
    return date(year, 1, 1), date(year + 9, 12, 31)


def _season(match: re.Match[str], _text: str, _published: date | None) -> Days | None:
    year, month = int(match["year"]), _SEASONS[match["season"].casefold()]
    over, last = divmod(month + 1, 12)
    return date(year, month, 1), _month_end(year + over, last + 1)


def _quarter(match: re.Match[str], _text: str, _published: date | None) -> Days | None:
    year, month = int(match["year"]), 3 * _ORDINALS[match["which"].casefold()] + 1
    return date(year, month, 1), _month_end(year, month + 2)


def _span(match: re.Match[str], _text: str, published: date | None) -> Days | None:
    if published is None:
        return None
    count = _count(match["count"] or "one")
    unit = match["unit"].casefold()
    back = (count + 23) // 24 if unit == "hour" else count * _LENGTHS[unit]
    return published - timedelta(days=back), published


def _ago(match: re.Match[str], _text: str, published: date | None) -> Days | None:
    if published is None:
        return None
    count, unit = _count(match["count"]), match["unit"].casefold()
    day = published - timedelta(days=count * _LENGTHS[unit])
    slack = timedelta(days={"week": 3, "month": 15, "year": 183}.get(unit, 0))
    return day - slack, min(day + slack, published)


def _count(word: str) -> int:
    return int(word) if word.isdigit() else _SMALL[word.casefold()]


def _unit(match: re.Match[str], _text: str, published: date | None) -> Days | None:
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
    first = monday + timedelta(days=5 if unit == "weekend" else 0)
    return first, monday + timedelta(days=6)


def _weekend(_match: re.Match[str], _text: str, published: date | None) -> Days | None:
    """The weekend just over, or the one that goes on."""
    if published is None:
        return None
    saturday = published - timedelta(days=(published.weekday() - 5) % 7)
    return saturday, saturday + timedelta(days=1)


def _weekday(match: re.Match[str], text: str, published: date | None) -> Days | None:
    """The last day of that name up to the article's date, or the next where it lies ahead."""
    if published is None:
        return None
    which = (match["which"] or "").casefold()
    before = text[max(0, match.start() - _CLAUSE) : match.start()]
    paired = _PAIRED.search(before)
    if paired is not None:
        named = _DAYS[paired["weekday"].casefold() + "day"]
        base = _named(named, "", before[: paired.start()], published)
        day = base + timedelta(days=(_DAYS[match["weekday"].casefold()] - named) % 7)
    else:
        day = _named(_DAYS[match["weekday"].casefold()], which, before, published)
    return day, day


def _named(weekday: int, which: str, before: str, published: date) -> date:
    back = (published.weekday() - weekday) % 7
    ahead = which in ("next", "coming") or (which != "last" and _lies_ahead(before))
    if ahead:
        told = _TOLD.search(before) if not which else None
        if told is not None:
            since = _named(_DAYS[told["weekday"].casefold() + "day"], "", "", published)
            return since + timedelta(days=(weekday - since.weekday() - 1) % 7 + 1)
        return published + timedelta(days=(7 - back) % 7 or (7 if which else 0))
    return published - timedelta(days=back or (7 if which == "last" else 0))


def _will(text: str, at: int) -> bool:
    """Whether what stands before a date says that it is still to come."""
    return bool(re.search(r"\b(?:will|may|plans? to)\b", _clause(text[max(0, at - _CLAUSE) : at])))


def _lies_ahead(before: str) -> bool:
    return bool(_AHEAD.search(_clause(before)))


def _clause(before: str) -> str:
    """The words of the same clause: those since the last full stop and the last "said"."""
    return re.split(r"[.;]\s|\b(?:said|told|announced)\b", before)[-1]


def _near(match: re.Match[str], _text: str, published: date | None) -> Days | None:
    if published is None:
        return None
    word = match["near"].casefold()
    past = word.startswith(("yesterday", "last", "overnight"))
    first = published + timedelta(days=_NEAR.get(word, -1 if past else 0))
    return first, published if word == "overnight" else first


_READERS: dict[str, Callable[[re.Match[str], str, date | None], Days | None]] = {
    "iso": _iso,
    "numeric": _numeric,
    "day": _day,
    "days": _some_days,
    "month": _month,
    "season": _season,
    "quarter": _quarter,
    "year": _year,
    "years": _years,
    "decade": _decade,
    "span": _span,
    "ago": _ago,
    "unit": _unit,
    "weekend": _weekend,
    "weekday": _weekday,
    "near": _near,
}
