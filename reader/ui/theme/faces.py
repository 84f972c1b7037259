"""The two faces: a serif that is shipped for reading, the system's sans for everything else.

The interface is drawn for letters of 13 pixels; where the system's own are larger it grows with
them: letters, rows and columns alike. Articles are set in the size their reader chose.
"""

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetrics, QPainter, QPixmap

from reader.assets import resource

_READING = "Source Serif 4"
_BARE_SYSTEM = ("DejaVu Sans", "Bitstream Vera Sans")
_CALMER = ("Inter", "Noto Sans", "Cantarell", "Ubuntu", "Liberation Sans")
_OTHERS = (
    "Georgia", "Charter", "Literata", "Noto Serif", "Liberation Serif", "DejaVu Serif",
    "Atkinson Hyperlegible", "OpenDyslexic", "Verdana", "Noto Sans", "Liberation Sans",
)  # fmt: skip
_chosen = [""]
INTERFACE_PIXELS = 13
_LARGEST = 2.0


@cache
def _reading_family() -> str:
    for path in sorted(resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    families = QFontDatabase.families()
    return next((family for family in families if family.startswith(_READING)), "serif")


def reading_families() -> list[str]:
    """The faces articles can be set in: the shipped one first, then those the system has."""
    shipped, known = _reading_family(), set(QFontDatabase.families())
    return [shipped, *(face for face in _OTHERS if face in known and face != shipped)]


def choose_reading_face(family: str) -> None:
    """Set articles in another face from now on; "" for the shipped one."""
    _chosen[0] = family if family and family in reading_families() else ""


def reading_face(pixels: float) -> QFont:
    """The face articles are set in, at a size in pixels."""
    face = QFont(_chosen[0] or _reading_family())
    face.setStyleHint(QFont.StyleHint.Serif)
    face.setPixelSize(round(pixels))
    face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return face


@cache
def _interface_family() -> str:
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    family = QFontInfo(system).family()
    if family not in _BARE_SYSTEM:
        return family
    known = set(QFontDatabase.families())
    return next((calm for calm in _CALMER if calm in known), family)


@cache
def type_scale() -> float:
    """How many times larger than drawn for the interface is; never smaller."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    return min(max(QFontInfo(system).pixelSize() / INTERFACE_PIXELS, 1.0), _LARGEST)


def scaled(pixels: float) -> int:
    """A length of the interface, given as drawn for, in pixels as it is."""
    return round(pixels * type_scale())


def interface_face(pixels: int = INTERFACE_PIXELS, *, bold: bool = False) -> QFont:
    """The face of the interface, given the size it is drawn for."""
    return sans_face(scaled(pixels), bold=bold)


def quote_face(pixels: int) -> QFont:
    """The reading face where it stands in the interface, given the size it is drawn for."""
    return reading_face(scaled(pixels))


def sans_face(pixels: int, *, bold: bool = False) -> QFont:
    """The sans of the system; one that is easier on the eye where it has only its last resort."""
    face = QFont(_interface_family())
    face.setStyleHint(QFont.StyleHint.SansSerif)
    face.setPixelSize(pixels)
    face.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return face


_LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;-()“”’"…·≠'


def warm() -> None:
    """Draw what every page is made of once, so that the first page need not wait for it."""
    sheet = QPixmap(1, 1)
    painter = QPainter(sheet)
    for face in (
        reading_face(18), quote_face(15), interface_face(), interface_face(bold=True),
        interface_face(12), interface_face(11, bold=True),
    ):  # fmt: skip
        painter.setFont(face)
        painter.drawText(0, 0, _LETTERS)
    painter.end()


def broken(words: str, width: int, most: int, metrics: QFontMetrics) -> str:
    """The words broken into at most that many lines of a width in pixels, the last one elided."""
    lines = [""]
    rest = words.split()
    while rest:
        longer = f"{lines[-1]} {rest[0]}".lstrip()
        if lines[-1] and metrics.horizontalAdvance(longer) > width:
            if len(lines) == most:
                break
            lines.append("")
            continue
        lines[-1] = longer
        rest.pop(0)
    last = " ".join([lines[-1], *rest[:12]])
    lines[-1] = metrics.elidedText(last, Qt.TextElideMode.ElideRight, width)
    return "\n".join(lines)
