"""Opens the window as a new user does, says what is selected and seen, and takes a picture.

Run as a program: first_start.py LIBRARY PICTURE
"""

import sys
from pathlib import Path

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication

from reader.ui import application
from reader.ui.compare.view import CompareView
from reader.ui.shell.window import MainWindow

_PATIENCE_MS = 100_000
_SIZE = QSize(1600, 1000)


class Walk:
    """Waits for the comparison, reports, saves the picture, closes."""

    def __init__(self, picture: Path) -> None:
        self._picture = picture
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(200)
        self._settled = 0
        QTimer.singleShot(_PATIENCE_MS, lambda: QApplication.exit(4))

    def _look(self) -> None:
        window = next(
            (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)), None
        )
        if window is None:
            return
        if window.size() != _SIZE:
            window.resize(_SIZE)
        if window.session.selected is None or window.session.jobs.running:
            return
        self._settled += 1
        if self._settled < 5:
            return
        self._timer.stop()
        report(window)
        window.grab().save(str(self._picture))
        window.close()
        QApplication.exit(0)


def report(window: MainWindow) -> None:
    """Print the selected finding, and for each of its passages whether it is seen and tinted."""
    finding = window.session.selected
    assert finding is not None
    print(f"relation {finding.relation.value}")
    print(f"a {finding.a.speaker}: {finding.quote_a}")
    print(f"b {finding.b.speaker}: {finding.quote_b}")
    view = window.views.view("compare")
    assert isinstance(view, CompareView)
    for pane in view.panes:
        text = pane.text
        shot = text.viewport().grab().toImage()
        for mark in text.index.marks:
            if mark.finding.key == finding.key:
                rects = text.geometry_.rects(mark.first, mark.last)
                bounds = text.bounds(mark)
                inside = bounds.top() >= 0 and bounds.bottom() <= text.viewport().height()
                print(f"visible {inside and text.isVisible()}")
                place = rects[0].translated(0, -text.scrolled)
                x, y = round(place.left() + 1), round(place.top() + 1)
                tint = window.theme.palette.tint(finding.relation).name()
                print(f"tinted {shot.pixelColor(x, y).name() == tint}")


if __name__ == "__main__":
    walk: list[Walk] = []

    def begin() -> None:
        """Start looking once the program's own event loop runs."""
        walk.append(Walk(Path(sys.argv[2])))

    app = QApplication(sys.argv[:1])
    QTimer.singleShot(0, begin)
    sys.exit(application.run([], Path(sys.argv[1])))
