"""What the numbered rules and guards look for, in the window's language."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from reader.model import Reason

KINDS = {
    "negation": QT_TRANSLATE_NOOP("Rules", "negation"),
    "denial": QT_TRANSLATE_NOOP("Rules", "denial"),
    "antonym": QT_TRANSLATE_NOOP("Rules", "antonym"),
    "number": QT_TRANSLATE_NOOP("Rules", "number"),
    "same number": QT_TRANSLATE_NOOP("Rules", "same number"),
    "open number": QT_TRANSLATE_NOOP("Rules", "open number"),
    "date": QT_TRANSLATE_NOOP("Rules", "date"),
    "same date": QT_TRANSLATE_NOOP("Rules", "same date"),
    "place": QT_TRANSLATE_NOOP("Rules", "place"),
    "name": QT_TRANSLATE_NOOP("Rules", "name"),
    "kind": QT_TRANSLATE_NOOP("Rules", "kind"),
    "word": QT_TRANSLATE_NOOP("Rules", "word"),
    "single": QT_TRANSLATE_NOOP("Rules", "single"),
    "roles": QT_TRANSLATE_NOOP("Rules", "roles"),
    "exchange": QT_TRANSLATE_NOOP("Rules", "exchange"),
    "doer": QT_TRANSLATE_NOOP("Rules", "doer"),
    "modality": QT_TRANSLATE_NOOP("Rules", "modality"),
    "condition": QT_TRANSLATE_NOOP("Rules", "condition"),
    "cause": QT_TRANSLATE_NOOP("Rules", "cause"),
    "rebuttal": QT_TRANSLATE_NOOP("Rules", "rebuttal"),
    "quantifier": QT_TRANSLATE_NOOP("Rules", "quantifier"),
    "quote drift": QT_TRANSLATE_NOOP("Rules", "quote drift"),
    "poles": QT_TRANSLATE_NOOP("Rules", "poles"),
    "class": QT_TRANSLATE_NOOP("Rules", "class"),
    "part": QT_TRANSLATE_NOOP("Rules", "part"),
    "excess": QT_TRANSLATE_NOOP("Rules", "excess"),
    "clause": QT_TRANSLATE_NOOP("Rules", "clause"),
    "other day": QT_TRANSLATE_NOOP("Rules", "other day"),
    "other scope": QT_TRANSLATE_NOOP("Rules", "other scope"),
    "moving count": QT_TRANSLATE_NOOP("Rules", "moving count"),
    "earlier state": QT_TRANSLATE_NOOP("Rules", "earlier state"),
    "other subject": QT_TRANSLATE_NOOP("Rules", "other subject"),
    "later": QT_TRANSLATE_NOOP("Rules", "later"),
    "other place": QT_TRANSLATE_NOOP("Rules", "other place"),
    "breakdown": QT_TRANSLATE_NOOP("Rules", "breakdown"),
    "same speaker": QT_TRANSLATE_NOOP("Rules", "same speaker"),
    "one voice": QT_TRANSLATE_NOOP("Rules", "one voice"),
    "other event": QT_TRANSLATE_NOOP("Rules", "other event"),
    "told again": QT_TRANSLATE_NOOP("Rules", "told again"),
    "other matter": QT_TRANSLATE_NOOP("Rules", "other matter"),
    "of another": QT_TRANSLATE_NOOP("Rules", "of another"),
    "subset": QT_TRANSLATE_NOOP("Rules", "subset"),
    "verdict": QT_TRANSLATE_NOOP("Rules", "verdict"),
    "other story": QT_TRANSLATE_NOOP("Rules", "other story"),
    "question": QT_TRANSLATE_NOOP("Rules", "question"),
    "hour": QT_TRANSLATE_NOOP("Rules", "hour"),
    "comparison": QT_TRANSLATE_NOOP("Rules", "comparison"),
}


def rule_named(reason: Reason) -> str:
    """The kind of a reason with its number in RULES.md: negation (R01)."""
    kind = KINDS.get(reason.kind, reason.kind)
    return f"{QCoreApplication.translate('Rules', str(kind))} ({reason.rule})"
