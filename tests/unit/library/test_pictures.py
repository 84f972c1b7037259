"""Figures of saved pages: kept with their article, once each, and gone with it for good."""

import hashlib
from pathlib import Path

import pytest

from reader.errors import LibraryDamaged
from reader.library import Library, archive
from reader.model import Figure
from tests.unit.library.examples import RESOLVED, SETTLED, article

PICTURE = b"\x89PNG\r\n" + bytes(3000)
DIGEST = hashlib.sha256(PICTURE).hexdigest()
ROAD = Figure(0, "The road to Irpin", DIGEST, "image/png", "road.png")
LOST = Figure(12, "A tank", "", "", "tank.png")


def with_figures(library: Library, text: str = RESOLVED) -> str:
    drawn = [((ROAD, LOST), {DIGEST: PICTURE})]
    (taken,) = library.add([article(text)], text.encode(), drawn=drawn)
    return taken.article


def test_figures_come_back_with_their_pictures(library: Library) -> None:
    id = with_figures(library)
    assert library.figures(id) == (ROAD, LOST)
    assert library.picture(DIGEST) == PICTURE
    assert library.figures("another") == ()


def test_a_picture_that_did_not_come_along_is_not_named(library: Library) -> None:
    (taken,) = library.add([article()], b"x", drawn=[((ROAD, LOST), {})])
    assert library.figures(taken.article) == (LOST,)


def test_a_changed_picture_is_never_shown(library: Library) -> None:
    with_figures(library)
    library.pictures.path(DIGEST).write_bytes(b"another")
    with pytest.raises(LibraryDamaged):
        library.picture(DIGEST)


def test_a_picture_goes_with_the_last_article_that_shows_it(library: Library) -> None:
    for id in (with_figures(library), with_figures(library, SETTLED)):
        assert library.picture(DIGEST) == PICTURE
        library.delete(id)
        assert library.figures(id)
        library.purge(id)
        assert library.figures(id) == ()
    assert list(library.pictures) == []


def test_a_backup_brings_the_pictures_back(library: Library, tmp_path: Path) -> None:
    id = with_figures(library)
    archive.write_archive(library, tmp_path / "backup.zip")
    assert archive.restore(tmp_path / "backup.zip", tmp_path / "elsewhere").originals == 1
    with Library.open(tmp_path / "elsewhere") as restored:
        assert restored.figures(id) == (ROAD, LOST)
        assert restored.picture(DIGEST) == PICTURE
