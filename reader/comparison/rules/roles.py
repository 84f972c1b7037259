"""R06 Roles: the same two act on each other the other way round."""

from itertools import combinations

from reader.comparison.align import Link, Pair
from reader.comparison.meaning import is_verb
from reader.comparison.signs import Sign
from reader.comparison.statement import Statement

RULE = "R06"
_BE = frozenset(("is", "are", "was", "were", "be", "been", "being"))


def find(pair: Pair) -> list[Sign]:
    """Two linked names or things around one linked verb, in turned order."""
    verbs = [link for link in pair.links if is_verb(pair.a.words[link.i].key)]
    if not verbs:
        return []
    others = [link for link in pair.links if not is_verb(pair.a.words[link.i].key)]
    for verb in verbs:
        for first, second in combinations(others, 2):
            if not first.i < verb.i < second.i or verb.i - first.i > 5 or second.i - verb.i > 5:
                continue
            if _turned(pair, first, verb, second):
                a = pair.a.span(first.i, second.i)
                b = pair.b.span(min(first.j, second.j), max(first.j, second.j))
                text = f"{a.of(pair.a.text)} / {b.of(pair.b.text)}"
                same_words = not pair.only_a and not pair.only_b
                return [Sign("exchange" if same_words else "roles", 1.0, a, b, text)]
    return []


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
