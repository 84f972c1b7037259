"""Takes a picture of the whole screen, as a camera in front of it would.

Run as a program: photograph.py PICTURE
"""

import sys

from PySide6.QtGui import QGuiApplication


def main() -> int:
    """Save the picture; 1 if there is nothing to see."""
    app = QGuiApplication(sys.argv[:1])
    picture = app.primaryScreen().grabWindow(0)
    return 0 if not picture.isNull() and picture.save(sys.argv[1]) else 1


if __name__ == "__main__":
    sys.exit(main())
