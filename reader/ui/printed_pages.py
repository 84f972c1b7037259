"""Where the parts of a printed report stand on its pages; a tall one breaks between lines."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextDocument

from reader.ui.printed_cards import Card


@dataclass(frozen=True, slots=True)
class Piece:
    """A card laid out, with `pad` around its text; all heights in the printer's dots."""

    document: QTextDocument
    card: Card
    pad: float

    @property
    def height(self) -> float:
        """How high it is with what stands around its text."""
        return self.document.size().height() + 2 * self.pad

    def lines(self) -> Iterator[QRectF]:
        """Every line of every column."""
        layout = self.document.documentLayout()
        block = self.document.begin()
        while block.isValid():
            at = layout.blockBoundingRect(block).topLeft() + QPointF(self.pad, self.pad)
            for number in range(block.layout().lineCount()):
                yield block.layout().lineAt(number).rect().translated(at)
            block = block.next()


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece, or `shown` of it from `skip` down, at `top` of a page.

    Columns do not break at one height: the lines in `elsewhere` stand on the page before or after.
    """

    piece: Piece
    top: float
    skip: float
    shown: float
    elsewhere: tuple[QRectF, ...] = ()


def pages(pieces: Sequence[Piece], height: float, gap: float) -> Iterator[list[Placed]]:
    """The pieces on pages; a heading stays with what follows.

    One that is higher than a page begins where there is some room, not always on a new one.
    """
    page: list[Placed] = []
    top = 0.0
    for index, piece in enumerate(pieces):
        following = pieces[index + 1].height if index + 1 < len(pieces) else 0.0
        wanted = piece.height if piece.height <= height else height / 3
        if piece.card.heading:
            wanted += following if following <= height else height / 3
        if page and top + wanted > height:
            yield page
            page, top = [], 0.0
        for part in _parts(piece, top, height):
            if part.skip:
                yield page
                page = []
            page.append(part)
        top = page[-1].top + page[-1].shown + gap
    if page:
        yield page


def _parts(piece: Piece, top: float, height: float) -> Iterator[Placed]:
    """The piece from `top` of a page on; a line that does not fit on one is on the next."""
    lines = list(piece.lines()) if piece.height > height - top else []
    skip, end = 0.0, 0.0
    while True:
        before = [line for line in lines if skip < line.bottom() <= end]
        begun, end = skip, skip + height - top
        if end >= piece.height:
            yield Placed(piece, top, begun, piece.height - begun, tuple(before))
            return
        cut = [line for line in lines if line.top() < end < line.bottom()]
        yield Placed(piece, top, begun, height - top, (*before, *cut))
        skip = max(min((line.top() for line in cut), default=end), begun + 1)
        top = 0.0
