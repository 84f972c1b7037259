"""The numbered rules of RULES.md, one file each: what speaks for a contradiction, what against it.

A rule looks at a pair of aligned statements and returns signs; it decides nothing by itself.
"""

from collections.abc import Sequence

from reader.comparison.align import Pair
from reader.comparison.rules import (
    antonym,
    axis,
    cause,
    clause,
    comparison,
    contrast,
    dates,
    events,
    guards,
    hours,
    modality,
    negation,
    number,
    part,
    places,
    quantifier,
    question,
    rebuttal,
    roles,
    subset,
    utterance,
    value,
    verdict,
    voice,
)
from reader.comparison.signs import Sign
from reader.model import Span

# The kinds of sign each rule finds, by its number in RULES.md.
RULES = {
    "R01": (negation.find, ("negation", "denial")),
    "R02": (antonym.find, ("antonym",)),
    "R03": (number.find, ("number",)),
    "R04": (dates.find, ("date",)),
    "R05": (value.find, ("place", "name", "kind", "word", "single")),
    "R06": (roles.find, ("roles", "exchange", "doer")),
    "R07": (modality.find, ("modality", "condition")),
    "R08": (cause.find, ("cause",)),
    "R09": (rebuttal.find, ("rebuttal",)),
    "R10": (quantifier.find, ("quantifier",)),
    "R11": (utterance.find, ("quote drift",)),
    "R12": (axis.find, ("poles",)),
    "R13": (part.find, ("class", "part")),
    "R14": (subset.excess, ("excess",)),
    "R15": (clause.find, ("clause",)),
    "R16": (verdict.find, ("verdict",)),
    "R17": (hours.find, ("hour",)),
    "R18": (comparison.find, ("comparison",)),
}
GUARDS = {
    "G01": (guards.other_day, ("other day",)),
    "G02": (guards.other_scope, ("other scope",)),
    "G03": (guards.moving_count, ("moving count",)),
    "G04": (guards.earlier_state, ("earlier state",)),
    "G05": (guards.other_subject, ("other subject",)),
    "G07": (places.other_place, ("other place",)),
    "G08": (guards.breakdown, ("breakdown",)),
    "G09": (voice.find, ("same speaker", "one voice")),
    "G10": (events.other_event, ("other event",)),
    "G13": (subset.subset, ("subset",)),
    "G12": (guards.other_matter, ("other matter", "of another")),
    "G14": (events.other_story, ("other story",)),
    "G15": (question.find, ("question",)),
}
NUMBER_OF = {
    kind: number
    for number, (_, kinds) in (RULES | GUARDS | {"R03": (None, ("same number", "number"))}).items()
    for kind in kinds
} | {"same date": "R04", "open number": "R03", "later": "G06"}
REASONS = tuple(kind for _, kinds in RULES.values() for kind in kinds)
# What differs may say why the rest does: then it speaks against, and no longer for.
_EXPLAINING = ("other day", "of another")
_EXPLAINED = ("antonym", "date", "kind", "name", "number", "part", "place", "single", "word")
# What is said of two subjects is not turned round.
_OF_TWO = (*contrast.TURNED, "clause")
AGAINST = tuple(kind for _, kinds in GUARDS.values() for kind in kinds)


def signs_of(pair: Pair) -> list[Sign]:
    """Everything the rules find, then what the guards say to it."""
    return guarded([pair], found_in([pair]))[0]


def found_in(pairs: Sequence[Pair]) -> list[list[Sign]]:
    """Everything the rules find in each pair, rule by rule.

    What runs in turn for each pair falls out of the processor's cache: that takes a third longer.
    """
    found: list[list[Sign]] = [[] for _ in pairs]
    for find, _ in RULES.values():
        for pair, signs in zip(pairs, found, strict=True):
            signs.extend(find(pair))
    return [_without_repeats(*each) for each in zip(pairs, found, strict=True)]


def _without_repeats(pair: Pair, signs: list[Sign]) -> list[Sign]:
    """The signs but for those that tell a part of what another does."""
    signs = comparison.without_degrees(pair, signs)
    poles = [sign for sign in signs if sign.kind == "poles"]
    return [sign for sign in signs if not _told_by(sign, poles)] if poles else signs


def guarded(pairs: Sequence[Pair], found: Sequence[list[Sign]]) -> list[list[Sign]]:
    """What the rules found in each pair, then what the guards say to it, guard by guard."""
    against: list[list[Sign]] = [[] for _ in pairs]
    for guard, _ in GUARDS.values():
        for pair, signs, said in zip(pairs, found, against, strict=True):
            said.extend(guard(pair, signs))
    return [_unexplained(*each) for each in zip(found, against, strict=True)]


def _unexplained(signs: list[Sign], against: list[Sign]) -> list[Sign]:
    """The signs that nothing which speaks against them explains, then all that does."""
    explained = {(sign.a, sign.b) for sign in against if sign.kind in _EXPLAINING}
    if not explained:
        return signs + against
    dropped = _OF_TWO if any(sign.kind == "of another" for sign in against) else ()
    left = [sign for sign in signs if sign.kind not in dropped]
    return [sign for sign in left if not _explained_by(sign, explained)] + against


def _explained_by(sign: Sign, explained: set[tuple[Span, Span]]) -> bool:
    """Whether what differs is why the rest may differ: another day, or another one spoken of."""
    return sign.kind in _EXPLAINED and (sign.a, sign.b) in explained


def _told_by(sign: Sign, poles: list[Sign]) -> bool:
    """Whether a negation is already part of what puts a side at one pole."""
    if sign.kind not in ("negation", "denial"):
        return False
    return any(sign.a.overlaps(pole.a) or sign.b.overlaps(pole.b) for pole in poles)
