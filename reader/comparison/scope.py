"""How far a negation or a denial reaches in a statement."""

from collections.abc import Sequence
from functools import cache

from reader.comparison import lexicon
from reader.comparison.meaning import is_verb
from reader.comparison.untrue import called_untrue
from reader.comparison.words import Kind, Word
from reader.language.lexicon import row

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
        "necessarily",
    )
)
# "No more than five" denies nothing; "not more likely" does.
_COMPARED = frozenset(("more", "less", "fewer"))
# "Stopped selling" denies; "stopped the car" does not.
_ENDED = frozenset(("stop", "quit", "halt"))
_FAR = 6


def negations(words: Sequence[Word]) -> dict[int, int]:
    """For each word within reach of a negation or denial, the position of that negation."""
    reached = called_untrue(words)
    if _turners().isdisjoint([word.key for word in words]):
        return reached
    within = _within_reach(words)
    if not reached.keys().isdisjoint(within):
        # "Reports that he did not flee are false" affirms what is reported.
        return {i: source for i, source in within.items() if i not in reached}
    return reached | within


def _within_reach(words: Sequence[Word]) -> dict[int, int]:
    """For each word that follows a negation or denial closely enough, the position of that."""
    reached: dict[int, int] = {}
    source, steps = -1, 0
    for i, word in enumerate(words):
        denies = _denies(words, i)
        if denies or _negates(words, i):
            if source >= 0 and denies:
                reached[i] = source
            doubled = source >= 0 and i - source <= 2 and denies
            source, steps = (-1 if doubled else _last(words, i)), 0
        elif source < 0:
            continue
        elif word.folded in _SCOPE_ENDS and (i - source > 1 or word.kind is Kind.MARK):
            source = source if goes_on(words, i) else -1
        elif words[source].folded == "without" and i - source > 1 and _is_preposition(word):
            source = -1  # "ended without agreement on Friday" denies no day
        elif word.carries:
            reached[i] = source
            steps += 1
            if steps >= _FAR:
                source = -1
    return reached


def _last(words: Sequence[Word], i: int) -> int:
    """The last word of a negation or denial: "against" of "voted against"."""
    if words[i].kind is not Kind.CONTENT or not _is_phrase(words, i):
        return i
    return i if words[i + 1].carries else i + 1


def _is_phrase(words: Sequence[Word], i: int) -> bool:
    """Whether a word denies something with the word after it: "played down"."""
    return i + 1 < len(words) and f"{words[i].key} {words[i + 1].folded}" in lexicon.denials()


def turning(words: Sequence[Word]) -> list[int]:
    """The positions of all negations and denials that are meant."""
    if _turners().isdisjoint([word.key for word in words]):
        return []
    return [i for i in range(len(words)) if _denies(words, i) or _negates(words, i)]


@cache
def _turners() -> frozenset[str]:
    """The keys of words with which a negation or a denial may begin."""
    denials = (denial.partition(" ")[0] for denial in lexicon.denials())
    return frozenset(("not", "yet", *_ENDED, *denials))


def _denies(words: Sequence[Word], i: int) -> bool:
    """Whether a word, with the one after it ("played down"), says that something is not so."""
    if words[i].kind is not Kind.CONTENT:
        return False
    denials = lexicon.denials()
    if words[i].key in denials:
        return True
    if words[i].key in _ENDED and i + 1 < len(words) and words[i + 1].folded.endswith("ing"):
        return True
    return _is_phrase(words, i)


def _negates(words: Sequence[Word], i: int) -> bool:
    """Whether a word is a negation that is meant: not "not only", "no doubt"; also "yet to"."""
    if words[i].kind is not Kind.NEGATION and words[i].folded != "yet":
        return False
    after, then = (words[k].folded if k < len(words) else "" for k in (i + 1, i + 2))
    if words[i].folded == "yet":
        return after == "to"
    return after not in _NOT_MEANT and not (after in _COMPARED and then == "than")


def goes_on(words: Sequence[Word], i: int) -> bool:
    """Whether a clause goes on after a word: "not in that house", "did not wash and iron".

    So it does where what is told, or would be shown, follows: "no evidence that he fled".
    """
    if words[i].folded == "that":
        return i > 0 and (_is_told(words[i - 1]) or _is_preposition(words[i - 1]))
    joins = words[i].folded in ("and", "or", "nor")
    return joins and i + 1 < len(words) and _is_bare(words[i + 1])


def _is_told(word: Word) -> bool:
    return word.folded in row("reports", "telling") | row("reports", "showing")


def _is_preposition(word: Word) -> bool:
    return lexicon.table("grammar.tsv").get(word.folded) == "prep"


def _is_bare(word: Word) -> bool:
    """Whether a word is a verb without an ending, as it stands after "did not" and "to"."""
    ended = word.folded.endswith(("ed", "ing", "s")) or word.folded in lexicon.irregular()
    return word.kind is Kind.CONTENT and not ended and is_verb(word.key)
