"""Pictures saved in a folder beside a page come in with it; nothing else of the disk does."""

from pathlib import Path

import pytest

from reader.app.importing import import_paths
from reader.app.intake_pictures import with_pictures_beside
from reader.app.workspace import Workspace
from reader.formats import Source, harvest_all
from reader.model import Figure

JPEG = b"\xff\xd8\xff" + bytes(4000)
LONG = "The mayor said on Monday that the army had left the town and would not come back. " * 3


def page(source: str) -> str:
    figure = f"<figure><img src='{source}'><figcaption>A tank</figcaption></figure>"
    return f"<html><title>The army</title><p>First: {LONG}</p>{figure}<p>Then: {LONG}</p></html>"


def figures_of(folder: Path, source: str) -> tuple[Figure, ...]:
    path = folder / "page.html"
    harvest = harvest_all(Source(page(source).encode(), str(path)))
    (found,) = with_pictures_beside(harvest, path).found
    assert all(found.pictures[f.picture] == JPEG for f in found.figures if f.picture)
    return found.figures


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    (tmp_path / "page_files").mkdir()
    (tmp_path / "page_files" / "a b.jpg").write_bytes(JPEG)
    (tmp_path / "secret.jpg").write_bytes(JPEG)
    return tmp_path


def test_a_picture_of_the_pages_folder_is_kept(saved: Path) -> None:
    (saved / "page.html").write_text(page("page_files/a%20b.jpg"), encoding="utf-8")
    with Workspace.open(saved / "library") as ws:
        (taken,) = import_paths(ws, [saved / "page.html"])
        (figure,) = ws.library.figures(taken.article_id)
        assert ws.library.picture(figure.picture) == JPEG
    assert (figure.caption, figure.media_type) == ("A tank", "image/jpeg")
    assert figures_of(saved, "page_files/a%20b.jpg") == (figure,)


@pytest.mark.parametrize(
    "source",
    [
        "page_files/../secret.jpg",
        "secret.jpg",
        "/etc/passwd",
        "file:///etc/passwd",
        "page_files/x.jpg",
    ],
)
def test_what_lies_elsewhere_leaves_its_caption(saved: Path, source: str) -> None:
    (figure,) = figures_of(saved, source)
    assert (figure.caption, figure.picture) == ("A tank", "")


def test_a_link_out_of_the_folder_is_not_followed(saved: Path) -> None:
    (saved / "page_files" / "out.jpg").symlink_to(saved / "secret.jpg")
    (figure,) = figures_of(saved, "page_files/out.jpg")
    assert figure.picture == ""


def test_what_is_no_picture_is_left(saved: Path) -> None:
    (saved / "page_files" / "a.jpg").write_bytes(b"#!/bin/sh" + bytes(4000))
    (figure,) = figures_of(saved, "page_files/a.jpg")
    assert figure.picture == ""
