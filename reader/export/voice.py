"""How a report speaks: its own sentences, dates and numbers, in English unless told otherwise.

What people and articles wrote is never translated.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from reader.export import plain


@dataclass(frozen=True, slots=True)
class Voice:
    """A language: what says a sentence, a day and a number in it, and its code."""

    language: str = "en"
    say: Callable[[str], str] = str
    day: Callable[[date | None], str] = plain.day
    number: Callable[[float], str] = "{:.2f}".format

    def moment(self, stamp: str) -> str:
        """An ISO 8601 time as people write it: "30 March 2022, 00:45 UTC"; others as they are."""
        try:
            at = datetime.fromisoformat(stamp)
        except ValueError:
            return stamp
        zone = " UTC" if at.utcoffset() == timedelta() else ""
        return f"{self.day(at)}, {at:%H:%M}{zone}"


ENGLISH = Voice()
