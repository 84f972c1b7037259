"""Which headline and which day a saved page gets, by the kinds of pages that get them wrong."""

from datetime import date

import pytest

from reader.formats import Source, harvest_all
from reader.model import Article

LONG = "The mayor said on Monday that the army had left the town and would not come back soon. "
BODY = f"<p>{LONG * 3}</p><p>{LONG * 2}</p>"


def page(body: str, head: str = "", address: str = "https://dailynews.example/a") -> Article:
    data = f"<html><head>{head}</head><body>{body}{BODY}</body></html>".encode()
    return harvest_all(Source(data, "page.html", address=address)).found[0].article


@pytest.mark.parametrize(
    ("why", "head", "body", "title"),
    [
        (
            "the page's data names the h1, a recipe's box repeats less of it",
            "<title>Spiced Pear Jam Recipe | Daily News</title>"
            '<script type="application/ld+json">{"headline": "Homemade Pear Jam &#8211; for '
            'the Holid\\u0061ys"}</script>',
            "<h1>Homemade Pear Jam – for the Holidays</h1><h2>Spiced Pear Jam</h2>",
            "Homemade Pear Jam – for the Holidays",
        ),
        (
            "the h1 says more than the short title",
            "<title>HS Roundup: Viera defeats Rockledge</title>",
            "<h1>High School Roundup: Viera defeats Rockledge</h1>",
            "High School Roundup: Viera defeats Rockledge",
        ),
        (
            "the only h1 is a logo",
            "<title>The river rose over night - Stadtbote</title>",
            "<h1>City Messenger</h1>",
            "The river rose over night",
        ),
        (
            "the only h1 is the site's name as the title has it",
            "<title>The river rose over night - Detroit Evening</title>",
            "<h1>Detroit Evening</h1>",
            "The river rose over night",
        ),
        (
            "sections stand before the outlet",
            "<title>The river rose over night | World | News | Daily News</title>"
            '<meta property="og:site_name" content="Daily News">',
            "",
            "The river rose over night",
        ),
        (
            "a kicker stands inside the h1",
            "<title>The river rose over night | Daily News</title>",
            "<h1><span>Analysis</span>The river rose over night</h1>",
            "The river rose over night",
        ),
        (
            "entities were escaped twice",
            "<title>Fish &amp;amp; chips: the end of it | Daily News</title>",
            "<h1>Fish &amp;amp; chips: the end of it</h1>",
            "Fish & chips: the end of it",
        ),
        (
            "a section is part of the title and no headline",
            "<title>The river rose over night - Local stories</title>",
            "<h1>Local stories</h1><div><b>The river rose over night</b></div>",
            "The river rose over night",
        ),
    ],
)
def test_the_title_is_the_headline_that_a_reader_sees(
    why: str, head: str, body: str, title: str
) -> None:
    assert page(body, head).title == title, why


@pytest.mark.parametrize(
    ("why", "head", "body", "address", "day"),
    [
        (
            "the address names the month",
            "",
            "<p>accessed Oct. 13, 2019</p>",
            "https://dailynews.example/statements/2019/nov/18/value",
            date(2019, 11, 18),
        ),
        (
            "machines get universal time, people the day it was where they are",
            '<meta itemprop="datePublished" content="2019-11-19 02:24:00">',
            '<time datetime="2019-11-19T02:24:00Z">Nov 18, 2019 at 9:24 pm ET</time>',
            "https://dailynews.example/a",
            date(2019, 11, 18),
        ),
        (
            "a stamp in a script is no date, the only clock is",
            "<script>served({dt: 2019-11-14T19:49:29Z})</script>",
            '<time datetime="2019-11-19T11:45:59.000Z">1 day ago</time>',
            "https://dailynews.example/a",
            date(2019, 11, 19),
        ),
        (
            "comments have clocks of their own",
            '<meta property="article:published_time" content="2018-08-22T05:00:59+00:00">',
            '<time datetime="2018-08-25T05:57:58">August 25, 2018 at 5:57 am</time>'
            '<time datetime="2018-08-26T05:57:58">August 26, 2018 at 5:57 am</time>',
            "https://dailynews.example/a",
            date(2018, 8, 22),
        ),
        (
            "published, not updated",
            '<meta property="article:published_time" content="2019-11-08T15:30:00-05:00">'
            '<meta property="article:modified_time" content="2019-11-13T10:28:18-05:00">',
            '<time datetime="2019-11-13T15:28:18">Nov 13, 2019, 10:28am EST</time>',
            "https://dailynews.example/a",
            date(2019, 11, 8),
        ),
    ],
)
def test_the_day_is_that_of_publication(
    why: str, head: str, body: str, address: str, day: date
) -> None:
    head = f"<title>The river rose over night</title>{head}"
    assert page(body, head, address).published == day, why
