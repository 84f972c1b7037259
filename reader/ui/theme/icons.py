"""Lucide icons, drawn from their SVG in whatever colour the palette asks for."""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader.assets import resource


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


class _LineIcon(QIconEngine):
    """Draws one icon; greyed where the control is disabled, `on` where it is checked."""

    def __init__(self, name: str, colour: QColor, checked: QColor) -> None:
        super().__init__()
        self._name, self._colour, self._checked = name, colour, checked

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon into the rectangle."""
        colour = QColor(self._checked if state == QIcon.State.On else self._colour)
        if mode == QIcon.Mode.Disabled:
            colour.setAlphaF(0.4)
        drawing = _source(self._name).replace("currentColor", colour.name())
        painter.save()
        painter.setOpacity(colour.alphaF())
        QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(rect))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon as a picture of that size."""
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        """Another of the same."""
        return _LineIcon(self._name, self._colour, self._checked)


@lru_cache(maxsize=256)
def tinted(name: str, colour: str, pixels: int, ratio: float) -> QPixmap:
    """The icon as a picture in one colour, for painting many times; `ratio` is the screen's."""
    picture = _LineIcon(name, QColor(colour), QColor(colour)).pixmap(
        QSize(round(pixels * ratio), round(pixels * ratio)), QIcon.Mode.Normal, QIcon.State.Off
    )
    picture.setDevicePixelRatio(ratio)
    return picture


def icon(name: str, colour: QColor, checked: QColor | None = None) -> QIcon:
    """The named icon in a colour; `checked` is used where its button is down."""
    return QIcon(_LineIcon(name, colour, checked or colour))
