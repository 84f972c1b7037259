"""Plain text: the sample library as it is, and any other text unchanged."""

import re
import unicodedata
from datetime import date
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from reader import assets
from reader.errors import InputRefused
from reader.formats import read, read_path
from reader.formats.charset import normalise
from reader.model import Article, BlockKind, text_hash


def sample(number: int) -> Article:
    (article,) = read_path(assets.sample_articles()[number])
    return article


def words(article: Article, *kinds: BlockKind) -> list[str]:
    return [block.span.of(article.text) for block in article.blocks if block.kind in kinds]


def test_date_prefix_is_taken_off_and_counts_as_given() -> None:
    article = sample(0)
    assert article.text.startswith("Due to heavy losses, Russia")
    assert article.published == date(2022, 3, 28)
    assert article.origins["published"] == "given"
    assert not article.date_inferred


def test_title_is_the_first_sentence_where_there_is_none() -> None:
    article = sample(0)
    assert article.title == (
        "Due to heavy losses, Russia was forced to withdraw its troops "
        "from the area around the capital Kyiv"
    )
    assert article.origins["title"] == "first sentence"


def test_last_line_names_the_outlet_and_is_no_prose() -> None:
    article = sample(0)
    assert article.outlet == "Nova"
    assert article.origins["outlet"] == "last line"
    assert words(article, BlockKind.FURNITURE) == ["Nova"]


def test_dash_list_and_inner_headline() -> None:
    article = sample(0)
    assert [w.split()[0] for w in words(article, BlockKind.LIST_ITEM)] == ["Ukrainian", "In"]
    assert words(article, BlockKind.HEADING) == [
        "Zelensky told Russian Journalists that He was Ready for Big Concessions. "
        "Moscow Banned the Interview"
    ]


def test_bare_dateline_is_not_part_of_the_sentence() -> None:
    article = sample(3)
    assert words(article, BlockKind.FURNITURE) == ["Washington"]
    assert words(article, BlockKind.PARAGRAPH)[0].startswith("All remaining Russian troops")
    assert article.title.startswith("All remaining Russian troops")


def test_live_blog_has_sections_lists_captions_and_credits() -> None:
    article = sample(1)
    assert article.title == "Ukraine News: Russian Troops Reposition From Kyiv, Some Into Belarus"
    heads = words(article, BlockKind.HEADING)
    assert len(heads) == 23
    assert "Russia Says Issues of Crimea, Donbass Have Been Resolved" in heads
    assert len(article.sections()) == 24
    assert len(words(article, BlockKind.LIST_ITEM)) == 7
    assert words(article, BlockKind.CREDIT)[0] == "MIKHAIL KLIMENTYEV/Getty Images"
    assert len(words(article, BlockKind.CREDIT)) == 16
    captions = words(article, BlockKind.CAPTION)
    assert len(captions) == 32
    assert "Road between Irpin and Kyiv" in captions
    assert words(article, BlockKind.FURNITURE) == ["Live Updates", "Live Updates Have Ended."]


def test_date_and_outlet_of_the_live_blog_are_inferred_and_say_so() -> None:
    article = sample(1)
    assert article.published == date(2022, 3, 30)
    assert article.date_inferred
    assert article.outlet == "Newsweek"
    assert article.origins["outlet"] == "inferred"


@pytest.mark.parametrize("number", range(5))
def test_blocks_lie_in_order_and_leave_out_only_space_and_list_marks(number: int) -> None:
    article = sample(number)
    at = 0
    for block in article.blocks:
        assert at <= block.span.start < block.span.end
        assert article.text[at : block.span.start].strip() in ("", "•", "-")
        at = block.span.end
    assert not article.text[at:].strip()
    assert article.id == text_hash(article.text)[:12]


@pytest.mark.parametrize(
    "text",
    [
        "One paragraph.\nAnother, glued.”said he.\n\n\n  Indented — with spaces.  \n",
        "Только текст. Ещё один.\n",
        "No-break space stays, and “curly quotes” too…\n\ttab\n",
    ],
)
def test_body_comes_through_unchanged(text: str) -> None:
    (article,) = read(text.encode(), "corpus.txt")
    assert article.text == text


def test_only_composition_and_line_ends_change() -> None:
    decomposed = unicodedata.normalize("NFD", "Mariúpol\r\nholds.\rYes.")
    (article,) = read(decomposed.encode(), "a.txt")
    assert article.text == "Mariúpol\nholds.\nYes."


def test_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "The army said on Monday that it had withdrawn two battalions from\n"
        "the region around the capital, and that more were about to leave the\n"
        "area soon.\n\nA second paragraph.\n"
    )
    (article,) = read(text.encode(), "wrapped.txt")
    assert len(words(article, BlockKind.PARAGRAPH)) == 2
    assert article.text == text


def test_history_without_weekdays_gets_no_date() -> None:
    (article,) = read(b"The landing began on June 6, 1944. It was decisive.", "history.txt")
    assert article.published is None


def test_encodings() -> None:
    text = "Le président a déclaré que l’armée s’était retirée de la région, près de la frontière."
    for data in (
        text.encode("utf-8-sig"),
        text.encode("utf-16"),
        text.encode("utf-16-le"),
        text.encode("cp1252"),
    ):
        (article,) = read(data, "x.txt")
        assert article.text == text


def test_mojibake_is_undone_and_quotes_stay() -> None:
    broken = "The “cityâ€™s” mayor".encode()
    (article,) = read(broken, "x.txt")
    assert article.text == "The “city’s” mayor"


