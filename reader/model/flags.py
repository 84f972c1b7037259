"""What a person marked: theirs for good, so it carries enough text to be found again."""

import enum
from dataclasses import dataclass

from reader.model.findings import Relation
from reader.model.spans import Span


class FlagStatus(enum.StrEnum):
    """What the person decided."""

    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A passage of an article, by position and by quote (W3C TextPosition and TextQuote).

    `prefix` and `suffix` are up to 64 code points of context; `text_sha256` names the text
    that `span` counts in; `orphan` says the passage is no longer found there.
    """

    article: str
    span: Span
    exact: str
    prefix: str
    suffix: str
    text_sha256: str
    orphan: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """One step in the history of a flag; `at` is an ISO 8601 time in UTC."""

    at: str
    who: str
    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Flag:
    """One passage, or a pair of them, with what the person says of it.

    `ends` holds one or two anchors. Times are ISO 8601 in UTC.
    """

    id: str
    ends: tuple[Anchor, ...]
    relation: Relation
    status: FlagStatus
    note: str = ""
    tags: tuple[str, ...] = ()
    who: str = ""
    created: str = ""
    changed: str = ""
    score: float | None = None
    history: tuple[Change, ...] = ()
