"""What a rule finds: a kind of disagreement or a guard, how strong, and the words that show it."""

from typing import NamedTuple

from reader.model import Span
from reader.sentences import Sentence


class Sign(NamedTuple):
    """One thing a rule found; spans count in the statements' own texts, `strength` in (0, 1]."""

    kind: str
    strength: float
    a: Span
    b: Span
    text: str


def beside(a: object, b: object) -> Sentence:
    """What the two sides say, one beside the other."""
    return Sentence("{a} / {b}", a=a, b=b)


def exchanged(text: str) -> str:
    """What is told of two sides, “a / b”, with the sides exchanged."""
    if text.count(" / ") != 1:
        return text
    if isinstance(text, Sentence) and text.fields.keys() == {"a", "b"}:
        return beside(text.fields["b"], text.fields["a"])
    return " / ".join(reversed(text.split(" / ")))
