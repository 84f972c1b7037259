"""Pictures stay with the page that was saved, as they were saved."""

import base64

from reader.formats.images import pictures
from tests.hostile.builders import packed

PICTURE = bytes(range(256)) * 20
PACKED = base64.b64encode(PICTURE).decode()


def test_of_a_single_file_page() -> None:
    page = f"<html><img src='data:image/png;base64,{PACKED}'><img src='http://a.example/b.png'>"
    (found,) = pictures(page.encode())
    assert (found.media_type, found.data) == ("image/png", PICTURE)


def test_of_a_saved_page_with_parts() -> None:
    page = (
        "MIME-Version: 1.0\nSnapshot-Content-Location: https://n.example/\n"
        'Content-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\n\n<p>x\n'
        "--b\nContent-Type: image/jpeg\nContent-Transfer-Encoding: base64\n"
        f"Content-Location: https://n.example/a.jpg\n\n{PACKED}\n--b--\n"
    )
    (found,) = pictures(page.encode())
    assert (found.name, found.data) == ("https://n.example/a.jpg", PICTURE)


def test_of_a_document_and_never_tiny_ones() -> None:
    data = packed({"word/media/a.png": PICTURE, "word/media/dot.gif": b"GIF89a", "b.txt": "x"})
    assert [found.name for found in pictures(data)] == ["word/media/a.png"]


def test_a_damaged_file_has_none() -> None:
    assert pictures(b"PK\x03\x04 rubbish") == []
    assert pictures(b"data:image/png;base64," + b"A" * 65) == []
