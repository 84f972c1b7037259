"""The texts of articles by who made them of the file: the one in use, and those before it.

A text is replaced with everything that stands on it, in one transaction, and can come back.
"""

from collections.abc import Sequence

from reader.library import codec
from reader.library.events import Events
from reader.library.flags import Flags
from reader.library.records import ARTICLES, BODIES, body_values, metadata_values
from reader.library.shelf import Shelf
from reader.library.store import Store
from reader.model import Article, Flag

REPLACED = "text replaced"


class Texts:
    """Replaces the text that was made of a file by another one made of the same file."""

    def __init__(self, store: Store, shelf: Shelf, flags: Flags, events: Events) -> None:
        self._store = store
        self._shelf = shelf
        self._flags = flags
        self._events = events

    def extractors(self) -> dict[str, str]:
        """What made the text of each article: {id: "html 2, trafilatura"}."""
        rows = self._store.rows("SELECT id, extractor FROM articles WHERE deleted IS NULL")
        return {row["id"]: row["extractor"] for row in rows}

    def replace_text(self, article: Article, flags: Sequence[Flag]) -> Article:
        """Give an article another text and facts, and its flags their places in it; all or nothing.

        Gives the article as it was. What was before is in the history, for `former_text`.
        """
        before = self._shelf.article(article.id)
        with self._store.writing() as connection:
            row = self._store.row("SELECT * FROM articles WHERE id = ?", (article.id,))
            assert row
            kept = [self._flags.flag(flag.id) for flag in flags]
            self._events.record(
                connection,
                REPLACED,
                article.id,
                article=codec.dump(before),
                flags=[codec.dump(flag) for flag in kept],
            )
            made = article.provenance.extractor if article.provenance else ""
            ARTICLES.update(
                connection,
                row,
                "id",
                **metadata_values(article),
                extractor=made,
                text_sha256=article.text_sha256,
                words=article.words,
            )
            BODIES.insert(connection, body_values(article), "INSERT OR REPLACE")
            for flag in flags:
                self._flags.update_flag(flag)
        return before

    def former_text(self, id: str) -> tuple[Article, list[Flag]] | None:
        """The article and its flags before its text was last replaced; None if it never was."""
        for event in self._events.history(self._shelf.summary(id).id):
            if event.kind == REPLACED:
                flags = [codec.load(Flag, stored) for stored in event.body["flags"]]
                return codec.load(Article, event.body["article"]), flags
        return None
