"""Pictures and captions stay with the page that was saved; the text has none of them."""

import base64

import pytest

from reader.formats import Found, Source, harvest_all
from reader.model import BlockKind
from tests.hostile.builders import packed

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20
PACKED = base64.b64encode(PICTURE).decode()
LONG = "The mayor said on Monday that the army had left the town and would not come back soon. "
FIRST, SECOND, THIRD = (
    f"{word} of all: {LONG * 2}".strip() for word in ("First", "Second", "Third")
)


def saved(body: str, name: str = "page.html") -> Found:
    page = f"<html><head><title>The army leaves town</title></head><body>{body}</body></html>"
    (found,) = harvest_all(Source(page.encode(), name)).found
    return found


def figure(source: str, caption: str) -> str:
    return f"<figure><img src='{source}'><figcaption>{caption}</figcaption></figure>"


def test_figures_stand_where_they_stood_and_the_text_has_no_caption() -> None:
    found = saved(
        "<nav><figure><figcaption>Best deals</figcaption></figure></nav><h1>The army leaves town"
        f"</h1>{figure(f'data:image/png;base64,{PACKED}', 'The <i>road</i> to Irpin')}"
        f"<p>{FIRST}</p>"
        f"<p>{SECOND}</p>{figure('https://n.example/b.jpg', 'A tank')}<p>{THIRD}</p>"
        f"{figure('', 'Read next: other news')}"
    )
    text = found.article.text
    assert [(f.caption, text[: f.place][-5:]) for f in found.figures] == [
        ("The road to Irpin", ""),
        ("A tank", "soon."),
    ]
    assert "tank" not in text
    lead, tank = found.figures
    assert found.pictures == {lead.picture: PICTURE}
    assert (lead.media_type, tank.picture, tank.name) == ("image/png", "", "")
    assert text[tank.place :].strip().startswith("Third")


def test_of_a_page_saved_with_its_parts() -> None:
    page = (
        "MIME-Version: 1.0\nSnapshot-Content-Location: https://n.example/a/\n"
        'Content-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\n\n'
        f"<h1>The army leaves town</h1><p>{FIRST}</p>{figure('../b.jpg', 'A tank')}"
        f"<img src='cid:dot@x'><p>{SECOND}</p>\n"
        "--b\nContent-Type: image/jpeg\nContent-Transfer-Encoding: base64\n"
        f"Content-Location: https://n.example/b.jpg\n\n{PACKED}\n"
        "--b\nContent-Type: image/gif\nContent-ID: <dot@x>\n\nGIF89a\n--b--\n"
    )
    (found,) = harvest_all(Source(page.encode(), "page.mhtml")).found
    assert [f.caption for f in found.figures] == ["A tank"]
    assert list(found.pictures.values()) == [PICTURE]


@pytest.mark.parametrize(
    "source",
    [
        "data:image/svg+xml;base64," + PACKED,
        "data:text/html;base64," + PACKED,
        "data:image/png;base64," + "A" * 65,
        "data:image/png;base64," + base64.b64encode(b"dot" * 30).decode(),
        "file:///etc/passwd",
        "//server/share/a.png",
        "https://n.example/a.png",
    ],
)
def test_what_is_no_picture_of_the_page_leaves_its_caption(source: str) -> None:
    found = saved(
        f"<h1>The army leaves town</h1><p>{FIRST}</p>{figure(source, 'A tank')}<p>{SECOND}</p>"
    )
    (only,) = found.figures
    assert (only.caption, only.picture, found.pictures) == ("A tank", "", {})


def test_pictures_in_an_archive_go_with_their_page() -> None:
    drawn = figure(f"data:image/png;base64,{PACKED}", "A tank")
    page = f"<html><body><p>{FIRST}</p>{drawn}<p>{SECOND}</p>"
    (found,) = harvest_all(Source(packed({"a/page.html": page}), "all.zip")).found
    assert list(found.pictures.values()) == [PICTURE]


def test_a_page_without_figures_reads_as_before() -> None:
    found = saved(f"<p>{FIRST}</p><p>{SECOND}</p>")
    assert found.figures == ()
    assert {block.kind for block in found.article.blocks} == {BlockKind.PARAGRAPH}


def test_a_page_of_very_many_figures_keeps_them_all() -> None:
    shown = "".join(figure("", f"Street {n} after the army left it") for n in range(250))
    found = saved(
        f"<h1>The army leaves town</h1><p>{FIRST}</p><p>{SECOND}</p>{shown}<p>{THIRD}</p>"
    )
    assert len(found.figures) == 250
