"""The reading order of a page and what runs along its head and foot."""

import re
from collections import Counter
from collections.abc import Sequence

from reader.formats.pdf_lines import PageLines, TextLine

_MARGIN = 0.1
_FEWEST = 4
_NUMBER = re.compile(r"^\W*(?:page\s+)?#\s*(?:of|/|\|)?\s*#?\W*$", re.IGNORECASE)
_STAMP = re.compile(r"^(?:https?://|file://|about:)\S+(?:\s+#/#)?$|^#/#/#, #:#\s*[AP]?M?\b", re.I)


def without_running_heads(pages: Sequence[PageLines], title: str) -> list[list[TextLine]]:
    """The pages' lines without page numbers and what stands in the same margin of most pages."""
    counts = Counter(key for page in pages for key in {_key(line) for line in _margins(page)})
    often = max(2, len(pages) * 0.4)
    repeated = {key for key, count in counts.items() if count >= often}
    kept: list[list[TextLine]] = []
    for page in pages:
        margins = set(_margins(page))
        kept.append(
            [
                line
                for line in page.lines
                if line not in margins or not (_runs(line, repeated) or _prints(line, title, page))
            ]
        )
    return kept


def _margins(page: PageLines) -> list[TextLine]:
    edge = page.height * _MARGIN
    return [line for line in page.lines if line.top < edge or line.bottom > page.height - edge]


def _key(line: TextLine) -> str:
    return re.sub(r"\d+", "#", line.text)


def _runs(line: TextLine, repeated: set[str]) -> bool:
    key = _key(line)
    return key in repeated or bool(_NUMBER.match(key) or _STAMP.match(key))


def _prints(line: TextLine, title: str, page: PageLines) -> bool:
    """Whether a browser printed the title in the margin, smaller than what it names."""
    largest = max(other.size for other in page.lines)
    return line.text == title and line.size < 0.8 * largest


def in_order(lines: list[TextLine]) -> list[list[TextLine]]:
    """The lines as columns, each read from top to bottom; one column keeps the file's order."""
    gutter = _gutter(lines)
    if gutter is None:
        return [lines] if lines else []
    columns: list[list[TextLine]] = []
    left: list[TextLine] = []
    right: list[TextLine] = []
    for line in sorted(lines, key=lambda line: line.top):
        if line.left < gutter < line.right:
            columns += [*_side(left), *_side(right), [line]]
            left, right = [], []
        elif line.right <= gutter:
            left.append(line)
        else:
            right.append(line)
    return [*columns, *_side(left), *_side(right)]


def _side(lines: list[TextLine]) -> list[list[TextLine]]:
    return in_order(lines) if lines else []


def _gutter(lines: list[TextLine]) -> float | None:
    """Where a vertical strip is crossed by hardly a line and has enough on both sides."""
    if len(lines) < 2 * _FEWEST:
        return None
    first, last = min(line.left for line in lines), max(line.right for line in lines)
    for cut in sorted({round(line.left - 1, 1) for line in lines if line.left > first + 20}):
        if not first + 0.15 * (last - first) < cut < last - 0.1 * (last - first):
            continue
        crossing = [line for line in lines if line.left < cut < line.right]
        left = [line for line in lines if line.right <= cut]
        right = [line for line in lines if line.left >= cut]
        if min(len(left), len(right)) < _FEWEST or len(crossing) * 4 > len(left) + len(right):
            continue
        if _beside(left, right):
            return cut
    return None


def _beside(left: list[TextLine], right: list[TextLine]) -> bool:
    """Whether the two stand next to each other for most of the shorter one's height."""
    top = max(min(line.top for line in left), min(line.top for line in right))
    bottom = min(max(line.bottom for line in left), max(line.bottom for line in right))
    heights = (
        max(line.bottom for line in side) - min(line.top for line in side) for side in (left, right)
    )
    return bottom - top > 0.6 * min(heights)
