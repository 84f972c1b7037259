"""R11 Quote drift: one speaker's utterance is quoted in different words."""

from reader.comparison.align import Pair
from reader.comparison.rules.rebuttal import surname
from reader.comparison.signs import Sign

RULE = "R11"
_LEAST_SHARED = 0.5


def find(pair: Pair) -> list[Sign]:
    """Two direct quotations of one speaker that mostly agree, and a word that differs."""
    speaker = surname(pair.a.speaker)
    if not speaker or speaker != surname(pair.b.speaker):
        return []
    if not (pair.a.quoted and pair.b.quoted and pair.slots) or pair.covered < _LEAST_SHARED:
        return []
    slot = max(pair.slots, key=lambda slot: (slot.closeness, -slot.i))
    a, b = pair.a.words[slot.i], pair.b.words[slot.j]
    return [Sign("quote drift", slot.closeness, a.span, b.span, f"{a.folded} / {b.folded}")]
