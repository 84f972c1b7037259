"""R07 Modality: done on one side; planned, possible or only after something on the other."""

from reader.comparison import lexicon
from reader.comparison.align import Pair
from reader.comparison.meaning import is_verb
from reader.comparison.signs import Sign
from reader.comparison.statement import Statement

RULE = "R07"
_WAITING = frozenset(("after", "until", "unless", "once", "if", "when"))


def find(pair: Pair) -> list[Sign]:
    """A linked verb that is open on one side only."""
    for link in pair.links:
        if not is_verb(pair.a.words[link.i].key):
            continue
        left, right = _open(pair.a, link.i), _open(pair.b, link.j)
        if (left is None) == (right is None):
            continue
        a = pair.a.span(link.i if left is None else left, link.i)
        b = pair.b.span(link.j if right is None else right, link.j)
        kind = "condition" if _waits(pair.a if left is not None else pair.b) else "modality"
        return [Sign(kind, 1.0, a, b, f"{a.of(pair.a.text)} / {b.of(pair.b.text)}")]
    return []


def _waits(side: Statement) -> bool:
    """Whether what is open waits for something: "after", "until", "unless"."""
    return any(word.folded in _WAITING for word in side.words)


def _open(side: Statement, verb: int) -> int | None:
    """The word up to four before a verb that leaves it open."""
    markers = lexicon.word_set("open_markers.txt")
    for k in range(verb - 1, max(-1, verb - 5), -1):
        if side.words[k].folded in markers:
            return k
    return None
