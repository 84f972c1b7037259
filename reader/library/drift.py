"""Where the words of a former text went in its new version, when both are at hand."""

import bisect
from collections.abc import Iterator

from rapidfuzz.distance import LCSseq

from reader.library.passages import TokenText
from reader.model import Span

LARGEST = 400_000_000
"""Above this many pairs of words (50 MB of working memory) the texts are not laid side by side."""


class Drift:
    """The words two versions of a text have in common, in their order."""

    def __init__(self, former: TokenText, text: TokenText) -> None:
        self.former = former
        self.text = text
        self._old: list[Span] = []
        self._new: list[Span] = []
        if len(former.words) * len(text.words) > LARGEST:
            return
        for step in LCSseq.opcodes(former.words, text.words):
            if step.tag == "equal":
                self._old.append(_stretch(former, step.src_start, step.src_end))
                self._new.append(_stretch(text, step.dest_start, step.dest_end))

    def to(self, offset: int) -> int:
        """Where what stood at an offset of the former text is to be expected."""
        block = bisect.bisect_right(self._old, (offset, len(self.text.text) + offset)) - 1
        if block < 0:
            return offset
        return offset + self._new[block].start - self._old[block].start

    def belongs_elsewhere(self, span: Span, former: Span) -> bool:
        """Whether most of a stretch of the new text stood outside a span of the former one."""
        first = max(0, bisect.bisect_right(self._new, span) - 1)
        foreign = 0
        for old, new in zip(self._old[first:], self._new[first:], strict=True):
            if new.start >= span.end:
                break
            common = Span(max(new.start, span.start), min(new.end, span.end))
            came = common.moved(old.start - new.start)
            inside = min(came.end, former.end) - max(came.start, former.start)
            foreign += max(0, common.end - common.start) - max(0, inside)
        return 2 * foreign > span.end - span.start

    def changes(self) -> Iterator[tuple[Span, Span]]:
        """The stretches that differ, former and new; one may be empty, and case does not count."""
        sizes = len(self.former.text), len(self.text.text)
        ends = Span(sizes[0], sizes[0]), Span(sizes[1], sizes[1])
        old_end = new_end = 0
        for old, new in [*zip(self._old, self._new, strict=True), ends]:
            before = _trimmed(self.former.text, Span(old_end, old.start))
            after = _trimmed(self.text.text, Span(new_end, new.start))
            if before.start < before.end or after.start < after.end:
                yield before, after
            old_end, new_end = old.end, new.end


def _trimmed(text: str, span: Span) -> Span:
    """The stretch without the white space around it."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.end - len(words) + len(words.rstrip())))


def _stretch(text: TokenText, first: int, end: int) -> Span:
    return Span(text.spans[first].start, text.spans[end - 1].end)
