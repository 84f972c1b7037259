"""Where exactly a passage begins and ends in a changed text, or that nobody could say.

Every short way of turning the one text into the other is asked: a word that belongs to the
passage in one and stands outside it in another ("on the dam" that became "the the dam") leaves
an end in doubt.
"""

from itertools import pairwise
from typing import Any

from reader.library.passages import TokenText
from reader.model import Span

MARK = 0.3
"""What a mark that stayed weighs; a word weighs 1, and a full stop is found anywhere."""

PUT_IN = 0.1
"""What a word put in between costs, measured in words that stayed."""

DOUBT = 1.05
"""How many words that stayed a way may miss of the best one and still be possible."""

TIP, STRAY = 12, 4
"""So few words at an end that stand this far from the others may only look alike."""

TORN = 10
"""Words that are further from each other than this are never one passage."""

REACH = 40
"""A longer quote is judged by this many words at each of its ends."""

MARGIN = 20
"""How many words around the place are looked at besides."""


def settled(pattern: TokenText, inside: Span, text: TokenText, near: Span) -> Span | None:
    """The passage, in words of the text, or None where one of its ends is in doubt.

    `pattern` is the quote in its old context, `inside` the words of it that are the quote, and
    `near` the words of the text under which it lies more or less.
    """
    before, after = inside.start, len(pattern.words) - inside.end
    size = inside.end - inside.start
    if size <= 2 * REACH:
        around = Span(near.start - before - size // 2, near.end + after + size // 2)
        return _held(pattern.words, inside, text, around)
    head, tail = Span(before, before + REACH), Span(0, REACH)
    first = _held(
        pattern.words[: head.end], head, text, Span(near.start - before, near.start + REACH)
    )
    last = _held(
        pattern.words[inside.end - REACH :], tail, text, Span(near.end - REACH, near.end + after)
    )
    return Span(first.start, last.end) if first and last else None


def _held(pattern: list[str], inside: Span, text: TokenText, around: Span) -> Span | None:
    """From the first to the last word that may be one of the inner words, unless one between
    them may as well be one of the outer."""
    low = max(0, around.start - MARGIN)
    possible = _possible(pattern, text.words[low : around.end + MARGIN])
    inner = possible[inside.start : inside.end]
    outer = possible[: inside.start].any(axis=0) | possible[inside.end :].any(axis=0)
    words = inner.any(axis=0).nonzero()[0]
    if not len(words) or outer[words[0] : words[-1] + 1].any():
        return None
    start = _start(inner, outer)
    end = _start(inner[::-1, ::-1], outer[::-1])
    if start is None or end is None:
        return None
    return Span(low + start, low + len(outer) - end)


def _start(inner: Any, outer: Any) -> int | None:
    """The first word of the passage: words that took the place of its own first ones count.

    None if the first few words stand apart from all the others and from what came before.
    """
    words = [int(word) for word in inner.any(axis=0).nonzero()[0]]
    start = words[0]
    steps = [b - a for a, b in pairwise(words)]
    joined = start > 0 and outer[start - 1]
    if max(steps, default=0) > TORN or (not joined and max(steps[:TIP], default=0) > STRAY):
        return None
    for _missing in range(int(inner[:, start].argmax())):
        if start == 0 or outer[start - 1]:
            break
        start -= 1
    return start


def _possible(pattern: list[str], text: list[str]) -> Any:
    """For each word of the pattern, which words of the text it may have become."""
    import numpy as np  # noqa: PLC0415 - no library waits for it to be opened

    numbers = {word: number for number, word in enumerate(dict.fromkeys((*pattern, *text)))}
    old, new = (np.array([numbers[word] for word in words], int) for words in (pattern, text))
    weights = np.array([1.0 if word[0].isalnum() else MARK for word in pattern])[:, None]
    equal = old[:, None] == new[None, :]
    ahead, behind = _kept(weights * equal)
    through = ahead[:-1, :-1] + weights + behind[1:, 1:]
    return equal & (through >= ahead[-1].max() - DOUBT)


def _kept(weight: Any) -> tuple[Any, Any]:
    """How much can have stayed up to each pair of words, and from each pair on.

    Words put in between two that stayed are subtracted; those before and after are not.
    """
    import numpy as np  # noqa: PLC0415 - as above

    rows, columns = weight.shape
    both = np.stack([weight, weight[::-1, ::-1]], axis=1)
    walked = PUT_IN * np.arange(columns + 1)
    table = np.zeros((rows + 1, 2, columns + 1))
    for row in range(rows):
        best = table[row].copy()
        np.maximum(best[:, 1:], table[row, :, :-1] + both[row], out=best[:, 1:])
        table[row + 1] = np.maximum.accumulate(best + walked, axis=1) - walked
    return table[:, 0], table[::-1, 1, ::-1]
