"""From lines with places to paragraphs and headings: gaps, indents, sizes, hyphens."""

import itertools
import statistics
from collections import Counter
from collections.abc import Iterator, Sequence

from reader.formats import lines as looks
from reader.formats.draft import Part
from reader.formats.pdf_columns import in_order, without_running_heads
from reader.formats.pdf_lines import HYPHEN, PageLines, TextLine
from reader.model import BlockKind

__all__ = ["PageLines", "paragraphs"]
_LONGEST_HEADING = 250
_ENDS = tuple('.!?:;…"”’»)]')


def paragraphs(pages: Sequence[PageLines], title: str = "") -> Iterator[Part]:
    """The parts of a document, its columns in order and its paragraphs whole across pages."""
    columns = [column for page in without_running_heads(pages, title) for column in in_order(page)]
    body = _body_size(columns)
    sizes = sorted({round(line.size) for column in columns for line in column}, reverse=True)
    compounds = _compounds(columns)
    groups = _joined([group for column in columns for group in _groups(column)], body)
    for group in groups:
        text = _text(group, compounds)
        if item := looks.ITEM.match(text):
            yield Part(BlockKind.LIST_ITEM, text[item.end() :], 1)
        elif group[0].size > 1.12 * body and len(text) <= _LONGEST_HEADING:
            level = min(6, 1 + sizes.index(round(group[0].size)))
            yield Part(BlockKind.HEADING, text, level)
        else:
            yield Part(BlockKind.PARAGRAPH, text)


def _body_size(columns: list[list[TextLine]]) -> float:
    weights: Counter[float] = Counter()
    for column in columns:
        for line in column:
            weights[round(line.size, 1)] += len(line.text)
    return weights.most_common(1)[0][0] if weights else 10.0


def _groups(column: list[TextLine]) -> Iterator[list[TextLine]]:
    """A column cut into paragraphs."""
    left = statistics.mode(round(line.left) for line in column)
    right = max(line.right for line in column)
    pitch = _pitch(column)
    group: list[TextLine] = []
    for line in column:
        if group and _begins(group, line, pitch, (left, right)):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _pitch(column: list[TextLine]) -> float:
    """The usual distance between lines, as a multiple of their size."""
    steps = [
        (b.bottom - a.bottom) / b.size
        for a, b in itertools.pairwise(column)
        if abs(a.size - b.size) < 0.08 * b.size
    ]
    down = sorted(step for step in steps if 0.5 < step < 3)
    return down[len(down) // 4] if down else 1.2


def _begins(
    group: list[TextLine], line: TextLine, pitch: float, edges: tuple[float, float]
) -> bool:
    """Whether a line begins a paragraph: by size, distance, indent, or a short line before it."""
    last, (left, right) = group[-1], edges
    if abs(line.size - last.size) > 0.08 * last.size or looks.ITEM.match(line.text):
        return True
    step = (line.bottom - last.bottom) / line.size
    if step > 1.25 * pitch or step < -pitch:
        return True
    if abs(step) < 0.3 * pitch:
        return False
    indent = line.left - max(last.left, left)
    if indent > 0.6 * line.size and last.left < left + 3:
        return len(group) > 1 or last.text.endswith(_ENDS)
    return last.text.endswith(_ENDS) and last.right < right - 0.2 * (right - left)


def _joined(groups: list[list[TextLine]], body: float) -> list[list[TextLine]]:
    """Paragraphs that go on in the next column or on the next page, put together again."""
    joined: list[list[TextLine]] = []
    for group in groups:
        last = joined[-1][-1] if joined else None
        goes_on = (
            last is not None
            and abs(last.size - group[0].size) < 0.08 * body
            and (not last.text.endswith(_ENDS) or last.text.endswith(HYPHEN))
            and (group[0].text[:1].islower() or _same_heading(last, group[0], body))
        )
        if goes_on:
            joined[-1] = [*joined[-1], *group]
        else:
            joined.append(group)
    return joined


def _same_heading(last: TextLine, line: TextLine, body: float) -> bool:
    """Whether a large line goes on right below another, as titles over two columns do."""
    return line.size > 1.12 * body and 0 < line.bottom - last.bottom < 1.6 * line.size


def _compounds(columns: list[list[TextLine]]) -> frozenset[str]:
    """Words that are written with a hyphen inside a line."""
    words = (word for column in columns for line in column for word in line.text.split())
    return frozenset(word.strip(".,;:!?\"'()“”").casefold() for word in words if "-" in word[1:-1])


def _text(group: list[TextLine], compounds: frozenset[str]) -> str:
    text = group[0].text
    for line in group[1:]:
        ends = text.endswith(("-", HYPHEN)) and text[-2:-1].isalpha()
        if ends and line.text[:1].islower():
            stem, rest = text[:-1].rsplit(None, 1)[-1], line.text.split(None, 1)[0]
            whole = f"{stem}-{rest}".strip(".,;:!?\"'()“”").casefold()
            text = text[:-1] + ("-" if whole in compounds else "") + line.text
        else:
            text = f"{text} {line.text}"
    return text.replace(HYPHEN, "-")
