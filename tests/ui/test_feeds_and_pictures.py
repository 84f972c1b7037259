"""Feeds in the window, fetched on request only; pictures of saved pages, decoded within limits."""

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QBuffer, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.app import fetching, intake_feeds
from reader.app.fetching import Fetched
from reader.model import Figure
from reader.ui.library.pictures import PictureStrip, decoded
from reader.ui.library.view import LibraryView
from reader.ui.session import Comparison
from reader.ui.shell.window import MainWindow
from tests.cli.test_feeds import LIST

Settled = Callable[[], None]


def png(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def giant(side: int) -> bytes:
    """A PNG of side × side pixels in a few bytes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")


@pytest.fixture
def view(window: MainWindow, settled: Settled) -> LibraryView:
    window.views.show("library")
    settled()
    found = window.views.view("library")
    assert isinstance(found, LibraryView)
    return found


def test_a_picture_is_no_larger_than_asked_for() -> None:
    assert decoded(png(600, 300), "image/png", QSize(150, 100)).size() == QSize(150, 75)
    assert decoded(png(40, 30), "image/png", QSize(150, 100)).size() == QSize(40, 30)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (giant(60_000), "image/png"),
        (b"\x89PNG\r\n" + bytes(4000), "image/png"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><image href='/etc/passwd'/></svg>", "image/png"),
        (png(40, 30), "image/gif"),
        (png(40, 30), "image/x-unknown"),
    ],
)
def test_what_is_too_large_or_no_such_picture_is_not_shown(data: bytes, kind: str) -> None:
    assert decoded(data, kind, QSize(150, 100)).isNull()


def test_details_show_pictures_with_captions_and_one_large(
    view: LibraryView, window: MainWindow, settled: Settled, qtbot: QtBot
) -> None:
    library = window.session.workspace.library
    data = png(600, 300)
    digest = library.pictures.keep(data)
    road = Figure(0, "The road to Irpin", digest, "image/png")
    library.keep_figures("lusa", [road, Figure(0, "A tank")], {digest: data})
    row = next(
        n for n in range(view.model.rowCount())
        if view.model.entry(view.model.index(n, 0)).summary.id == "lusa"
    )  # fmt: skip
    view.table.selectRow(row)
    details = view.keeping.edit_details()
    assert details
    settled()
    strip = details.findChild(PictureStrip)
    model = strip.model()
    assert [model.index(n, 0).data() for n in range(2)] == ["The road to Irpin", "A tank"]
    pictures = [model.index(n, 0).data(Qt.ItemDataRole.DecorationRole) for n in range(2)]
    lost = pictures[1].pixmap(150, 100).toImage()
    edge, inside = lost.pixelColor(2, 2), {lost.pixelColor(x, 50).rgb() for x in range(60, 90)}
    assert {edge.rgb()} < inside, "where there is no picture, a sign says so"
    for n, said in ((0, ""), (1, "not saved")):
        large = strip.open(model.index(n, 0))
        assert large
        picture, caption = large.findChildren(QLabel)
        assert said in picture.text()
        assert caption.text() == model.index(n, 0).data()
        large.close()
    details.reject()
    qtbot.waitUntil(lambda: not shiboken6.isValid(details))


def test_a_pane_offers_the_pictures_of_its_article_and_its_text_stays(
    window: MainWindow, settled: Settled, comparison: Comparison
) -> None:
    library = window.session.workspace.library
    window.views.show("compare")
    settled()
    assert window.commands._pictures.buttons == []
    library.keep_figures("lusa", [Figure(0, "A tank"), Figure(9, "A road")], {})
    window.session.show_comparison(comparison)
    settled()
    (button,) = window.commands._pictures.buttons
    assert button.text().startswith("2 picture")
    ground = button.parentWidget()
    assert ground is window.views.view("compare").panes[1].text.viewport()  # type: ignore[attr-defined]
    assert ground.rect().contains(button.geometry())
    button.click()
    settled()
    (strip,) = window.views.view("compare").findChildren(PictureStrip)
    assert [strip.model().index(n, 0).data() for n in range(2)] == ["A tank", "A road"]
    strip.window().close()


def test_feeds_are_followed_and_let_go(
    view: LibraryView, window: MainWindow, tmp_path: Path, settled: Settled
) -> None:
    workspace = window.session.workspace
    dialog = view.keeping.open_feeds()
    assert not dialog.refresh.isEnabled()
    dialog.address.setText("no address")
    dialog.follow.click()
    assert "no web address" in dialog.note.text()
    dialog.address.setText("https://nova.example/feed")
    dialog.follow.click()
    (tmp_path / "feeds.opml").write_text(LIST, encoding="utf-8")
    dialog.follow_list(tmp_path / "feeds.opml")
    settled()
    assert set(intake_feeds.followed(workspace)) == {
        "https://nova.example/feed", "https://lusa.example/rss",
    }  # fmt: skip
    assert "goes online" in dialog.note.text()
    dialog.feeds.setCurrentRow(0)
    dialog.leave.click()
    assert len(intake_feeds.followed(workspace)) == 1
    dialog.close()


def test_fetching_is_asked_for_and_can_be_forbidden(
    view: LibraryView, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = window.session.workspace
    intake_feeds.follow(workspace, "https://nova.example/feed")
    taken: list[list[str]] = []
    monkeypatch.setattr(
        window.opening.queue, "take", lambda sources, pages: taken.append(list(sources))
    )
    fetching.forbid(workspace, True)
    dialog = view.keeping.open_feeds()
    assert not dialog.refresh.isEnabled()
    assert not dialog.pages.isEnabled()
    assert "forbidden" in dialog.note.text()
    dialog.close()
    fetching.forbid(workspace, False)
    dialog = view.keeping.open_feeds()
    assert taken == []
    dialog.refresh.click()
    assert taken == [["https://nova.example/feed"]]
    assert dialog.feeds.item(0).data(Qt.ItemDataRole.UserRole) == "https://nova.example/feed"


FEED = """<rss version="2.0"><channel><title>Nova</title>
<item><title>One</title><link>https://nova.example/one</link></item>
<item><title>Two</title><link>https://nova.example/two</link></item></channel></rss>"""


@pytest.fixture
def online(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A web of a feed and its two pages; holds what was asked for."""
    asked: list[str] = []

    def fetch(address: str, **_limits: object) -> Fetched:
        asked.append(address)
        told = f"The mayor of {address[-3:]} said on Monday that the army had left the town. " * 9
        page = FEED if address.endswith("feed") else f"<html><body><p>{told}</p></body></html>"
        kind = "application/rss+xml" if address.endswith("feed") else "text/html"
        return Fetched(page.encode(), address, (address,), kind, "utf-8")

    monkeypatch.setattr(fetching, "fetch", fetch)
    return asked


@pytest.mark.parametrize("too", [True, False])
def test_pages_that_a_feed_only_names_are_fetched_when_asked_for(
    too: bool, view: LibraryView, window: MainWindow, online: list[str], settled: Settled
) -> None:
    intake_feeds.follow(window.session.workspace, "https://nova.example/feed")
    dialog = view.keeping.open_feeds()
    usual = dialog.note.text()
    assert not dialog.pages.isChecked()
    dialog.pages.setChecked(too)
    assert ("each page" in dialog.note.text()) == too
    assert too or dialog.note.text() == usual
    dialog.refresh.click()
    settled()

    pages = ["https://nova.example/one", "https://nova.example/two"]
    assert online == ["https://nova.example/feed", *(pages if too else [])]
    known = {summary.address for summary in window.session.workspace.library.summaries()}
    assert known.issuperset(pages) == too

    dialog = view.keeping.open_feeds()
    dialog.pages.setChecked(too)
    dialog.refresh.click()
    settled()
    assert online.count(pages[0]) == int(too), "what is known is not fetched again"
