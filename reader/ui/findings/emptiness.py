"""Why the queue is empty, and the next step."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.app.overview import Evidence
from reader.ui.overview.pages import Pages


class Emptiness(QObject):
    """Words the three ways in which there is nothing to review."""

    def explain(
        self,
        pages: Pages,
        evidence: Evidence,
        to_library: Callable[[], object],
        show_everything: Callable[[], object],
    ) -> None:
        """Put up the page that fits."""
        if not evidence.articles:
            pages.show_empty(
                "library",
                self.tr("Nothing to compare yet"),
                self.tr("Findings appear here as soon as two articles speak of the same thing."),
            )
            pages.page.offer(self.tr("Go to the library"), to_library, "primary")
        elif evidence.queue.entries:
            held = len(evidence.queue.entries)
            pages.show_empty(
                "search",
                self.tr("No finding fits these filters"),
                self.tr("%n finding(s) are held back by them.", "", held),
            )
            pages.page.offer(self.tr("Show everything"), show_everything, "primary")
        else:
            pages.show_empty(
                "check",
                self.tr("These articles do not meet"),
                self.tr("Nothing in them was found to be about the same thing."),
            )
            pages.page.offer(self.tr("Go to the library"), to_library)
