"""Changes to the library as undoable steps; each is stored when it is done.

What touches many articles does so a few at a time, beside the window.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QUndoCommand

from reader.jobs import JobContext
from reader.model import Article
from reader.ui.session import Session

if TYPE_CHECKING:
    from reader.ui.shell.opening import Opening

_FEW = 8
# Seconds between two lots, in which the window can read from the library.
_BREATH = 0.002


class MetadataStep(QUndoCommand):
    """Some fields of one article changed."""

    def __init__(self, session: Session, article: str, fields: dict[str, Any], text: str) -> None:
        super().__init__(text)
        self._session, self._article, self._fields = session, article, fields
        self._before: Article | None = None

    def redo(self) -> None:
        """Write the fields."""
        library = self._session.workspace.library
        self._before = library.update_metadata(self._article, **self._fields)
        self._session.library_changed.emit()

    def undo(self) -> None:
        """Give the article back what it had."""
        if self._before is not None:
            self._session.workspace.library.restore_metadata(self._before)
            self._session.library_changed.emit()


class ManyStep(QUndoCommand):
    """A change to several articles; subclasses say how one is changed and how that is taken back.

    It knows which articles are changed: where it was stopped half-way, taking it back touches only
    those, and doing it again goes on with the rest.
    """

    def __init__(self, session: Session, articles: Sequence[str], text: str) -> None:
        super().__init__(text)
        self._session, self._articles = session, list(articles)
        self._library = session.workspace.library
        self._changed: set[str] = set()

    def redo(self) -> None:
        """Change those that are not changed yet."""
        self._go_through(self._change, changed=True)

    def undo(self) -> None:
        """Take back what was changed."""
        self._go_through(self._take_back, changed=False)

    def _go_through(self, touch: Callable[[str], object], *, changed: bool) -> None:
        def work(context: JobContext) -> None:
            left = [article for article in self._articles if (article in self._changed) != changed]
            for at in range(0, len(left), _FEW):
                context.report(at, len(left))
                some = left[at : at + _FEW]
                with self._library.at_once():
                    for article in some:
                        touch(article)
                self._changed ^= set(some)
                time.sleep(_BREATH if len(left) > _FEW else 0)

        self._session.carry_out(work, self.text(), beside=len(self._articles) > _FEW)

    def _change(self, article: str) -> object:
        raise NotImplementedError

    def _take_back(self, article: str) -> object:
        raise NotImplementedError


class DeleteStep(ManyStep):
    """Articles put out of sight; flags on them stay."""

    def _change(self, article: str) -> object:
        return self._library.delete(article)

    def _take_back(self, article: str) -> object:
        return self._library.restore_deleted(article)


class TableStep(QUndoCommand):
    """Other articles stand side by side; what was read before comes back with undo."""

    def __init__(self, opening: Opening, before: Sequence[str], after: Sequence[str]) -> None:
        super().__init__()
        self._opening, self._before, self._after = opening, before, after

    def redo(self) -> None:
        """Compare what is left."""
        self._opening.compare(self._after)

    def undo(self) -> None:
        """Compare what was compared."""
        self._opening.compare(self._before)


class TagStep(ManyStep):
    """Articles given one more tag."""

    def __init__(self, session: Session, articles: Sequence[str], tag: str, text: str) -> None:
        super().__init__(session, articles, text)
        self._tag = tag
        self._before: dict[str, Article] = {}

    def _change(self, article: str) -> None:
        tags = (*self._library.summary(article).tags, self._tag)
        self._before[article] = self._library.update_metadata(article, tags=tags)

    def _take_back(self, article: str) -> None:
        self._library.restore_metadata(self._before[article])


class CollectionStep(QUndoCommand):
    """Collections hold other articles; None means there is no collection of that name."""

    def __init__(
        self, session: Session, after: Mapping[str, Sequence[str] | None], text: str
    ) -> None:
        super().__init__(text)
        self._session, self._after = session, dict(after)
        held = session.workspace.library.collections()
        self._before = {name: held.get(name) for name in after}

    def redo(self) -> None:
        """Store the collections."""
        self._store(self._after)

    def undo(self) -> None:
        """Store what they were."""
        self._store(self._before)

    def _store(self, collections: Mapping[str, Sequence[str] | None]) -> None:
        library = self._session.workspace.library
        with library.at_once():
            for name, articles in collections.items():
                library.set_collection(name, articles)
        self._session.library_changed.emit()
