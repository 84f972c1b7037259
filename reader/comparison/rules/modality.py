"""R07 Modality: done on one side; planned, possible or only after something on the other."""

from reader.comparison import lexicon
from reader.comparison.align import Pair
from reader.comparison.meaning import is_verb
from reader.comparison.signs import Sign
from reader.comparison.statement import Statement

RULE = "R07"
_PERFECT = frozenset(("has", "have", "had", "was", "were", "been", "already"))
_WAITING = frozenset(("after", "until", "unless", "once", "if", "when"))


def find(pair: Pair) -> list[Sign]:
    """A linked verb that is open on one side only."""
    markers = lexicon.word_set("open_markers.txt")
    if markers.isdisjoint(pair.a.forms) and markers.isdisjoint(pair.b.forms):
        return []
    for link in pair.links:
        if not is_verb(pair.a.words[link.i].key):
            continue
        left, right = _open(pair.a, link.i), _open(pair.b, link.j)
        if (left is None) == (right is None):
            continue
        a = pair.a.span(link.i if left is None else left, link.i)
        b = pair.b.span(link.j if right is None else right, link.j)
        waits = _waits(pair.a, left) or _waits(pair.b, right)
        finished = _finished(pair.a, link.i) if left is None else _finished(pair.b, link.j)
        kind = "condition" if waits and finished else "modality"
        return [Sign(kind, 1.0, a, b, f"{a.of(pair.a.text)} / {b.of(pair.b.text)}")]
    return []


def _finished(side: Statement, verb: int) -> bool:
    """Whether a verb is said of something done: "have been settled"."""
    return any(word.folded in _PERFECT for word in side.words[max(0, verb - 4) : verb])


def _waits(side: Statement, opened: int | None) -> bool:
    """Whether what is left open waits for something: "will … after", "until", "unless"."""
    if opened is None:
        return False
    return any(word.folded in _WAITING for word in side.words[opened + 1 :])


def _open(side: Statement, verb: int) -> int | None:
    """The word up to four before a verb that leaves it open."""
    markers = lexicon.word_set("open_markers.txt")
    for k in range(verb - 1, max(-1, verb - 5), -1):
        if side.words[k].folded in markers:
            return k
    return None
