"""R02 Antonym: words that are opposites of each other stand for each other."""

from reader.comparison.align import Pair, opposed
from reader.model import Reason

RULE = "R02"
KIND = "antonym"


def find(pair: Pair) -> list[Reason]:
    """Each pair of opposites among the words that differ."""
    return [
        Reason(
            RULE,
            KIND,
            pair.a.words[i].span,
            pair.b.words[j].span,
            f"{pair.a.words[i].folded} / {pair.b.words[j].folded}",
        )
        for i, j in opposed(pair)
    ]
