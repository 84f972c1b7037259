"""How many of the compared articles were written independently: "8 articles · 2 origins"."""

from PySide6.QtWidgets import QLabel, QWidget

from reader.jobs import JobContext
from reader.ui.session import Session


class OriginsLabel(QLabel):
    """Shown only where articles are copies of one another; says which as its tool tip."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked = 0
        self.setProperty("role", "small")
        self.setWordWrap(True)
        self.setContentsMargins(12, 4, 12, 4)
        self.hide()
        session.comparison_changed.connect(self._ask)

    def _ask(self) -> None:
        self.hide()
        self._asked += 1
        asked = self._asked
        articles = {p.article.id: p.article for p in self._session.comparison.panes}
        if len(articles) < 2:
            return

        def work(_context: JobContext) -> tuple[int, int, list[list[str]]]:
            # Loaded here: the window does not wait for the engine.
            from reader.comparison.origins import origins  # noqa: PLC0415

            found = origins(list(articles.values()))
            titles = [[articles[name].title for name in origin.articles] for origin in found]
            return asked, len(articles), titles

        self._session.jobs.run(work, self._show)

    def _show(self, outcome: tuple[int, int, list[list[str]]]) -> None:
        asked, count, titles = outcome
        if asked != self._asked or len(titles) == count:
            return
        words = [self.tr("%n article(s)", "", count), self.tr("%n origin(s)", "", len(titles))]
        self.setText("⧉ " + " · ".join(words))
        copied = [group for group in titles if len(group) > 1]
        self.setToolTip("\n\n".join("\n= ".join(group) for group in copied))
        self.setAccessibleName(self.text())
        self.show()
