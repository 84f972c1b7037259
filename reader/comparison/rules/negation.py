"""R01 Negation: the same is affirmed on one side and denied on the other."""

from reader.comparison import lexicon
from reader.comparison.align import Link, Pair
from reader.comparison.clauses import clauses, left_open
from reader.comparison.meaning import opposite
from reader.comparison.signs import Sign, beside
from reader.comparison.statement import Statement
from reader.comparison.words import Kind
from reader.model import Span
from reader.sentences import Sentence

RULE = "R01"
# How firmly a word is negated with none, one, two … content words between.
_FOCUS = (1.0, 0.8, 0.6, 0.35)
# How firmly a report is denied that is called untrue further on.
_FIRM = 0.9
# What is left for each of those that the other side does not speak of: "no way Marlowe".
_ELSEWHERE = 0.75


def find(pair: Pair) -> list[Sign]:
    """Linked words that are negated on one side only, the strongest of each negation.

    Where one speaker denies the whole ("denied that …"), what is said of it alike is opposed.
    """
    if (pair.a.denied is None) != (pair.b.denied is None):
        return _denied(pair)
    if not pair.a.negated and not pair.b.negated:
        return []
    best: dict[tuple[int, int], Sign] = {}
    linked_a = {link.i for link in pair.links}
    linked_b = {link.j for link in pair.links}
    met = _met(pair)
    of_a, of_b = clauses(pair.a), clauses(pair.b)
    for link in pair.links:
        if left_open(of_a, link.i, of_b, link.j):
            continue
        left = _negation(pair.a, link.i, linked_a)
        right = _negation(pair.b, link.j, linked_b)
        if (left is None) == (right is None) or (left, right) in met:
            continue
        side, word, at = (pair.a, link.i, left) if left is not None else (pair.b, link.j, right)
        assert at is not None
        sign = _sign(pair, link, side, word, at, linked_a if side is pair.a else linked_b)
        key = (at, id(side))
        if key not in best or best[key].strength < sign.strength:
            best[key] = sign
    return list(best.values())


def _denied(pair: Pair) -> list[Sign]:
    """The cue of a denial against the rarest word that both sides have, both negated or neither."""
    alike = [
        link for link in pair.links if (link.i in pair.a.negated) == (link.j in pair.b.negated)
    ]
    if not alike:
        return []
    link = max(alike, key=lambda link: (pair.a.rarity[link.i] * link.likeness, -link.i))
    a, b = pair.a.span(link.i), pair.b.span(link.j)
    words_a, words_b = a.of(pair.a.text), b.of(pair.b.text)
    if pair.a.denied is not None:
        return [
            Sign(
                "denial",
                1.0,
                pair.a.denied,
                b,
                beside(Sentence("denied: {words}", words=words_a), words_b),
            )
        ]
    assert pair.b.denied is not None
    return [
        Sign(
            "denial",
            1.0,
            a,
            pair.b.denied,
            beside(words_a, Sentence("denied: {words}", words=words_b)),
        )
    ]


def _met(pair: Pair) -> set[tuple[int | None, int | None]]:
    """The negations over a word that is negated on both sides: neither is missing on the other."""
    met: set[tuple[int | None, int | None]] = set()
    for link in pair.links:
        left, right = pair.a.negated.get(link.i), pair.b.negated.get(link.j)
        if left is not None and right is not None:
            met |= {(left, None), (None, right)}
    return met | _turned_back(pair)


def _turned_back(pair: Pair) -> set[tuple[int | None, int | None]]:
    """The negations that turn an opposite back: "not stable" says what "volatile" does."""
    met: set[tuple[int | None, int | None]] = set()
    if not pair.may_oppose:
        return met
    turned_a = [i for i in pair.only_a if i in pair.a.negated]
    turned_b = [j for j in pair.only_b if j in pair.b.negated]
    for i in turned_a:
        if any(turned_twice(pair, i, j) for j in pair.only_b):
            met.add((pair.a.negated[i], None))
    for j in turned_b:
        if any(turned_twice(pair, i, j) for i in pair.only_a):
            met.add((None, pair.b.negated[j]))
    return met


def turned_twice(pair: Pair, i: int, j: int) -> bool:
    """Whether two words are opposites and one of them is negated: they say the same."""
    if (i in pair.a.negated) == (j in pair.b.negated):
        return False
    return opposite(pair.a.words[i].key, pair.b.words[j].key)


def _negation(side: Statement, word: int, linked: set[int]) -> int | None:
    """The negation over a word, unless the other side has the same word for it."""
    at = side.negated.get(word)
    return None if at is None or at in linked else at


def _sign(pair: Pair, link: Link, side: Statement, word: int, at: int, linked: set[int]) -> Sign:
    negation = side.words[at]
    plain = negation.kind is Kind.NEGATION
    phrase = f"{side.words[at - 1].key} {negation.folded}" if at else ""
    known = lexicon.denials()
    firm = known.get(negation.key) or known.get(phrase) or (_FIRM if at > word else 0.5)
    firm = 1.0 if plain else firm
    begin = at - 1 if phrase in known else at
    between = [k for k in range(at + 1, word) if side.words[k].carries]
    focus = _FOCUS[min(len(between), len(_FOCUS) - 1)]
    focus *= _ELSEWHERE ** sum(k not in linked for k in between)
    a, b = pair.a.span(link.i), pair.b.span(link.j)
    strength = firm * focus * link.likeness
    if at > word:
        return _called_untrue(pair, a, b, side, at, strength)
    if side is pair.a:
        a = pair.a.span(begin, link.i)
    else:
        b = pair.b.span(begin, link.j)
    text = f"{a.of(pair.a.text)} / {b.of(pair.b.text)}"
    return Sign("negation" if plain else "denial", strength, a, b, text)


def _called_untrue(
    pair: Pair, a: Span, b: Span, side: Statement, verdict: int, strength: float
) -> Sign:
    """What one side calls "false" further on: its verdict against the word the other side has."""
    words_a: Sentence | str = a.of(pair.a.text)
    words_b: Sentence | str = b.of(pair.b.text)
    if side is pair.a:
        a, words_a = pair.a.span(verdict), Sentence("denied: {words}", words=words_a)
    else:
        b, words_b = pair.b.span(verdict), Sentence("denied: {words}", words=words_b)
    return Sign("denial", strength, a, b, beside(words_a, words_b))
