"""The report drawn as PDF pages; needs no screen, and no window to be open.

Each card is laid out by itself and moved to the next page whole where it fits on one.
"""

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

from reader import assets
from reader.export.report import Report
from reader.ui.printed_cards import Card, cards
from reader.ui.theme.faces import interface_face, reading_face

_DPI = 288
_POINT = _DPI / 72
_MARGIN_MM = 17
_PAD = 12 * _POINT
_GAP = 9 * _POINT


@dataclass(frozen=True, slots=True)
class _Piece:
    """A card laid out: what is drawn, how high it is, and whether it has a ground of its own."""

    document: QTextDocument
    height: float
    card: Card


@dataclass(frozen=True, slots=True)
class _Placed:
    """A piece, or `shown` of it from `skip` down, at `top` of a page."""

    piece: _Piece
    top: float
    skip: float
    shown: float


def draw_pdf(report: Report) -> bytes:
    """The report as a PDF file in A4."""
    application = _application()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, report)
    colours = json.loads(assets.resource("theme", "tokens.json").read_text("utf-8"))["light"]
    width, height = float(writer.width()), float(writer.height()) - 14 * _POINT
    serif = reading_face(14).family()
    pieces = [_laid_out(card, writer, width) for card in cards(report, colours, serif)]
    pages = list(_pages(pieces, height))
    painter = QPainter(writer)
    try:
        for number, page in enumerate(pages, 1):
            if number > 1:
                writer.newPage()
            for placed in page:
                _draw(painter, placed, width, colours)
            _number(painter, f"{number} / {len(pages)}", writer, colours)
    finally:
        painter.end()
    buffer.close()
    del application
    return bytes(buffer.data().data())


def _application() -> QGuiApplication:
    """The running application, or one without a screen."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication(["parallax"])


def _writer(buffer: QBuffer, report: Report) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setTitle(report.title)
    writer.setCreator("Parallax")
    margin = _MARGIN_MM
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(margin, margin, margin, margin - 3),
            QPageLayout.Unit.Millimeter,
        )
    )
    return writer


def _laid_out(card: Card, writer: QPdfWriter, width: float) -> _Piece:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    document.setDefaultFont(_font(9.5))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setHtml(card.html)
    document.setTextWidth(width - 2 * _PAD * card.framed)
    return _Piece(document, document.size().height() + 2 * _PAD * card.framed, card)


def _font(points: float) -> QFont:
    """The interface's face; without contextual forms, whose glyphs cannot be copied as text."""
    font = interface_face()
    font.setPointSizeF(points)
    font.setFeature(QFont.Tag.fromString("calt"), 0)
    return font


def _pages(pieces: list[_Piece], height: float) -> Iterator[list[_Placed]]:
    """The pieces on pages; a heading stays with what follows, a tall piece is cut.

    One that is higher than a page begins where there is some room, not always on a new one.
    """
    page: list[_Placed] = []
    top = 0.0
    for index, piece in enumerate(pieces):
        following = pieces[index + 1].height if index + 1 < len(pieces) else 0.0
        wanted = piece.height if piece.height <= height else height / 3
        if piece.card.heading:
            wanted += following if following <= height else height / 3
        if page and top + wanted > height:
            yield page
            page, top = [], 0.0
        skip = 0.0
        while piece.height - skip > height - top:
            page.append(_Placed(piece, top, skip, height - top))
            skip += height - top
            yield page
            page, top = [], 0.0
        page.append(_Placed(piece, top, skip, piece.height - skip))
        top += piece.height - skip + _GAP
    if page:
        yield page


def _draw(painter: QPainter, placed: _Placed, width: float, colours: dict[str, str]) -> None:
    piece = placed.piece
    painter.save()
    painter.setClipRect(
        QRectF(-_POINT, placed.top - _POINT, width + 2 * _POINT, placed.shown + 2 * _POINT)
    )
    painter.translate(0, placed.top - placed.skip)
    if piece.card.framed:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours["line"]))
        painter.setBrush(QColor(colours["paper"]))
        radius = 6 * _POINT
        painter.drawRoundedRect(QRectF(0, 0, width, piece.height), radius, radius)
        painter.translate(_PAD, _PAD)
    context = QAbstractTextDocumentLayout.PaintContext()
    piece.document.documentLayout().draw(painter, context)
    painter.restore()


def _number(painter: QPainter, text: str, writer: QPdfWriter, colours: dict[str, str]) -> None:
    painter.setPen(QColor(colours["muted"]))
    painter.setFont(_font(8))
    size = QSizeF(writer.width(), 12 * _POINT)
    foot = QRectF(0, writer.height() - size.height(), size.width(), size.height())
    painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, text)
