"""Times of day named in a statement: "9:30 a.m.", "14:30", "noon", "shortly after 3 o'clock"."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from reader.comparison import lexicon
from reader.comparison.words import Kind, Word

NAMED = {"noon": 720, "midday": 720, "midnight": 0}
_HALVES = {"am": 0, "pm": 720}
_DAY, _HALF = 1440, 720
_ROUGHLY = frozenset(("about", "around", "roughly", "approximately", "near", "nearly", "almost"))
_BEFORE = frozenset(("before", "by", "until", "till"))
_AFTER = frozenset(("after", "since", "past"))
# Before a time of day, so that "3:30" is none of a score or a race.
_LEADS = _ROUGHLY | _BEFORE | _AFTER | {"at", "from", "between", "to", "and"}
_SHORTLY = frozenset(("shortly", "just", "soon"))
# "Two hours before midnight" tells no bound of it.
_COUNTED = frozenset(("hour", "hours", "minute", "minutes"))
_NEAR = 30
_LOCAL = "local time"


class Hour(NamedTuple):
    """A time of day by the positions of its words, as the minutes after midnight it leaves open.

    `twice` says that it may be of the morning or of the evening, `zone` where the clock stands
    that shows it, if that is told.
    """

    first: int
    last: int
    low: int
    high: int
    twice: bool = False
    zone: str = ""


def hour_at(words: Sequence[Word], i: int) -> Hour | None:
    """The time of day that begins with a word, if one does."""
    if words[i].folded in NAMED and words[i].kind is Kind.CONTENT:
        minutes, last, twice = NAMED[words[i].folded], i, False
    elif words[i].kind is not Kind.NUMBER or (read := _digits(words, i)) is None:
        return None
    else:
        minutes, last, twice = read
    low, high = _left_open(words, i, minutes)
    end = _zone_after(words, last)
    zone = " ".join(word.folded for word in words[last + 1 : end + 1])
    return Hour(i, end, low, high, twice, "" if zone == _LOCAL else zone)


def _digits(words: Sequence[Word], i: int) -> tuple[int, int, bool] | None:
    """Minutes after midnight, the last word, and whether the half of the day is left open."""
    hour, _, minute = words[i].folded.partition(".")
    last = i
    if not minute and _in_one(words[i : i + 3]) and words[i + 1].folded == ":":
        minute, last = words[i + 2].folded, i + 2
    if not _is_hour(hour) or (minute and not _is_minute(minute)):
        return None
    after = words[last + 1].folded if last + 1 < len(words) else ""
    half = _HALVES.get(after.replace(".", ""))
    told = int(hour) * 60 + int(minute or 0)
    if half is not None:
        return (told % _HALF + half, last + 1, False) if int(hour) <= 12 else None
    if after == "o'clock" and 1 <= int(hour) <= 12:
        return told % _HALF, last + 1, True
    led = bool(i) and words[i - 1].folded in _LEADS
    if last == i or not (led or _zone_after(words, last) > last) or _goes_on(words, last):
        return None
    return told % _DAY, last, 1 <= int(hour) <= 12 and not hour.startswith("0")


def _in_one(words: Sequence[Word]) -> bool:
    """Whether three words stand without a space: "At 10: 20 people were killed" is no time."""
    return len(words) == 3 and all(one.end == then.start for one, then in pairwise(words))


def _is_hour(word: str) -> bool:
    return len(word) <= 2 and word.isdecimal() and int(word) < 24


def _is_minute(word: str) -> bool:
    return len(word) == 2 and word.isdecimal() and int(word) < 60


def _goes_on(words: Sequence[Word], last: int) -> bool:
    """Whether a third number follows: "2:14:05" is how long a race took."""
    return last + 1 < len(words) and words[last + 1].folded == ":"


def _left_open(words: Sequence[Word], i: int, minutes: int) -> tuple[int, int]:
    """From when to when it may be: "before", "shortly after", "around"."""
    before = words[i - 1].folded if i else ""
    shortly = i > 1 and words[i - 2].folded in _SHORTLY
    if before in _ROUGHLY:
        return minutes - _NEAR, minutes + _NEAR
    if before in _BEFORE | _AFTER and i > 1 and words[i - 2].folded in _COUNTED:
        return 0, _DAY
    if before in _BEFORE:
        high = minutes or _DAY
        return (high - _NEAR if shortly else min(0, high - _HALF)), high
    if before in _AFTER:
        return minutes, (minutes + _NEAR if shortly else max(_DAY, minutes + _HALF))
    return minutes, minutes


def _zone_after(words: Sequence[Word], last: int) -> int:
    """The last word of where the clock stands ("GMT", "local time", "Moscow time"), if told."""
    after = words[last + 1 : last + 3]
    named = bool(after) and (after[0].kind is Kind.NAME or after[0].folded == "local")
    if named and [word.folded for word in after[1:]] == ["time"]:
        return last + 2
    zones = lexicon.word_set("time_zones.txt")
    return last + 1 if named and after[0].folded in zones else last


def apart(left: Hour, right: Hour) -> int:
    """How many minutes lie between two times of day at least; 0 where they may be one."""
    turns = (0, _HALF) if left.twice or right.twice else (0,)
    return min(_between(left, right, turn) for turn in turns)


def _between(left: Hour, right: Hour, turn: int) -> int:
    low_l, high_l, low_r, high_r = left.low + turn, left.high + turn, right.low, right.high
    gaps = (max(low_l + day, low_r) - min(high_l + day, high_r) for day in (-_DAY, 0, _DAY))
    return max(0, min(gaps))
