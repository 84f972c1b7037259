"""Words, numbers and marks with where they stand; every other module counts on these offsets."""

import re
from functools import lru_cache
from typing import NamedTuple

from reader.language.folding import fold
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


def tokenize(text: str) -> list[Token]:
    """The tokens of a text in order; white space belongs to none."""
    return [
        Token(Span(*found.span()), found.group(), _norm(found.group()))
        for found in _TOKEN.finditer(text)
    ]


@lru_cache(maxsize=65_536)
def _norm(text: str) -> str:
    if not (text[0].isalnum() or text[-1].isalnum()):
        return ""
    if text[0].isdigit():
        return fold(text.replace(",", ""))
    norm = fold(text).replace("‑", "-")
    if norm.endswith("'s"):
        return norm[:-2]
    return norm.replace(".", "") if "." in norm else norm
