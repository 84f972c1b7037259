"""The figures of saved pages: what stands where, and the pictures as files of their own."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import astuple
from pathlib import Path

from reader.library.originals import Originals
from reader.library.rows import Table, as_json
from reader.library.store import Store
from reader.model import Figure

_KIND = "figures"
_KEPT = Table("kept", ("kind", "name", "value"))


class Pictures:
    """Figures by article; each picture is kept once, named by its SHA-256."""

    def __init__(self, store: Store, folder: Path) -> None:
        self._store = store
        self.pictures = Originals(folder)

    def keep_figures(
        self, article: str, figures: Sequence[Figure], pictures: Mapping[str, bytes]
    ) -> None:
        """Make these the article's figures; their pictures are on disk before they are named."""
        known = {self.pictures.keep(data) for data in pictures.values()}
        known |= {each.picture for each in figures if self.pictures.path(each.picture).is_file()}
        drawn = [astuple(figure) for figure in figures if figure.picture in ("", *known)]
        values = {"kind": _KIND, "name": article, "value": as_json(drawn)}
        with self._store.writing() as connection:
            if drawn:
                _KEPT.insert(connection, values, "INSERT OR REPLACE")
            else:
                forget_figures(connection, article)

    def figures(self, article: str) -> tuple[Figure, ...]:
        """The article's figures in the order of its text."""
        row = self._store.row("SELECT * FROM kept WHERE kind = ? AND name = ?", (_KIND, article))
        if not row or not _KEPT.holds(row):
            return ()
        return tuple(Figure(*each) for each in json.loads(row["value"]))

    def picture(self, digest: str) -> bytes:
        """A picture's bytes; raises NotFound if they are gone, LibraryDamaged if they changed."""
        return self.pictures.read(digest)

    def unshown_pictures(self) -> list[str]:
        """SHA-256 of the pictures that no article shows any more."""
        rows = self._store.rows("SELECT name FROM kept WHERE kind = ?", (_KIND,))
        shown = {figure.picture for row in rows for figure in self.figures(row["name"])}
        return sorted(set(self.pictures) - shown)


def forget_figures(connection: sqlite3.Connection, article: str) -> None:
    """Leave an article without figures, as part of a transaction that runs."""
    connection.execute("DELETE FROM kept WHERE kind = ? AND name = ?", (_KIND, article))
