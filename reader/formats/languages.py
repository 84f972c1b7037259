"""The language of a text by its commonest words."""

import functools
import re
from collections import Counter

from reader.assets import resource

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 5000


@functools.cache
def _function_words() -> dict[str, frozenset[str]]:
    lines = resource("formats", "function_words.tsv").read_text("utf-8").splitlines()
    return {code: frozenset(words) for code, *words in (line.split("\t") for line in lines)}


def guess_language(text: str) -> str:
    """The code of the language, or "" where fewer than one word in twelve tells."""
    words = Counter(_WORD.findall(text[:_SAMPLE].casefold()))
    counts = {
        code: sum(words[word] for word in words.keys() & known)
        for code, known in _function_words().items()
    }
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] > words.total() / 12 else ""
