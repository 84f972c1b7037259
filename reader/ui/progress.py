"""A progress bar that waits to be painted until the window is."""

from PySide6.QtWidgets import QProgressBar


class ProgressBar(QProgressBar):
    """Qt's own paints itself at every step, and with it all of the window that waits for that.

    A view that fills a list and then says how far one is had all of it painted in one go.
    """

    def setValue(self, value: int) -> None:
        """Go on to a value; shown with whatever else is painted next."""
        self.setUpdatesEnabled(False)
        super().setValue(value)
        self.setUpdatesEnabled(True)

    def setRange(self, least: int, most: int) -> None:
        """Count between these; a value outside them is taken back, and shown as `setValue` does."""
        self.setUpdatesEnabled(False)
        super().setRange(least, most)
        self.setUpdatesEnabled(True)
