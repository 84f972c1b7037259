"""The lines of a PDF page with their places, put together from pdfium's characters."""

import ctypes
from dataclasses import dataclass
from typing import Any

HYPHEN = "\u00ad"
_BREAKS = (0x0D, 0x0A)
_HYPHENS = (0x02, 0xFFFE, 0xAD)
_GUTTER = 2.0


@dataclass(frozen=True, slots=True)
class TextLine:
    """Words on one line; distances in points from the page's top left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    size: float


@dataclass(frozen=True, slots=True)
class PageLines:
    """A page's lines in the order in which the file draws them."""

    width: float
    height: float
    lines: list[TextLine]


@dataclass(slots=True)
class _Pen:
    """The line being put together."""

    signs: list[str]
    left: float = 1e9
    top: float = 1e9
    right: float = -1e9
    bottom: float = -1e9
    size: float = 0.0

    def add(self, sign: str, box: tuple[float, float, float, float], size: float) -> None:
        left, top, right, bottom = box
        self.signs.append(sign)
        self.left, self.top = min(self.left, left), min(self.top, top)
        self.right, self.bottom = max(self.right, right), max(self.bottom, bottom)
        self.size = max(self.size, size)

    def leaps_to(self, box: tuple[float, float, float, float], size: float) -> bool:
        """Whether a sign at `box` is on another line, or across a gutter on the same one."""
        if self.right < self.left:
            return False
        left, top, right, bottom = box
        height = max(self.size, size, 1.0)
        apart = abs((top + bottom) - (self.top + self.bottom)) / 2 > 0.9 * height
        return apart or left - self.right > _GUTTER * height or right < self.left - height


def page_lines(page: Any) -> PageLines:
    """The lines of a page of a pypdfium2 document."""
    from pypdfium2 import raw  # noqa: PLC0415

    width, height = page.get_size()
    text_page = page.get_textpage()
    try:
        return PageLines(width, height, _lines(raw, text_page.raw, text_page.count_chars(), height))
    finally:
        text_page.close()


def _lines(raw: Any, handle: Any, count: int, height: float) -> list[TextLine]:
    rect = raw.FS_RECTF()
    place = ctypes.byref(rect)
    lines: list[TextLine] = []
    pen = _Pen([])
    for i in range(count):
        code = raw.FPDFText_GetUnicode(handle, i)
        if code in _BREAKS:
            _finish(pen, lines)
            pen = _Pen([])
        elif code in (0x20, 0xA0, 0x09, 0):
            pen.signs.append(" ")
        else:
            raw.FPDFText_GetLooseCharBox(handle, i, place)
            size = rect.top - rect.bottom
            box = (rect.left, height - rect.top, rect.right, height - rect.bottom)
            if pen.leaps_to(box, size):
                _finish(pen, lines)
                pen = _Pen([])
            pen.add(HYPHEN if code in _HYPHENS else _sign(code), box, size)
    _finish(pen, lines)
    return lines


def _sign(code: int) -> str:
    return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"


def _finish(pen: _Pen, lines: list[TextLine]) -> None:
    text = " ".join("".join(pen.signs).split())
    if text:
        lines.append(TextLine(text, pen.left, pen.top, pen.right, pen.bottom, pen.size or 10.0))
