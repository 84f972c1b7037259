"""Saved pages: the article, its structure, its facts and where each came from."""

from datetime import date

import pytest

from reader.errors import InputRefused
from reader.formats import Source, harvest_all, read
from reader.model import Article, BlockKind

LONG = "The mayor said on Monday that the army had left the town and would not come back soon. "
BODY = f"<p>{LONG * 3}</p><p>{LONG * 2}</p>"


def page(body: str = BODY, head: str = "", name: str = "page.html") -> Article:
    data = f"<!DOCTYPE html><html lang='en-GB'><head>{head}</head><body>{body}</body></html>"
    (article,) = read(data.encode(), name)
    return article


def words(article: Article, kind: BlockKind) -> list[str]:
    return [block.span.of(article.text) for block in article.blocks if block.kind is kind]


def test_facts_and_where_they_came_from() -> None:
    article = page(
        f"<article><h1>The army leaves</h1>{BODY}</article>",
        "<title>The army leaves | Daily News</title>"
        '<meta property="og:site_name" content="Daily News">'
        '<meta name="author" content="Jane Doe">'
        '<meta property="article:published_time" content="2022-03-28T10:00:00Z">'
        '<meta property="article:modified_time" content="2022-03-29T10:00:00Z">'
        '<link rel="canonical" href="https://news.example/army">',
    )
    assert article.title == "The army leaves"
    assert article.outlet == "Daily News"
    assert article.authors == ("Jane Doe",)
    assert article.published == date(2022, 3, 28)
    assert article.modified == date(2022, 3, 29)
    assert article.address == "https://news.example/army"
    assert article.language == "en"
    assert article.origins["title"] == "headline"
    assert article.origins["published"] == "html meta"


def test_structure_stays() -> None:
    article = page(
        f"<article><h1>Title of it</h1><p>{LONG * 3}</p><h2>What followed</h2><p>{LONG}</p>"
        "<ul><li>First thing that was said</li><li>Second thing that was said</li></ul>"
        f"<blockquote><p>{LONG}</p></blockquote>"
        "<table><tr><th>Town</th><th>Dead</th></tr>"
        "<tr><td>Irpin</td><td>200</td></tr></table>"
        f"<p>{LONG}</p></article>",
        "<title>Title of it</title>",
    )
    assert words(article, BlockKind.HEADING) == ["What followed"]
    assert len(words(article, BlockKind.LIST_ITEM)) == 2
    assert words(article, BlockKind.QUOTATION) == [LONG.strip()]
    assert words(article, BlockKind.TABLE) == ["Town | Dead\nIrpin | 200"]


def test_what_surrounds_an_article_is_left_out() -> None:
    article = page(
        "<nav><a href='/'>Home</a></nav><aside>Sign up</aside>"
        f"<article><h1>Title of it</h1>{BODY}</article><footer>All rights reserved</footer>"
    )
    assert "Home" not in article.text
    assert "rights" not in article.text


def test_single_file_names_its_address() -> None:
    data = (
        "<!DOCTYPE html><html><!--\n Page saved with SingleFile \n url: https://news.example/a \n"
        " saved date: Mon Mar 28 2022 12:00:00 GMT+0000 \n--><head><title>Saved</title></head>"
        f"<body><h1>Saved</h1>{BODY}</body></html>"
    )
    (article,) = read(data.encode(), "saved.html")
    assert article.address == "https://news.example/a"
    assert article.origins["address"] == "given"


def test_the_address_a_page_came_from_is_kept() -> None:
    harvest = harvest_all(Source(BODY.encode(), "x", address="https://news.example/b"))
    assert harvest.found[0].article.address == "https://news.example/b"
    assert harvest.found[0].article.outlet == "news.example"


def test_mhtml() -> None:
    data = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://news.example/c\n"
        "Subject: Saved\nDate: Mon, 28 Mar 2022 10:00:00 -0000\nMIME-Version: 1.0\n"
        'Content-Type: multipart/related; type="text/html"; boundary="b"\n\n\n--b\n'
        "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n"
        "Content-Location: https://news.example/c\n\n"
        f"<html><head><title>Saved=20page</title></head><body><h1>Saved page</h1>{BODY}"
        "=E2=80=9CQuoted=E2=80=9D</body></html>\n--b--\n"
    )
    (article,) = read(data.encode(), "saved.mhtml")
    assert article.address == "https://news.example/c"
    assert article.title == "Saved page"


def test_declared_charset_is_believed_only_if_it_fits() -> None:
    russian = "<p>" + "Мэр города заявил, что войска ушли из города и больше не вернутся. " * 4
    for charset in ("windows-1251", "koi8-r"):
        data = f'<html><meta charset="{charset}"><body>{russian}</body></html>'.encode(charset)
        (article,) = read(data, "x.html")
        assert "войска ушли" in article.text
        assert article.language == "ru"
    wrong = f'<html><meta charset="us-ascii"><body>{russian}</body></html>'.encode()
    assert "войска ушли" in read(wrong, "x.html")[0].text


@pytest.mark.parametrize(
    "markup", ["<html><body></body></html>", "<html><script>1</script></html>"]
)
def test_a_page_without_text_is_refused(markup: str) -> None:
    with pytest.raises(InputRefused, match="no text"):
        read(markup.encode(), "empty.html")
