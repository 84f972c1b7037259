"""Changing what a person may change of an article: its metadata, and whether it is there."""

import dataclasses
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from reader.errors import InputRefused, NotFound
from reader.library.clock import now
from reader.library.events import Events
from reader.library.pictures import Pictures, forget_figures
from reader.library.records import ARTICLES, Summary, metadata_values
from reader.library.shelf import Shelf
from reader.library.store import Store
from reader.model import Article

EDITABLE = (
    "title",
    "outlet",
    "authors",
    "published",
    "modified",
    "address",
    "language",
    "tags",
)


class Edits:
    """Every change gives back what is needed to undo it, and is recorded."""

    def __init__(self, store: Store, shelf: Shelf, events: Events, pictures: Pictures) -> None:
        self._store = store
        self._shelf = shelf
        self._events = events
        self._pictures = pictures

    def update_metadata(
        self,
        id: str,
        *,
        origin: str = "user",
        **fields: str | date | Sequence[str] | None,
    ) -> Article:
        """Change metadata and note where it came from; gives the article as it was before.

        Undo with `restore_metadata(before)`. Fields: title, outlet, authors, published,
        modified, address, language, tags.
        """
        unknown = [name for name in fields if name not in EDITABLE]
        if unknown:
            raise InputRefused(
                "An article has no field “{name}” that can be changed.", name=unknown[0]
            )
        before = self._shelf.article(id)
        values: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in fields.items()
        }
        changed = {name: value for name, value in values.items() if getattr(before, name) != value}
        origins = {**before.origins, **dict.fromkeys(changed, origin)}
        self._write_metadata(before, dataclasses.replace(before, **changed, origins=origins))
        return before

    def restore_metadata(self, former: Article) -> Article:
        """Give an article the metadata of an earlier state of it; gives the state before."""
        before = self._shelf.article(former.id)
        fields = {name: getattr(former, name) for name in (*EDITABLE, "origins")}
        self._write_metadata(before, dataclasses.replace(before, **fields))
        return before

    def delete(self, id: str) -> Summary:
        """Put an article out of sight; flags and the imported file stay for `restore_deleted`."""
        return self._mark_deleted(id, now(), "deleted")

    def restore_deleted(self, id: str) -> Summary:
        """Bring a deleted article back as it was."""
        return self._mark_deleted(id, None, "restored")

    def purge(self, id: str) -> Summary:
        """Remove a deleted article for good; flags on it stay, as orphans with their quotes.

        Raises NotFound if the article is not among the deleted ones.
        """
        summary = self._shelf.summary(id)
        if summary.deleted is None:
            raise NotFound(
                "The article {id} has to be deleted before it is removed.", id=summary.id
            )
        with self._store.writing() as connection:
            connection.execute("DELETE FROM articles WHERE id = ?", (summary.id,))
            forget_figures(connection, summary.id)
            self._events.record(connection, "purged", summary.id, title=summary.title)
        for digest in self._shelf.unread_originals():
            self._shelf.originals.path(digest).unlink(missing_ok=True)
        for digest in self._pictures.unshown_pictures():
            self._pictures.pictures.path(digest).unlink(missing_ok=True)
        return summary

    def _mark_deleted(self, id: str, deleted: str | None, kind: str) -> Summary:
        summary = self._shelf.summary(id)
        if (summary.deleted is None) == (deleted is None):
            return summary
        with self._store.writing() as connection:
            row = self._store.row("SELECT * FROM articles WHERE id = ?", (summary.id,))
            assert row
            ARTICLES.update(connection, row, "id", deleted=deleted)
            self._events.record(connection, kind, summary.id)
        return self._shelf.summary(summary.id)

    def _write_metadata(self, before: Article, after: Article) -> None:
        if before == after:
            return
        old, new = metadata_values(before), metadata_values(after)
        steps: Mapping[str, object] = {
            name: [old[name], new[name]] for name in new if old[name] != new[name]
        }
        with self._store.writing() as connection:
            row = self._store.row("SELECT * FROM articles WHERE id = ?", (before.id,))
            assert row
            ARTICLES.update(connection, row, "id", **new)
            self._events.record(connection, "edited", before.id, **steps)