@given(st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Z")), min_size=1))
def test_a_clean_text_comes_in_sign_by_sign(words: str) -> None:
    assume(not re.search("[\u1100-\u11ffÃÂâÐÑ\u2028\u2029\x85]", words))
    text = f"The river rose over night.\n\n{words}\n"
    (article,) = read(text.encode(), "x.txt")
    assert article.text == text


def test_accents_that_stand_apart_join_their_letters_and_wrecks_of_decoding_stay() -> None:
    apart = unicodedata.normalize("NFD", "Mariúpol, мой брат и Größe, 한국")
    assert normalise(apart) == "Mariúpol, мой брат и Größe, 한국"
    wreck = "protegA\u0303© of the Society on a Å-scale"
    assert normalise(wreck) == wreck


def test_a_stray_zero_byte_becomes_visible() -> None:
    (article,) = read(b"Before\x00after, and a normal sentence.", "x.txt")
    assert article.text.startswith("Before\ufffdafter")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (bytes(range(256)) * 40, "binary"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "picture"),
        (b"ZIM\x04" + b"\0" * 76, "ZIM library; open the article in its reader, save the page"),
        (b"caf\xe9 \xff\xfe\xfd", "encoding"),
    ],
)
def test_what_is_no_text_is_refused_in_one_sentence(data: bytes, reason: str) -> None:
    with pytest.raises(InputRefused, match=reason) as refused:
        read(data, "/home/someone/odd.txt")
    assert str(refused.value).startswith("odd.txt")
    assert "\n" not in str(refused.value)


def test_missing_file_and_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputRefused, match="not there"):
        read_path(tmp_path / "nothing.txt")
    with pytest.raises(InputRefused, match="folder"):
        read_path(tmp_path)


LIVE = """Storm Eunice live: red warning as winds hit 122mph

By Jane Doe and John Roe

18 February 2022

Summary
• Three people have died after trees fell on cars
• More than 200,000 homes are without power

15:42 GMT

Roof of O2 arena torn open

The roof of the O2 arena in London has been damaged by the wind, said a witness, Tom Hall.

15:10
Trains stopped across Wales
All trains in Wales were suspended on Friday because of the wind, Transport for Wales said.

Damage to the roof of the arena in London. Photograph: Stuart Brock/EPA

Updated at 15.45 GMT

The Guardian
"""


def test_a_live_blog_of_another_house_is_told_apart_as_well() -> None:
    (article,) = read(LIVE.encode(), "live.txt")
    assert article.text == LIVE
    assert article.outlet == "The Guardian"
    assert article.authors == ("Jane Doe", "John Roe")
    assert (article.published, article.origins["published"]) == (date(2022, 2, 18), "date line")
    assert words(article, BlockKind.HEADING) == [
        "Summary", "Roof of O2 arena torn open", "Trains stopped across Wales",
    ]  # fmt: skip
    assert words(article, BlockKind.CREDIT) == ["Photograph: Stuart Brock/EPA"]
    assert "15:42 GMT" in words(article, BlockKind.FURNITURE)


def test_a_list_item_that_goes_on_in_the_next_line_is_one() -> None:
    text = (
        "It said that on Monday:\n\n  - the bridge was blown up at\n    noon\n  - all was quiet\n"
    )
    (article,) = read(text.encode(), "list.txt")
    assert words(article, BlockKind.LIST_ITEM) == [
        "the bridge was blown up at\n    noon",
        "all was quiet",
    ]


def test_outlet_day_and_author_below_a_title_are_read_as_such() -> None:
    text = (
        "Harbour ferry sinks off Port Allen\nThe Daily Mercury\nMarch 3, 2024\nBy Anna Cole\n\n"
        "PORT ALLEN — At least 34 people died on Saturday, officials said.\n"
    )
    article = read(text.encode(), "ferry.txt")[0]
    assert article.title == "Harbour ferry sinks off Port Allen"
    assert article.outlet == "The Daily Mercury"
    assert article.published == date(2024, 3, 3)
    assert article.authors == ("Anna Cole",)
    prose = [block.span.of(article.text) for block in article.blocks if block.kind.is_prose]
    assert prose[1:] == ["At least 34 people died on Saturday, officials said."]


def test_short_lines_without_a_day_or_an_author_name_no_outlet() -> None:
    text = "Spring\nBlack Earth\nRain falls on the fields and on the men who work them.\n"
    assert read(text.encode(), "poem.txt")[0].outlet == ""


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("photo.jpg", b"\xff\xd8\xff\xe0 JFIF"),
        ("film.mp4", bytes(range(256)) * 40),
        ("places.sqlite", b"SQLite format 3\0" + b"\0" * 99),
        ("old.doc", b"\xd0\xcf\x11\xe0" + b"\0" * 99),
        ("report.pdf", b"Not a PDF at all"),
        ("report.pdf", b"%PDF-1.4 cut short"),
        ("report.docx", b"PK\x03\x04 cut short"),
        ("page.html", b"<title>News</title><script>if (a<b) draw({a: 1})</script>"),
        ("page.html", b"<p></p><NOSCRIPT>Please enable <b>JavaScript</b></NOSCRIPT ><style>p {}"),
    ],
)
def test_what_cannot_be_taken_says_what_to_do_instead(name: str, data: bytes) -> None:
    with pytest.raises(InputRefused, match=r"^[^;]+; [^;]+\.$"):
        read(data, name)
