"""Offsets of the article and positions of the document; where scrolling together leads."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from reader.model import Article, Block, BlockKind, Span
from reader.ui.compare.rendering import OffsetMap, Setting, set_article
from reader.ui.compare.sync import between, rising
from reader.ui.theme import palette

WORDS = st.text(
    st.characters(codec="utf-8", categories=("L", "N", "P", "S")) | st.sampled_from("😀𝒜 é"),
    min_size=1, max_size=30,
).filter(lambda words: words.strip() == words)  # fmt: skip
PARAGRAPHS = st.lists(WORDS, min_size=1, max_size=6)
HEIGHTS = st.floats(0, 5000, allow_nan=False)


def article(paragraphs: list[str]) -> Article:
    text, blocks = "", []
    for words in paragraphs:
        blocks.append(Block(BlockKind.PARAGRAPH, Span(len(text), len(text) + len(words))))
        text += words + "\n\n"
    return Article("a", text, "A", blocks=tuple(blocks))


@given(PARAGRAPHS)
@settings(max_examples=60, deadline=None)
def test_every_offset_comes_back_and_points_at_its_own_letter(paragraphs: list[str]) -> None:
    made = article(paragraphs)
    offsets = OffsetMap(made.text, made.blocks)
    shown = "\n".join(block.span.of(made.text) for block in made.blocks)
    units = shown.encode("utf-16-le")
    for block in made.blocks:
        for offset in range(block.span.start, block.span.end):
            position = offsets.position(offset)
            letter = made.text[offset].encode("utf-16-le")
            assert units[2 * position : 2 * position + len(letter)] == letter
            assert offsets.offset(position) == offset


def test_a_document_holds_the_words_and_nothing_an_article_could_smuggle_in(
    qapp: QApplication,
) -> None:
    hostile = '<img src="http://x.example/a.png"><b>bold</b> &amp; <script>alert(1)</script>'
    made = article(["Words", hostile, "line\u2028line"])
    document = QTextDocument()
    set_article(document, made, Setting(), palette("light"))
    assert document.toPlainText().split("\n")[1] == hostile
    assert document.blockCount() == 3
    assert "<img src=" not in document.toHtml()


@given(st.lists(st.tuples(HEIGHTS, HEIGHTS, st.floats(0.1, 1.2)), max_size=25))
def test_the_aligned_chain_rises_on_both_sides(pairs: list[tuple[float, float, float]]) -> None:
    chain = rising(pairs)
    assert all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(chain))
    assert set(chain) <= {pair[:2] for pair in pairs}
    assert not pairs or chain


@given(st.lists(st.tuples(HEIGHTS, HEIGHTS, st.floats(0.1, 1.2)), max_size=25), HEIGHTS, HEIGHTS)
def test_scrolling_down_never_scrolls_the_other_up(
    pairs: list[tuple[float, float, float]], one: float, two: float
) -> None:
    chain = [(-1.0, -1.0), *rising(pairs), (6000.0, 6000.0)]
    low, high = sorted((one, two))
    assert between(low, chain) <= between(high, chain) + 1e-6


def test_an_aligned_claim_stands_level_with_its_counterpart() -> None:
    chain = [(0.0, 0.0), (100.0, 900.0), (1000.0, 1000.0)]
    assert between(100.0, chain) == 900.0
    assert between(50.0, chain) == 450.0
    assert between(2000.0, chain) == 1000.0
