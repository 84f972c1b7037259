"""An article set as a text document, once; marks are painted over it and never change it.

Only plain text and block formats go in: no HTML of an article ever reaches the widget.
"""

import bisect
import re
from dataclasses import dataclass

from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from reader.model import Article, Block, BlockKind, Span
from reader.ui.theme import Palette
from reader.ui.theme.faces import reading_face, sans_face

_WIDE = re.compile("[\U00010000-\U0010ffff]")
_STEP = 64
_SAMPLE = "abcdefghijklmnopqrstuvwxyz aeiou nrst "
_SMALL = (BlockKind.CAPTION, BlockKind.CREDIT, BlockKind.FURNITURE)
_PICTURE = {BlockKind.CAPTION, BlockKind.CREDIT}
_BELOW = {
    BlockKind.TITLE: 0.45,
    BlockKind.HEADING: 0.45,
    BlockKind.LIST_ITEM: 0.35,
    BlockKind.CAPTION: 1.0,
    BlockKind.CREDIT: 1.0,
}


@dataclass(frozen=True, slots=True)
class Setting:
    """How text is set: its size in pixels and its line height as a multiple of that."""

    pixels: int = 18
    line_height: float = 1.6


class OffsetMap:
    """Turns offsets of the article's text into positions of the document and back.

    The document counts UTF-16 units and holds the blocks only, one paragraph each.
    """

    def __init__(self, text: str, blocks: tuple[Block, ...]) -> None:
        self._starts = [block.span.start for block in blocks]
        self._ends = [block.span.end for block in blocks]
        self._wide = [found.start() for found in _WIDE.finditer(text)]
        self._positions: list[int] = []
        at = 0
        for block in blocks:
            self._positions.append(at)
            at += self._units(block.span.start, block.span.end) + 1

    def position(self, offset: int) -> int:
        """The document position of an offset; inside a gap, that of the nearest block edge."""
        i = max(bisect.bisect_right(self._starts, offset) - 1, 0)
        inside = min(max(offset, self._starts[i]), self._ends[i])
        return self._positions[i] + self._units(self._starts[i], inside)

    def offset(self, position: int) -> int:
        """The offset of a document position."""
        i = max(bisect.bisect_right(self._positions, position) - 1, 0)
        at = self._starts[i] + position - self._positions[i]
        first = bisect.bisect_left(self._wide, self._starts[i])
        while first < len(self._wide) and self._wide[first] < at - 1:
            at -= 1
            first += 1
        return min(at, self._ends[i])

    def _units(self, start: int, end: int) -> int:
        wide = bisect.bisect_left(self._wide, end) - bisect.bisect_left(self._wide, start)
        return end - start + wide


def shown_blocks(article: Article) -> tuple[Block, ...]:
    """The blocks to set; a text without blocks is one paragraph."""
    return article.blocks or (Block(BlockKind.PARAGRAPH, Span(0, len(article.text))),)


def set_article(
    document: QTextDocument, article: Article, setting: Setting, colours: Palette
) -> OffsetMap:
    """Fill the document with the article and return where its offsets went."""
    blocks = shown_blocks(article)
    plain = "\n".join(_one_line(block.span.of(article.text)) for block in blocks)
    document.setUndoRedoEnabled(False)
    document.setPlainText(plain)
    dress(document, blocks, setting, colours)
    return OffsetMap(article.text, blocks)


def dress(
    document: QTextDocument, blocks: tuple[Block, ...], setting: Setting, colours: Palette
) -> None:
    """Give every block its face, size, spacing and colour."""
    document.setDefaultFont(reading_face(setting.pixels))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.setBlockFormat(_block_format(BlockKind.PARAGRAPH, setting, 0))
    cursor.setCharFormat(_char_format(BlockKind.PARAGRAPH, setting, colours, 0))
    at = document.begin()
    kinds = [None, *(block.kind for block in blocks), None]
    for number, block in enumerate(blocks):
        if block.kind is not BlockKind.PARAGRAPH:
            cursor.setPosition(at.position())
            cursor.setPosition(at.position() + at.length() - 1, QTextCursor.MoveMode.KeepAnchor)
            form = _block_format(block.kind, setting, block.level)
            _keep_together(form, setting.pixels, *kinds[number : number + 3])
            cursor.setBlockFormat(form)
            cursor.setCharFormat(_char_format(block.kind, setting, colours, block.level))
        at = at.next()
    cursor.endEditBlock()


