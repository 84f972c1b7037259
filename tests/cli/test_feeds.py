"""Feeds are followed without going online, and fetched only when told to."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run

Story = Callable[[str, str], Path]
LIST = (
    '<opml version="2.0"><body><outline text="War"><outline text="Nova" type="rss" '
    'xmlUrl="https://nova.example/feed"/></outline><outline text="Lusa" '
    'xmlUrl="https://lusa.example/rss"/></body></opml>'
)


def test_a_list_of_feeds_is_followed(parallax: Run, story: Story) -> None:
    assert "No feed is followed" in parallax("feeds").out
    said = parallax("feeds", "add", story("feeds.opml", LIST), "https://ap.example/feed")
    assert said.code == 0
    assert "2 feeds" in said.out
    feeds = parallax("feeds", "list", "--json").json["feeds"]
    assert {"address": "https://nova.example/feed", "title": "Nova"} in feeds
    assert len(feeds) == 3
    said = parallax("feeds", "remove", "https://ap.example/feed", "--json")
    assert said.json == {"removed": ["https://ap.example/feed"]}
    assert len(parallax("feeds").out.splitlines()) == 2


def test_what_is_no_feed_is_refused_in_words(parallax: Run, story: Story) -> None:
    none = story("a.txt", "No list at all, only a sentence of words.")
    said = parallax("feeds", "add", none)
    assert said.code == 1
    assert "names no feed" in said.err
    said = parallax("feeds", "add", none, "https://lusa.example/rss", "--json")
    assert said.code == 3
    assert said.json == {"followed": ["https://lusa.example/rss"]}
    assert parallax("feeds", "remove", "https://ap.example/feed").code == 1


def test_where_going_online_is_forbidden_nothing_is_fetched(
    parallax: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PARALLAX_OFFLINE", "1")
    assert parallax("feeds", "refresh").out.startswith("No feed is followed")
    parallax("feeds", "add", "https://ap.example/feed")
    said = parallax("feeds", "refresh", "--json")
    assert said.code == 3
    assert "forbidden" in said.json["items"][0]["why"]
    assert "goes online" not in said.err
