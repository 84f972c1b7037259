"""Whether a noun phrase can speak: people, bodies, names and what they write; no other thing."""

from collections.abc import Sequence

from reader.claims.frames import known_verb, small
from reader.claims.names import is_title
from reader.claims.sides import bare
from reader.language import fold, lexicon
from reader.language.remembered import WORDS, remembered

_PERSONAL = ("ist", "man", "woman", "men", "women", "person", "people", "maker", "goer", "holder")
_PLURALS = (("ies", "y"), ("men", "man"), ("es", ""), ("s", ""))
_OUT_OF = frozenset({"of", "among"})


def can_speak(words: Sequence[str], head: str) -> bool:
    """Whether a phrase whose noun is `head`, folded, names somebody or something that speaks.

    A word with a capital may be a name, so that it always can.
    """
    written = next((word for word in words if fold(bare(word)) == head), words[-1])
    if not written.islower():
        return not _is_opener(words, written)
    if _is_amount(head):
        return _can_any_after(words, written)
    return _is_voice(head) or any(map(_is_people, _before_preposition(words)))


def _before_preposition(words: Sequence[str]) -> Sequence[str]:
    end = next((k for k, word in enumerate(words) if fold(word) in small("preposition")), None)
    return words[:end]


def _can_any_after(words: Sequence[str], written: str) -> bool:
    """ "One of the officials", "a number of users": who is counted decides."""
    after = list(words[list(words).index(written) + 1 :])
    if not after or fold(after[0]) not in _OUT_OF:
        return not after
    named = any(word[0].isupper() for word in after)
    return named or any(_is_voice(fold(bare(word))) for word in after)


def _is_amount(head: str) -> bool:
    counted = head in lexicon.table("numbers") or head in small("determiner")
    return counted or head in lexicon.words("part_nouns")


def _is_people(word: str) -> bool:
    """ "Officials | familiar with the case": a plural that means people, whatever follows it."""
    norm = fold(word)
    return norm.endswith("s") and any(
        norm.removesuffix(end) + new in lexicon.words("speaking_nouns") for end, new in _PLURALS
    )


def _is_opener(words: Sequence[str], written: str) -> bool:
    """A capital that only begins the sentence: "Adding", "Yet", "However"."""
    norm = fold(bare(written))
    if len(words) > 1 or norm in lexicon.words("ing_nouns"):
        return False
    kinds = ("preposition", "conjunction", "subordinator", "adverb", "determiner")
    verb = known_verb(norm)
    told = verb is not None and verb.form == "ing"
    return told or (
        any(norm in small(kind) for kind in kinds) and not written.isupper() and norm not in _WHO
    )


_WHO = frozenset({"this", "that", "these", "those", "some", "many", "several", "few", "most"}) | {
    *("all", "both", "another", "others", "one", "two", "three", "us")
}


@remembered(WORDS)
def _is_voice(noun: str) -> bool:
    """Whether a folded noun means people, a body of people, or their words."""
    kinds = ("speaking_nouns", "document_nouns", "writing_nouns", "body_nouns")
    last = noun.rpartition("-")[2] if "-" in noun else noun
    for word in {noun, last, *_singulars(noun)}:
        if any(word in lexicon.words(kind) for kind in kinds):
            return True
        if is_title(word) or word in lexicon.table("role_nouns"):
            return True
        if word in lexicon.table("part_groups") or word in ("old", "tank"):
            return True
    return len(noun) > 5 and noun.removesuffix("s").endswith(_PERSONAL)


def _singulars(noun: str) -> list[str]:
    return [noun.removesuffix(end) + new for end, new in _PLURALS if noun.endswith(end)]