def _keep_together(
    form: QTextBlockFormat,
    pixels: int,
    before: BlockKind | None,
    kind: BlockKind | None,
    after: BlockKind | None,
) -> None:
    """What is said of one picture stands close together and apart from the rest."""
    if kind in _PICTURE:
        form.setTopMargin(0.0 if before in _PICTURE else pixels * 0.8)
        if after in _PICTURE:
            form.setBottomMargin(pixels * 0.25)


def letter_width(document: QTextDocument) -> float:
    """How wide a letter of running text is in pixels, on average and with its share of spaces."""
    return QFontMetricsF(document.defaultFont()).horizontalAdvance(_SAMPLE) / len(_SAMPLE)


def fit_column(
    document: QTextDocument, width: int, height: int, letters: int, least: tuple[float, float]
) -> None:
    """Put the column in the middle, `letters` wide if there is room, between margins of `least`.

    Below it stays room enough for the last line to be read at the middle of the view; in steps,
    so that a view that grows by a few pixels needs no new layout.
    """
    spare = (width - letter_width(document) * letters) / 2
    left, right = (round(max(spare, edge)) for edge in least)
    below = (round(height * 0.62) // _STEP + 1) * _STEP
    frame = document.rootFrame()
    form = frame.frameFormat()
    now = round(form.leftMargin()), round(form.rightMargin()), round(form.bottomMargin())
    if now != (left, right, below):
        form.setLeftMargin(left)
        form.setRightMargin(right)
        form.setTopMargin(22)
        form.setBottomMargin(below)
        frame.setFrameFormat(form)


_BREAKS = str.maketrans(dict.fromkeys("\n\r\u2028\u2029\t", " "))


def _one_line(text: str) -> str:
    return text.translate(_BREAKS)


def _heading_scale(kind: BlockKind, level: int) -> float:
    if kind is BlockKind.TITLE:
        return 1.28
    return {1: 1.22, 2: 1.1}.get(level, 1.03)


def _block_format(kind: BlockKind, setting: Setting, level: int) -> QTextBlockFormat:
    form = QTextBlockFormat()
    pixels = setting.pixels
    heading = kind in (BlockKind.TITLE, BlockKind.HEADING)
    small = kind in _SMALL
    size = pixels * _heading_scale(kind, level) if heading else pixels * (0.78 if small else 1)
    height = 1.32 if heading else 1.45 if small else setting.line_height
    form.setLineHeight(round(size * height), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    form.setTopMargin(pixels * (1.15 if heading else 0.0))
    form.setBottomMargin(pixels * _BELOW.get(kind, 0.72))
    if kind is BlockKind.LIST_ITEM:
        form.setLeftMargin(pixels * 1.1 * max(level, 1))
    elif kind in (BlockKind.QUOTATION, BlockKind.TABLE, BlockKind.CAPTION, BlockKind.CREDIT):
        form.setLeftMargin(pixels * 1.1)
    return form


def _char_format(
    kind: BlockKind, setting: Setting, colours: Palette, level: int
) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(colours.colour("ink"))
    if kind in (BlockKind.TITLE, BlockKind.HEADING):
        scale = _heading_scale(kind, level)
        face: QFont = sans_face(round(setting.pixels * scale), bold=True)
        form.setFont(face)
    elif kind in _SMALL:
        form.setFont(sans_face(round(setting.pixels * 0.76)))
        form.setForeground(colours.colour("muted"))
    else:
        form.setFont(reading_face(setting.pixels))
    return form
