"""The words of a source that name it, and whether they name anybody at all."""

import re
from collections.abc import Sequence

from reader.claims.cue_words import Verb
from reader.claims.frames import known_verb, small
from reader.claims.sides import bare
from reader.claims.voices import can_speak
from reader.language import fold, lexicon

_RELATIVE = frozenset({"who", "which", "that", "whose"})
_SHORTENED = re.compile(r"(?i)(i|you|he|she|it|we|they)['’](?:s|ll|re|ve|d|m)")
_SUBJECTS = frozenset({"i", "he", "she", "it", "we", "they"})
_LENGTHS = frozenset({"week", "month", "year", "morning", "afternoon", "evening", "night"})
_AGO = frozenset({"this", "last", "next", "that", "just", "earlier", "later"})
_SHARES = frozenset({"percent", "%", "third", "quarter", "fifth", "half", "majority"})
_ALONE = frozenset(
    {"pair", "couple", "duo", "trio", "two", "both", "ones", "another", "many", "some", "several"}
)
_LOOSE = frozenset({"the", "a", "an", "and", "or", "but", "if"})


def naming(words: Sequence[str]) -> list[str]:
    """The words without what tells when, or what else is said of who they name."""
    found = list(words)
    if found and (short := _SHORTENED.fullmatch(found[0])):
        return [] if fold(short[1]) == "it" else [short[1]]
    if len(found) > 1 and fold(found[0]) in _SUBJECTS and fold(found[1]) != "and":
        return found[:1]
    if len(found) > 1 and fold(found[0]) in ("which", "if", "unlike", "but", "and"):
        found = found[1:]
    found = _without_front(found)
    end = next((k for k in range(1, len(found)) if _ends_name(found, k)), len(found))
    while 1 < end < len(found) and found[end - 1].endswith("ed") and found[end - 1].islower():
        end -= 1
    return found[:end]


def is_nobody(words: Sequence[str]) -> bool:
    """Whether the words are a thing, a share of the asked, or the rest of a clause."""
    first, last = fold(words[0]), fold(words[-1])
    if len(words) > 1 and first in _RELATIVE:
        return True
    if _is_small(words[-1]) or (len(words) > 1 and fold(words[-1]) == "whom"):
        return True
    if len(words) == 1 and first in _ALONE:
        return True
    if _is_share([fold(word) for word in words]):
        return True
    head = head_of(words)
    if head in lexicon.words("speechless_nouns") or not can_speak(words, head):
        return True
    return _is_left_over(words) or last == "percent"


def is_shown(noun: str) -> bool:
    """Whether a folded noun is a thing or a text that shows or tells something."""
    kinds = ("speechless_nouns", "document_nouns", "writing_nouns")
    return any(noun in lexicon.words(kind) for kind in kinds)


def _without_front(words: list[str]) -> list[str]:
    """ "Last week | Stumpf": without the time before a name."""
    front = len(words) > 2 and fold(words[0]) in _AGO and fold(words[1]) in _LENGTHS
    return words[2:] if front else words


def _ends_name(words: Sequence[str], k: int) -> bool:
    """Whether a name is over before word `k`: "on Tuesday", "this week", "says", "who"."""
    norm = fold(words[k])
    following = fold(words[k + 1]) if k + 1 < len(words) else ""
    if norm in _RELATIVE:
        return True
    if norm in _AGO and following in _AGO | _LENGTHS:
        return True
    dated = following in small("weekday") or following in small("month") or following.isdigit()
    if norm in ("on", "in", "since") and dated:
        return True
    if norm in small("weekday"):
        return not (k == 1 and _is_function_word(fold(words[0])))
    if (norm in ("by", "for", "in", "without") and following.endswith("ing")) or (
        norm in _AGO and k + 1 == len(words) and norm not in ("that", "this")
    ):
        return True
    if words[k].islower() and (norm in small("adverb") or _is_manner(norm)):
        return norm not in ("back", "even", "both", "all") and fold(words[k - 1]) not in _VERY
    named = words[k - 1][0].isupper() and not (k == 1 and _is_function_word(fold(words[0])))
    return words[k].islower() and named and _is_past(norm)


def _is_manner(norm: str) -> bool:
    return len(norm) > 4 and norm.endswith("ly") and norm not in lexicon.words("ly_words")


_VERY = frozenset({"the", "a", "an", "this", "that", "his", "her", "their", "its"})


def _is_past(norm: str) -> bool:
    """Whether a word after a name is its verb: "Stumpf | tried", "Clinton | restricted"."""
    verb = known_verb(norm)
    told = verb is not None and verb.form in ("past", "third") and _is_surely(verb)
    return told or (norm.endswith("ed") and len(norm) > 4 and norm not in _ADJECTIVES)


def _is_surely(verb: Verb) -> bool:
    return verb.form == "past" or verb.base not in lexicon.words("noun_like_verbs")


_ADJECTIVES = frozenset({"armed", "united", "allied", "elected", "appointed", "retired", "wounded"})


def _is_function_word(norm: str) -> bool:
    return any(norm in small(kind) for kind in ("determiner", "preposition", "subordinator"))


def head_of(words: Sequence[str]) -> str:
    """The noun that the phrase is about: that before "of", "on", "shared", "released" …"""
    for k in range(1, len(words)):
        norm = fold(words[k])
        told = norm.endswith("ed") and not _is_joint(fold(words[k - 1]))
        doing = norm.endswith("ing") and norm not in lexicon.words("ing_nouns")
        doing = doing and (k > 1 or fold(words[0]).endswith(("s", "people", "men")))
        if words[k].islower() and (
            norm in small("preposition") or told or doing or norm == "shared"
        ):
            return fold(bare(words[k - 1]))
    return fold(bare(words[-1]))


def _is_joint(norm: str) -> bool:
    """Whether a participle after this word describes what follows: "and elected officials"."""
    return any(norm in small(kind) for kind in ("conjunction", "determiner", "possessive"))


def _is_share(norms: Sequence[str]) -> bool:
    """ "44 percent of voters", "a third of them", "Twelve percent"."""
    numbers = lexicon.table("numbers")
    counted = norms[0][:1].isdigit() or norms[0].partition("-")[0] in numbers
    if counted:
        parted = norms[1:2] in (["of"], ["out"]) and norms[-2][:1].isdigit()
        return len(norms) == 1 or norms[1] in _SHARES or parted
    share = norms[0] in _SHARES or (norms[0] in ("a", "one") and norms[1:2] and norms[1] in _SHARES)
    return bool(share) and "of" in norms[:3]


def _is_left_over(words: Sequence[str]) -> bool:
    """ "refused to disclose", "based on": the rest of a clause whose subject is elsewhere."""
    if not words[0].islower() or fold(words[0]) in lexicon.words("title_words"):
        return False
    norm = fold(words[0])
    verb = known_verb(norm)
    if not ((verb is not None and verb.form == "past") or norm.endswith("ed")):
        return False
    if len(words) == 1 or words[1][0].isupper():
        return True
    kinds = ("determiner", "possessive", "preposition", "pronoun", "subordinator", "adverb")
    return any(fold(words[1]) in small(kind) for kind in kinds)


def _is_small(word: str) -> bool:
    """ "afford to", "attorneys for the": a phrase that goes on elsewhere."""
    loose = fold(word) in small("preposition") or fold(word) in _LOOSE
    return loose and not word.isupper()
