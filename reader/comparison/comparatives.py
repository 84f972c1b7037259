"""What is compared with what: "faster than the bus", "as much as women", "the same as in May"."""

from typing import NamedTuple

from reader.comparison import lexicon
from reader.comparison.meaning import entry, opposite
from reader.comparison.numerals import is_number_word
from reader.comparison.statement import Statement, once
from reader.comparison.words import Kind, Word

MORE, EQUAL, LESS = 1, 0, -1
_PLAIN = {"more": MORE, "less": LESS, "fewer": LESS}
_MUCH = frozenset(("much", "many"))
# "Twice as many", "not as fast": neither is the same.
_NOT_EQUAL = frozenset(("twice", "half", "times", "not", "nearly", "almost", "such", "same"))
_NO_DEGREE = frozenset(("soon", "long", "far", "well", "rather", "other", "whether", "either"))
_NEAR = 4
_WITH = 3


class Compared(NamedTuple):
    """A comparison by the positions of its words; `than` are the words it is made with.

    `degree` is more, less or equal; `of` are stems of what is more or less so, empty for an amount.
    """

    first: int
    last: int
    degree: int
    of: frozenset[str]
    than: tuple[int, ...]


@once
def compared(side: Statement) -> Compared | None:
    """The one comparison that a statement makes; none where it only bounds a number."""
    than = [i for i, word in enumerate(side.words) if word.folded == "than"]
    if len(than) > 1:
        return None
    found = _unequal(side, than[0]) if than else _equal(side)
    return None if found and found.first in side.negated else found


def _unequal(side: Statement, than: int) -> Compared | None:
    with_what = _with(side, than + 1)
    if not with_what:
        return None
    for i in range(than - 1, max(-1, than - 1 - _NEAR), -1):
        word = side.words[i]
        if word.folded in _PLAIN:
            return Compared(i, than, _PLAIN[word.folded], frozenset(), with_what)
        if of := _bases(word):
            return Compared(i, than, MORE, of, with_what)
    return None


def _equal(side: Statement) -> Compared | None:
    """ "As fast as", "the same as", and "the same" of two who are named before it."""
    forms = [word.folded for word in side.words]
    if "same" in forms:
        at = forms.index("same")
        end = next((k for k in range(at, min(at + 2 * _NEAR, len(forms))) if forms[k] == "as"), at)
        return Compared(at, end, EQUAL, frozenset(), _with(side, end + 1) if end > at else ())
    at = forms.index("as") if "as" in forms else len(forms)
    end = next((k for k in range(at + 2, min(at + 2 + _NEAR, len(forms))) if forms[k] == "as"), at)
    if end == at or (at and forms[at - 1] in _NOT_EQUAL) or forms[at + 1] in _NO_DEGREE:
        return None
    of = frozenset[str]() if forms[at + 1] in _MUCH else frozenset((side.words[at + 1].key,))
    with_what = _with(side, end + 1)
    return Compared(at, end, EQUAL, of, with_what) if with_what else None


def _with(side: Statement, start: int) -> tuple[int, ...]:
    """The words after "than", up to the next mark."""
    found: list[int] = []
    for i in range(start, len(side.words)):
        word = side.words[i]
        if word.kind in (Kind.MARK, Kind.NUMBER) or is_number_word(word.folded):
            break
        if i in side.places:
            found.append(i)
    return tuple(found[:_WITH])


def _bases(word: Word) -> frozenset[str]:
    """What a word in -er is more of, if it is a degree: faster, heavier, better."""
    folded = word.folded
    if word.kind is not Kind.CONTENT or folded in _NO_DEGREE:
        return frozenset()
    if (lemma := lexicon.irregular().get(folded)) is not None and folded.endswith(("er", "se")):
        return frozenset((word.key, lexicon.key_of(lemma)))
    if folded in ("better", "worse"):
        return frozenset((word.key,))
    bases = {lexicon.key_of(folded[:-2]), lexicon.key_of(folded[:-1])}
    known = {base for base in bases if folded.endswith("er") and entry(base).met}
    return frozenset({word.key} | known if known else ())


def one_scale(a: Compared, b: Compared) -> int:
    """1 where both are degrees of one thing, -1 where of its opposite, 0 where of two things."""
    if a.of & b.of or not (a.of or b.of):
        return 1
    if EQUAL in (a.degree, b.degree) and (not a.of or not b.of):
        return 1
    return -1 if any(opposite(x, y) for x in a.of for y in b.of) else 0
