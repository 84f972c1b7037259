"""R10 Quantifier: all on one side; some, few or none on the other."""

from reader.comparison import lexicon
from reader.comparison.align import Pair
from reader.comparison.amounts import Amount
from reader.comparison.signs import Sign
from reader.comparison.statement import Statement, once
from reader.comparison.words import Kind

RULE = "R10"
_REACH = 3
_ALL = 100


def find(pair: Pair) -> list[Sign]:
    """Quantifiers of one thing that exclude each other; a part in percent counts too."""
    for first, size_a, of_a in _quantified(pair.a):
        for second, size_b, of_b in _quantified(pair.b):
            if size_a == size_b or not _same_thing(pair, of_a, of_b):
                continue
            a, b = pair.a.span(first, of_a), pair.b.span(second, of_b)
            strength = 1.0 if {size_a, size_b} & {"none", "all"} else 0.7
            return [
                Sign("quantifier", strength, a, b, f"{a.of(pair.a.text)} / {b.of(pair.b.text)}")
            ]
    return []


@once
def _quantified(side: Statement) -> list[tuple[int, str, int]]:
    """Position of a quantifier, its size, and the position of what it counts."""
    sizes = lexicon.table("quantifiers.tsv")
    found = [(i, sizes[w.folded], i) for i, w in enumerate(side.words) if w.folded in sizes]
    shares = [amount for amount in side.amounts if amount.unit == "%"]
    found += [(amount.first, _share(amount), amount.last) for amount in shares]
    counted: list[tuple[int, str, int]] = []
    for first, size, last in found:
        for i in _following(side, last):
            counted.append((first, size, i))
    return counted


def _share(amount: Amount) -> str:
    """The size of a part in percent: 100 are all, 0 none."""
    if amount.low == amount.high == _ALL:
        return "all"
    return "none" if amount.high <= 0 else "some"


def _following(side: Statement, last: int) -> list[int]:
    """The next few words that carry meaning, in the same clause."""
    found: list[int] = []
    for i in range(last + 1, min(last + 5, len(side.words))):
        if side.words[i].kind is Kind.MARK or len(found) == _REACH:
            break
        if i in side.places:
            found.append(i)
    return found


def _same_thing(pair: Pair, i: int, j: int) -> bool:
    return pair.linked_to(i) == j
