"""R12 Opposite poles: the two take opposite sides of one question (going to plan / has failed)."""

from reader.comparison import lexicon
from reader.comparison.align import Pair
from reader.comparison.lexicon import Axis
from reader.comparison.rules.events import told_twice
from reader.comparison.signs import Sign
from reader.comparison.statement import Statement
from reader.model import Span

RULE = "R12"
# How much opposite poles count that are not plainly said of one thing.
_LOOSE = 0.6
# How much they count where the topic is named this many words away or more.
_APART = 0.8
_FAR = 10
# A word that both say this near to their poles ties these; out of articles of two stories poles
# that nothing ties, or only what the question is about, count less: "a lower rate" / "gains".
_BESIDE = 5
_UNTIED, _BY_TOPIC = 0.2, 0.6
_WISHES = frozenset(("hope", "hopes", "wish", "wishes", "if", "unless", "urged", "urge", "whether"))


def find(pair: Pair) -> list[Sign]:
    """The first question on which the two statements stand at opposite poles."""
    for axis in _asked(pair):
        if not _on_topic(pair, axis):
            continue
        left, right = _pole(pair, pair.a, axis), _pole(pair, pair.b, axis)
        if left is not None and right is not None and left[1] != right[1]:
            if _key(pair.a, left[0]) == _key(pair.b, right[0]):
                continue
            return [_sign(pair, axis, left[0], right[0])]
    return []


def _asked(pair: Pair) -> list[Axis]:
    """The questions of which each statement holds a word of some pole, in their order."""
    return [lexicon.axes()[n] for n in sorted(pair.a.axes & pair.b.axes)]


def _key(side: Statement, i: int) -> str:
    return side.words[i].key


def _sign(pair: Pair, axis: Axis, left: int, right: int) -> Sign:
    a, b = _span(pair.a, left), _span(pair.b, right)
    text = f"{a.of(pair.a.text)} / {b.of(pair.b.text)}"
    strength = 1.0 if not axis.of_one or _of_one(pair, left, right) else _LOOSE
    if not (_by_topic(pair.a, left, axis) and _by_topic(pair.b, right, axis)):
        strength *= _APART
    strength *= _tied(pair, left, right, axis)
    return Sign("poles", strength, a, b, text)


def _tied(pair: Pair, left: int, right: int, axis: Axis) -> float:
    """How far two poles are said of one thing by what both sides say beside them, in [0, 1].

    Two statements out of no article are set beside each other because they speak of one thing.
    """
    if not (pair.a.article and pair.b.article):
        return 1.0
    beside = [
        pair.a.words[i].key
        for i, j, _ in pair.links
        if 0 < abs(i - left) <= _BESIDE and 0 < abs(j - right) <= _BESIDE
    ]
    if not axis.about.issuperset(beside):
        return 1.0
    tied = _BY_TOPIC if beside else _UNTIED
    return tied + (1 - tied) * told_twice(pair.a, pair.b)


def _by_topic(side: Statement, pole: int, axis: Axis) -> bool:
    """Whether what the question is about stands near the pole: not at the other end of it all."""
    near = range(max(0, pole - _FAR), min(len(side.words), pole + _FAR + 1))
    return not axis.about or any(side.words[i].key in axis.about for i in near)


def _of_one(pair: Pair, left: int, right: int) -> bool:
    """Whether both poles are said of one thing: something linked plays one role for both."""
    of_a = {(role, filler) for head, role, filler in pair.a.edges if head == left}
    of_b = {(role, filler) for head, role, filler in pair.b.edges if head == right}
    return any((role, link.j) in of_b for link in pair.links for role, i in of_a if i == link.i)


def _on_topic(pair: Pair, axis: Axis) -> bool:
    """Whether both speak of what the question is about, or share a word where it is open."""
    poles = axis.up | axis.down
    if not axis.about:
        return any(pair.a.words[link.i].key not in poles for link in pair.links)
    return not (axis.about.isdisjoint(pair.a.keys) or axis.about.isdisjoint(pair.b.keys))


def _pole(pair: Pair, side: Statement, axis: Axis) -> tuple[int, bool] | None:
    """The word that puts a statement at one pole; None where it stands at both or at none.

    A negation turns a word over; a word that both statements use puts neither anywhere.
    """
    same = {
        link[side is pair.b]
        for link in pair.links
        if link.likeness == 1.0 and (link.i in pair.a.negated) == (link.j in pair.b.negated)
    }
    found: list[tuple[int, bool]] = []
    for i in side.content:
        key = side.words[i].key
        at_pole = (key in axis.up) != (key in axis.down)
        if at_pole and i not in same and not _wished(side, i) and not _intends(side, i):
            found.append((i, (key in axis.up) != (i in side.negated)))
    at_one = found and all(up == found[0][1] for _, up in found)
    return found[0] if at_one else None


def _wished(side: Statement, i: int) -> bool:
    """Whether a word stands under a wish or a condition: "we hope … will be constructive"."""
    return any(word.folded in _WISHES for word in side.words[:i])


def _intends(side: Statement, i: int) -> bool:
    """Whether a word only says that something is meant to be done: "planned to scale down"."""
    after = side.words[i + 1].folded if i + 1 < len(side.words) else ""
    return after == "to" and side.words[i].folded in lexicon.word_set("open_markers.txt")


def _span(side: Statement, i: int) -> Span:
    """A word with the negation that turns it over, if it stands before."""
    at = side.negated.get(i, i)
    return side.span(min(at, i), max(at, i))
