"""Where in a changed text a quote may stand: places whose words and context are mostly the same.

Works on words, so that a changed word moves no boundary into the middle of another.
"""

import bisect
import re
from collections import defaultdict
from collections.abc import Iterator

from rapidfuzz.distance import LCSseq

from reader.model import Anchor, Span

_WORD = re.compile(r"https?://\S+|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|\w+|[^\w\s]")
"""An address, a word, a mark, or one character of a script that is written without spaces."""

COMMON = 400
"""A word that stands in more places than this says nothing about where to look."""

WINDOWS = 12
"""How many places are looked at closely."""

TORN = 10
"""More words than this put in at one place part two passages."""


class TokenText:
    """A text cut into words once, for looking many anchors up in it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.spans = [Span(*match.span()) for match in _WORD.finditer(text)]
        self.words = [span.of(text).casefold() for span in self.spans]
        self.places: dict[str, list[int]] = defaultdict(list)
        for index, word in enumerate(self.words):
            self.places[word].append(index)

    def under(self, span: Span) -> Span:
        """The words, by number, that a stretch of the text touches."""
        first = bisect.bisect_right(self.spans, span.start, key=lambda word: word.end)
        return Span(first, bisect.bisect_left(self.spans, span.end, key=lambda word: word.start))


def candidates(anchor: Anchor, text: TokenText) -> list[Span]:
    """The spans of the text that may be the anchor's words, edited or not; none overlap."""
    pattern = TokenText(anchor.prefix + anchor.exact + anchor.suffix)
    quote = Span(len(anchor.prefix), len(anchor.prefix) + len(anchor.exact))
    inside = pattern.under(quote)
    if inside.start >= inside.end:
        return []
    ranked: list[tuple[int, Span]] = []
    for window in _windows(pattern, text):
        pairs = _aligned(pattern, text, window, inside)
        span = _projected(pattern, text, pairs, inside, quote)
        if span is not None:
            ranked.append((len(pairs), span))
    found: list[Span] = []
    for _, span in sorted(ranked, key=lambda rank: -rank[0]):
        if not any(span.overlaps(other) for other in found):
            found.append(span)
    return found


def _windows(pattern: TokenText, text: TokenText) -> Iterator[Span]:
    """Stretches of the text's words that share the pattern's rare words in its order."""
    size = len(pattern.words)
    bucket = max(4, size // 4)
    votes: dict[int, float] = defaultdict(float)
    for index, word in enumerate(pattern.words):
        places = text.places.get(word, ())
        if len(places) > COMMON:
            continue
        for place in places:
            votes[(place - index) // bucket] += 1 / len(places)
    joined = {key: vote + votes.get(key + 1, 0) for key, vote in votes.items()}
    margin = bucket + max(8, size // 3)
    for key in sorted(joined, key=lambda key: -joined[key])[:WINDOWS]:
        start = key * bucket
        end = start + 2 * bucket + size
        yield Span(max(0, start - margin), min(len(text.words), end + margin))


def _aligned(
    pattern: TokenText, text: TokenText, window: Span, inside: Span
) -> list[tuple[int, int]]:
    """Pairs of equal words, pattern against text, in the run that holds most of the quote."""
    words = text.words[window.start : window.end]
    runs: list[list[tuple[int, int]]] = [[]]
    for step in LCSseq.opcodes(pattern.words, words):
        if step.tag != "equal":
            continue
        for index, place in zip(
            range(step.src_start, step.src_end),
            range(step.dest_start, step.dest_end),
            strict=True,
        ):
            pair = (index, place + window.start)
            if runs[-1] and _torn(runs[-1][-1], pair):
                runs.append([])
            runs[-1].append(pair)
    return max(
        runs, key=lambda run: (sum(inside.start <= pair[0] < inside.end for pair in run), len(run))
    )


def _torn(last: tuple[int, int], pair: tuple[int, int]) -> bool:
    """Whether so much stands between two equal words that they only look alike."""
    step, gap = pair[0] - last[0], pair[1] - last[1]
    return gap - step > TORN


def _projected(
    pattern: TokenText,
    text: TokenText,
    pairs: list[tuple[int, int]],
    inside: Span,
    quote: Span,
) -> Span | None:
    """The text's span under the quote: from its first to its last word, changed ones included."""
    held = [pair for pair in pairs if inside.start <= pair[0] < inside.end]
    if not held:
        return None
    before = [place for index, place in pairs if index < inside.start]
    after = [place for index, place in pairs if index >= inside.end]
    (first, start), (last, end) = held[0], held[-1]
    low = max(start - (first - inside.start), before[-1] + 1 if before else 0)
    high = min(end + inside.end - 1 - last, (after[0] if after else len(text.spans)) - 1)
    begin, stop = text.spans[low].start, text.spans[high].end
    if low == start and first == inside.start:
        begin += max(0, quote.start - pattern.spans[first].start)
    if high == end and last == inside.end - 1:
        stop -= max(0, pattern.spans[last].end - quote.end)
    return Span(begin, stop)
