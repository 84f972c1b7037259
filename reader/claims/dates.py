"""Dates named in a sentence, absolute or relative, as the days they may mean.

Relative dates need the article's date; without it only those with a year are read. "A day
earlier" and its kin are left alone: which day they lean on is not told.
"""

import re
from bisect import bisect_left
from datetime import date
from functools import cache

from reader.claims.days import days
from reader.model import DateMention, Span

_MONTH = (
    r"(?P<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)|Apr(?:il|\.)?|May|Jun(?:e|\.)?"
    r"|Jul(?:y|\.)?|Aug(?:ust|\.)?|Sep(?:tember|t\.?|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?"
    r"|Dec(?:ember|\.)?)"
)
_ONE_YEAR = r"(?:1[5-9]|20)\d\d"
_YEAR = rf"(?P<year>{_ONE_YEAR})"
_THAT_YEAR = rf"(?:,?\s{_YEAR})?"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_FROM = r"(?P<from>[0-3]?\d)\s?(?:[-–]|to|and|through)\s?"
_PART = r"(?P<part>(?i:early|mid|late))[\s-]"
_NO_COUNT = r"(?![\d,]*\d)(?!\s(?:percent|people|million))"
_COUNT = (
    r"(?P<count>\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|few|couple of|several)"
)
_UNIT = r"(?P<unit>hour|day|week|month|year)s?"

_PATTERNS: tuple[tuple[str, str], ...] = (
    ("iso", rf"\b{_YEAR}-(?P<month>[01]\d)-(?P<day>[0-3]\d)\b"),
    ("numeric", rf"\b(?P<one>[0-3]?\d)(?P<mark>[./])(?P<two>[0-3]?\d)(?P=mark){_YEAR}\b"),
    ("days", rf"\b{_MONTH}\s{_FROM}{_DAY}{_THAT_YEAR}{_NO_COUNT}\b"),
    ("days", rf"\b{_FROM}{_DAY}\s{_MONTH}{_THAT_YEAR}(?!\w)"),
    ("day", rf"\b{_MONTH}\s{_DAY}{_THAT_YEAR}{_NO_COUNT}\b"),
    ("day", rf"\b{_DAY}(?:\sof)?\s{_MONTH}{_THAT_YEAR}(?!\w)"),
    ("month", rf"\b{_PART}{_MONTH}{_THAT_YEAR}(?!\w|\s\d)"),
    ("month", rf"\b{_MONTH},?\s{_YEAR}\b"),
    (
        "month",
        r"\b(?i:in|since|until|by|last|next|this|during|of)\s"
        rf"(?P<named>{_MONTH})(?!\w|\s\d)",
    ),
    ("season", rf"\b(?P<season>(?i:spring|summer|autumn|fall|winter))(?:\sof)?\s{_YEAR}\b"),
    (
        "quarter",
        rf"\b(?P<which>(?i:first|second|third|fourth))\squarter(?:\sof)?\s{_YEAR}\b",
    ),
    (
        "years",
        rf"\b(?i:in|from|between)\s(?P<named>{_YEAR}\s?(?:[-–]|to|and)\s?(?P<until>{_ONE_YEAR}))"
        r"\b(?![-,.]\d|%)",
    ),
    ("year", rf"\b{_PART}{_YEAR}\b"),
    (
        "year",
        r"\b(?i:in|since|until|by|of|from|before|after|during)\s"
        rf"(?P<named>{_YEAR})\b(?![-,.]\d|%)",
    ),
    ("year", rf"\b(?i:the|a)\s(?P<named>{_YEAR})(?=\s[a-z]+(?<!s)\b)"),
    ("decade", r"\b(?P<decade>(?:1[5-9]|20)\d)0s\b"),
    ("span", rf"\b(?i:over|in|during|for|within)\sthe\s(?:past|last)\s(?:{_COUNT}\s)?{_UNIT}\b"),
    (
        "ago",
        r"\b(?:(?i:about|almost|nearly|some|over|more than)\s)?"
        rf"(?i:{_COUNT})\s{_UNIT}\sago\b",
    ),
    ("unit", r"\b(?P<which>(?i:last|this|next|past|coming))\s(?P<unit>week|month|year|weekend)\b"),
    ("weekend", r"\b(?i:over|at|on|during)\sthe\s(?P<named>weekend)\b"),
    (
        "weekday",
        r"\b(?:(?P<which>(?i:last|next|this|coming|past))\s)?"
        r"(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
        r"(?!\s(?:Times|Telegraph|Mirror|Night\sLive|school))",
    ),
    (
        "near",
        r"\b(?P<near>(?i:the day before yesterday|the day after tomorrow"
        r"|yesterday(?: morning| afternoon| evening| night)?|today|tomorrow|tonight|overnight"
        r"|last night|this morning|this afternoon|this evening))\b",
    ),
)
# What every date of a kind has at least one of; most sentences have none.
_HINTS = {
    "month": re.compile(r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"),
    "year": re.compile(r"(?:1[5-9]|20)\d"),
}
_WORDS = (
    *("day", "night", "morning", "afternoon", "evening"),
    *("tomorrow", "week", "month", "year", "hour"),
)
_OF_YEAR = frozenset({"iso", "numeric", "season", "quarter", "years", "year", "decade"})
_OF_MONTH = frozenset({"days", "day", "month"})


def _hint(kind: str) -> str:
    return "year" if kind in _OF_YEAR else "month" if kind in _OF_MONTH else "word"


_FINDERS = [(kind, _hint(kind), re.compile(pattern)) for kind, pattern in _PATTERNS]


@cache
def _finders(hinted: frozenset[str]) -> list[tuple[str, re.Pattern[str]]]:
    """What may find dates where these hints are, in order."""
    return [(kind, finder) for kind, hint, finder in _FINDERS if hint in hinted]


def dates(text: str, sentence: Span, published: date | None) -> list[DateMention]:
    """The dates named in one sentence, in order, none inside another."""
    found: list[DateMention] = []  # kept in order of their spans
    hinted = {name for name, hint in _HINTS.items() if hint.search(text, *sentence)}
    lower = sentence.of(text).lower()
    if any(word in lower for word in _WORDS):
        hinted.add("word")
    for kind, finder in _finders(frozenset(hinted)):
        for match in finder.finditer(text, sentence.start, sentence.end):
            span = Span(*match.span("named" if "named" in match.groupdict() else 0))
            place = bisect_left(found, span, key=lambda mention: mention.span)
            if any(span.overlaps(other.span) for other in found[max(0, place - 1) : place + 1]):
                continue
            meant = days(kind, match, text, published)
            if meant is not None:
                found.insert(place, DateMention(span, *meant))
    return found
