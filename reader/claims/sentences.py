"""Where sentences begin and end; they tile the prose of an article in order."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from reader.model import Article, Block, BlockKind, Span


@cache
def _tokenizer() -> Any:
    import nupunkt  # noqa: PLC0415 - loaded when first needed

    return nupunkt


def split(text: str) -> list[Span]:
    """The sentences of one paragraph, without the white space between them."""
    return [_trimmed(text, Span(*found)) for found in _tokenizer().sent_spans(text)]


def prose(article: Article) -> Iterator[Block]:
    """The blocks in which claims are looked for; without blocks, each line is a paragraph."""
    if article.blocks:
        yield from (block for block in article.blocks if block.kind.is_prose)
        return
    start = 0
    for line in article.text.split("\n"):
        span = _trimmed(article.text, Span(start, start + len(line)))
        if span.start < span.end:
            yield Block(BlockKind.PARAGRAPH, span)
        start += len(line) + 1


def _trimmed(text: str, span: Span) -> Span:
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
