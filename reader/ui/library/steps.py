"""Changes to the library as undoable steps; each is stored when it is done."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QUndoCommand

from reader.model import Article
from reader.ui.session import Session


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


class DeleteStep(QUndoCommand):
    """Articles put out of sight; flags on them stay."""

    def __init__(self, session: Session, articles: Sequence[str], text: str) -> None:
        super().__init__(text)
        self._session, self._articles = session, list(articles)

    def redo(self) -> None:
        """Delete."""
        for article in self._articles:
            self._session.workspace.library.delete(article)
        self._session.library_changed.emit()

    def undo(self) -> None:
        """Bring them back."""
        for article in self._articles:
            self._session.workspace.library.restore_deleted(article)
        self._session.library_changed.emit()


class CollectionStep(QUndoCommand):
    """A collection holds other articles; None means there is no such collection."""

    def __init__(
        self, session: Session, name: str, articles: Sequence[str] | None, text: str
    ) -> None:
        super().__init__(text)
        self._session, self._name = session, name
        self._after = list(articles) if articles is not None else None
        self._before = session.workspace.library.collections().get(name)

    def redo(self) -> None:
        """Store the collection."""
        self._session.workspace.library.set_collection(self._name, self._after)
        self._session.library_changed.emit()

    def undo(self) -> None:
        """Store what it was."""
        self._session.workspace.library.set_collection(self._name, self._before)
        self._session.library_changed.emit()
