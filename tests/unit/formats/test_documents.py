"""Documents as word processors, scanners and book makers write them."""

from datetime import date

import pytest

from reader.errors import InputRefused
from reader.formats import read
from reader.model import Article
from tests.hostile.builders import docx, epub, odt, one_page, packed, stream

LONG = "The mayor said on Monday that the army had left the town and would not come back soon. "


def kinds(article: Article) -> list[tuple[str, str]]:
    return [(block.kind.value, block.span.of(article.text)[:20]) for block in article.blocks]


def test_markdown() -> None:
    text = (
        "---\ntitle: 'It''s over'\nauthor: [Jane Doe, John Roe]\ndate: 2022-03-28\n---\n\n"
        f"# It's over\n\n{LONG}with *stress* and a [link](https://x.example).\n\n## Next\n\n"
        "* one\n* two\n\n> He said **so**.\n\nSetext\n------\n\nlast\\* line\n"
    )
    (article,) = read(text.encode(), "a.md")
    assert article.title == "It's over"
    assert article.authors == ("Jane Doe", "John Roe")
    assert article.published == date(2022, 3, 28)
    assert "with stress and a link." in article.text
    assert kinds(article)[0] == ("title", "It's over")
    assert [kind for kind, _ in kinds(article)][1:] == [
        "paragraph", "heading", "list item", "list item", "quotation", "heading", "paragraph",
    ]  # fmt: skip
    assert article.text.endswith("last* line")


def test_word_deletions_and_field_codes_are_no_text() -> None:
    body = (
        f"<w:p><w:r><w:t>{LONG}</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
        "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:tab/><w:t>end</w:t></w:r></w:p>"
    )
    (article,) = read(docx(body), "a.docx")
    assert article.text == f"{LONG}\tend"


def test_open_document_lists_and_notes() -> None:
    body = (
        "<text:h text:outline-level='1'>Head</text:h>"
        f"<text:p>{LONG}<text:note>x</text:note></text:p>"
        "<text:list><text:list-item><text:p>one</text:p></text:list-item></text:list>"
    )
    (article,) = read(odt(body), "a.odt")
    assert kinds(article) == [
        ("title", "Head"), ("paragraph", LONG[:20]), ("list item", "one"),
    ]  # fmt: skip


def test_a_long_book_comes_by_chapters() -> None:
    chapters = {
        f"{n}.xhtml": f"<html><body><h1>Chapter {n}</h1><p>{LONG * 3000}</p></body></html>"
        for n in (1, 2)
    }
    found = read(epub(chapters), "book.epub")
    assert [article.title for article in found] == ["Book: Chapter 1", "Book: Chapter 2"]


def test_a_short_book_is_one_article() -> None:
    chapters = {f"{n}.xhtml": f"<html><body><p>{LONG}{n}</p></body></html>" for n in (1, 2)}
    (article,) = read(epub(chapters), "book.epub")
    assert article.title == "Book"
    assert article.text.count("mayor") == 2


def test_pdf_lines_become_a_paragraph_and_hyphens_go() -> None:
    lines = [b"The mayor of the town said on Monday that the army had with-",
             b"drawn from the town, and that a well-known street was left in",
             b"ruins by it. Nobody was hurt."]  # fmt: skip
    drawn = b" ".join(b"1 0 0 1 50 %d Tm (%s) Tj" % (700 - 14 * i, t) for i, t in enumerate(lines))
    (article,) = read(one_page(stream(b"BT /F 12 Tf " + drawn + b" ET")), "a.pdf")
    assert article.text == (
        "The mayor of the town said on Monday that the army had withdrawn from the town, and that "
        "a well-known street was left in ruins by it. Nobody was hurt."
    )


@pytest.mark.parametrize(
    ("data", "name", "reason"),
    [
        (one_page(stream(b"0 0 9 9 re f")), "scan.pdf", "no text layer"),
        (b"%PDF-1.4\nnothing", "bad.pdf", "damaged"),
        (packed({"word/document.xml": "<w:document/>"}), "a.docx", "damaged"),
        (b"PK\x03\x04rubbish", "a.epub", "damaged"),
        (b"just text, no book", "a.epub", "holds something else"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "a.doc", "old Office file"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, name: str, reason: str) -> None:
    with pytest.raises(InputRefused, match=reason):
        read(data, name)
