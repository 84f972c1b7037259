"""R08 Quantifier: all on one side; some, few or none on the other."""

from reader.comparison import lexicon
from reader.comparison.align import Pair
from reader.comparison.signs import Sign
from reader.comparison.statement import Statement

RULE = "R08"


def find(pair: Pair) -> list[Sign]:
    """A linked word with quantifiers before it that exclude each other."""
    for link in pair.links:
        left, right = _quantifier(pair.a, link.i), _quantifier(pair.b, link.j)
        if left is None and right is None:
            continue
        size_a, size_b = _size(pair.a, left), _size(pair.b, right)
        if size_a != size_b and (size_a is not None and size_b is not None):
            a = pair.a.span(link.i if left is None else left, link.i)
            b = pair.b.span(link.j if right is None else right, link.j)
            strength = 1.0 if "none" in (size_a, size_b) else 0.7
            return [
                Sign("quantifier", strength, a, b, f"{a.of(pair.a.text)} / {b.of(pair.b.text)}")
            ]
    return []


def _quantifier(side: Statement, word: int) -> int | None:
    sizes = lexicon.table("quantifiers.tsv")
    for k in range(word - 1, max(-1, word - 4), -1):
        if side.words[k].folded in sizes:
            return k
        if side.words[k].carries:
            return None
    return None


def _size(side: Statement, at: int | None) -> str | None:
    return None if at is None else lexicon.table("quantifiers.tsv")[side.words[at].folded]
