"""R05 Value: another place, name or kind of thing stands in the same slot."""

from reader.comparison import lexicon
from reader.comparison.align import Pair, Slot
from reader.comparison.meaning import is_place, is_verb, lies_in, siblings
from reader.comparison.signs import Sign
from reader.comparison.words import Kind

RULE = "R05"
# Initials and numerals ("V", "VI") say too little.
_SHORT = 3


def find(pair: Pair) -> list[Sign]:
    """Unlinked words in one slot: places, names, kinds of one thing, or simply other words."""
    signs: list[Sign] = []
    seen: set[int] = set()
    for slot in sorted(pair.slots, key=lambda slot: -slot.closeness):
        kind = None if slot.i in seen else _kind(pair, slot)
        if kind is None:
            continue
        seen.add(slot.i)
        word_a, word_b = pair.a.words[slot.i], pair.b.words[slot.j]
        text = f"{word_a.folded} / {word_b.folded}"
        signs.append(Sign(kind, slot.closeness, word_a.span, word_b.span, text))
    return signs


def _kind(pair: Pair, slot: Slot) -> str | None:
    word_a, word_b = pair.a.words[slot.i], pair.b.words[slot.j]
    weekdays = lexicon.word_set("weekdays.txt")
    if word_a.folded in weekdays or word_b.folded in weekdays:
        return None
    if is_place(word_a.folded) and is_place(word_b.folded):
        apart = not lies_in(word_a.folded, word_b.folded) and not lies_in(
            word_b.folded, word_a.folded
        )
        return "place" if apart else None
    verbs = is_verb(word_a.key), is_verb(word_b.key)
    if siblings(word_a.key, word_b.key) and not any(verbs):
        return "kind"
    if min(len(word_a.folded), len(word_b.folded)) < _SHORT:
        return None
    names = word_a.kind is Kind.NAME, word_b.kind is Kind.NAME
    if all(names):
        return "name"
    if any(names) or verbs[0] != verbs[1]:
        return None
    return "word"
