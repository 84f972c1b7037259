"""What the comparison knows of words: function words, opposites, other names for one thing.

Read once from `resources/engine/`; keys are stems, so that every form of a word is known.
"""

import re
from functools import cache
from typing import NamedTuple

from reader.assets import resource
from reader.language import stem
from reader.language.remembered import WORDS, remembered
from reader.language.variants import canonical


def lines(name: str) -> list[str]:
    """The lines of a data file, without comments and empty ones."""
    text = resource("engine", name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


@cache
def word_set(name: str) -> frozenset[str]:
    """The words of a file of words, case-folded."""
    return frozenset(word for line in lines(name) for word in line.casefold().split())


@cache
def phrases(name: str) -> dict[str, list[tuple[str, ...]]]:
    """The phrases of a file as words, the longest first, by their first word."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted((tuple(line.split()) for line in lines(name)), key=lambda p: (-len(p), p)):
        found.setdefault(phrase[0], []).append(phrase)
    return found


@cache
def table(name: str) -> dict[str, str]:
    """A file of two columns."""
    return dict(line.split("\t") for line in lines(name))


@cache
def irregular() -> dict[str, str]:
    """Irregular forms and their lemmas: withdrew → withdraw."""
    return table("irregular.tsv")


@remembered(WORDS)
def key_of(word: str) -> str:
    """The stem under which all forms and spellings of a folded word meet."""
    return stem(irregular().get(word, canonical(word)))


@cache
def measures() -> dict[str, tuple[str, float]]:
    """For a unit what it measures, and what it is worth beside the others that do."""
    rows = (line.split("\t") for line in lines("conversions.tsv"))
    return {unit: (what, float(worth)) for unit, what, worth in rows}


@cache
def denials() -> dict[str, float]:
    """Stems that say what follows is not so, with how firmly."""
    rows = (line.split("\t") for line in lines("denials.tsv"))
    return {_verb_key(words): float(strength) for words, strength in rows}


def _verb_key(words: str) -> str:
    """The stem of a verb; of two words ("play down") only the first is stemmed."""
    first, _, particle = words.partition(" ")
    return f"{key_of(first)} {particle}" if particle else key_of(first)


@cache
def phrasal_verbs() -> dict[str, str]:
    """For a verb's stem with its particle ("step down") the stem of the verb that says the same.

    A full stop after the particle asks that nothing is named after it.
    """
    rows = (line.split("\t") for line in lines("phrasal_verbs.tsv"))
    return {_verb_key(words): key_of(alone) for words, alone in rows}


@cache
def particles() -> frozenset[str]:
    """The particles of all phrasal verbs."""
    return frozenset(words.split()[1] for words in phrasal_verbs())


@cache
def state_phrases() -> dict[str, list[tuple[list[str], str]]]:
    """For the last word of a state told in several the words before it, and the stem of one."""
    found: dict[str, list[tuple[list[str], str]]] = {}
    for phrase, alone in table("state_phrases.tsv").items():
        *before, last = phrase.split()
        found.setdefault(last, []).append((before, key_of(alone)))
    return found


class Axis(NamedTuple):
    """A question with two poles; `about` is what both sides must speak of, empty for anything.

    `of_one` says that it is asked of somebody, so that two may answer it differently.
    """

    name: str
    about: frozenset[str]
    up: frozenset[str]
    down: frozenset[str]
    of_one: bool


@cache
def axes() -> tuple[Axis, ...]:
    """The questions on which sides take opposite poles, by stems."""
    found: list[Axis] = []
    for line in lines("axes.tsv"):
        name, *sets = line.split("\t")
        about, up, down = (frozenset(key_of(w) for w in part.split(",") if w) for part in sets)
        found.append(Axis(name.rstrip("*"), about, up - down, down - up, name[-1] == "*"))
    return tuple(found)


@cache
def axes_of() -> dict[str, tuple[int, ...]]:
    """For a stem the questions, by position, at one of whose poles it stands."""
    found: dict[str, tuple[int, ...]] = {}
    for n, axis in enumerate(axes()):
        for key in axis.up | axis.down:
            found[key] = (*found.get(key, ()), n)
    return found


@cache
def opposites() -> dict[str, frozenset[str]]:
    """For a stem, the stems of its antonyms."""
    found: dict[str, set[str]] = {}
    for name in ("antonyms.tsv", "opposites.tsv"):
        for line in lines(name):
            left, right = (re.split(r"[ ,]+", side) for side in line.split("\t"))
            for one in left:
                for other in right:
                    a, b = key_of(one), key_of(other)
                    if a != b:
                        found.setdefault(a, set()).add(b)
                        found.setdefault(b, set()).add(a)
    return {key: frozenset(others) for key, others in found.items()}
