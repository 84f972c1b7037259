"""Two of a kind told apart: "the day shift was evacuated" / "the night shift was not"."""

from collections.abc import Sequence

from reader.comparison import lexicon
from reader.comparison.align import Pair
from reader.comparison.clauses import verbal
from reader.comparison.meaning import opposite, siblings
from reader.comparison.numerals import is_number_word
from reader.comparison.ordinals import ranks
from reader.comparison.signs import Sign
from reader.comparison.statement import Statement, once
from reader.comparison.words import Kind, Word
from reader.model import Span

# What may tell two subjects apart, and what is said of them otherwise.
_APART = ("antonym", "kind", "name", "part", "place", "single")
_ALL = frozenset(("everyone", "everybody", "nobody", "somebody", "someone", "anyone", "both"))
_HYPHENS = frozenset(("-", "–"))
SAID = ("negation", "denial", "antonym", "poles", "number", "quantifier")


def contrasted(pair: Pair, signs: Sequence[Sign]) -> Sign | None:
    """What tells the two subjects apart, where something else is said otherwise of them.

    The first of several and the second are two whatever is said of them.
    """
    first = _ordered(pair.a)
    for sign in signs:
        if not _of_subjects(pair, sign):
            continue
        if sign.kind == "number" and sign.a in first:
            return sign
        said = (each for each in signs if each.kind in SAID and not _overlap(each, sign))
        if sign.kind in _APART and two_apart(pair, sign) and any(said):
            return sign
    return None


def _ordered(side: Statement) -> set[Span]:
    """Where an ordinal tells one of several; "a fifth of them" is a share."""
    after = (*side.words, None)
    return {
        side.span(rank.first, rank.last)
        for rank in ranks(side)
        if (then := after[rank.last + 1]) is None or then.folded != "of"
    }


def _exclusive(pair: Pair, part: Sign) -> bool:
    """Whether what differs are two of one kind: what holds for one says nothing of the other."""
    word_a, word_b = pair.a.words[_at(pair.a, part.a)], pair.b.words[_at(pair.b, part.b)]
    if word_a.kind is Kind.NAME and word_b.kind is Kind.NAME:
        return True
    return siblings(word_a.key, word_b.key) or opposite(word_a.key, word_b.key)


def two_apart(pair: Pair, part: Sign) -> bool:
    """Whether two subjects are meant: no "everyone", no part of a longer name or phrase."""
    if part.kind not in ("name", "place") and not _exclusive(pair, part):
        return False
    linked_a, linked_b = {link.i for link in pair.links}, {link.j for link in pair.links}
    return _alone(pair.a, part.a, linked_a) and _alone(pair.b, part.b, linked_b)


def _alone(side: Statement, span: Span, linked: set[int]) -> bool:
    """Whether the word there names one of several by itself: not COVID in "COVID-19"."""
    words, at = side.words, _at(side, span)
    if words[at].kind is not Kind.NAME:
        return not _counts(words[at])
    before = words[at - 1].folded if at else ""
    if words[at].folded in _ALL or lexicon.table("grammar.tsv").get(before) == "prep":
        return False
    beside = [i for i in (at - 1, at + 1) if 0 <= i < len(words)]
    named = any(i in linked and words[i].kind is Kind.NAME for i in beside)
    return not named and not any(words[i].folded in _HYPHENS for i in beside)


def _counts(word: Word) -> bool:
    return is_number_word(word.folded) or word.folded in lexicon.table("ordinals.tsv")


def _at(side: Statement, span: Span) -> int:
    """The position of the word that begins there."""
    return next(i for i, word in enumerate(side.words) if word.start == span.start)


def _overlap(one: Sign, other: Sign) -> bool:
    return one.a.overlaps(other.a) or one.b.overlaps(other.b)


def _of_subjects(pair: Pair, sign: Sign) -> bool:
    """Whether a sign lies before the first verb on both sides."""
    return sign.a.end <= _subject_end(pair.a) and sign.b.end <= _subject_end(pair.b)


@once
def _subject_end(side: Statement) -> int:
    """Where the first verb begins; 0 where none is known."""
    grammar = lexicon.table("grammar.tsv")
    for before, word in zip((None, *side.words), side.words, strict=False):
        determined = before is not None and grammar.get(before.folded) == "det"
        if verbal(word) and not determined:
            return word.start
    return 0
