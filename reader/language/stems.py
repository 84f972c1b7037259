"""The stem under which the forms of an English word meet."""

import threading
from functools import lru_cache
from typing import Any

_own = threading.local()


def _stemmer() -> Any:
    """One per thread: a stemmer keeps state while it works. Its own cache would slow ours down."""
    if not hasattr(_own, "stemmer"):
        import Stemmer  # noqa: PLC0415 - loaded when first needed

        _own.stemmer = Stemmer.Stemmer("english", 0)
    return _own.stemmer


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """The Snowball stem of a folded English word: "killed", "killing" → "kill"."""
    stemmed: str = _stemmer().stemWord(word.encode("utf-8", "replace").decode("utf-8"))
    return stemmed
