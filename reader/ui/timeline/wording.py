"""What the chart says in words: measures, labels, sentences, scales."""

import string
from datetime import date
from math import isclose

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from reader.comparison.series import Measure, Point
from reader.ui.wording import SIGNS, day, day_of_year, dotted, signed

_DECIMALS = 6


def measure_name(measure: Measure) -> str:
    """What is counted, with its unit."""
    name = measure.name[:1].upper() + measure.name[1:]
    return f"{name} ({measure.unit})" if measure.unit else name


class _Counts(QObject):
    """Numbers of things in words; a class, because plurals are only collected from methods."""

    def of_measure(self, numbers: int, sources: int) -> str:
        told = self.tr("%n number(s)", "", numbers)
        by = self.tr("%n source(s)", "", sources)
        return f"{told} · {by}"


_COUNTS = _Counts()


def measure_choice(measure: Measure) -> str:
    """The same with how many numbers and sources there are."""
    sources = len({line.source for line in measure.series})
    numbers = sum(len(line.points) for line in measure.series)
    return f"{measure_name(measure)} · {_COUNTS.of_measure(numbers, sources)}"


def point_label(point: Point) -> str:
    """The number with its relation and bound, the place and the source, short for the chart."""
    words = point.words[:1].lower() + point.words[1:]
    if not words[0].isalpha():
        words = f"{_sign(point)} {words}".strip()
    if point.relation:
        words = f"{SIGNS[point.relation]} {words}"
    source = point.utterance.source
    short = source if len(source) < 32 else f"{source[:30]}…"
    return dotted(words, place_name(point.quantity.place), short)


def _sign(point: Point) -> str:
    if point.low is not None and point.high is None:
        return "≥"
    if point.high is not None and point.low is None:
        return "≤"
    return "≈" if point.quantity.approximate else ""


def place_name(place: str) -> str:
    """A place with its capitals; quantities know it in lower case."""
    return string.capwords(place)


def point_head(point: Point) -> str:
    """Who gave the number, where and when, and for which day."""
    said = point.utterance
    outlet = "" if said.of_outlet else said.outlet
    head = dotted(said.source, outlet, day(said.said))
    of_day = point.quantity.as_of
    if of_day and of_day != said.said:
        head += " · " + QCoreApplication.translate("Timeline", "as of %1").replace(
            "%1", day(of_day)
        )
    return f"{signed(point.relation)} · {head}" if point.relation else head


def point_sentence(point: Point) -> str:
    """Everything about a number in one breath."""
    text = point.utterance.article.text
    sentence = " ".join(point.utterance.claim.sentence.of(text).split())
    return f"{point_head(point)}: {sentence}"


def axis_number(number: float) -> str:
    """A number on the scale, in the person's own notation, with the decimals it has."""
    digits = next((d for d in range(_DECIMALS) if isclose(round(number, d), number)), _DECIMALS)
    return QLocale().toString(number, "f", digits)


def axis_day(value: date, *, dated: bool) -> str:
    """A day on the scale, with its year where the scale has days of several."""
    return day(value) if dated else day_of_year(value)
