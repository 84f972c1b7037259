"""What became of a flag, step by step, in the person's language and time."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from reader.app.queue import State
from reader.model import Change, Flag, Relation
from reader.ui.overview.words import state_name
from reader.ui.wording import moment, relation_name

_MOST = 4
_SENTENCES = {
    "relation": QT_TRANSLATE_NOOP("History", "relation: {new}"),
    "note": QT_TRANSLATE_NOOP("History", "note: {new}"),
    "tags": QT_TRANSLATE_NOOP("History", "tags: {new}"),
    "text": QT_TRANSLATE_NOOP("History", "the article was read again"),
    "version": QT_TRANSLATE_NOOP("History", "moved to a later version of the page"),
}


def told(flag: Flag | None) -> str:
    """The last steps, a line each: when, who, what; nothing without a flag."""
    steps = flag.history[-_MOST:] if flag else ()
    return "\n".join(
        " · ".join(filter(None, (moment(step.at), step.who, _what(step)))) for step in steps
    )


def _what(step: Change) -> str:
    new = step.new or "–"
    if step.field == "status" and step.new in set(State):
        return state_name(State(step.new))
    if step.field == "relation" and step.new in set(Relation):
        new = relation_name(Relation(step.new))
    sentence = _SENTENCES.get(step.field)
    if sentence is None:
        return f"{step.field}: {new}"
    return QCoreApplication.translate("History", str(sentence)).format(new=new)
