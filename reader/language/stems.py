"""The stem under which the forms of an English word meet."""

import threading
from collections.abc import Iterable
from typing import Any

from reader.language.remembered import WORDS, remembered

_own = threading.local()


def _stemmer() -> Any:
    """One per thread: a stemmer keeps state while it works. Its own cache would slow ours down."""
    if not hasattr(_own, "stemmer"):
        import Stemmer  # noqa: PLC0415 - loaded when first needed

        _own.stemmer = Stemmer.Stemmer("english", 0)
    return _own.stemmer


@remembered(WORDS)
def stem(word: str) -> str:
    """The Snowball stem of a folded English word: "killed", "killing" → "kill"."""
    (stemmed,) = stem_all((word,))
    return stemmed


def stem_all(words: Iterable[str]) -> list[str]:
    """The stems of many words, one after the other; remembers none of them."""
    sound = [word if word.isascii() else word.encode("utf-8", "replace").decode() for word in words]
    stems: list[str] = _stemmer().stemWords(sound)
    return stems
