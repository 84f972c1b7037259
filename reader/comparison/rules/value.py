"""R05 Value: another place, name or kind of thing stands in the same slot."""

from reader.comparison import lexicon
from reader.comparison.align import Pair, Slot
from reader.comparison.meaning import is_place, is_verb, lies_in, siblings, within
from reader.comparison.rules.negation import turned_twice
from reader.comparison.signs import Sign, beside
from reader.comparison.statement import Statement
from reader.comparison.words import Kind
from reader.language.remembered import WORDS, remembered
from reader.sentences import Sentence

RULE = "R05"
# Initials and numerals ("V", "VI") say too little.
_SHORT = 3
_EXCLUSIVE = ("place", "name", "kind")


def find(pair: Pair) -> list[Sign]:
    """Unlinked words in one slot: places, names, kinds of one thing, or simply other words."""
    signs: list[Sign] = []
    seen: set[int] = set()
    for slot in sorted(pair.slots, key=lambda slot: -slot.closeness):
        said_alike = pair.may_oppose and turned_twice(pair, slot.i, slot.j)
        kind = None if slot.i in seen or said_alike else _kind(pair, slot)
        if kind is None or (kind in _EXCLUSIVE and _denied_once(pair, slot)):
            continue
        seen.add(slot.i)
        word_a, word_b = pair.a.words[slot.i], pair.b.words[slot.j]
        text = " / ".join(pair.wording(slot.i, slot.j))
        signs.append(Sign(kind, slot.closeness, word_a.span, word_b.span, text))
    return signs + _single(pair)


def _denied_once(pair: Pair, slot: Slot) -> bool:
    """Whether one of two values is denied, so that both hold: "Australian" / "not American"."""
    return (slot.i in pair.a.negated) != (slot.j in pair.b.negated)


def _single(pair: Pair) -> list[Sign]:
    """The one word by which two statements differ, where neither can be said for the other."""
    if len(pair.only_a) != 1 or len(pair.only_b) != 1 or not pair.slots:
        return []
    if bool(pair.a.negated) != bool(pair.b.negated):
        return []
    word_a, word_b = pair.a.words[pair.only_a[0]], pair.b.words[pair.only_b[0]]
    counted = _counted(pair.a, word_a.key), _counted(pair.b, word_b.key)
    if all(counted) and counted[0].isdisjoint(counted[1]):
        return []  # "has 200 branches" / "has 3,000 employees"
    related = within(word_a.key, word_b.key) or within(word_b.key, word_a.key)
    if related or is_verb(word_a.key) != is_verb(word_b.key) or _kind(pair, pair.slots[0]) is None:
        return []
    wording_a, wording_b = pair.wording(pair.only_a[0], pair.only_b[0])
    text = beside(Sentence("only {word}", word=wording_a), wording_b)
    return [Sign("single", 1.0, word_a.span, word_b.span, text)]


def _counted(side: Statement, key: str) -> set[float]:
    """The numbers of such that a statement gives."""
    return {amount.value for amount in side.amounts if key in amount.of}


def _kind(pair: Pair, slot: Slot) -> str | None:
    word_a, word_b = pair.a.words[slot.i], pair.b.words[slot.j]
    weekdays = lexicon.word_set("weekdays.txt")
    of_days = word_a.folded in weekdays or word_b.folded in weekdays
    if of_days or compound(word_a.folded, word_b.folded):
        return None
    if is_place(word_a.folded) and is_place(word_b.folded):
        met = inside(word_a.folded, pair.b) or inside(word_b.folded, pair.a)
        return None if met else "place"
    if _other_nation(pair, word_a.folded, word_b.folded):
        return "place"
    verbs = slot.i in pair.a.verbs, slot.j in pair.b.verbs
    if not any(verbs) and siblings(word_a.key, word_b.key):
        return "kind"
    if min(len(word_a.folded), len(word_b.folded)) < _SHORT:
        return None
    names = word_a.kind is Kind.NAME, word_b.kind is Kind.NAME
    if all(names):
        return None if _one_name(word_a.folded, word_b.folded) else "name"
    if any(names) or verbs[0] != verbs[1]:
        return None
    return "word"


def _other_nation(pair: Pair, a: str, b: str) -> bool:
    """Whether two words speak of two nations, and neither statement names both."""
    of = lexicon.table("demonyms.tsv")
    one = of.get(a)
    other = of.get(b) if one else None
    if one is None or other is None or one == other:
        return False
    return not {a, one} & pair.b.forms and not {b, other} & pair.a.forms


@remembered(WORDS)
def compound(a: str, b: str) -> bool:
    """Whether one word is the other with something joined on: "best-seller" / "seller"."""
    return a.endswith(f"-{b}") or b.endswith(f"-{a}")


def inside(place: str, side: Statement) -> bool:
    """Whether a statement names a part of a place, or what it is a part of: Cairo for Egypt."""
    return is_place(place) and any(
        lies_in(name, place) or lies_in(place, name) for name in side.forms
    )


def _one_name(a: str, b: str) -> bool:
    """Whether two names may be one, shortened: Frederick and Fred, Frankie and Francisco."""
    return a[:_SHORT] == b[:_SHORT]
