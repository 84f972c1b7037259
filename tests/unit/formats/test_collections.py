"""Files that hold many things: mails, feeds, tables, exports, archives."""

import gzip
import hashlib
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import date

import pytest

from reader.errors import InputRefused
from reader.formats import Harvest, Source, harvest_all, read
from tests.hostile.builders import packed

LONG = "The mayor said on Monday that the army had left the town and would not come back soon. "
MAIL = (
    "From: Jane Doe <jane@news.example>\nTo: me@x.example\nSubject: =?utf-8?q?The_army_leaves?=\n"
    "Date: Mon, 28 Mar 2022 10:00:00 +0000\nMIME-Version: 1.0\n"
    f"Content-Type: text/plain; charset=utf-8\n\n{LONG}\n\n>From the mayor.\n"
)


def harvest(held: str | bytes, name: str, **mapping: str) -> Harvest:
    data = held if isinstance(held, bytes) else held.encode()
    return harvest_all(Source(data, name, mapping=mapping))


def test_a_mail() -> None:
    (article,) = read(MAIL.encode(), "a.eml")
    assert (article.title, article.authors) == ("The army leaves", ("Jane Doe",))
    assert article.published == date(2022, 3, 28)
    assert article.text.startswith("The mayor said")


def test_a_mailbox_gives_each_mail_and_its_own_bytes() -> None:
    second = MAIL.replace("The mayor said", "Nobody said")
    box = "".join(f"From jane@news.example Mon Mar 28 10:00:00 2022\n{m}\n" for m in (MAIL, second))
    found = harvest(box, "all.mbox").found
    assert [entry.article.text[:6] for entry in found] == ["The ma", "Nobody"]
    assert b"Subject" in found[1].original
    assert b"Nobody" not in found[0].original


def test_atom() -> None:
    feed = (
        '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Daily</title>'
        "<entry><title>One &amp;amp; two</title><link href='https://n.example/1'/>"
        f"<published>2022-03-28T10:00:00Z</published><content type='html'>&lt;p&gt;{LONG}&lt;/p&gt;"
        "</content></entry><entry><title>Bare</title><link href='https://n.example/2'/></entry></feed>"
    )
    found = harvest(feed, "x.xml")
    (entry,) = found.found
    assert (entry.article.title, entry.article.outlet) == ("One & two", "Daily")
    assert entry.article.text == LONG.strip()
    assert entry.article.address == "https://n.example/1"
    assert [link.facts.address for link in found.links] == ["https://n.example/2"]


def test_opml_gives_addresses() -> None:
    opml = (
        "<opml version='2.0'><body><outline text='War'><outline text='Daily' type='rss' "
        "xmlUrl='https://n.example/feed'/></outline></body></opml>"
    )
    (link,) = harvest(opml, "feeds.opml").links
    assert (link.facts.title, link.facts.tags) == ("Daily", ("War",))
    with pytest.raises(InputRefused, match="1 addresses and no text"):
        read(opml.encode(), "feeds.opml")


def test_csv_by_usual_names_and_by_given_ones() -> None:
    usual = f'headline;source;publishedAt;content\n"Army; leaves";Daily;2022-03-28;"{LONG}"\n'
    (entry,) = harvest(usual, "a.csv").found
    assert (entry.article.title, entry.article.outlet) == ("Army; leaves", "Daily")
    assert entry.article.published == date(2022, 3, 28)
    odd = f"Titel,Inhalt,Zeit\nArmee,{LONG.replace(',', '')},1648461600\n"
    (entry,) = harvest(odd, "b.csv", title="Titel", text="Inhalt", published="Zeit").found
    assert (entry.article.title, entry.article.published) == ("Armee", date(2022, 3, 28))


def test_json_lines_go_on_after_a_bad_row() -> None:
    row = json.dumps({"title": "Good", "text": LONG, "authors": [{"name": "Jane"}]})
    found = harvest(f"{row}\n{{broken}}\n{row.replace('Good', 'Next')}\n", "a.jsonl")
    assert [entry.article.title for entry in found.found] == ["Good", "Next"]
    assert found.found[0].article.authors == ("Jane",)
    assert [problem.member for problem in found.problems] == ["row 2"]


def test_a_file_of_many_rows_is_hashed_once_and_not_for_each_of_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    held = b"".join(b'{"text": "%s %d."}\n' % (LONG.encode(), n) for n in range(50))
    digest, hashed = hashlib.sha256(held).hexdigest(), []
    hashing = hashlib.sha256
    monkeypatch.setattr(hashlib, "sha256", lambda data: hashed.append(data) or hashing(data))
    found = harvest(held, "export.jsonl").found
    assert [entry.article.provenance.sha256 for entry in found] == [digest] * 50
    assert hashed.count(held) == 1


def test_json_inside_an_object() -> None:
    reply = json.dumps({"status": "ok", "articles": [{"title": "A", "body": f"<p>{LONG}</p>"}]})
    (entry,) = harvest(reply, "reply.json").found
    assert (entry.article.title, entry.article.text) == ("A", LONG.strip())


def test_wallabag() -> None:
    rows = [{"id": 1, "title": "W", "url": "https://n.example/w", "is_archived": 0, "tags": ["war"],
             "content": f"<p>{LONG}</p>", "created_at": "2022-03-28T10:00:00+0000"}]  # fmt: skip
    (entry,) = harvest(json.dumps(rows), "wallabag.json").found
    assert (entry.article.title, entry.article.tags) == ("W", ("war",))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("pocket.csv", "title,url,time_added,tags,status\nP,https://n.example/p,1648461600,a|b,x\n"),
        ("instapaper.csv", "URL,Title,Selection,Folder,Timestamp\nhttps://n.example/p,P,,War,1648461600\n"),
        ("ril.html", "<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><ul><li>"
         '<a href="https://n.example/p" time_added="1" tags="a,b">P</a></li></ul></body></html>'),
    ],
)  # fmt: skip
def test_lists_of_addresses(name: str, text: str) -> None:
    (link,) = harvest(text, name).links
    assert (link.facts.address, link.facts.title) == ("https://n.example/p", "P")
    assert link.facts.tags


