"""What a text says of itself: when it was written and who publishes it."""

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta

_MONTHS = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
         "august aug", "september sept sep", "october oct", "november nov", "december dec"), 1)
    for name in names.split()
}  # fmt: skip
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTH = r"(?P<month>[A-Z][a-z]{2,8})\.?"
_DATES = (
    re.compile(rf"\b{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>(?:19|20)\d\d)\b"),
    re.compile(rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)? {_MONTH},? (?P<year>(?:19|20)\d\d)\b"),
)
_AHEAD = re.compile(r"\b(?:by|until|till|before|from|after|end of|deadline of|due)\s+(?:the\s+)?$")
_WEEKDAY = re.compile(rf"(?<!\blast )(?<!\bnext )\b({'|'.join(d.title() for d in _WEEKDAYS)})\b")
_NAME = r"((?:[A-Z][\w’'-]*|[A-Z]{2,})(?: (?:of|and|the)? ?[A-Z][\w’'-]*){0,3})"
_SELF = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b{_NAME} (?:has|have) (?:contacted|reached out to|approached|asked) .{{1,120}} "
        r"for (?:a )?(?:comment|response|further)",
        rf"\b{_NAME} (?:could|was|were|has) (?:not|unable)(?: been able)?(?: to)? "
        r"(?:independently|immediately) (?:verif|confirm)",
        rf"[Rr]ead more (?:in|on|at) (?:the |our )?{_NAME}(?: [a-z]|\.)",
        rf"(?:©|\(c\)|Copyright) (?:(?:19|20)\d\d,? )?{_NAME}",
    )
)


def infer_outlet(paragraphs: Iterable[str]) -> str:
    """The outlet that a text calls itself ("Newsweek has contacted … for comment"), else ""."""
    for paragraph in paragraphs:
        for pattern in _SELF:
            if (found := pattern.search(paragraph)) and found[1] not in ("We", "It", "He", "She"):
                return found[1].removeprefix("The ") if found[1].count(" ") == 0 else found[1]
    return ""


def infer_date(text: str) -> date | None:
    """The day a text was written: the latest dated day that its weekdays agree with, else None.

    "on Wednesday" beside "March 30, 2022" speaks for that Wednesday; a text that names
    no weekday tells of history and gets no date.
    """
    days = _dated(text[:400_000])
    weekdays = Counter(found.lower() for found in _WEEKDAY.findall(text[:400_000]))
    if not days or not weekdays:
        return None
    usual = _WEEKDAYS.index(weekdays.most_common(1)[0][0])
    latest = max(days)
    for back in range(7):
        day = latest - timedelta(days=back)
        if day.weekday() == usual and (back == 0 or day in days or back <= 1):
            return day
    return latest if latest.weekday() in {_WEEKDAYS.index(name) for name in weekdays} else None


def _dated(text: str) -> set[date]:
    found: set[date] = set()
    for pattern in _DATES:
        for match in pattern.finditer(text):
            month = _MONTHS.get(match["month"].lower())
            if month is None or _AHEAD.search(text[max(0, match.start() - 24) : match.start()]):
                continue
            try:
                found.add(date(int(match["year"]), month, int(match["day"])))
            except ValueError:
                continue
    return found
