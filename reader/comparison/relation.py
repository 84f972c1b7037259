"""Which relation an aligned pair stands in, once it is known how likely a contradiction is."""

from collections.abc import Sequence
from datetime import date

from rapidfuzz.distance import Indel

from reader.comparison import model
from reader.comparison.align import Pair
from reader.comparison.signs import Sign
from reader.comparison.statement import Statement
from reader.comparison.words import Kind
from reader.model import Relation, Span

LATER = "later"
# Kinds that a later day explains: a count grows, a plan is carried out, a part becomes the whole.
_EXPLAINED = ("number", "modality", "quantifier", "word")
_FEW_WORDS = 5


def decide(
    pair: Pair, signs: Sequence[Sign], score: float, topic: float
) -> tuple[Relation, Sign | None]:
    """The relation, and the guard that made an update of it, if one did."""
    limits = model.shipped().limits
    differ = [sign for sign in signs if sign.kind in _EXPLAINED and sign.strength >= 0.5]
    if is_copy(pair) and not any(sign.kind in ("number", "date", "negation") for sign in signs):
        return Relation.COPIES, None
    if any(sign.kind in ("number", "quantifier") for sign in differ) and topic >= limits["update"]:
        later = _later(pair)
        if later is not None and _only_explained(signs):
            return Relation.UPDATES, later
    if score >= limits["contradicts"] and topic >= limits["related"]:
        return Relation.CONTRADICTS, None
    if topic >= limits["agrees"] and score < limits["contradicts"]:
        return Relation.AGREES, None
    return Relation.UNRELATED, None


def is_copy(pair: Pair) -> bool:
    """Whether two statements have the same wording but for a word or a mark."""
    keys_a, keys_b = _keys(pair.a), _keys(pair.b)
    if keys_a == keys_b:
        return True
    if min(len(keys_a), len(keys_b)) < _FEW_WORDS:
        return False
    return Indel.normalized_similarity(keys_a, keys_b, score_cutoff=0.9) >= 0.9


def _keys(side: Statement) -> list[str]:
    return [word.folded for word in side.words if word.kind is not Kind.MARK]


def _only_explained(signs: Sequence[Sign]) -> bool:
    """Whether nothing but what a later day explains stands against agreement."""
    return not any(
        sign.kind in ("negation", "antonym", "roles", "rebuttal") and sign.strength >= 0.9
        for sign in signs
    )


def _later(pair: Pair) -> Sign | None:
    """The guard that one side speaks of a later day."""
    day_a, day_b = as_of(pair.a), as_of(pair.b)
    if day_a is None or day_b is None or day_a == day_b:
        return None
    return Sign(LATER, 1.0, _where(pair.a), _where(pair.b), f"as of {day_a} / as of {day_b}")


def as_of(side: Statement) -> date | None:
    """The day a statement's counts speak of: the last full date it names, else when it was said."""
    days = [day for day in side.days if day.month and day.day]
    if days and (days[-1].year or side.said_on):
        last = days[-1]
        year = last.year or (side.said_on.year if side.said_on else 0)
        try:
            return date(year, last.month, last.day)
        except ValueError:
            return side.said_on
    return side.said_on


def _where(side: Statement) -> Span:
    """The words that say the day, else the whole statement."""
    days = [day for day in side.days if day.month and day.day]
    return side.span(days[-1].first, days[-1].last) if days else Span(0, len(side.text))
