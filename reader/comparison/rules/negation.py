"""R01 Negation: the same is affirmed on one side and denied on the other."""

from reader.comparison.align import Pair
from reader.model import Reason, Span

RULE = "R01"
KIND = "negation"


def find(pair: Pair) -> list[Reason]:
    """Linked words that are negated on one side only."""
    for link in pair.links:
        left, right = link.i in pair.a.negated, link.j in pair.b.negated
        if left != right:
            word_a, word_b = pair.a.words[link.i], pair.b.words[link.j]
            text = f"{'not ' if left else ''}{word_a.folded} / {'not ' if right else ''}{word_b.folded}"
            return [Reason(RULE, KIND, Span(*word_a[:2]), Span(*word_b[:2]), text)]
    return []
