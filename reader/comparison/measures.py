"""What the model weighs: the strengths of the signs and how the two statements align, by name."""

from collections import defaultdict
from collections.abc import Sequence, Set
from itertools import count, pairwise
from math import log
from operator import lt
from typing import NamedTuple

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from reader.comparison.align import Pair
from reader.comparison.rules import REASONS
from reader.comparison.signs import Sign
from reader.comparison.statement import Statement, once
from reader.comparison.words import Kind

_HEADLINE = 0.3
# Kinds of reasons of which the training sets hold enough; the others are weighed by hand.
_BY_HAND = frozenset(
    (
        "condition",
        "exchange",
        "doer",
        "cause",
        "rebuttal",
        "quote drift",
        "poles",
        "single",
        "excess",
        "verdict",
        "hour",
        "comparison",
    )
)
LEARNT = tuple(kind for kind in REASONS if kind not in _BY_HAND)
# Each kind with the names of its products, and all of them at nought.
_NAMED = {kind: (f"{kind} × covered", f"{kind} × both") for kind in LEARNT}
_NOTHING = {name: 0.0 for kind, products in _NAMED.items() for name in (kind, *products)}


class Shape(NamedTuple):
    """What is measured of one statement alone.

    `length` and `clauses` are logarithms, `small` the share of function words
    (that of a sentence where it ends with a full stop), `keys` and `runs`
    its words and pairs of neighbours, `trigrams` a bit for every run of three letters, `figures`
    its numbers and dates, `sorted` its text with the words in order of the alphabet.
    """

    length: float
    clauses: float
    small: float
    keys: list[str]
    words: frozenset[str]
    runs: frozenset[tuple[str, str]]
    trigrams: int
    figures: frozenset[object]
    sorted: str


@once
def shape(side: Statement) -> Shape:
    """The measures of one statement."""
    kinds = [word.kind for word in side.words]
    keys = [word.key for word in side.words if word.kind is not Kind.MARK]
    small = kinds.count(Kind.FUNCTION)
    plain = " ".join(side.text.lower().split())
    return Shape(
        log(1 + len(side.content)),
        log(1 + sum(word.folded in ".;,:" for word in side.words)),
        _HEADLINE if side.sentence else small / max(1, len(keys)),
        keys,
        frozenset(keys),
        frozenset(pairwise(keys)),
        _bits({plain[i : i + 3] for i in range(len(plain) - 2)}),
        frozenset({amount.value for amount in side.amounts} | {day[2:5] for day in side.days}),
        " ".join(sorted(plain.split())),
    )


# The place of the bit of every run of three letters met so far.
_BIT_OF: defaultdict[str, int] = defaultdict(count().__next__)


def _bits(trigrams: Set[str]) -> int:
    """A set of trigrams as one number: two of these are compared ten times faster than sets."""
    places = list(map(_BIT_OF.__getitem__, trigrams))
    row = bytearray((max(places, default=0) >> 3) + 1)
    for place in places:
        row[place >> 3] |= 1 << (place & 7)
    return int.from_bytes(row, "little")


def measures(pair: Pair, signs: Sequence[Sign]) -> dict[str, float]:
    """Every named measure of a pair; a sign counts by itself and times how well the pair aligns."""
    strength: dict[str, float] = {}
    times: dict[str, int] = {}
    for sign in signs:
        strength[sign.kind] = max(strength.get(sign.kind, 0.0), sign.strength)
        times[sign.kind] = times.get(sign.kind, 0) + 1
    found = _NOTHING | alignment_measures(pair, times)
    for kind, value in strength.items():
        if kind in _NAMED:
            by_covered, by_both = _NAMED[kind]
            found[kind] = value
            found[by_covered] = value * pair.covered
            found[by_both] = value * (pair.covered * pair.covered_long)
    headline = found["headline"]
    number = strength.get("number", 0.0)
    found["number × headline"] = number * headline
    found["number × other scope"] = number * strength.get("other scope", 0.0)
    found["number × unmet"] = number * min(1.0, len(pair.only_a) / 3)
    found["number × same number"] = number * ("same number" in strength)
    found["negation in one × covered"] = found["negation in one"] * pair.covered
    found["date × headline"] = strength.get("date", 0.0) * headline
    found["antonym × headline"] = strength.get("antonym", 0.0) * headline
    found["word × headline"] = max(strength.get("word", 0.0), strength.get("name", 0.0)) * headline
    found["same date"] = strength.get("same date", 0.0)
    for guard in ("earlier state", "other subject"):
        found[guard] = strength.get(guard, 0.0)
    return found


