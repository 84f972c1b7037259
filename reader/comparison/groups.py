"""What a count takes in: which people, what happened to them, where and over how long.

"145 children" are a part of "1,189 civilians", Irpin of Ukraine, one day of the whole war.
"""

from collections.abc import Mapping
from functools import cache

from reader.claims.counted import singular, verbs
from reader.comparison.amounts import Amount
from reader.comparison.lexicon import key_of, table, word_set
from reader.comparison.meaning import concept, is_verb, lies_in
from reader.comparison.statement import Statement, once
from reader.comparison.words import Kind
from reader.language import lexicon

# The one is a part of the other, holds it, or takes in others altogether.
PART, WHOLE, APART = "part", "whole", "apart"
EVERYWHERE = "everywhere"
_AT = frozenset(("in", "at", "near", "around", "across", "inside", "outside"))


def share(left: tuple[Statement, Amount], right: tuple[Statement, Amount]) -> str:
    """What the left count is of the right one; empty where they may take in the same."""
    how = {
        _of_groups(left, right),
        _side(_happened(left[1]), _happened(right[1]), wholes()),
        _of_places(left[0], right[0]),
        _of_periods(period(left[0]), period(right[0])),
    } - {""}
    return how.pop() if len(how) == 1 else APART if how else ""


def of_others(left: tuple[Statement, Amount], right: tuple[Statement, Amount]) -> bool:
    """Whether two shares are of other groups: of nurses and of doctors, of women and of workers."""
    here, there = _group(left[1]), _group(right[1])
    if here and there:
        return here != there and {here, there} != _anybody()
    return bool(_named(left[0]) and _named(right[0])) and _named(left[0]).isdisjoint(
        _named(right[0])
    )


@once
def _named(side: Statement) -> frozenset[str]:
    """The groups that a statement names, but for people in general."""
    told = (side.words[i].folded for i in side.content)
    return (frozenset([_key(singular(word)) for word in told]) & _groups()) - _anybody()


@cache
def wholes() -> Mapping[str, frozenset[str]]:
    """For the key of a group all that hold it."""
    direct = {
        _key(part): {_key(whole) for whole in above} - {_key(part)}
        for part, above in lexicon.table("part_groups").items()
    }
    found: dict[str, frozenset[str]] = {}
    for part in direct:
        held, left = set[str](), [part]
        while left:
            further = direct.get(left.pop(), set()) - held
            held |= further
            left += further
        found[part] = frozenset(held)
    return found


def _key(word: str) -> str:
    return concept(key_of(word))


@cache
def _groups() -> frozenset[str]:
    return frozenset(wholes()).union(*wholes().values()) - _outcomes()


@cache
def _outcomes() -> frozenset[str]:
    """What happens to people, as keys."""
    return frozenset(map(_key, ("killed", "injured", "casualty", "missing", "arrested")))


@cache
def _outcome_of() -> Mapping[str, str]:
    """For the key of a word what it says that happened."""
    return {
        concept(key_of(word)): _key(verb)
        for word, verb in verbs().items()
        if _key(verb) in _outcomes()
    } | {_key("casualty"): _key("casualty")}


def _group(amount: Amount) -> str:
    """The narrowest group that is counted."""
    named = [key for key in map(concept, amount.of) if key in _groups()]
    narrow = [key for key in named if not any(key in wholes().get(other, ()) for other in named)]
    return narrow[0] if narrow else ""


def _happened(amount: Amount) -> str:
    told = [_outcome_of()[key] for key in map(concept, amount.of) if key in _outcome_of()]
    return told[0] if told and not amount.unit else ""


def _anybody_told(amount: Amount) -> bool:
    """Whether only what people did or suffered is told: "four million have fled"."""
    return bool(amount.of) and not amount.unit and is_verb(amount.of[0])


@cache
def _anybody() -> frozenset[str]:
    """What the news call people who are not told apart: neither is meant as a part of the other."""
    return frozenset((_key("person"), _key("civilian")))


def _of_groups(left: tuple[Statement, Amount], right: tuple[Statement, Amount]) -> str:
    """Of the groups counted; none is a part of what the other side names by the same word."""
    here, there = _group(left[1]), _group(right[1])
    if _anybody_told(right[1]) and _key("civilian") in wholes().get(here, ()):
        return PART
    if _anybody_told(left[1]) and _key("civilian") in wholes().get(there, ()):
        return WHOLE
    if here in right[0].concepts or there in left[0].concepts:
        return ""
    return _side(here, there, wholes())


def _side(left: str, right: str, above: Mapping[str, frozenset[str]]) -> str:
    if not left or not right or left == right or {left, right} == _anybody():
        return ""
    if right in above.get(left, ()):
        return PART
    return WHOLE if left in above.get(right, ()) else APART


def _of_places(left: Statement, right: Statement) -> str:
    here, there = place(left), place(right)
    if here == there or not here or not there:
        return ""
    if here in right.forms or there in left.forms:
        return ""
    if there == EVERYWHERE or lies_in(here, there):
        return PART
    return WHOLE if here == EVERYWHERE or lies_in(there, here) else APART


@cache
def _calendar() -> frozenset[str]:
    """What stands after "in" and is no place."""
    return frozenset(table("months.tsv")) | word_set("weekdays.txt")


@once
def place(side: Statement) -> str:
    """The folded place a statement speaks of, its own or that of where it stands."""
    if not side.forms.isdisjoint(lexicon.words("whole_places")):
        return EVERYWHERE
    for before, word in zip(side.words, side.words[1:], strict=False):
        if before.folded in _AT and word.kind is Kind.NAME and word.folded not in _calendar():
            return word.folded
    return side.place


@once
def period(side: Statement) -> str:
    """Whether a count runs over a short time or the whole; empty where it does not say."""
    text = f" {' '.join(word.folded for word in side.words)} "
    for length, phrases in lexicon.table("count_periods").items():
        if any(f" {phrase} " in text for phrase in phrases):
            return length
    return ""


def _of_periods(left: str, right: str) -> str:
    if not left or not right or left == right:
        return ""
    return PART if left == "short" else WHOLE
