"""The language of a text by its commonest words."""

import functools
import re

from reader.assets import resource

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 5000


@functools.cache
def _function_words() -> dict[str, frozenset[str]]:
    lines = resource("formats", "function_words.tsv").read_text("utf-8").splitlines()
    return {code: frozenset(words) for code, *words in (line.split("\t") for line in lines)}


def guess_language(text: str) -> str:
    """The code of the language, or "" where fewer than one word in twelve tells."""
    words = _WORD.findall(text[:_SAMPLE].casefold())
    counts = {
        code: sum(1 for word in words if word in known) for code, known in _function_words().items()
    }
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] > len(words) / 12 else ""
