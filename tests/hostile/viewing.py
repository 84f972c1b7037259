"""Opens a library's articles in the window, offscreen, as a person would: for use under strace.

Run as `python -m tests.hostile.viewing LIBRARY`; prints the titles that were on the screen.
"""

import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from reader.app.workspace import Workspace
from reader.ui.application import build
from reader.ui.library.pictures import PictureStrip
from reader.ui.library.view import LibraryView
from reader.ui.preferences import Preferences
from reader.ui.shell.window import MainWindow

_PATIENCE_S = 60.0


def settle(app: QApplication, window: MainWindow) -> None:
    """Wait until nothing runs any more."""
    until = time.monotonic() + _PATIENCE_S
    app.processEvents()
    while window.session.jobs.running and time.monotonic() < until:
        app.processEvents()
        time.sleep(0.02)
    app.processEvents()


def main(folder: Path) -> None:
    """Show the library, each article's details with its pictures, and all articles compared."""
    app = QApplication([])
    window = build(Workspace.open(folder), Preferences(folder / "window.ini"))
    window.show()
    window.views.show("library")
    settle(app, window)
    view = window.views.view("library")
    assert isinstance(view, LibraryView)
    for row in range(view.model.rowCount()):
        view.table.selectRow(row)
        details = view.keeping.edit_details()
        assert details
        settle(app, window)
        strip = details.findChild(PictureStrip)
        if strip is not None:
            large = strip.open(strip.model().index(0, 0))
            settle(app, window)
            if large is not None:
                large.close()
        details.reject()
        print(view.model.index(row, 0).data())
    window.opening.compare([entry.summary.id for entry in view.entries])
    window.views.show("compare")
    settle(app, window)
    window.grab()
    print("compared", len(window.session.comparison.panes))
    window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
