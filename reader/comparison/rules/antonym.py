"""R02 Antonym: words that are opposites of each other stand for each other."""

from reader.comparison.align import Pair
from reader.comparison.meaning import cores, opposed, opposite
from reader.comparison.signs import Sign

RULE = "R02"


def find(pair: Pair) -> list[Sign]:
    """Opposites among the words that differ; stronger where they fill the same slot."""
    against = _opposed(pair)
    close = {(slot.i, slot.j): slot.closeness for slot in pair.slots} if against else {}
    signs: list[Sign] = []
    for i in against:
        for j in pair.only_b:
            word_a, word_b = pair.a.words[i], pair.b.words[j]
            if not opposite(word_a.key, word_b.key):
                continue
            if (i in pair.a.negated) != (j in pair.b.negated):
                continue
            strength = 0.4 + 0.6 * close.get((i, j), 0.0)
            signs.append(
                Sign(
                    "antonym",
                    strength,
                    word_a.span,
                    word_b.span,
                    " / ".join(pair.wording(i, j)),
                )
            )
    return signs


def _opposed(pair: Pair) -> list[int]:
    """The words of the shorter side that have an opposite among those of the longer."""
    if not pair.may_oppose:
        return []
    there = {pair.b.words[j].key for j in pair.only_b}
    plain = frozenset[str]().union(*map(cores, there))
    keys = ((i, pair.a.words[i].key) for i in pair.only_a)
    return [i for i, key in keys if key in plain or not opposed(key).isdisjoint(there)]
