"""Pictures saved in a folder beside a page come in with it; nothing else of the disk does."""

from pathlib import Path

import pytest

from reader.app.importing import import_paths
from reader.app.workspace import Workspace
from reader.model import Figure

JPEG = b"\xff\xd8\xff" + bytes(4000)
LONG = "The mayor said on Monday that the army had left the town and would not come back. " * 3


def page(source: str) -> str:
    figure = f"<figure><img src='{source}'><figcaption>A tank</figcaption></figure>"
    return f"<html><title>The army</title><p>First: {LONG}</p>{figure}<p>Then: {LONG}</p></html>"


def figures_of(folder: Path, source: str) -> tuple[Figure, ...]:
    (folder / "page.html").write_text(page(source), encoding="utf-8")
    with Workspace.open(folder / "library") as ws:
        (taken,) = import_paths(ws, [folder / "page.html"])
        found = ws.library.figures(taken.article_id)
        assert all(ws.library.picture(f.picture) == JPEG for f in found if f.picture)
        return found


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    (tmp_path / "page_files").mkdir()
    (tmp_path / "page_files" / "a b.jpg").write_bytes(JPEG)
    (tmp_path / "secret.jpg").write_bytes(JPEG)
    return tmp_path


def test_a_picture_of_the_pages_folder_is_kept(saved: Path) -> None:
    (figure,) = figures_of(saved, "page_files/a%20b.jpg")
    assert (figure.caption, figure.media_type) == ("A tank", "image/jpeg")
    assert figure.picture


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
