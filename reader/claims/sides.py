"""The side that a role or a name tells: Russia, Ukraine, US, UN …"""

from functools import cache

from reader.language import fold, lexicon
from reader.language.remembered import WORDS, remembered


@remembered(WORDS)
def bare(word: str) -> str:
    """A word without its possessive ending."""
    for ending in ("'s", "’s"):
        if word.endswith(ending):
            return word.removesuffix(ending)
    return word.removesuffix("’").removesuffix("'")


@remembered(WORDS)
def side_of(said: str) -> str:
    """The first side with a word in the text, "" where there is none."""
    words = [fold(bare(word)).replace(".", "") for word in said.split()]
    text = f" {' '.join(words)} "
    for side, marks in _sides():
        if any(mark in text for mark in marks):
            return side
    return ""


@cache
def _sides() -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple(
        (side, tuple(f" {fold(mark).replace('.', '')} " for mark in marks))
        for side, *marks in lexicon.rows("sides").values()
    )
