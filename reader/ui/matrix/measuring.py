"""How much room words take in the matrix: quotes broken into lines, rows as high as they need."""

from functools import lru_cache

from PySide6.QtGui import QFontMetrics

from reader.comparison.matrix import Row
from reader.ui.matrix.wording import cell_words, topic_counts
from reader.ui.theme.faces import broken, quote_face, scaled

PAD = 10
BAR = 4
LINE = 20
META = 18
MOST_LINES = 3
_SAMPLE = "abcdefghijklmnopqrstuvwxyz aeiou nrst "
_NAME_LETTERS, _COUNT_LETTERS = 24, 30


def face_metrics() -> QFontMetrics:
    """How wide the quotes run."""
    return QFontMetrics(quote_face(15))


@lru_cache(maxsize=4096)
def fitted(words: str, width: int, most: int) -> str:
    """A quote broken into at most that many lines of a width in pixels, the last one elided."""
    return broken(words, width, most, face_metrics())


@lru_cache(maxsize=1)
def _letter() -> float:
    return face_metrics().horizontalAdvance(_SAMPLE) / len(_SAMPLE)


def forget_measures() -> None:
    """The face has changed: what was measured no longer holds."""
    fitted.cache_clear()
    _letter.cache_clear()


def row_height(row: Row, width: int) -> int:
    """How tall a row is, for columns of that width, in pixels; by the number of letters alone."""
    room = max(60, width - 2 * PAD - BAR - scaled(18)) * 0.93 / _letter()
    lines = 1
    for cell in row.cells:
        if cell is not None and lines < MOST_LINES:
            lines = max(lines, min(MOST_LINES, int(len(cell_words(cell)) / room) + 1))
    words = 2 * PAD + max(lines * scaled(LINE) + scaled(META), 2 * scaled(LINE))
    return max(words, _head_height(row))


def _head_height(row: Row) -> int:
    """How tall the row's heading is, by its letters."""
    name = min(2, len(row.topic.name) // _NAME_LETTERS + 1)
    counts = min(2, len(topic_counts(row)) // _COUNT_LETTERS + 1)
    return PAD + 2 + name * scaled(LINE) + counts * scaled(META)
