"""What a page says of itself: title, authors, outlet, dates, address, language."""

import re
from datetime import date
from typing import Any

from lxml import etree

from reader.formats.draft import Facts
from reader.formats.fields import iso_day
from reader.formats.html_day import published_day
from reader.formats.html_title import headline, stated_title

_MODIFIED = etree.XPath(
    "string((//meta[@property='article:modified_time' or @property='og:updated_time' "
    "or @name='last-modified' or @itemprop='dateModified' or @name='dcterms.modified']/@content "
    "| //*[@itemprop='dateModified']/@datetime)[1])"
)
_CANONICAL = etree.XPath(
    "string((//link[@rel='canonical']/@href | //meta[@property='og:url']/@content)[1])"
)
_LANGUAGE = etree.XPath(
    "string((//html/@lang | //html/@xml:lang | //meta[@property='og:locale']/@content "
    "| //meta[@http-equiv='content-language']/@content)[1])",
    namespaces={"xml": "http://www.w3.org/XML/1998/namespace"},
)
_JSON_MODIFIED = re.compile(r'"dateModified"\s*:\s*"([^"]{8,40})"')
_TITLE = etree.XPath("string((//title)[1])")
_SCRIPTS = etree.XPath("//script[@type='application/ld+json']/text()")
_NOT_PEOPLE = re.compile(
    r"^(?:https?:|www\.|@)|^(?:admin|editor|editorial|staff|guest|by|\w+day|january|february|march|"
    r"april|june|july|august|september|october|november|december)$",
    re.IGNORECASE,
)
ORIGIN = "html meta"
# What the libraries raise on pages that lie about their own data.
_ODD_PAGE = (
    ValueError,
    TypeError,
    AttributeError,
    KeyError,
    IndexError,
    RecursionError,
    OverflowError,
)


def page_facts(
    tree: etree._Element, address: str, saved: date | None = None, *, tame: bool = True
) -> Facts:
    """What is known of a page; `saved` is the day it was saved, no date lies after it."""
    found = _metadata(tree, address, saved) if tame else {"title": _TITLE(tree)}
    facts = Facts()
    facts.note("address", address, "given")
    facts.note("address", _web(_CANONICAL(tree)), ORIGIN)
    facts.note("outlet", outlet_name(found.get("sitename") or ""), ORIGIN)
    facts.note("outlet", host(facts.address), "address")
    names = [name for name in (facts.outlet, host(facts.address)) if name]
    facts.note("title", headline(tree, names) if tame else "", "headline")
    facts.note("title", stated_title(tree, found.get("title") or "", names), ORIGIN)
    facts.note("authors", people(found.get("author") or ""), ORIGIN)
    day = iso_day(found.get("date") or "")
    facts.note("published", published_day(tree, facts.address, day), ORIGIN)
    facts.note("modified", iso_day(_MODIFIED(tree)) or _json_modified(tree), ORIGIN)
    facts.note("language", language_code(_LANGUAGE(tree)), ORIGIN)
    return facts


def _metadata(tree: etree._Element, address: str, saved: date | None) -> dict[str, Any]:
    """The parts of trafilatura's metadata that are used here; its licences, tags … cost a third."""
    from htmldate import find_date  # noqa: PLC0415
    from trafilatura import metadata  # noqa: PLC0415

    try:
        page = metadata.examine_meta(tree)
        if page.author and " " not in page.author:
            page.author = None
        page = metadata.extract_meta_json(tree, page)
        page.title = page.title or metadata.extract_title(tree)
        page.author = page.author or metadata.extract_author(tree)
        page.sitename = (page.sitename or metadata.extract_sitename(tree) or "").lstrip("@")
        page.url = address or None
        page.date = find_date(
            tree, original_date=True, url=page.url, max_date=saved.isoformat() if saved else None
        )
        page.clean_and_trim()
    except _ODD_PAGE:
        return {}
    return {name: getattr(page, name, None) for name in ("title", "author", "date", "sitename")}


def outlet_name(name: str) -> str:
    """A site's name as a title: "newsweek" becomes "Newsweek", "Nova | News" stays."""
    return name if "." in name or name[:1].isupper() else name.title()


def host(address: str) -> str:
    """The host of an address without "www."."""
    found = re.match(r"https?://(?:www\d?\.)?([^/:?#]+)", address)
    return found[1] if found else ""


def _json_modified(tree: etree._Element) -> date | None:
    for script in _SCRIPTS(tree)[:20]:
        if found := _JSON_MODIFIED.search(str(script)[:200_000]):
            return iso_day(found[1])
    return None


def _web(address: str) -> str:
    return address.strip() if address.strip().startswith(("http://", "https://")) else ""


def people(names: str) -> tuple[str, ...]:
    """Authors from "Jane Doe; John Roe", each once."""
    found = (re.sub(r"^by\s+", "", name.strip(), flags=re.I) for name in names[:1000].split(";"))
    return tuple(dict.fromkeys(name for name in found if name and not _NOT_PEOPLE.search(name)))[
        :20
    ]


def language_code(value: str) -> str:
    """The two or three letters before the region: "en" of "en-GB"."""
    found = re.match(r"[A-Za-z]{2,3}(?![A-Za-z])", value.strip())
    return found[0].lower() if found else ""
