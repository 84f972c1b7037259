"""The report drawn as PDF pages; needs no screen, and no window to be open.

Each card is laid out by itself and moved to the next page whole where it fits on one; a higher
one breaks between lines.
"""

import json
import os

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPainterPath,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

from reader import assets
from reader.export.report import Report
from reader.ui.printed_cards import Card, cards
from reader.ui.printed_pages import Piece, Placed, pages
from reader.ui.theme.faces import interface_face, reading_face

_DPI = 288
_POINT = _DPI / 72
_MARGIN_MM = 17
_PAD = 12 * _POINT
_GAP = 9 * _POINT


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
    sheets = list(pages(pieces, height, _GAP))
    painter = QPainter(writer)
    try:
        for number, sheet in enumerate(sheets, 1):
            if number > 1:
                writer.newPage()
            for placed in sheet:
                _draw(painter, placed, width, colours)
            _number(painter, f"{number} / {len(sheets)}", writer, colours)
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


def _laid_out(card: Card, writer: QPdfWriter, width: float) -> Piece:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    document.setDefaultFont(_font(9.5))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setHtml(card.html)
    pad = _PAD * card.framed
    document.setTextWidth(width - 2 * pad)
    return Piece(document, card, pad)


def _font(points: float) -> QFont:
    """The interface's face; without contextual forms, whose glyphs cannot be copied as text."""
    font = interface_face()
    font.setPointSizeF(points)
    font.setFeature(QFont.Tag.fromString("calt"), 0)
    return font


def _draw(painter: QPainter, placed: Placed, width: float, colours: dict[str, str]) -> None:
    piece = placed.piece
    painter.save()
    painter.setClipRect(_window(placed, width))
    painter.translate(0, placed.top - placed.skip)
    if piece.card.framed:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours["line"]))
        painter.setBrush(QColor(colours["paper"]))
        radius = 6 * _POINT
        painter.drawRoundedRect(QRectF(0, 0, width, piece.height), radius, radius)
        painter.translate(_PAD, _PAD)
    _leave_out(painter, placed)
    context = QAbstractTextDocumentLayout.PaintContext()
    # Without it every page would hold all the words of a piece, most of them out of sight.
    context.clip = QRectF(0, placed.skip - piece.pad, width, placed.shown)
    piece.document.documentLayout().draw(painter, context)
    painter.restore()


def _leave_out(painter: QPainter, placed: Placed) -> None:
    """Do not draw the lines that stand on another page."""
    pad = placed.piece.pad
    seen = QPainterPath()
    seen.addRect(QRectF(-pad, placed.skip - pad, 1e5, placed.shown + pad))
    for line in placed.elsewhere:
        there = QPainterPath()
        there.addRect(line.translated(-pad, -pad))
        seen -= there
    painter.setClipPath(seen, Qt.ClipOperation.IntersectClip)


def _window(placed: Placed, width: float) -> QRectF:
    """What is seen: with the frame's line where the piece begins and ends, not where it breaks."""
    above = 0.0 if placed.skip else _POINT
    below = _POINT if placed.skip + placed.shown >= placed.piece.height else 0.0
    top = placed.top - above
    return QRectF(-_POINT, top, width + 2 * _POINT, placed.shown + above + below)


def _number(painter: QPainter, text: str, writer: QPdfWriter, colours: dict[str, str]) -> None:
    painter.setPen(QColor(colours["muted"]))
    painter.setFont(_font(8))
    size = QSizeF(writer.width(), 12 * _POINT)
    foot = QRectF(0, writer.height() - size.height(), size.width(), size.height())
    painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, text)
