"""Answers about words, remembered while they are asked for often and let go of afterwards.

One comparison asks the same of the same words again and again; a window makes hundreds.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Any, ParamSpec, TypeVar, cast

# How many answers one question may have at once, asked of single words and of pairs of words.
WORDS, PAIRS = 65_536, 262_144
# How many may stay when nothing is being compared: about what two articles of 250 claims ask for.
_KEPT = 16_384

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")

_memories: list[tuple[Any, int | None]] = []


def remembered(
    most: int, *, stays: bool = True
) -> Callable[[Callable[Asked, Answer]], Callable[Asked, Answer]]:
    """Ask a question of the same things once, for at most so many things.

    With `stays` false nothing stays between two comparisons: for answers about large things.
    """

    def remember(ask: Callable[Asked, Answer]) -> Callable[Asked, Answer]:
        memory = lru_cache(maxsize=most)(ask)
        _memories.append((memory, None if stays else 0))
        return cast(Callable[Asked, Answer], memory)

    return remember


def let_go() -> None:
    """Forget the answers to those questions that have more of them than may stay."""
    for memory, kept in _memories:
        if memory.cache_info().currsize > (_KEPT if kept is None else kept):
            memory.cache_clear()
