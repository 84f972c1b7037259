"""Addresses: fetched once on request, within limits, and never where it is forbidden."""

import gzip
import http.server
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app import fetching, intake_feeds
from reader.app.importing import Kind
from reader.app.intake import Intake
from reader.app.workspace import Workspace
from reader.errors import InputRefused

STORY = "<p>" + "The mayor said on Monday that the army had left the town at noon. " * 6 + "</p>"
PAGE = (
    "<html><head><title>The army leaves</title></head><body><h1>The army leaves</h1>"
    f"{STORY}</body></html>"
)
FEED = (
    '<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item><title>One</title>'
    "<link>http://news.example/1</link><description>" + "The army left the town. " * 9 +
    "</description></item><item><title>Two</title><link>http://news.example/2</link></item>"
    "</channel></rss>"
)  # fmt: skip


class Site(http.server.BaseHTTPRequestHandler):
    """Answers as the path asks it to, and keeps what was asked."""

    asked: list[str] = []  # noqa: RUF012 - emptied by the fixture
    changed = False

    def do_GET(self) -> None:
        self.asked.append(self.path)
        path = self.path.split("?")[0]
        if path == "/loop":
            return self.redirect("/loop")
        if path == "/moved":
            return self.redirect("/page")
        if path == "/to-file":
            return self.redirect("file:///etc/passwd")
        if path == "/missing":
            return self.answer(404, b"no")
        if path == "/slow":
            self.send_response(200)
            self.end_headers()
            for _ in range(40):
                self.wfile.write(b"<p>a bit</p>")
                time.sleep(0.05)
            return None
        if path == "/gzip":
            return self.answer(200, gzip.compress(PAGE.encode()), encoding="gzip")
        if path == "/bomb":
            return self.answer(200, gzip.compress(b"a" * 3_000_000), encoding="gzip")
        if path == "/feed":
            return self.answer(200, FEED.encode(), "application/rss+xml")
        if path == "/linking":
            own = FEED.replace("http://news.example/2", f"http://{self.headers['Host']}/page")
            return self.answer(200, own.encode(), "application/rss+xml")
        body = PAGE.replace("noon", "night") if Site.changed else PAGE
        return self.answer(200, body.encode("cp1252"), "text/html; charset=windows-1252")

    def redirect(self, to: str) -> None:
        self.send_response(302)
        self.send_header("Location", to)
        self.end_headers()

    def answer(self, code: int, body: bytes, kind: str = "text/html", encoding: str = "") -> None:
        self.send_response(code)
        self.send_header("Content-Type", kind)
        if encoding:
            self.send_header("Content-Encoding", encoding)
        self.end_headers()
        try:
            self.wfile.write(body)
        except ConnectionError:
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:
        return


class Server(http.server.ThreadingHTTPServer):
    """Says nothing when a visitor leaves in the middle."""

    def handle_error(self, request: object, client_address: object) -> None:
        return


