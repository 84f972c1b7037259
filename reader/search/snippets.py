"""The passages of a text that answer best, cut by Whoosh's highlighter, words marked."""

from collections.abc import Callable, Sequence

from whoosh.analysis import Token
from whoosh.highlight import FIRST, BasicFragmentScorer, Fragment, PinpointFragmenter, top_fragments

from reader.model import Span
from reader.search.results import Mark, Snippet

_LONGEST = 160
_AROUND = 70
_MOST_MARKS = 400
_OPENING = 220
_ENDS = '\n.!?:…”’"»)'

_score: Callable[[Fragment], float] = BasicFragmentScorer()


def best_passages(text: str, found: Sequence[tuple[Span, int]], count: int) -> tuple[Snippet, ...]:
    """The best passages in reading order; the opening of the text where nothing was found."""
    if not found:
        return (opening(text),) if text.strip() else ()
    tokens = [
        Token(startchar=span.start, endchar=span.end, text=index, boost=1.0)
        for span, index in found[:_MOST_MARKS]
    ]
    fragmenter = PinpointFragmenter(_LONGEST, _AROUND, charlimit=None)
    fragments = fragmenter.fragment_matches(text, tokens)
    best = top_fragments(fragments, count, _early_first, FIRST)
    return tuple(_snippet(text, fragment) for fragment in best)


def whole(text: str, span: Span, found: Sequence[tuple[Span, int]]) -> Snippet:
    """One passage as it is, with what was found in it marked."""
    marks = [
        Mark(at.start - span.start, at.end - span.start, index)
        for at, index in found
        if span.covers(at)
    ]
    return Snippet(span.of(text), tuple(marks), span)


def opening(text: str) -> Snippet:
    """How a text begins."""
    start = len(text) - len(text.lstrip())
    end = _at_gap(text, min(len(text), start + _OPENING), start, len(text))
    return _cut(text, start, end, ())


def _cut(text: str, start: int, end: int, marks: tuple[Mark, ...]) -> Snippet:
    before, after = text[max(0, start - 8) : start].rstrip(" \t")[-1:], text[end : end + 1]
    begins = before in _ENDS
    ends = after in ("", "\n") or text[end - 1 : end] in _ENDS
    return Snippet(text[start:end], marks, Span(start, end), begins, ends)


def _early_first(fragment: Fragment) -> float:
    score: float = _score(fragment)
    return float(score - fragment.startchar * 1e-9)


def _snippet(text: str, fragment: Fragment) -> Snippet:
    first, last = fragment.matches[0].startchar, fragment.matches[-1].endchar
    start = _after_gap(text, fragment.startchar, first)
    end = _at_gap(text, fragment.endchar, last, len(text))
    marks = [Mark(t.startchar - start, t.endchar - start, t.text) for t in fragment.matches]
    return _cut(text, start, end, tuple(marks))


def _after_gap(text: str, start: int, limit: int) -> int:
    """Where a whole word starts, and no line before the one with the find."""
    line = text.rfind("\n", start, limit)
    if line >= 0:
        start = line + 1
    elif start > 0 and not text[start - 1].isspace():
        gap = text.find(" ", start, limit)
        start = gap + 1 if gap >= 0 else start
    while start < limit and text[start].isspace():
        start += 1
    return start


def _at_gap(text: str, end: int, limit: int, size: int) -> int:
    """Where a whole word ends, and no line after the one with the find."""
    line = text.find("\n", limit, end)
    if line >= 0:
        end = line
    elif end < size and not text[end].isspace():
        gap = text.rfind(" ", limit, end)
        end = gap if gap >= 0 else end
    while end > limit and text[end - 1].isspace():
        end -= 1
    return end
