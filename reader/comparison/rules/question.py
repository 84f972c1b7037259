"""G15 Question: who asks says nothing that could be contradicted."""

from collections.abc import Sequence

from reader.comparison.align import Pair
from reader.comparison.signs import Sign
from reader.comparison.statement import Statement, once
from reader.model import Span
from reader.sentences import Sentence


def find(pair: Pair, _: Sequence[Sign]) -> list[Sign]:
    """G15 One side only asks: "Is he dead?", "asked whether he was dead"."""
    if asks(pair.a) == asks(pair.b):
        return []
    a, b = Span(0, len(pair.a.text)), Span(0, len(pair.b.text))
    return [Sign("question", 1.0, a, b, Sentence("one side only asks"))]


@once
def asks(side: Statement) -> bool:
    """Whether it ends in a question mark, or is what somebody asks in another's words."""
    if side.text.rstrip("\"'”’») ").endswith("?"):
        return True
    first = side.words[0].folded if side.words else ""
    reported = bool(side.article) and not side.quoted and side.speaker is not None
    return first == "whether" or (reported and first == "if")
