"""What a rule finds: a kind of disagreement or a guard, how strong, and the words that show it."""

from typing import NamedTuple

from reader.model import Span


class Sign(NamedTuple):
    """One thing a rule found; spans count in the statements' own texts, `strength` in (0, 1]."""

    kind: str
    strength: float
    a: Span
    b: Span
    text: str
