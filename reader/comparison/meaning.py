"""How two words are related: same thing, other name, kind of, opposite, another of its kind.

Answers come from WordNet tables in `resources/engine`; words are given by their stems.
"""

from functools import cache
from math import log
from typing import NamedTuple

from reader.comparison.lexicon import key_of, lines, opposites
from reader.language.remembered import PAIRS, WORDS, remembered

_UNMET = 0.5
_NEGATIVE_PREFIXES = ("un", "in", "im", "ir", "il", "dis", "non", "mis", "non-", "de")
_TEXTS = 230_000
# A parent with more kinds than this ("person", "act") says nothing about likeness.
_BROAD = 120


class Entry(NamedTuple):
    """What the dictionary holds for a stem: how often met, how often as a verb, its meanings."""

    met: int
    as_verb: int
    senses: tuple[int, ...]


_NONE = Entry(0, 0, ())


@cache
def _rows() -> dict[str, str]:
    rows: dict[str, str] = {}
    for line in lines("senses.tsv"):
        stem, _, rest = line.partition("\t")
        rows[stem] = rest
    return rows


@remembered(WORDS)
def entry(stem: str) -> Entry:
    """The dictionary's entry of a stem; empty where it has none."""
    row = _rows().get(stem)
    if row is None:
        return _NONE
    met, as_verb, senses = row.split("\t")
    return Entry(int(met), int(as_verb), tuple(map(int, senses.split())))


@cache
def _parents() -> dict[int, tuple[int, ...]]:
    rows = (line.split("\t") for line in lines("parents.tsv"))
    return {int(child): tuple(map(int, above.split())) for child, above in rows}


@cache
def _breadth() -> dict[int, int]:
    """How many meanings stand directly below a meaning."""
    found: dict[int, int] = {}
    for above in _parents().values():
        for parent in above:
            found[parent] = found.get(parent, 0) + 1
    return found


@cache
def _kin() -> dict[str, frozenset[str]]:
    return _groups("kin.tsv", "synonyms.tsv")


@cache
def _metonyms() -> dict[str, frozenset[str]]:
    return _groups("metonyms.tsv")


@cache
def _concepts() -> dict[str, str]:
    """For a stem of a line of synonyms the first of its line."""
    found: dict[str, str] = {}
    for name in ("synonyms.tsv", "metonyms.tsv"):
        for line in lines(name):
            leader, *others = (key_of(word) for word in line.split(","))
            for key in (leader, *others):
                found.setdefault(key, leader)
    return found


def concept(stem: str) -> str:
    """One stem for those that name one thing in the news: die and death under kill."""
    return _concepts().get(stem, stem)


def _groups(*names: str) -> dict[str, frozenset[str]]:
    """For every stem the others of its lines."""
    table: dict[str, set[str]] = {}
    for name in names:
        for line in lines(name):
            group = {key_of(word) for word in line.replace("\t", ",").split(",")}
            for word in group:
                table.setdefault(word, set()).update(group - {word})
    return {word: frozenset(others) for word, others in table.items()}


def _above(senses: tuple[int, ...]) -> frozenset[int]:
    parents = _parents()
    return frozenset(parent for sense in senses for parent in parents.get(sense, ()))


class Reach(NamedTuple):
    """What a stem means and what it lies under; `marks` has itself too, `near` its other names.

    Two stems are like each other only if the `near` of one meets the `marks` of the other.
    """

    marks: frozenset[int | str]
    near: frozenset[int | str]


@remembered(WORDS)
def reach(stem: str) -> Reach:
    """By what a stem may be related to others; quicker to compare than every two stems."""
    senses = entry(stem).senses
    meant = frozenset[int | str](senses) | _above(senses[:3])
    others = _kin().get(stem, frozenset()) | _metonyms().get(stem, frozenset())
    return Reach(meant | {stem}, meant | others | {stem})


@remembered(WORDS)
def cores(stem: str) -> frozenset[str]:
    """What is left of a stem without a negative prefix: lawful for unlawful."""
    lengths = {len(prefix) for prefix in _NEGATIVE_PREFIXES if stem.startswith(prefix)}
    return frozenset(stem[length:] for length in lengths if len(stem) - length >= 4)


