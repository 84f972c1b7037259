"""RSS and Atom, from bytes only: an item with text is an article, one without is an address."""

import re
from datetime import date
from typing import Any

from reader.errors import InputRefused
from reader.formats.charset import normalise
from reader.formats.draft import Draft, Facts, Link, Problem, Reading, Source
from reader.formats.extractors import extractor
from reader.formats.fragments import text_of
from reader.formats.html_facts import language_code, people
from reader.formats.limits import LARGEST_PAGE, MOST_ARTICLES, check_size
from reader.sentences import Sentence

_SUBSET = re.compile(rb"<!DOCTYPE[^\[>]{0,1000}\[.{0,1000000}?\]\s*>", re.DOTALL)
_REFERENCE = re.compile(r"&[A-Za-z][\w.-]{0,60};")
_SHORTEST = 40
_ALTERED = Sentence(
    "The feed defines entities of its own, which are not read; this item may be altered."
)


def read(source: Source) -> Reading:
    """The items of a feed."""
    import feedparser  # noqa: PLC0415

    check_size(len(source.data), LARGEST_PAGE, Sentence("The feed"))
    data, subsets = _SUBSET.subn(b"", source.data, count=1)
    feed = feedparser.parse(data, sanitize_html=False, resolve_relative_uris=False)
    if not feed.entries:
        raise InputRefused("The feed holds no items.")
    reading = Reading()
    for entry in feed.entries[:MOST_ARTICLES]:
        _take(entry, feed.feed, reading, altered=bool(subsets))
    if len(feed.entries) > MOST_ARTICLES:
        reading.problems.append(
            Problem(Sentence("feed"), Sentence("More than {most:,} items.", most=MOST_ARTICLES))
        )
    return reading


def _take(entry: Any, feed: Any, reading: Reading, *, altered: bool) -> None:
    facts = _facts(entry, feed)
    content = _content(entry)
    text, blocks = text_of(normalise(content[0]), html=content[1])
    if len(text) >= _SHORTEST:
        facts.note("title", text.split("\n")[0][:160], "first line")
        reading.drafts.append(Draft(text, blocks, facts, extractor("feed")))
    elif facts.address:
        reading.links.append(Link(facts))
    else:
        reading.problems.append(
            Problem(facts.title or Sentence("item"), Sentence("The item holds no text."))
        )
    raw = f"{entry.get('title', '')} {content[0]}"
    if altered and (_REFERENCE.search(raw) or not facts.title or len(raw) < _SHORTEST):
        reading.problems.append(Problem(facts.title or Sentence("item"), _ALTERED))


def _content(entry: Any) -> tuple[str, bool | None]:
    """The longest of what an item carries, and whether it says that it is HTML."""
    found = [(c.get("value") or "", c.get("type") or "") for c in entry.get("content", [])]
    detail = entry.get("summary_detail") or {}
    found.append((entry.get("summary") or "", detail.get("type") or ""))
    value, kind = max(found, key=lambda pair: len(pair[0]))
    return value, True if "html" in kind else None


def _facts(entry: Any, feed: Any) -> Facts:
    facts = Facts()
    facts.note("title", text_of(entry.get("title") or "")[0], "feed")
    facts.note("outlet", text_of(feed.get("title") or "")[0], "feed")
    facts.note("authors", people((entry.get("author") or "").replace(",", ";")), "feed")
    facts.note("published", _day(entry.get("published_parsed")), "feed")
    facts.note("published", _day(dict.get(entry, "updated_parsed")), "feed")
    facts.note("modified", _day(dict.get(entry, "updated_parsed")), "feed")
    link = entry.get("link") or ""
    facts.note("address", link if link.startswith(("http://", "https://")) else "", "feed")
    facts.note("language", language_code(feed.get("language") or ""), "feed")
    return facts


def _day(parsed: Any) -> date | None:
    try:
        return date(*parsed[:3]) if parsed else None
    except (TypeError, ValueError):
        return None
