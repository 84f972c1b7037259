"""R07 Modality: done on one side; still to come, or only after something, on the other."""

import re

from reader.comparison.align import Pair
from reader.model import Reason, Span

RULE = "R07"
KIND = "modality"

_OPEN = re.compile(
    r"\b(?:will|would|only after|until|unless|plans? to|going to|to be (?:settled|decided))\b", re.I
)
_DONE = re.compile(
    r"\b(?:have|has|had|was|were|been)\b(?:\s+(?:already|now|been))*\s+\w+(?:ed|en)\b", re.I
)


def find(pair: Pair) -> list[Reason]:
    """A finished action beside one that is still open."""
    for first, second, swap in ((pair.a, pair.b, False), (pair.b, pair.a, True)):
        done, open_ = _DONE.search(first.text), _OPEN.search(second.text)
        if done and open_ and not _OPEN.search(first.text) and not _DONE.search(second.text):
            spans = Span(*done.span()), Span(*open_.span())
            a, b = spans[::-1] if swap else spans
            return [Reason(RULE, KIND, a, b, f"{done.group()} / {open_.group()}")]
    return []