@remembered(WORDS)
def opposed(stem: str) -> frozenset[str]:
    """The antonyms of a stem, and its cores; its prefixed forms are not among them."""
    return opposites().get(stem, frozenset()) | cores(stem)


@remembered(PAIRS)
def likeness(a: str, b: str) -> float:
    """How far two stems name the same thing: 1 equal, .9 synonyms, .8 kin, .6 kind of, else 0."""
    if a == b:
        return 1.0
    if reach(a).near.isdisjoint(reach(b).marks):
        return 0.0
    if b in _kin().get(a, ()):
        return 0.85
    if b in _metonyms().get(a, ()):
        return 0.7
    if opposite(a, b):
        return 0.0
    left, right = entry(a).senses, entry(b).senses
    if set(left) & set(right):
        return 0.9 if set(left[:3]) & set(right[:3]) else 0.75
    if _above(left[:3]) & set(right[:3]) or _above(right[:3]) & set(left[:3]):
        return 0.65
    return 0.0


@remembered(PAIRS)
def opposite(a: str, b: str) -> bool:
    """Whether two stems are antonyms, or one is the other with a negative prefix."""
    return b in opposites().get(a, ()) or _prefixed(a, b) or _prefixed(b, a)


def _prefixed(whole: str, core: str) -> bool:
    if len(core) < 4 or not whole.endswith(core):
        return False
    return whole[: -len(core)] in _NEGATIVE_PREFIXES


@remembered(WORDS)
def rarity(stem: str, is_name: bool = False) -> float:
    """How much a word says, in (0, 1]: 1 for one never met, less the commoner it is."""
    met = entry(stem).met
    weight = log(_TEXTS / (met + _UNMET)) / log(_TEXTS / _UNMET)
    return max(weight, 0.8) if is_name else weight


@remembered(WORDS)
def _kinds(stem: str) -> frozenset[int]:
    return _above(entry(stem).senses[:2])


def is_quality(stem: str) -> bool:
    """Whether the word mostly says how something is: an adjective, or a kind of nothing."""
    senses = entry(stem).senses
    return bool(senses) and (senses[0] < _first_thing() or not _kinds(stem))


@cache
def _first_thing() -> int:
    """Meanings are numbered by their kind of word, adjectives before nouns; the first is this."""
    return entry(key_of("entity")).senses[0]


@remembered(PAIRS)
def siblings(a: str, b: str) -> bool:
    """Whether two stems are different kinds of one thing: guitar and violin, London and Paris."""
    if _kinds(a).isdisjoint(_kinds(b)) or a == b or likeness(a, b):
        return False
    common = _kinds(a) & _kinds(b)
    return any(_breadth()[parent] <= _BROAD for parent in common)


@remembered(WORDS)
def is_verb(stem: str) -> bool:
    """Whether the word is mostly met as a verb."""
    found = entry(stem)
    return found.as_verb * 2 > found.met


@cache
def _places() -> dict[str, frozenset[str]]:
    """Case-folded single words that name a place, with the places they lie in."""
    found: dict[str, set[str]] = {}
    for line in lines("places.tsv"):
        name, above = line.split("\t")
        found.setdefault(name, set()).update(above.split(","))
        for other in above.split(","):
            found.setdefault(other, set())
    return {name: frozenset(above) for name, above in found.items()}


def is_place(word: str) -> bool:
    """Whether a folded word names a place the dictionary knows."""
    return word in _places()


def lies_in(place: str, other: str) -> bool:
    """Whether one folded place is a part of another: Moscow in Russia."""
    return other in _places().get(place, ())


@remembered(WORDS)
def _all_above(stem: str) -> frozenset[int]:
    """Every meaning that the commonest meanings of a stem are kinds of, however far up."""
    found: set[int] = set()
    left = list(entry(stem).senses[:3])
    while left:
        for parent in _parents().get(left.pop(), ()):
            if parent not in found:
                found.add(parent)
                left.append(parent)
    return frozenset(found)


@remembered(PAIRS)
def within(a: str, b: str) -> bool:
    """Whether one stem is a kind of what another means: a golfer is a person."""
    return not _all_above(a).isdisjoint(entry(b).senses[:3])
