"""Two of a kind told apart: "the day shift was evacuated" / "the night shift was not"."""

from collections.abc import Iterator, Sequence
from itertools import product

from reader.comparison import lexicon
from reader.comparison.align import Pair
from reader.comparison.clauses import verbal
from reader.comparison.converses import converse
from reader.comparison.meaning import is_place, opposite, siblings
from reader.comparison.numerals import is_number_word
from reader.comparison.ordinals import ranks
from reader.comparison.signs import Sign
from reader.comparison.standings import standings, told_of
from reader.comparison.statement import Statement, once
from reader.comparison.syntax import MODIFIER, OBJECT, SUBJECT
from reader.comparison.words import Kind, Word
from reader.model import Span

# What may tell two subjects apart, and what is said of them otherwise.
_APART = ("antonym", "kind", "name", "part", "place", "single")
_ALL = frozenset(("everyone", "everybody", "nobody", "somebody", "someone", "anyone", "both"))
_HYPHENS = frozenset(("-", "–"))
_WHERE = ("in", "at", "near")
TURNED = ("negation", "denial", "antonym", "poles")
SAID = (*TURNED, "number", "quantifier")


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
    if any(sign.kind == "exchange" for sign in signs) and standings(pair) and (at := told_of(pair)):
        one, other = pair.a.span(at[0]), pair.b.span(at[1])
        return Sign("of another", 1.0, one, other, " / ".join(pair.wording(*at)))
    turned = [sign for sign in signs if sign.kind in TURNED]
    apart = (apart for sign in turned for apart in _doers(pair, sign))
    return next(apart, None) or (_relative(pair) or _elsewhere(pair, signs) if turned else None)


def _elsewhere(pair: Pair, signs: Sequence[Sign]) -> Sign | None:
    """Where the two are that are called by one word: "the march in Lyon" / "in Marseille"."""
    places = [sign for sign in signs if sign.kind == "place"]
    for (i, j, _), role in product(pair.links, _WHERE) if places else ():
        if _does(pair.a, i) or _does(pair.b, j):
            continue
        at_a = {pair.a.span(k) for k in pair.a.fillers.get((i, role), ())}
        at_b = {pair.b.span(k) for k in pair.b.fillers.get((j, role), ())}
        for sign in places:
            if sign.a in at_a and sign.b in at_b:
                return sign._replace(kind="of another", strength=1.0)
    return None


def _does(side: Statement, i: int) -> bool:
    """Whether a word is a verb where it stands: somebody does it, or it is done to somebody."""
    return (i, SUBJECT) in side.fillers or (i, OBJECT) in side.fillers


def _relative(pair: Pair) -> Sign | None:
    """One of the two is the other's: "the president is well" / "the president's wife is ill"."""
    for i, j, _ in pair.links:
        of_a, of_b = _belonging(pair.a, i), _belonging(pair.b, j)
        if (of_a is None) == (of_b is None):
            continue
        a, b = pair.a.span(i, of_a), pair.b.span(j, of_b)
        if a.end <= _subject_end(pair.a) and b.end <= _subject_end(pair.b):
            return Sign("of another", 1.0, a, b, f"{a.of(pair.a.text)} / {b.of(pair.b.text)}")
    return None


def _belonging(side: Statement, i: int) -> int | None:
    """The word for somebody who is told by whose he is: the wife of "the president's wife"."""
    after = side.words[i + 1].folded if i + 1 < len(side.words) else ""
    if after not in lexicon.word_set("relative_roles.txt"):
        return None
    return i + 1 if side.span(i).of(side.text).endswith(("'s", "’s")) else None


def _doers(pair: Pair, turned: Sign) -> Iterator[Sign]:
    """Two who do what is turned round: "the Senate passed it" / "the House rejected it".

    Any two may: one sold what another bought.
    """
    for verb_a, i in _subjects(pair.a, turned.a):
        for verb_b, j in _subjects(pair.b, turned.b):
            any_two = converse(pair.a.words[verb_a].key, pair.b.words[verb_b].key)
            for one, other in _told_by(pair, i, j):
                alone = one in pair.only_a and other in pair.only_b
                if alone and (any_two or _differ(pair, one, other)):
                    text = " / ".join(pair.wording(one, other))
                    a, b = pair.a.span(one), pair.b.span(other)
                    yield Sign("of another", 1.0, a, b, text)


def _subjects(side: Statement, span: Span) -> Iterator[tuple[int, int]]:
    """The verbs there and who does what they say."""
    for verb, role, filler in side.edges:
        if role == SUBJECT and span.overlaps(side.words[verb].span):
            yield verb, filler


def _told_by(pair: Pair, i: int, j: int) -> Iterator[tuple[int, int]]:
    """The words by which two subjects may be told apart: themselves, or those before one word."""
    yield i, j
    if pair.linked_to(i) == j:
        for one in pair.a.fillers.get((i, MODIFIER), ()):
            for other in pair.b.fillers.get((j, MODIFIER), ()):
                yield one, other


def _ordered(side: Statement) -> set[Span]:
    """Where an ordinal tells one of several; "a fifth of them" is a share."""
    after = (*side.words, None)
    return {
        side.span(rank.first, rank.last)
        for rank in ranks(side)
        if (then := after[rank.last + 1]) is None or then.folded != "of"
    }


def two_apart(pair: Pair, part: Sign) -> bool:
    """Whether two subjects are meant: no "everyone", no part of a longer name or phrase."""
    i, j = _at(pair.a, part.a), _at(pair.b, part.b)
    return _differ(pair, i, j, part.kind in ("name", "place"))


def _differ(pair: Pair, i: int, j: int, exclusive: bool = False) -> bool:
    """Whether two words tell two apart: what holds for the one says nothing of the other."""
    if not exclusive and not _exclusive(pair.a.words[i], pair.b.words[j]):
        return False
    linked_a, linked_b = {link.i for link in pair.links}, {link.j for link in pair.links}
    return _alone(pair.a, i, linked_a) and _alone(pair.b, j, linked_b)


def _exclusive(a: Word, b: Word) -> bool:
    """Whether two words name two of one kind: two names, two nations, opposites."""
    if a.kind is Kind.NAME and b.kind is Kind.NAME:
        return is_place(a.folded) == is_place(b.folded)  # Kyiv may speak for whom it names
    return siblings(a.key, b.key) or opposite(a.key, b.key)


def _alone(side: Statement, at: int, linked: set[int]) -> bool:
    """Whether a word names one of several by itself: not COVID in "COVID-19"."""
    words = side.words
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
