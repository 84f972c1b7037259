"""What the model weighs: the strengths of the signs and how the two statements align, by name."""

from collections.abc import Sequence, Set
from functools import lru_cache
from itertools import pairwise
from math import log

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from reader.comparison.align import Pair
from reader.comparison.meaning import is_verb
from reader.comparison.rules import REASONS
from reader.comparison.signs import Sign
from reader.comparison.statement import Statement
from reader.comparison.words import Kind

_HEADLINE = 0.3
# Kinds of reasons of which the training sets hold enough; the others are weighed by hand.
LEARNT = tuple(
    kind
    for kind in REASONS
    if kind not in ("condition", "exchange", "cause", "rebuttal", "quote drift", "poles")
)
# Each kind with the names of its products.
_NAMED = tuple((kind, f"{kind} × covered", f"{kind} × both") for kind in LEARNT)


def measures(pair: Pair, signs: Sequence[Sign]) -> dict[str, float]:
    """Every named measure of a pair; a sign counts by itself and times how well the pair aligns."""
    strength: dict[str, float] = {}
    count: dict[str, int] = {}
    for sign in signs:
        strength[sign.kind] = max(strength.get(sign.kind, 0.0), sign.strength)
        count[sign.kind] = count.get(sign.kind, 0) + 1
    both = pair.covered * pair.covered_long
    found: dict[str, float] = {}
    for kind, by_covered, by_both in _NAMED:
        value = strength.get(kind, 0.0)
        found[kind] = value
        found[by_covered] = value * pair.covered
        found[by_both] = value * both
    found |= alignment_measures(pair, count)
    headline = found["headline"]
    number = strength.get("number", 0.0)
    found["number × headline"] = number * headline
    found["number × other scope"] = number * strength.get("other scope", 0.0)
    found["number × unmet"] = number * min(1.0, len(pair.only_a) / 3)
    found["number × same number"] = number * ("same number" in strength)
    found["date × headline"] = strength.get("date", 0.0) * headline
    found["antonym × headline"] = strength.get("antonym", 0.0) * headline
    found["word × headline"] = max(strength.get("word", 0.0), strength.get("name", 0.0)) * headline
    found["same date"] = strength.get("same date", 0.0)
    for guard in ("other day", "earlier state", "other subject"):
        found[guard] = strength.get(guard, 0.0)
    return found


def alignment_measures(pair: Pair, count: dict[str, int]) -> dict[str, float]:
    """How the two statements lie against each other, whatever they say."""
    a, b = pair.a, pair.b
    total = sum(a.rarity.values()) or 1.0
    verbs = [i for i in pair.only_a if is_verb(a.words[i].key)]
    others = [i for i in pair.only_a if i not in verbs and a.words[i].kind is not Kind.NAME]
    targets = sorted(link.j for link in pair.links)
    met = count.get("same number", 0) + count.get("number", 0)
    in_order = sum(x.j < y.j for x, y in pairwise(pair.links))
    return {
        "covered": pair.covered,
        "covered long": pair.covered_long,
        "both": pair.covered * pair.covered_long,
        "covered²": pair.covered**2,
        "unmet verbs": sum(a.rarity[i] for i in verbs) / total,
        "unmet others": sum(a.rarity[i] for i in others) / total,
        "unmet words": float(min(6, len(pair.only_a))),
        "unmet words long": log(1 + len(pair.only_b)),
        "unmet × length": (1 - pair.covered) * log(1 + len(a.content)),
        "length": log(1 + len(a.content)),
        "length long": log(1 + len(b.content)),
        "unmet numbers": float(max(0, len(a.amounts) - met)),
        "same numbers": float(min(3, count.get("same number", 0))),
        "shared names": float(sum(a.words[x.i].kind is Kind.NAME for x in pair.links)),
        "negation in one": float(bool(a.negated) != bool(b.negated)),
        "negation in both": float(bool(a.negated) and bool(b.negated)),
        "in order": in_order / max(1, len(pair.links) - 1),
        "few differ": float(len(pair.only_a) + len(pair.only_b) <= 3),
        "none differ": float(not pair.only_a and not pair.only_b),
        "as many differ": float(len(pair.only_a) == len(pair.only_b)),
        "spread": log(2 + targets[-1] - targets[0]) - log(1 + len(a.words)) if targets else 0.0,
        "clauses": log(1 + sum(word.folded in ".;,:" for word in b.words)),
        "headline": max(0.0, 1 - max(_function_words(a), _function_words(b)) / _HEADLINE),
    }


def _function_words(side: Statement) -> float:
    kinds = [word.kind for word in side.words]
    return kinds.count(Kind.FUNCTION) / max(1, len(kinds) - kinds.count(Kind.MARK))


def topic_measures(pair: Pair, found: dict[str, float]) -> dict[str, float]:
    """What says how far two statements speak of the same thing."""
    a, b = pair.a, pair.b
    keys_a, keys_b = _keys(a), _keys(b)
    numbers_a, numbers_b = _figures(a), _figures(b)
    shared = LCSseq.similarity(keys_a, keys_b)
    return {
        "covered": pair.covered,
        "covered long": pair.covered_long,
        "both": pair.covered * pair.covered_long,
        "trigrams": _dice(_trigrams(a.text), _trigrams(b.text)),
        "token set": fuzz.token_set_ratio(a.text, b.text) / 100,
        "token sort": fuzz.token_sort_ratio(a.text.lower(), b.text.lower()) / 100,
        "words": _dice(set(keys_a), set(keys_b)),
        "word pairs": _dice(_runs(keys_a), _runs(keys_b)),
        "in sequence": shared / max(1, len(keys_a)),
        "in sequence long": shared / max(1, len(keys_b)),
        "equal numbers": float(numbers_a == numbers_b),
        "numbers inside": float(numbers_a <= numbers_b or numbers_b <= numbers_a),
        "any numbers": float(bool(numbers_a or numbers_b)),
        "number": found["number"],
        "unmet": log(1 + len(pair.only_a)),
        "unmet long": log(1 + len(pair.only_b)),
        "length": log(1 + len(a.content)),
        "length ratio": log(1 + len(keys_b)) - log(1 + len(keys_a)),
        "unmet verbs": found["unmet verbs"],
        "other subject": found["other subject"],
        "headline": found["headline"],
        "headline × covered": found["headline"] * pair.covered,
        "headline × covered long": found["headline"] * pair.covered_long,
        "antonym": found["antonym"],
        "negation": found["negation"],
    }


def _keys(side: Statement) -> list[str]:
    return [word.key for word in side.words if word.kind is not Kind.MARK]


def _figures(side: Statement) -> set[object]:
    return {amount.value for amount in side.amounts} | {day[2:5] for day in side.days}


def _runs(keys: list[str]) -> set[tuple[str, str]]:
    return set(pairwise(keys))


@lru_cache(maxsize=8192)
def _trigrams(text: str) -> frozenset[str]:
    plain = " ".join(text.lower().split())
    return frozenset(map("".join, zip(plain, plain[1:], plain[2:], strict=False)))


def _dice(a: Set[object], b: Set[object]) -> float:
    return 2 * len(a & b) / (len(a) + len(b)) if a or b else 0.0
