"""Words, numbers and marks with where they stand; every other module counts on these offsets."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from reader.language.folding import fold
from reader.language.remembered import WORDS, remembered
from reader.model import Span

_TOKEN = re.compile(
    r"""
    \d+(?:[.,]\d+)*                                   # 1,189  2.5
  | (?:[^\W\d_]\.){2,}                                # U.S.  e.g.
  | [^\W\d_]+(?:[-’'‑][^\W\d_]+)*(?:\d+(?!\w))?       # de-escalation  Ukraine’s  T72
  | \w+                                               # what mixes letters and digits otherwise
  | \.\.\.+ | -- | [^\w\s]
    """,
    re.VERBOSE,
)


class Token(NamedTuple):
    """A word, number or mark; `norm` is its folded form without possessive, "" for a mark."""

    span: Span
    text: str
    norm: str


def tokenize(text: str, within: Span | None = None) -> list[Token]:
    """The tokens of a text, or of a stretch of it, in order; white space belongs to none."""
    return [
        Token(Span(found.start(), found.end()), word, norm(word))
        for found in matches(text, within)
        for word in (found.group(),)
    ]


def matches(text: str, within: Span | None = None) -> Iterator[re.Match[str]]:
    """The tokens of a text as bare matches, for who makes something of its own of each."""
    return _TOKEN.finditer(text, *within) if within else _TOKEN.finditer(text)


def surfaces(text: str) -> list[str]:
    """The tokens of a text as they are written, for whom it does not matter where they stand."""
    return _TOKEN.findall(text)


@remembered(WORDS)
def norm(text: str) -> str:
    """The folded form of a token without possessive; "" for a mark."""
    if not (text[0].isalnum() or text[-1].isalnum()):
        return ""
    if text[0].isdigit():
        return fold(text.replace(",", ""))
    folded = fold(text).replace("‑", "-").removesuffix("'s")
    return folded.replace(".", "") if "." in folded else folded
