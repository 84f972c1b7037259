"""Quotations of a paragraph, by marks of every kind; odd, missing or glued marks are borne."""

import re
from typing import NamedTuple

from reader.model import Span

# Doubled singles come first; a single mark counts only where it cannot be an apostrophe.
_MARK = re.compile(r"''|``|,,(?=\w)|[“”„‟«»\"＂]|[‘’‚'‹›](?!\w)|(?<!\w)[‘'‚‹](?!\d\ds)(?=\w)")
_CLOSED = re.compile(r"[^‘“\"]*?[,.!?][’'](?!\w)")
_OPEN_ONLY = frozenset("“„«``‟,,")
_CLOSE_ONLY = frozenset("”»")
_TURNED = frozenset({("„", "“"), ("»", "«"), ("‚", "‘")})  # pairs that close with an opener
_SINGLE = frozenset("‘’‚'‹›")


class Quotation(NamedTuple):
    """A stretch between quotation marks: `outer` with the marks, `inner` without.

    `opened` and `closed` say which of the two marks are there.
    """

    outer: Span
    inner: Span
    opened: bool = True
    closed: bool = True


def quotations(text: str, block: Span) -> list[Quotation]:
    """The outermost quotations of a paragraph, in order; spans count in the whole text.

    A mark that opens and never closes quotes to the end of the paragraph, where a
    quotation of several paragraphs goes on; one that closes what was never opened
    quotes from where the paragraph or its last quotation began.
    """
    found: list[Quotation] = []
    stack: list[tuple[int, int, str]] = []
    for mark in _MARK.finditer(text, block.start, block.end):
        start, end, sign = mark.start(), mark.end(), mark.group()
        if _opens(text, block, start, end, sign, stack):
            if not (sign in _SINGLE and not _closes_later(text, block, end, sign)):
                stack.append((start, end, sign))
        elif stack and _fits(stack[-1][2], sign):
            if sign in _SINGLE and len(stack) == 1 and _owns(text, block, start, end):
                continue
            opened = stack.pop()
            if not stack:
                found.append(Quotation(Span(opened[0], end), Span(opened[1], start)))
        elif not stack and sign not in _SINGLE and _speaks_after(text, end, block.end):
            since = found[-1].outer.end if found else block.start
            begin = _sentence_start(text, since, start)
            if begin < start:
                found.append(Quotation(Span(begin, end), Span(begin, start), opened=False))
    if stack:
        opened = stack[0]
        found.append(
            Quotation(Span(opened[0], block.end), Span(opened[1], block.end), closed=False)
        )
    return found


def _opens(
    text: str, block: Span, start: int, end: int, sign: str, stack: list[tuple[int, int, str]]
) -> bool:
    """Whether a mark opens: by its shape, else by what stands around it."""
    if stack and (stack[-1][2], sign) in _TURNED:
        return False
    if sign in _OPEN_ONLY:
        return True
    if sign in _CLOSE_ONLY:
        return not stack and _stands_before_word(text, block, start, end)
    if sign in "’›":
        return False
    return _stands_before_word(text, block, start, end)


def _stands_before_word(text: str, block: Span, start: int, end: int) -> bool:
    before = text[start - 1] if start > block.start else " "
    after = text[end] if end < block.end else " "
    return not after.isspace() and (before.isspace() or before in '([{—–-“‘"/:•')


def _owns(text: str, block: Span, start: int, end: int) -> bool:
    """ "the dogs’ dinner,’": an apostrophe after s, where a closing mark with a comma follows."""
    if text[start - 1 : start] != "s" or not text[end : end + 2].strip().islower():
        return False
    return bool(_CLOSED.match(text, end, min(end + 300, block.end)))


def _fits(opening: str, closing: str) -> bool:
    return (opening in _SINGLE) == (closing in _SINGLE)


def _closes_later(text: str, block: Span, end: int, sign: str) -> bool:
    """Whether a single mark finds a partner soon; else it is an apostrophe ('90s, ’tis)."""
    window = text[end : min(end + 600, block.end)]
    partner = "[’']" if sign in "‘'‚" else "›"
    return bool(re.search(rf"{partner}(?!\w)", window))


def _speaks_after(text: str, end: int, limit: int) -> bool:
    """Whether words go on after a closing mark, as they do after a quotation."""
    rest = text[end : min(end + 40, limit)].lstrip()
    return bool(rest) and rest[0].isalpha() and not text[end - 2 : end - 1].isdigit()


def _sentence_start(text: str, since: int, until: int) -> int:
    """Where the last two sentences before a lone closing mark begin."""
    window = text[max(since, until - 600) : until]
    base = until - len(window)
    start = base + len(window) - len(window.lstrip())
    return start if base == since else until
