"""The verbs that tell of speech, thought, stance and intent, in every form they take."""

from functools import cache
from typing import NamedTuple

from reader.language import lexicon

_KINDS = ("speech", "thought", "stance", "intent", "tally")
_VOWELS = "aeiou"


class Verb(NamedTuple):
    """A form of a cue verb: its base, the kinds of cue it can be, and which form it is.

    `form` is "base", "third" (says), "past" (said, also the participle) or "ing".
    """

    base: str
    kinds: frozenset[str]
    form: str


@cache
def verbs() -> dict[str, Verb]:
    """Every single-word form, folded, to its verb."""
    found: dict[str, Verb] = {}
    for kind in _KINDS:
        for base, irregular in lexicon.table(f"{kind}_verbs").items():
            if " " in base:
                continue
            for word, form in _forms(base, irregular):
                known = found.get(word)
                kinds = known.kinds | {kind} if known else frozenset({kind})
                found[word] = Verb(base, kinds, known.form if known else form)
    return found


@cache
def phrases() -> dict[str, dict[tuple[str, ...], str]]:
    """Base verb of a phrase ("call for") to its particles and what follows: thing or clause."""
    found: dict[str, dict[tuple[str, ...], str]] = {}
    for phrase, follows in lexicon.table("cue_phrases").items():
        base, *particles = phrase.split()
        found.setdefault(base, {})[tuple(particles)] = follows[0]
    return found


@cache
def phrase_verbs() -> dict[str, Verb]:
    """Forms of the verbs that are cues only with their particle ("pointed" of "point out")."""
    known = verbs()
    found: dict[str, Verb] = {}
    irregular = lexicon.table("irregular_verbs")
    for base in phrases():
        for word, form in _forms(base, irregular.get(base, ())):
            if word not in known:
                found[word] = Verb(base, frozenset(), form)
    return found


@cache
def speech_forms() -> frozenset[str]:
    """The forms of verbs that may stand after a quotation."""
    return frozenset(word for word, verb in verbs().items() if "speech" in verb.kinds)


def _forms(base: str, irregular: tuple[str, ...]) -> list[tuple[str, str]]:
    forms = {base: "base"}
    given = {word: _form_of(word) for word in irregular}
    if "third" not in given.values():
        forms[_third(base)] = "third"
    if "past" not in given.values():
        forms[_past(base)] = "past"
    if "ing" not in given.values():
        forms[_ing(base)] = "ing"
    return list({**forms, **given}.items())


def _form_of(word: str) -> str:
    if word.endswith("ing"):
        return "ing"
    return "third" if word.endswith("s") else "past"


def _third(base: str) -> str:
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "sh", "ch", "x", "z")) else "s")


def _past(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ied"
    return base + "ed"


def _ing(base: str) -> str:
    if base.endswith("e") and not base.endswith("ee"):
        return base[:-1] + "ing"
    return base + "ing"
