"""Where two claims meet: their relation, how sure that is, and why."""

import enum
import hashlib
from dataclasses import dataclass

from reader.model.claims import Claim
from reader.model.spans import Span
from reader.sentences import Sentence


class Relation(enum.StrEnum):
    """What two aligned claims are to each other."""

    CONTRADICTS = "contradicts"
    UPDATES = "updates"
    AGREES = "agrees"
    COPIES = "copies"
    UNRELATED = "unrelated"

    @property
    def sign(self) -> str:
        """The mark beside or instead of colour, one that common fonts and terminals have."""
        return _SIGNS[self]


_SIGNS = {
    Relation.CONTRADICTS: "≠",
    Relation.UPDATES: "↻",
    Relation.AGREES: "=",
    Relation.COPIES: "❐",
    Relation.UNRELATED: "·",
}


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that speaks for a relation, or (`against`) a guard that speaks against it.

    `rule` is the number in RULES.md ("R01"), `kind` its stable name ("negation"), `a` and `b`
    the words it points at, `text` the same as a short phrase for people, `weight` what it
    adds to the log-odds of a contradiction.
    """

    rule: str
    kind: str
    a: Span
    b: Span
    text: Sentence | str
    weight: float = 0.0
    against: bool = False


@dataclass(frozen=True, slots=True)
class Judgement:
    """The answer for two statements; `score` is the probability that they contradict.

    `alignment` in [0, 1] says how far they speak of the same thing.
    """

    relation: Relation
    score: float
    alignment: float
    reasons: tuple[Reason, ...] = ()
    against: tuple[Reason, ...] = ()


def pair_key(quote_a: str, quote_b: str) -> str:
    """A name for a pair of quotes that survives re-import: order and spacing do not matter."""
    folded = sorted(" ".join(quote.split()).casefold() for quote in (quote_a, quote_b))
    return hashlib.sha256("\0".join(folded).encode("utf-8", "surrogatepass")).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Finding:
    """Two claims about the same thing, with spans of the reasons in their articles' texts.

    `score` is in [0, 1] and says how sure the relation is; findings are listed best first.
    """

    key: str
    a: Claim
    b: Claim
    quote_a: str
    quote_b: str
    relation: Relation
    score: float
    alignment: float
    reasons: tuple[Reason, ...] = ()
    against: tuple[Reason, ...] = ()
