"""Which relation an aligned pair stands in, once it is known how likely a contradiction is."""

from collections.abc import Mapping, Sequence
from math import ceil

from rapidfuzz.distance import LCSseq

from reader.comparison import model
from reader.comparison.align import Pair
from reader.comparison.counted_on import as_of, counted_days, told_day, undated_day
from reader.comparison.lexicon import table
from reader.comparison.rules import REASONS
from reader.comparison.signs import Sign, beside
from reader.comparison.statement import Statement, once
from reader.comparison.words import Kind
from reader.model import Relation, Span
from reader.sentences import Sentence

LATER = "later"
# Kinds that a later day explains: a count grows, a plan is carried out, a part becomes the whole.
_EXPLAINED = ("number", "open number", "quantifier")
_NOT_EXPLAINED = ("negation", "roles", "exchange", "doer", "rebuttal", "cause", "poles", "excess")
# Counts of other places, or of a part, are neither the same nor brought up to date.
_ELSEWHERE = ("other place", "subset")
_NOT_IN_COPIES = (
    "number",
    "open number",
    "date",
    "negation",
    "poles",
    "denial",
    "antonym",
    "roles",
    "hour",
    "comparison",
)
# What two statements of one thing do not have: they are told of other days, or of others.
_APART = ("other day", "of another", "other story", "question")
# Whatever these find is told otherwise by the other, though it may not be a contradiction.
_NOT_IN_AGREEMENT = (
    "antonym",
    "comparison",
    "date",
    "doer",
    "exchange",
    "hour",
    "kind",
    "moving count",
    "quantifier",
)
_HELPING = ("be", "do", "have", "modal")
_NO_EVENT = ("other story", "question")
_FEW_WORDS = 5
_LONGER = 1.5
_STRONG = 0.7
_COUNTS_UNMET = 0.8
# What can grow from day to day: people and things, and shares.
_COUNTED = ("", "%")


def decide(
    pair: Pair, signs: Sequence[Sign], score: float, topic: float
) -> tuple[Relation, Sign | None]:
    """The relation, and the guard that made an update of it, if one did."""
    limits = model.shipped().limits
    if is_copy(pair) and not any(sign.kind in _NOT_IN_COPIES for sign in signs):
        return Relation.COPIES, None
    later = _later(pair) if _explained(signs) else None
    if later is not None and not _shrunk(pair, signs):
        return Relation.UPDATES, later
    if score >= limits["contradicts"] and _shown(pair, signs):
        return Relation.CONTRADICTS, None
    if any(sign.kind in _APART and sign.strength >= _STRONG for sign in signs):
        return Relation.UNRELATED, None
    if agreement(pair, signs, topic) >= limits["agrees"] and score < limits["doubtful"]:
        return Relation.AGREES, None
    return Relation.UNRELATED, None


def _shown(pair: Pair, signs: Sequence[Sign]) -> bool:
    """Whether a contradiction can be shown: other words alone only between like statements.

    Headings and rows of a list in one article claim nothing: "Boys soccer", "3 tackles, 1 assist".
    """
    if any(sign.kind == "one voice" for sign in signs) and _verbless(pair.a) and _verbless(pair.b):
        return False
    least = {"modality": 2.0, "quote drift": 2.0, "word": 0.8, "name": 0.5}
    return any(pair.covered >= least.get(s.kind, 0.0) for s in signs if s.kind in REASONS)


@once
def _verbless(side: Statement) -> bool:
    """Whether no word of it is mostly a verb, nor one that only helps another: "is", "will"."""
    grammar: Mapping[str, str] = table("grammar.tsv")
    return not side.verbs and all(grammar.get(form) not in _HELPING for form in side.forms)


def agreement(pair: Pair, signs: Sequence[Sign], topic: float) -> float:
    """How far two statements say the same: as alike as they are, more where a count is met."""
    same = max((sign.strength for sign in signs if sign.kind == "same number"), default=0.0)
    if any(sign.kind in (*_ELSEWHERE, "verdict") for sign in signs):
        return 0.0
    if any(sign.kind in _NOT_IN_AGREEMENT and sign.strength >= _STRONG for sign in signs):
        return 0.0
    counted = bool(pair.a.amounts and pair.b.amounts)
    if counted and not same:
        return topic * _COUNTS_UNMET
    return max(topic, 0.6 * same + 0.4 * pair.covered)


def is_copy(pair: Pair) -> bool:
    """Whether two statements have the same wording but for a word or a mark."""
    keys_a, keys_b = _keys(pair.a), _keys(pair.b)
    if keys_a == keys_b:
        return True
    shorter, longer = sorted((len(keys_a), len(keys_b)))
    if shorter < _FEW_WORDS or longer > _LONGER * shorter:
        return False
    least = ceil(0.94 * shorter)
    return LCSseq.similarity(keys_a, keys_b, score_cutoff=least) >= least


@once
def _keys(side: Statement) -> list[str]:
    return [word.folded for word in side.words if word.kind is not Kind.MARK]


def _explained(signs: Sequence[Sign]) -> bool:
    """Whether counts of one thing differ and nothing else stands against agreement."""
    strong = {sign.kind for sign in signs if sign.strength >= _STRONG}
    elsewhere = any(sign.kind in _ELSEWHERE for sign in signs)
    against = strong & {*_NOT_EXPLAINED, *_NO_EVENT}
    return bool(strong & set(_EXPLAINED)) and not against and not elsewhere


def _shrunk(pair: Pair, signs: Sequence[Sign]) -> bool:
    """Whether the later of two counts is the smaller one, or no count at all but a price or a time.

    "60 soldiers killed" is no earlier state of "five soldiers killed".
    """
    days = counted_days(pair.a, pair.b)
    in_order = days is not None and days[0] < days[1]
    for sign in signs:
        if sign.kind == "number" and sign.strength >= _STRONG:
            counts = pair.a.amount_at(sign.a), pair.b.amount_at(sign.b)
            earlier, later = counts if in_order else counts[::-1]
            if earlier is None or later is None:
                continue
            if later.high < earlier.low or later.unit not in _COUNTED:
                return True
    return False


def _later(pair: Pair) -> Sign | None:
    """The guard that one side speaks of a later day."""
    days = counted_days(pair.a, pair.b)
    if days is None or days[0] == days[1]:
        return None
    text = beside(_as_of(pair.a), _as_of(pair.b))
    return Sign(LATER, 1.0, _where(pair.a), _where(pair.b), text)


def _as_of(side: Statement) -> Sentence:
    """The day, in the statement's words where no date of it is known."""
    day = as_of(side) or _where(side).of(side.text)
    return Sentence("as of {day}", day=day)


def _where(side: Statement) -> Span:
    """The words that say the day, else the whole statement."""
    day = told_day(side) or undated_day(side)
    return day.span if day else Span(0, len(side.text))
