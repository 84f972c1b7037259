"""The HTML report shows what people wrote and does nothing."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from reader.export.page import write_page
from reader.export.report import Item, Report
from reader.model import Relation
from tests.helpers.flagged import HOSTILE
from tests.helpers.reports import hostile_report

INERT = {
    "html", "head", "meta", "title", "style", "body", "main", "header", "section", "article",
    "footer", "h1", "h2", "h3", "p", "ul", "ol", "li", "div", "span", "figure", "figcaption",
    "blockquote", "q", "mark", "b", "bdi", "small", "code", "dl", "dt", "dd", "a",
}  # fmt: skip


class Reading(HTMLParser):
    """What a browser would see: the elements, their attributes, and the words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.words.append(data)


@pytest.fixture(scope="module", params=[*HOSTILE, "".join(HOSTILE)], ids=repr)
def hostile(request) -> tuple[str, str]:
    return request.param, write_page(hostile_report(request.param)).decode()


def test_no_hostile_word_becomes_an_element(hostile):
    plain = {tag for tag, _ in Reading(write_page(hostile_report("plain")).decode()).elements}
    found = {tag for tag, _ in Reading(hostile[1]).elements}

    assert found == plain
    assert found <= INERT


def test_no_attribute_runs_or_loads_anything(hostile):
    for tag, attributes in Reading(hostile[1]).elements:
        for name, value in attributes.items():
            assert not name.startswith("on"), (tag, name)
            assert name not in ("src", "srcset", "style", "action", "data"), (tag, name)
            if name == "href":
                assert value.startswith("https://news.example/"), value


def test_the_words_are_all_there_to_read(hostile):
    words, page = hostile
    shown = "".join(Reading(page).words)
    visible = re.sub(r"\s+", " ", words).strip()

    assert visible in re.sub(r"\s+", " ", shown)


def test_every_direction_mark_is_closed(hostile):
    for part in Reading(hostile[1]).words:
        assert sum(part.count(mark) for mark in "\u202a\u202b\u202d\u202e") <= part.count("\u202c")
        assert sum(part.count(mark) for mark in "\u2066\u2067\u2068") <= part.count("\u2069")


def test_the_page_forbids_itself_everything_but_its_own_style():
    page = write_page(hostile_report()).decode()
    policy = next(
        attributes["content"]
        for tag, attributes in Reading(page).elements
        if tag == "meta" and attributes.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert "url(" not in page
    assert "@import" not in page


def test_the_folder_a_file_lay_in_is_not_given_away():
    assert "somebody" not in write_page(hostile_report("plain.txt")).decode()


def test_an_empty_report_says_so():
    page = write_page(Report("Nothing yet", "2026-01-01T00:00:00Z", (), ())).decode()

    assert "Nothing was flagged or found." in page
    assert "1 January 2026, 00:00 UTC" in page


def test_only_an_item_longer_than_half_a_page_may_be_parted_in_print():
    short = Item(Relation.CONTRADICTS, "confirmed", 0.5, (), note="Resolved, or not yet?")
    long = replace(short, note="Resolved, or not yet? " * 100)
    page = write_page(Report("r", "2026-01-01T00:00:00Z", (short, long), ())).decode()

    assert page.count('<article class="contradicts">') == 1
    assert page.count('<article class="contradicts long">') == 1
