"""What a cell, a column and a topic of the matrix say in words."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from reader.comparison.matrix import Cell, Column, Columns, Row
from reader.comparison.utterances import Utterance
from reader.model import Relation, SpeechKind
from reader.ui.overview.words import short
from reader.ui.wording import day, day_of_year, dotted


def cell_words(cell: Cell) -> str:
    """The shortest quote; where a voice updates its own number, the old and the new."""
    if cell.later is not None:
        numbers = [_number(utterance) for utterance in (cell.shown, cell.later)]
        if all(numbers):
            return " → ".join(numbers)
    quote = cell.shown.quote
    spoken = cell.shown.claim.kind is SpeechKind.DIRECT and not quote.startswith(("“", '"', "«"))
    return f"“{quote}”" if spoken else quote


def _number(utterance: Utterance) -> str:
    quantities = utterance.claim.quantities
    text = utterance.article.text
    return " ".join(quantities[0].span.of(text).split()) if quantities else ""


def cell_meta(cell: Cell, by: Columns) -> str:
    """Who of the column, where and when."""
    shown = cell.shown
    named = by in (Columns.SPEAKERS, Columns.DAYS)
    source = "" if named or shown.of_outlet else short(shown.source)
    outlet = "" if by is Columns.OUTLETS else short(shown.outlet)
    when = day_of_year(shown.said) if by is not Columns.DAYS else ""
    if cell.later is not None and cell.later.said != shown.said:
        when = f"{when} → {day_of_year(cell.later.said)}"
    others = len(cell.utterances) - 1 - (cell.later is not None)
    return dotted(source, when, outlet, f"+{others}" if others > 0 else "")


def column_name(column: Column, by: Columns) -> str:
    """The heading of a column."""
    if by is Columns.DAYS and column.name:
        return day(date.fromisoformat(column.name))
    return column.name or QCoreApplication.translate("Matrix", "On no side")


class _Counts(QObject):
    """Numbers of things in words; a class, because plurals are only collected from methods."""

    def of_topic(self, said: int, disputes: int, updates: int) -> str:
        parts = [self.tr("%n claim(s)", "", said)]
        if disputes:
            parts.append(self.tr("%n contradiction(s)", "", disputes))
        if updates:
            parts.append(self.tr("%n update(s)", "", updates))
        return " · ".join(parts)


_COUNTS = _Counts()


def topic_counts(row: Row) -> str:
    """How much is said of a topic: "3 claims · 1 contradiction"."""
    topic = row.topic
    disputes, updates = topic.count(Relation.CONTRADICTS), topic.count(Relation.UPDATES)
    return _COUNTS.of_topic(len(topic.utterances), disputes, updates)
