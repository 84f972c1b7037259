"""The day a page was published: what htmldate finds, set right where the page itself says other."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from lxml import etree

from reader.formats.fields import iso_day
from reader.formats.stated import day_in, month_number

_TIMES = etree.XPath("//time")
_META = etree.XPath("//meta/@content")
_DATA = etree.XPath("//script[@type='application/ld+json']/text()")
_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)/([a-z]{3,9})/(\d{1,2})(?=[/-])", re.IGNORECASE)
_MOST = 200


def published_day(tree: etree._Element, address: str, found: date | None) -> date | None:
    """The day of publication, given the one that was found by other means.

    "/2019/nov/18/" in the address decides. A clock of the page that says "Nov 18, 9:24 pm" beside
    the same instant in UTC means the 18th. The only clock of a page decides where nothing it
    states of itself has the day that was found.
    """
    if day := _day_in_address(address):
        return day
    clocks = list(_clocks(tree))
    seen = {shown for _, shown in clocks if shown}
    for instant, shown in clocks:
        near = shown and found and abs(shown - found) == timedelta(days=1)
        if near and (instant == found or len(seen) == 1):
            return shown
    if found is None or not (found in seen or _is_stated(tree, found)):
        instants = [instant for instant, _ in clocks if instant]
        return instants[0] if len(instants) == 1 else found
    return found


def _day_in_address(address: str) -> date | None:
    if match := _IN_ADDRESS.search(address):
        month = month_number(match[2])
        try:
            return date(int(match[1]), month, int(match[3])) if month else None
        except ValueError:
            return None
    return None


def _clocks(tree: etree._Element) -> Iterator[tuple[date | None, date | None]]:
    """The day each `<time>` gives to machines and the day it shows to people."""
    for clock in _TIMES(tree)[:_MOST]:
        words = " ".join("".join(clock.itertext()).split())
        yield iso_day(clock.get("datetime") or ""), day_in(words[:80])


def _is_stated(tree: etree._Element, day: date) -> bool:
    iso = day.isoformat()
    return any(iso in str(text)[:200_000] for text in (*_META(tree)[:_MOST], *_DATA(tree)[:20]))
