"""R13 Part: another plays the same part for the same word: "born in Chester / Birmingham"."""

from reader.comparison.align import Pair
from reader.comparison.fillers import clashes
from reader.comparison.meaning import within
from reader.comparison.rules.negation import turned_twice
from reader.comparison.rules.value import compound, inside
from reader.comparison.signs import Sign
from reader.comparison.syntax import IS

RULE = "R13"


def find(pair: Pair) -> list[Sign]:
    """Other fillers of one role; "class" where the two say what one thing is."""
    signs: list[Sign] = []
    for clash in clashes(pair):
        word_a, word_b = pair.a.words[clash.i], pair.b.words[clash.j]
        if within(word_a.key, word_b.key) or within(word_b.key, word_a.key):
            continue
        if inside(word_a.folded, pair.b) or compound(word_a.folded, word_b.folded):
            continue
        if turned_twice(pair, clash.i, clash.j) or "one" in (word_a.folded, word_b.folded):
            continue  # "one of the best" says no class
        kind = "class" if clash.role == IS else "part"
        text = f"{word_a.folded} / {word_b.folded}"
        signs.append(Sign(kind, 1.0, word_a.span, word_b.span, text))
    return signs
