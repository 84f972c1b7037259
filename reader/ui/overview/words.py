"""How states, voices and orders of the overviews are worded."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from reader.app.queue import End, Order, State
from reader.comparison.matrix import Columns
from reader.ui.wording import day, dotted

_STATES = {
    State.OPEN: QT_TRANSLATE_NOOP("Overview", "not yet decided"),
    State.CONFIRMED: QT_TRANSLATE_NOOP("Overview", "confirmed"),
    State.DISMISSED: QT_TRANSLATE_NOOP("Overview", "dismissed"),
    State.UNCLEAR: QT_TRANSLATE_NOOP("Overview", "unclear"),
    State.ORPHAN: QT_TRANSLATE_NOOP("Overview", "passage lost"),
}
_ORDERS = {
    Order.SCORE: QT_TRANSLATE_NOOP("Overview", "surest first"),
    Order.NEWEST: QT_TRANSLATE_NOOP("Overview", "newest first"),
    Order.OLDEST: QT_TRANSLATE_NOOP("Overview", "oldest first"),
    Order.ARTICLE: QT_TRANSLATE_NOOP("Overview", "by article"),
}
_COLUMNS = {
    Columns.SPEAKERS: QT_TRANSLATE_NOOP("Overview", "speakers"),
    Columns.SIDES: QT_TRANSLATE_NOOP("Overview", "sides"),
    Columns.OUTLETS: QT_TRANSLATE_NOOP("Overview", "outlets"),
    Columns.DAYS: QT_TRANSLATE_NOOP("Overview", "days"),
}

_LONGEST = 36


def _tr(text: object) -> str:
    return QCoreApplication.translate("Overview", str(text))


def state_name(state: State) -> str:
    """What has become of an entry, in a word or two."""
    return _tr(_STATES[state])


def order_name(order: Order) -> str:
    """A way to sort the queue."""
    return _tr(_ORDERS[order])


def columns_name(columns: Columns) -> str:
    """What the columns of the matrix stand for."""
    return _tr(_COLUMNS[columns])


def said_by(end: End) -> str:
    """Who says it: the speaker, else the outlet."""
    return end.speaker or short(end.outlet)


def where(end: End) -> str:
    """Role, outlet and date behind a passage, as far as they are known."""
    outlet = short(end.outlet) if end.speaker else ""
    return dotted(end.role, outlet, day(end.said))


def short(outlet: str) -> str:
    """An outlet's name; the title that stands for a missing one is cut."""
    return outlet if len(outlet) <= _LONGEST else f"{outlet[: _LONGEST - 1].rstrip()}…"
