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
# "Twice as many", "nearly as fast": neither is the same.
_NOT_EQUAL = frozenset(("twice", "half", "times", "nearly", "almost", "such", "same"))
_NO_DEGREE = frozenset(("soon", "long", "far", "well", "rather", "other", "whether", "either"))
_NEAR = 4
_WITH = 3
# "Do not earn more": how many words may stand between a negation and the degree.
_VERB = 1


class Compared(NamedTuple):
    """A comparison by the positions of its words; `than` are the words it is made with.

    `degree` is more, less or equal; `of` are stems of what is more or less so, empty for an amount.
    `left` are the degrees that it leaves open: two of them where it is denied.
    """

    first: int
    last: int
    degree: int
    of: frozenset[str]
    than: tuple[int, ...]
    left: frozenset[int]

    @property
    def denied(self) -> bool:
        """Whether it says how it is not."""
        return self.degree not in self.left


@once
def compared(side: Statement) -> Compared | None:
    """The one comparison that a statement makes; none where it only bounds a number."""
    than = [i for i, word in enumerate(side.words) if word.folded == "than"]
    if len(than) > 1:
        return None
    return _unequal(side, than[0]) if than else _equal(side)


def _told(
    side: Statement, first: int, last: int, degree: int, of: frozenset[str], than: tuple[int, ...]
) -> Compared | None:
    """The comparison with what it leaves open: "not more" as much or less, "not as much" less.

    None where what is denied is not the comparison itself: "those who do not study earn more".
    """
    left = {degree}
    if (negation := _negation(side, first, last)) is not None:
        if sum(side.words[i].carries for i in range(negation + 1, first)) > _VERB:
            return None
        as_much = degree == EQUAL and side.words[first].folded == "as"
        left = {LESS} if as_much else {MORE, EQUAL, LESS} - left
    return Compared(first, last, degree, of, than, frozenset(left))


def _negation(side: Statement, first: int, last: int) -> int | None:
    """The negation that reaches a comparison; "same" has no meaning that it could reach."""
    for i in range(first, last + 1):
        if i in side.negated:
            return side.negated[i]
    near = range(first - _NEAR, first) if side.words[first].folded == "same" else ()
    return next((at for at in side.negated.values() if at in near), None)


def _unequal(side: Statement, than: int) -> Compared | None:
    with_what = _with(side, than + 1)
    if not with_what:
        return None
    for i in range(than - 1, max(-1, than - 1 - _NEAR), -1):
        word = side.words[i]
        if word.folded in _PLAIN:
            return _told(side, i, than, _PLAIN[word.folded], frozenset(), with_what)
        if of := _bases(word):
            return _told(side, i, than, MORE, of, with_what)
    return None


def _equal(side: Statement) -> Compared | None:
    """ "As fast as", "the same as", and "the same" of two who are named before it."""
    forms = [word.folded for word in side.words]
    if "same" in forms:
        at = forms.index("same")
        end = next((k for k in range(at, min(at + 2 * _NEAR, len(forms))) if forms[k] == "as"), at)
        with_what = _with(side, end + 1) if end > at else ()
        return _told(side, at, end, EQUAL, frozenset(), with_what)
    at = forms.index("as") if "as" in forms else len(forms)
    end = next((k for k in range(at + 2, min(at + 2 + _NEAR, len(forms))) if forms[k] == "as"), at)
    if end == at or (at and forms[at - 1] in _NOT_EQUAL) or forms[at + 1] in _NO_DEGREE:
        return None
    of = frozenset[str]() if forms[at + 1] in _MUCH else frozenset((side.words[at + 1].key,))
    with_what = _with(side, end + 1)
    return _told(side, at, end, EQUAL, of, with_what) if with_what else None


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