def alignment_measures(pair: Pair, times: dict[str, int]) -> dict[str, float]:
    """How the two statements lie against each other; `times` counts the signs of each kind."""
    a, b = pair.a, pair.b
    shape_a, shape_b = shape(a), shape(b)
    total = a.weight or 1.0
    others = [i for i in pair.only_a if i not in a.verbs and i not in a.names]
    targets = [j for _, j, _ in pair.links]
    met = times.get("same number", 0) + times.get("number", 0)
    in_order = sum(map(lt, targets, targets[1:]))
    spread = log(2 + max(targets) - min(targets)) - log(1 + len(a.words)) if targets else 0.0
    return {
        "covered": pair.covered,
        "covered long": pair.covered_long,
        "both": pair.covered * pair.covered_long,
        "covered²": pair.covered**2,
        "unmet verbs": sum([a.rarity[i] for i in pair.only_a if i in a.verbs]) / total,
        "unmet others": sum([a.rarity[i] for i in others]) / total,
        "unmet words": float(min(6, len(pair.only_a))),
        "unmet words long": log(1 + len(pair.only_b)),
        "unmet × length": (1 - pair.covered) * shape_a.length,
        "length": shape_a.length,
        "length long": shape_b.length,
        "unmet numbers": float(max(0, len(a.amounts) - met) + (0 if b.hours else len(a.hours))),
        "same numbers": float(min(3, times.get("same number", 0))),
        "shared names": float(sum([i in a.names for i, _, _ in pair.links])),
        "negation in one": float(bool(a.negated) != bool(b.negated) and "poles" not in times),
        "negation in both": float(bool(a.negated) and bool(b.negated)),
        "in order": in_order / max(1, len(pair.links) - 1),
        "few differ": float(len(pair.only_a) + len(pair.only_b) <= 3),
        "none differ": float(not pair.only_a and not pair.only_b),
        "as many differ": float(len(pair.only_a) == len(pair.only_b)),
        "spread": spread,
        "clauses": shape_b.clauses,
        "headline": max(0.0, 1 - max(shape_a.small, shape_b.small) / _HEADLINE),
    }


def topic_measures(pair: Pair, found: dict[str, float]) -> dict[str, float]:
    """What says how far two statements speak of the same thing."""
    a, b = shape(pair.a), shape(pair.b)
    shared = LCSseq.similarity(a.keys, b.keys)
    return {
        "covered": pair.covered,
        "covered long": pair.covered_long,
        "both": pair.covered * pair.covered_long,
        "trigrams": _dice_of_bits(a.trigrams, b.trigrams),
        "token set": fuzz.token_set_ratio(pair.a.text, pair.b.text) / 100,
        "token sort": fuzz.ratio(a.sorted, b.sorted) / 100,
        "words": _dice(a.words, b.words),
        "word pairs": _dice(a.runs, b.runs),
        "in sequence": shared / max(1, len(a.keys)),
        "in sequence long": shared / max(1, len(b.keys)),
        "equal numbers": float(a.figures == b.figures),
        "numbers inside": float(a.figures <= b.figures or b.figures <= a.figures),
        "any numbers": float(bool(a.figures or b.figures)),
        "number": found["number"],
        "unmet": log(1 + len(pair.only_a)),
        "unmet long": log(1 + len(pair.only_b)),
        "length": a.length,
        "length ratio": log((1 + len(b.keys)) / (1 + len(a.keys))),
        "unmet verbs": found["unmet verbs"],
        "other subject": found["other subject"],
        "headline": found["headline"],
        "headline × covered": found["headline"] * pair.covered,
        "headline × covered long": found["headline"] * pair.covered_long,
        "antonym": found["antonym"],
        "negation": found["negation"],
        "negation in one": found["negation in one"],
        "place": found["place"],
        "word": found["word"],
        "shared names": found["shared names"],
        "same numbers": found["same numbers"],
    }


def _dice(a: Set[object], b: Set[object]) -> float:
    return 2 * len(a & b) / (len(a) + len(b)) if a or b else 0.0


def _dice_of_bits(a: int, b: int) -> float:
    return 2 * (a & b).bit_count() / (a.bit_count() + b.bit_count()) if a or b else 0.0