def test_no_bookmark_of_a_long_list_is_lost() -> None:
    """Browsers write one folder of thousands and close no entry of it."""
    entries = "".join(f'<DT><A HREF="https://n.example/{n}">Story {n}</A>\n' for n in range(6000))
    page = f"<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n<DT><H3>Bar</H3>\n<DL><p>\n{entries}"
    links = harvest(f"{page}</DL><p>\n</DL><p>\n", "bookmarks.html").links
    assert [link.facts.title for link in links] == [f"Story {n}" for n in range(6000)]
    feeds = "".join(f"<outline xmlUrl='https://n.example/{n}'/>" for n in range(6000))
    assert len(harvest(f"<opml><body>{feeds}</body></opml>", "feeds.opml").links) == 6000


def test_omnivore_joins_contents_with_what_is_known_of_them() -> None:
    rows = [{"id": 1, "slug": "army", "title": "Army", "author": "Jane",
             "url": "https://n.example/o"},
            {"id": 2, "slug": "none", "title": "None", "url": "https://n.example/n"}]  # fmt: skip
    content = f"<html><body><p>{LONG * 3}</p></body></html>"
    export = packed({"metadata_0_to_20.json": json.dumps(rows), "content/army.html": content})
    found = harvest(export, "omnivore.zip")
    assert [entry.article.title for entry in found.found] == ["Army"]
    assert found.found[0].article.authors == ("Jane",)
    assert [link.facts.title for link in found.links] == ["None"]


def test_what_an_export_holds_beyond_the_limit_is_told() -> None:
    rows = [{"id": n, "slug": f"s{n}", "url": f"https://n.example/{n}"} for n in range(5001)]
    found = harvest(packed({"metadata_0_to_5000.json": json.dumps(rows)}), "omnivore.zip")
    assert len(found.links) == 5000
    assert [problem.why for problem in found.problems] == ["More than 5,000 articles."]


def test_bibliographies() -> None:
    ris = (
        "TY  - NEWS\nTI  - Army\nAU  - Doe, Jane\nDA  - 2022/03/28\n"
        "UR  - https://n.example/r\nER  - \n"
    )
    csl = json.dumps([{"type": "article-newspaper", "title": "Army", "URL": "https://n.example/r",
                       "author": [{"given": "Jane", "family": "Doe"}],
                       "issued": {"date-parts": [[2022, 3, 28]]}}])  # fmt: skip
    for name, text in (("z.ris", ris), ("z.json", csl)):
        (link,) = harvest(text, name).links
        facts = link.facts
        assert (facts.title, facts.authors, facts.published) == (
            "Army", ("Jane Doe",), date(2022, 3, 28),
        )  # fmt: skip


def answer(path: str, status: str) -> bytes:
    """A record of a web archive."""
    head = f"HTTP/1.1 {status}\r\nContent-Type: text/html\r\n\r\n"
    page = f"{head}<title>P</title><p>{LONG * 5}</p>"
    return (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://n.example/{path}\r\n"
        "WARC-Date: 2022-03-28T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        f"Content-Type: application/http\r\nContent-Length: {len(page)}\r\n\r\n{page}\r\n\r\n"
    ).encode()


@pytest.mark.parametrize("press", [gzip.compress, bytes])
def test_warc(press: Callable[[bytes], bytes]) -> None:
    records = (answer("a", "200 OK"), answer("b", "404 Not Found"))
    (entry,) = harvest(b"".join(map(press, records)), "a.warc.gz").found
    assert entry.article.address == "https://n.example/a"


def test_a_zip_of_everything() -> None:
    inner = packed({"deep.md": f"# Deep\n\n{LONG}"})
    found = harvest(
        packed({"a.txt": LONG * 2, "page_files/style.css": "x", "b/mail.eml": MAIL, "in.zip": inner,
                "__MACOSX/._a": "junk", "bad.pdf": "no"}), "all.zip",
    )  # fmt: skip
    sources = [entry.article.provenance.source for entry in found.found if entry.article.provenance]
    assert sources == ["all.zip/a.txt", "all.zip/b/mail.eml", "all.zip/in.zip/deep.md"]
    assert [problem.member for problem in found.problems] == ["bad.pdf"]


def test_a_zip_that_unpacks_to_far_more_than_it_is_is_refused() -> None:
    with pytest.raises(InputRefused, match="over 200 times its size; it may be a zip bomb"):
        read(packed({"story.txt": "a" * 12_000_000}), "story.zip")


def test_a_zip_that_begins_with_a_pdf_is_a_zip() -> None:
    stored = packed({"a.pdf": "%PDF-1.4 broken", "b.txt": LONG * 2}, zipfile.ZIP_STORED)
    found = harvest(stored, "all.zip")
    assert [entry.article.provenance.source for entry in found.found] == ["all.zip/b.txt"]
    assert [problem.member for problem in found.problems] == ["a.pdf"]


def test_importing_the_package_loads_no_library_of_a_format() -> None:
    code = (
        "import sys, reader.formats; print([m for m in ('lxml', 'trafilatura', 'pypdfium2', "
        "'pypdf', "
        "'feedparser', 'warcio', 'striprtf', 'ftfy', 'charset_normalizer') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
