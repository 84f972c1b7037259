"""How dates, relations and bylines are worded and signed everywhere in the window."""

import re
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QDateTime, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from reader.model import Relation

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
SIGNS = {relation: relation.sign for relation in Relation}
_NAMES = {
    Relation.CONTRADICTS: QT_TRANSLATE_NOOP("Wording", "contradicts"),
    Relation.UPDATES: QT_TRANSLATE_NOOP("Wording", "updates"),
    Relation.AGREES: QT_TRANSLATE_NOOP("Wording", "agrees"),
    Relation.COPIES: QT_TRANSLATE_NOOP("Wording", "copies"),
    Relation.UNRELATED: QT_TRANSLATE_NOOP("Wording", "unrelated"),
}
_MEANINGS = {
    Relation.CONTRADICTS: QT_TRANSLATE_NOOP("Wording", "These two disagree."),
    Relation.UPDATES: QT_TRANSLATE_NOOP("Wording", "The same count or state, later."),
    Relation.AGREES: QT_TRANSLATE_NOOP("Wording", "These two say the same."),
    Relation.COPIES: QT_TRANSLATE_NOOP(
        "Wording", "The same wording from one origin: no independent confirmation."
    ),
    Relation.UNRELATED: QT_TRANSLATE_NOOP("Wording", "These two speak of different things."),
}


def _tr(text: object) -> str:
    return QCoreApplication.translate("Wording", str(text))


def relation_name(relation: Relation) -> str:
    """The relation in one word."""
    return _tr(_NAMES[relation])


def relation_meaning(relation: Relation) -> str:
    """What the relation says, and no more, in a sentence."""
    return _tr(_MEANINGS[relation])


def signed(relation: Relation) -> str:
    """The relation with its sign, for where colour alone would not do."""
    return f"{SIGNS[relation]} {relation_name(relation)}"


def day(value: date | None) -> str:
    """A date as people write it: 30 Mar 2022, 30. März 2022; nothing for none."""
    return _dated(value, _tr(QT_TRANSLATE_NOOP("Wording", "d MMM yyyy")))


def day_of_year(value: date | None) -> str:
    """A day without its year, where that is plain: 30 Mar."""
    return _dated(value, _tr(QT_TRANSLATE_NOOP("Wording", "d MMM")))


def _dated(value: date | None, pattern: str) -> str:
    return QLocale().toString(QDate(value.year, value.month, value.day), pattern) if value else ""


def month(year_and_month: str) -> str:
    """A month written as 2022-03 as people write it: March 2022."""
    year, number = map(int, year_and_month.split("-"))
    return f"{QLocale().standaloneMonthName(number)} {year}"


def moment(at: str) -> str:
    """An ISO 8601 time as people write it, on their own clock: 30 Mar 2022 14:05."""
    local = QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs).toLocalTime()
    pattern = f"{_tr(QT_TRANSLATE_NOOP('Wording', 'd MMM yyyy'))} HH:mm"
    return QLocale().toString(local, pattern) if local.isValid() else at


def byline(outlet: str, published: date | None, inferred: bool = False) -> str:
    """Outlet and date; a date read from the text is marked with a tilde."""
    when = day(published)
    return dotted(outlet, f"~{when}" if inferred and when else when)


def dotted(*parts: str) -> str:
    """The parts that are not empty with dots between them, each in its own reading direction."""
    return " · ".join(isolated(part) for part in parts if part)


def isolated(words: str) -> str:
    """Words that keep their order among others that run the other way.

    “صحيفة · 28 Mar” would else be shown with the 28 before the paper's name.
    """
    mixed = QGuiApplication.isRightToLeft() or _RIGHT_TO_LEFT.search(words)
    return f"\u2068{words}\u2069" if mixed else words


def version_name(version: int, total: int) -> str:
    """Which version of an address a text is: Version 2 of 3."""
    words = QCoreApplication.translate("Wording", "Version {number} of {all}")
    return words.format(number=version, all=total)


def version_told(changed: bool, version: int) -> str:
    """What a pair of passages in two versions of one page is: reworded, or kept as it was."""
    words = (
        QCoreApplication.translate("Wording", "changed in version {number}")
        if changed
        else QCoreApplication.translate("Wording", "kept in version {number}")
    )
    return words.format(number=version)


def minutes(words: int) -> int:
    """How long the text takes to read at 220 words a minute, at least one minute."""
    return max(1, round(words / 220))


def count(value: int) -> str:
    """A whole number in the person's own notation: 5,225 or 5 225."""
    return QLocale().toString(value)


def number(value: float) -> str:
    """A score with two digits in the person's own notation."""
    return QLocale().toString(value, "f", 2)
