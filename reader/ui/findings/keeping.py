"""Where one left the review and how it was filtered, kept between sittings."""

from typing import Any

from reader.app.queue import Filter, Order, State
from reader.model import Relation
from reader.ui.preferences import Preferences

_NAME = "review"


def kept_place(preferences: Preferences) -> str:
    """The key of the entry that was under review last."""
    return str(preferences.get(_NAME).get("entry", ""))


def kept_filter(preferences: Preferences) -> Filter:
    """The filter last used; the usual one where it can no longer be understood."""
    stored: dict[str, Any] = preferences.get(_NAME)
    try:
        return Filter(
            relations=frozenset(Relation(name) for name in stored["relations"]),
            states=frozenset(State(name) for name in stored["states"]),
            speaker=str(stored["speaker"]),
            outlet=str(stored["outlet"]),
            article=str(stored["article"]),
            tag=str(stored["tag"]),
            least=float(stored["least"]),
            order=Order(stored["order"]),
        )
    except (KeyError, TypeError, ValueError):
        return Filter(least=preferences.number("threshold"))


def keep_place(preferences: Preferences, entry: str, used: Filter) -> None:
    """Remember both."""
    preferences.set(
        _NAME,
        {
            "entry": entry,
            "relations": sorted(used.relations),
            "states": sorted(used.states),
            "speaker": used.speaker,
            "outlet": used.outlet,
            "article": used.article,
            "tag": used.tag,
            "least": used.least,
            "order": used.order.value,
        },
    )
