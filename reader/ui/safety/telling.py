"""What a check found, in people's words: what it is about, what is wrong, what to do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from reader.sentences import Sentence
from reader.ui.speaking import spoken

if TYPE_CHECKING:
    from reader.library import Problem

_REPAIR = QT_TRANSLATE_NOOP("Safety", "Repair: copies and imported files may still have it.")
_CHANGED = {
    "articles": QT_TRANSLATE_NOOP("Safety", "Its title, date or other details were damaged."),
    "bodies": QT_TRANSLATE_NOOP("Safety", "Its text was damaged."),
    "flags": QT_TRANSLATE_NOOP("Safety", "The flag was damaged."),
    "events": QT_TRANSLATE_NOOP("Safety", "An entry of the history was damaged."),
    "kept": QT_TRANSLATE_NOOP("Safety", "A name, a collection or a setting was damaged."),
}
_WRONG = {
    "pages": QT_TRANSLATE_NOOP("Safety", "Parts of the file cannot be read."),
    "rows": QT_TRANSLATE_NOOP("Safety", "Parts of the file cannot be read."),
    "reference": QT_TRANSLATE_NOOP("Safety", "Something belongs to an article that is gone."),
}
# Beside the name of the article or flag, which is not said twice.
_ITS = {
    "text": QT_TRANSLATE_NOOP("Safety", "Its text is damaged or gone."),
    "flag": QT_TRANSLATE_NOOP("Safety", "The flag was damaged."),
    "journal": QT_TRANSLATE_NOOP("Safety", "It is not as the journal of flags says."),
    "flag without passage": QT_TRANSLATE_NOOP(
        "Safety", "Its passage is no longer there; its quote is kept."
    ),
}
_ABOUT = {
    "index": QT_TRANSLATE_NOOP("Safety", "The search index"),
    "orphan": QT_TRANSLATE_NOOP("Safety", "An imported file"),
    "history": QT_TRANSLATE_NOOP("Safety", "The history"),
    "journal": QT_TRANSLATE_NOOP("Safety", "The journal of flags"),
    "older journal": QT_TRANSLATE_NOOP("Safety", "The journal of flags"),
}
_ADVICE = {
    "original": QT_TRANSLATE_NOOP("Safety", "Restore a backup, or import the file again."),
    "index": QT_TRANSLATE_NOOP("Safety", "Nothing: the next search mends it."),
    "orphan": QT_TRANSLATE_NOOP("Safety", "Nothing: it does no harm."),
    "flag without passage": QT_TRANSLATE_NOOP(
        "Safety", "Open it under Findings and put it back on its words."
    ),
    "older journal": QT_TRANSLATE_NOOP("Safety", "Repair adds them."),
}
_NOTHING = QT_TRANSLATE_NOOP("Safety", "Nothing: it mends itself.")
_WHOLE = QT_TRANSLATE_NOOP("Safety", "The library's file")


def told(problem: Problem, titles: Mapping[str, str]) -> tuple[str, str, str]:
    """What a problem is about, what is wrong with it and what to do; `titles` are by id."""
    about = titles.get(problem.subject)
    return about or _tr(_ABOUT.get(problem.kind, _WHOLE)), _wrong(problem, about), _advice(problem)


def _wrong(problem: Problem, about: str | None) -> str:
    text = problem.text
    if isinstance(text, Sentence) and problem.kind == "checksum":
        return _tr(_CHANGED[str(text.fields["table"])])
    if isinstance(text, Sentence) and problem.kind == "original" and about:
        text = cast("str", text.fields["why"])
    known = _ITS if about and problem.kind in _ITS else _WRONG
    return _tr(known[problem.kind]) if problem.kind in known else spoken(text)


def _advice(problem: Problem) -> str:
    usual = _REPAIR if problem.grave else _NOTHING
    return _tr(_ADVICE.get(problem.kind, usual))


def _tr(text: object) -> str:
    return QCoreApplication.translate("Safety", str(text))
