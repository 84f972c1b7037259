"""R06 Roles: the same two act on each other the other way round."""

from itertools import combinations

from reader.comparison.align import Link, Pair
from reader.comparison.converses import converse, dealing
from reader.comparison.rules import doers
from reader.comparison.signs import Sign
from reader.comparison.standings import Standing, span_of, standings, turned
from reader.comparison.statement import Statement
from reader.comparison.syntax import OBJECT, SUBJECT

RULE = "R06"
_BE = frozenset(("is", "are", "was", "were", "be", "been", "being"))


def find(pair: Pair) -> list[Sign]:
    """Two who have changed places, and another who did it."""
    if (standing := standings(pair)) is not None:
        return [_overtaken(pair, *standing)] if turned(pair, *standing) else []
    return _changed(pair) or doers.find(pair)


def _overtaken(pair: Pair, one: Standing, other: Standing) -> Sign:
    a, b = span_of(pair.a, one), span_of(pair.b, other)
    return Sign("exchange", 1.0, a, b, f"{a.of(pair.a.text)} / {b.of(pair.b.text)}")


def _changed(pair: Pair) -> list[Sign]:
    """Two linked names or things around one linked verb, in turned order."""
    if dealing(pair.a) and any(_converse(pair, link) for link in pair.links):
        return []
    verbs = [link for link in pair.links if link.i in pair.a.verbs]
    if not verbs:
        return _exchanged(pair)
    others = [link for link in pair.links if link.i not in pair.a.verbs]
    for verb in verbs:
        for first, second in combinations(others, 2):
            if not first.i < verb.i < second.i or verb.i - first.i > 5 or second.i - verb.i > 5:
                continue
            if _turned(pair, first, verb, second):
                a = pair.a.span(first.i, second.i)
                b = pair.b.span(min(first.j, second.j), max(first.j, second.j))
                text = f"{a.of(pair.a.text)} / {b.of(pair.b.text)}"
                same_words = not pair.only_a and not pair.only_b
                if verb.likeness < 1 and same_words:
                    continue  # who works for a firm is employed by it
                return [Sign("exchange" if same_words else "roles", 1.0, a, b, text)]
    return _exchanged(pair)


def _exchanged(pair: Pair) -> list[Sign]:
    """Who does and to whom it is done, turned round for one linked verb."""
    there = [j for _, j, _ in pair.links]
    if there == sorted(there):
        return []
    to_b = {link.i: link.j for link in pair.links}
    of_a, of_b = pair.a.fillers, pair.b.fillers
    for (verb, role), (doer, *_) in of_a.items():
        verb_b = to_b.get(verb)
        if role != SUBJECT or verb_b is None or (verb, OBJECT) not in of_a:
            continue
        done_to = of_a[verb, OBJECT][0]
        turned = to_b.get(doer, -1) in of_b.get((verb_b, OBJECT), ())
        if turned and to_b.get(done_to, -1) in of_b.get((verb_b, SUBJECT), ()):
            a, b = pair.a.span(doer, done_to), pair.b.span(to_b[doer], to_b[done_to])
            kind = "roles" if pair.only_a or pair.only_b else "exchange"
            return [Sign(kind, 1.0, a, b, f"{a.of(pair.a.text)} / {b.of(pair.b.text)}")]
    return []


def _converse(pair: Pair, link: Link) -> bool:
    """Whether linked verbs tell one thing from its two ends, so that the two change places."""
    return converse(pair.a.words[link.i].key, pair.b.words[link.j].key)


def _turned(pair: Pair, first: Link, verb: Link, second: Link) -> bool:
    straight = first.j < verb.j < second.j
    turned = second.j < verb.j < first.j and first.j - second.j <= 12
    same_voice = _passive(pair.a, verb.i) == _passive(pair.b, verb.j)
    return (turned and same_voice) or (straight and not same_voice and second.j - first.j <= 8)


def _passive(side: Statement, verb: int) -> bool:
    """Whether a verb has a form of "be" before it and no -ing."""
    if side.words[verb].folded.endswith("ing"):
        return False
    before = side.words[max(0, verb - 3) : verb]
    return any(word.folded in _BE for word in before)
