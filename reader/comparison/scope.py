"""How far a negation or a denial reaches in a statement."""

from collections.abc import Sequence
from functools import cache

from reader.comparison import lexicon
from reader.comparison.words import Kind, Word

_SCOPE_ENDS = frozenset(".;:!?—–,") | frozenset(
    ("but", "although", "though", "while", "when", "because", "and", "that", "who", "which", "than")
)
_NOT_MEANT = frozenset(
    (
        "only",
        "but",
        "just",
        "doubt",
        "matter",
        "merely",
        "least",
        "more",
        "less",
        "fewer",
        "necessarily",
    )
)
# "Stopped selling" denies; "stopped the car" does not.
_ENDED = frozenset(("stop", "quit", "halt"))
_FAR = 6


def negations(words: Sequence[Word]) -> dict[int, int]:
    """For each word within reach of a negation or denial, the position of that negation."""
    reached: dict[int, int] = {}
    if _turners().isdisjoint([word.key for word in words]):
        return reached
    source, steps = -1, 0
    for i, word in enumerate(words):
        denies = word.kind is Kind.CONTENT and _denies(words, i)
        if denies or _negates(words, i):
            if source >= 0 and denies:
                reached[i] = source
            doubled = source >= 0 and i - source <= 2 and denies
            source, steps = (-1 if doubled else i), 0
        elif source < 0:
            continue
        elif word.folded in _SCOPE_ENDS and (i - source > 1 or word.kind is Kind.MARK):
            source = -1
        elif word.carries:
            reached[i] = source
            steps += 1
            if steps >= _FAR:
                source = -1
    return reached


@cache
def _turners() -> frozenset[str]:
    """The keys of words with which a negation or a denial may begin."""
    denials = (denial.partition(" ")[0] for denial in lexicon.denials())
    return frozenset(("not", "yet", *_ENDED, *denials))


def _denies(words: Sequence[Word], i: int) -> bool:
    """Whether a word, with the one after it ("played down"), says that something is not so."""
    denials = lexicon.denials()
    if words[i].key in denials:
        return True
    if words[i].key in _ENDED and i + 1 < len(words) and words[i + 1].folded.endswith("ing"):
        return True
    return i + 1 < len(words) and f"{words[i].key} {words[i + 1].folded}" in denials


def _negates(words: Sequence[Word], i: int) -> bool:
    """Whether a word is a negation that is meant: not "not only", "no doubt"; also "yet to"."""
    if words[i].kind is not Kind.NEGATION and words[i].folded != "yet":
        return False
    after = words[i + 1].folded if i + 1 < len(words) else ""
    return after == "to" if words[i].folded == "yet" else after not in _NOT_MEANT