@pytest.fixture
def site() -> Iterator[str]:
    Site.asked, Site.changed = [], False
    server = Server(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def ws(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.open(tmp_path / "library") as workspace:
        yield workspace


def test_a_page_is_fetched_once_and_kept_as_received(ws: Workspace, site: str) -> None:
    with Intake(ws) as intake:
        (outcome,) = intake.run(intake.start([f"{site}/page"]))
    article = ws.library.article(outcome.article_id)
    assert Site.asked == ["/page"]
    assert article.title == "The army leaves"
    assert article.address == f"{site}/page"
    assert ws.library.original(article.id) == PAGE.encode("cp1252")


def test_redirects_are_followed_and_told(ws: Workspace, site: str) -> None:
    page = fetching.fetch(f"{site}/moved")
    assert page.hops == (f"{site}/moved", f"{site}/page")
    with Intake(ws) as intake:
        (outcome,) = intake.run(intake.start([f"{site}/moved"]))
    assert outcome.kind is Kind.ADDED
    assert outcome.why == f"It redirects to {site}/page."


def test_fetching_again_makes_a_version(ws: Workspace, site: str) -> None:
    with Intake(ws) as intake:
        (first,) = intake.run(intake.start([f"{site}/page"]))
        (same,) = intake.run(intake.start([f"{site}/page"]))
        Site.changed = True
        (second,) = intake.run(intake.start([f"{site}/page"]))
    assert [first.kind, same.kind, second.kind] == [Kind.ADDED, Kind.DUPLICATE, Kind.VERSION]
    assert "at noon" in ws.library.article(first.article_id).text


def test_a_feed_gives_articles_and_addresses(ws: Workspace, site: str) -> None:
    with Intake(ws) as intake:
        one, two = intake.run(intake.start([f"{site}/feed"]))
    assert one.kind is Kind.ADDED
    assert (two.kind, two.source) == (Kind.ADDRESS, "http://news.example/2")
    assert Site.asked == ["/feed"]


def test_forbidden_means_nothing_is_asked(
    ws: Workspace, site: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetching.forbid(ws, True)
    with Intake(ws) as intake:
        (outcome,) = intake.run(intake.start([f"{site}/page"]))
        assert "forbidden" in outcome.why
        fetching.forbid(ws, False)
        monkeypatch.setenv(fetching.VARIABLE, "1")
        (outcome,) = intake.run(intake.start([f"{site}/page"]))
    assert outcome.kind is Kind.REFUSED
    assert Site.asked == []


def test_packed_answers_are_unpacked_within_limits(site: str) -> None:
    assert fetching.fetch(f"{site}/gzip").data == PAGE.encode()
    with pytest.raises(InputRefused, match="larger than 1 MB"):
        fetching.fetch(f"{site}/bomb", largest=2**20)


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/loop", "redirects in a circle"),
        ("/to-file", "no web address"),
        ("/missing", "answered 404"),
        ("/slow", "too long"),
    ],
)
def test_what_goes_wrong_is_told_in_a_sentence(site: str, path: str, reason: str) -> None:
    with pytest.raises(InputRefused, match=reason) as refused:
        fetching.fetch(site + path, seconds=0.4)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    "address",
    ["file:///etc/passwd", "ftp://a.example/", "http://", "http://user:word@a.example/",
     "javascript:1", "http://[::1/", "gopher://a.example"],
)  # fmt: skip
def test_only_web_addresses_are_fetched(address: str) -> None:
    with pytest.raises(InputRefused):
        fetching.fetch(address)


def test_a_public_site_may_not_lead_into_this_network(
    site: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit = fetching._Visit("http://8.8.8.8/", time.monotonic() + 5)
    with pytest.raises(InputRefused, match="own network"):
        visit.redirect_request(None, None, 302, "", {}, f"{site}/page")  # type: ignore[arg-type]


def test_pages_that_a_feed_only_names_are_fetched_when_asked_for(ws: Workspace, site: str) -> None:
    with Intake(ws) as intake:
        told = list(intake_feeds.refresh(ws, intake, None, f"{site}/linking", pages=True))
        assert [outcome.kind for outcome in told] == [Kind.ADDED, Kind.ADDED]
        assert Site.asked == ["/linking", "/page"]
        list(intake_feeds.refresh(ws, intake, None, f"{site}/linking", pages=True))
    assert Site.asked == ["/linking", "/page", "/linking"]


def test_feeds_are_followed_quietly_and_refreshed_when_asked(ws: Workspace, site: str) -> None:
    intake_feeds.follow(ws, f"{site}/feed", "News")
    assert Site.asked == []
    with Intake(ws) as intake:
        kinds = [outcome.kind for outcome in intake_feeds.refresh(ws, intake)]
        again = [outcome.kind for outcome in intake_feeds.refresh(ws, intake)]
    assert kinds == [Kind.ADDED, Kind.ADDRESS]
    assert again == [Kind.DUPLICATE, Kind.ADDRESS]
    intake_feeds.unfollow(ws, f"{site}/feed")
    assert intake_feeds.followed(ws) == {}
    with pytest.raises(InputRefused, match="no web address"):
        intake_feeds.follow(ws, "/tmp/feed.xml")
