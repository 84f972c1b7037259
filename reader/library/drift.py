"""Where the words of a former text went in its new version, when both are at hand."""

import bisect

from rapidfuzz.distance import LCSseq

from reader.library.passages import TokenText
from reader.model import Span

LARGEST = 400_000_000
"""Above this many pairs of words (50 MB of working memory) the texts are not laid side by side."""


class Drift:
    """The words two versions of a text have in common, in their order."""

    def __init__(self, former: TokenText, text: TokenText) -> None:
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
            if new.overlaps(span) and not old.overlaps(former):
                foreign += min(new.end, span.end) - max(new.start, span.start)
        return 2 * foreign > span.end - span.start


def _stretch(text: TokenText, first: int, end: int) -> Span:
    return Span(text.spans[first].start, text.spans[end - 1].end)
