"""Where each article was read to: kept by article, restored when it is opened again."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer

from reader.ui.compare.pane import ArticlePane
from reader.ui.preferences import Preferences
from reader.ui.session import Session

_MOST = 500


class Places(QObject):
    """Offsets of the first line in view, newest last, a few hundred at most."""

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._restored = False
        self._arriving = False

    def keep(self, panes: Sequence[ArticlePane]) -> None:
        """Remember where each pane stands; one that is not yet where it was left stands nowhere."""
        if not panes or self._arriving:
            return
        known = dict(self._preferences.get("positions"))
        for pane in panes:
            article = pane.read.article.id
            known.pop(article, None)
            known[article] = pane.text.offsets.offset(pane.text.position_at_top())
        self._preferences.set("positions", dict(list(known.items())[-_MOST:]))

    def restore(self, panes: Sequence[ArticlePane], hold: Callable[[bool], None]) -> None:
        """Scroll each pane to where it was left; `hold` keeps them from following each other.

        Beside an article that was never open the best finding is shown instead.
        """
        known = self._preferences.get("positions")
        offsets = [known.get(pane.read.article.id) for pane in panes]
        left = [
            (pane, offset)
            for pane, offset in zip(panes, offsets, strict=True)
            if isinstance(offset, int) and offset > 0
        ]
        self._restored = bool(left) and None not in offsets
        self._arriving = bool(left)
        if left:
            QTimer.singleShot(0, panes[0].text, partial(self._go, left, hold))

    def holds(self, session: Session) -> bool:
        """Whether a finding that nobody chose must not scroll a restored place away."""
        held, self._restored = self._restored, False
        return held and not session.chosen

    def _go(self, left: Sequence[tuple[ArticlePane, int]], hold: Callable[[bool], None]) -> None:
        hold(True)
        for pane, offset in left:
            pane.text.settle()
            pane.text.show_position(pane.text.offsets.position(offset))
        hold(False)
        self._arriving = False
