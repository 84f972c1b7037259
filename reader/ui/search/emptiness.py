"""Why a search has nothing to show, and the next step."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from reader.search import Results
from reader.ui.search.board import SearchBoard
from reader.ui.shell.views import Surroundings


class EmptySearch(QObject):
    """Words a library without articles, a question without hits, and a search that failed."""

    def __init__(self, board: SearchBoard, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._board, self._around = board, around

    def of_library(self) -> bool:
        """Whether there is no article to search in."""
        return not self._around.session.workspace.library.summaries()

    def explain_library(self) -> None:
        """Say that there is nothing to search in, and offer to bring articles in."""
        self._say(
            "library",
            self.tr("Your library is empty"),
            self.tr("There is nothing to search in yet; bring articles in first."),
        )
        adding = self._around.actions["add_files"]
        self._board.nothing.offer(adding.text(), adding.trigger, "primary")
        to_library = partial(self._around.session.view_requested.emit, "library", None)
        self._board.nothing.offer(self.tr("Go to the library"), to_library)

    def explain(
        self, results: Results, mend: Callable[[], object], start: Callable[[], object]
    ) -> None:
        """Say that nothing was found; `mend` asks for what is suggested, `start` shows examples."""
        self._say(
            "search",
            self.tr("Nothing found for “{query}”").format(query=results.query),
            self.tr("Fewer words, another spelling, or a word with ~ behind it may find more."),
        )
        if results.suggestion:
            words = self.tr("Search for {query}").format(query=results.suggestion)
            self._board.nothing.offer(words, mend, "primary")
        self._board.nothing.offer(self.tr("Show examples"), start)

    def explain_failure(self, sentence: str, again: Callable[[], object]) -> None:
        """Say why the search cannot answer."""
        self._say("triangle-alert", self.tr("The search cannot answer"), sentence)
        self._board.nothing.offer(self.tr("Try again"), again, "primary")

    def _say(self, icon: str, heading: str, sentence: str) -> None:
        page = self._board.nothing
        page.clear_steps()
        page.say(icon, heading, sentence)
        self._board.pages.setCurrentWidget(page)
