"""The lines of a verification in the person's language; names, quotes and figures stay."""

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from reader.app.queue import State
from reader.model import Relation
from reader.ui.overview.words import state_name
from reader.ui.wording import relation_name

_STEPS = (
    QT_TRANSLATE_NOOP("Verifying", "{0}, {1} step in order of time"),
    QT_TRANSLATE_NOOP("Verifying", "{0}, {1} steps in order of time"),
)
_SENTENCES = (
    QT_TRANSLATE_NOOP("Verifying", "is listed but missing from the dossier"),
    QT_TRANSLATE_NOOP("Verifying", "is in the dossier but not in its list"),
    QT_TRANSLATE_NOOP("Verifying", "was changed since the dossier was made"),
    QT_TRANSLATE_NOOP("Verifying", "is as it was when the dossier was made"),
    QT_TRANSLATE_NOOP("Verifying", "its text is missing from the dossier"),
    QT_TRANSLATE_NOOP("Verifying", "its text does not have the stated SHA-256"),
    QT_TRANSLATE_NOOP("Verifying", "its text has the stated SHA-256"),
    QT_TRANSLATE_NOOP("Verifying", "the imported file is not in the dossier"),
    QT_TRANSLATE_NOOP("Verifying", "the imported file does not have the stated SHA-256"),
    QT_TRANSLATE_NOOP("Verifying", "the imported file has the stated SHA-256"),
    QT_TRANSLATE_NOOP("Verifying", "{0} is the imported file"),
    QT_TRANSLATE_NOOP("Verifying", "none of the files is the imported one"),
    QT_TRANSLATE_NOOP("Verifying", "this library holds the same text"),
    QT_TRANSLATE_NOOP("Verifying", "this library holds another text of its address"),
    QT_TRANSLATE_NOOP("Verifying", "this library does not hold it"),
    QT_TRANSLATE_NOOP("Verifying", "the times of its history are out of order"),
    *_STEPS,
    QT_TRANSLATE_NOOP("Verifying", "was no longer found when the dossier was made"),
    QT_TRANSLATE_NOOP("Verifying", "its text is missing"),
    QT_TRANSLATE_NOOP("Verifying", "does not stand at characters {0}–{1} of its text"),
    QT_TRANSLATE_NOOP("Verifying", "stands at characters {0}–{1} with the stated context"),
    QT_TRANSLATE_NOOP("Verifying", "its article is not in this library"),
    QT_TRANSLATE_NOOP("Verifying", "is not in the article as this library has it"),
    QT_TRANSLATE_NOOP("Verifying", "is in this library at characters {0}–{1}, differently worded"),
    QT_TRANSLATE_NOOP("Verifying", "is in this library at characters {0}–{1}"),
    QT_TRANSLATE_NOOP("Verifying", "flag {0}, “{1}”"),
    QT_TRANSLATE_NOOP("Verifying", "flag {0}"),
)
_FORMS = tuple(
    (str(each), re.compile(re.sub(r"\\\{\d\\\}", "(.+?)", re.escape(str(each)))))
    for each in _SENTENCES
)


def told(line: str) -> str:
    """A line of the check, translated where it is one of the known forms."""
    for sentence, form in _FORMS:
        if found := form.fullmatch(line):
            given = found.groups()
            if sentence in _STEPS:
                given = (_judged(given[0]), *given[1:])
            return QCoreApplication.translate("Verifying", sentence).format(*given)
    return line


def _judged(words: str) -> str:
    """What a flag says, “confirmed contradicts”, in the person's language."""
    status, _, relation = words.partition(" ")
    try:
        judged = state_name(State(status)), relation_name(Relation(relation))
    except ValueError:
        return words
    return QCoreApplication.translate("Verifying", "{0} {1}").format(*judged)
