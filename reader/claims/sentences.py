"""Where sentences begin and end; they tile the prose of an article in order.

A trained splitter proposes the cuts; kinds of cuts it gets wrong in news are mended here.
"""

import itertools
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from reader.claims.cue_words import speech_forms
from reader.language import fold, lexicon
from reader.model import Article, Block, BlockKind, Span

_CLOSERS = "\"'”’»)\\]“"
# The end of a word with its full stop, closing marks, space, and what opens the next sentence.
_STOP = re.compile(
    rf"(?<!\w)(?P<word>[^\W\d_]+|[^\W_]*\d)(?P<mark>[.!?])(?P<close>[{_CLOSERS}]*)"
    r"(?P<space>\s+)(?=(?P<open>[\"'“‘«(\[]*)(?P<next>\w))"
)
_AFTER_FOOTNOTE = re.compile(r"[.!?][\"”’)]*\s?(?:\[\d{1,3}\])+\s+(?=[\"“]?[A-Z])")
# What goes on after a quotation that ends in a question: a name or pronoun and its verb.
_CUE_AFTER = re.compile(
    r"(?:(?:[A-Z][\w.’'-]*|he|she|they|the|a|an|one|another|his|her)\s+){1,6}?(?P<verb>[a-z]+)\b"
)
_FOOTNOTE = re.compile(r"(?:\[\d{1,3}\])+")
# Short forms written small; "no", "sat" and "mar" are words unless a number follows.
_LATIN = frozenset({"vs", "v", "cf", "ca", "approx", "est", "viz", "al", "eds", "etc"})
_SIGNATURE = re.compile(r"[-–—]{1,2}\s?(?:[A-Z][\w.’'-]*[,\s]*){1,5}$")


@cache
def _tokenizer() -> Any:
    import nupunkt  # noqa: PLC0415 - loaded when first needed

    return nupunkt


def split(text: str) -> list[Span]:
    """The sentences of one paragraph, without the white space between them."""
    if not text.strip():
        return []
    proposed = [start for start, _ in _tokenizer().sent_spans(text)]
    starts = {start for start in map(_past_space(text), proposed) if start < len(text)}
    starts |= _missed(text)
    cuts = sorted(start for start in starts if not start or not _belongs_before(text, start))
    edges = [0, *(cut for cut in cuts if cut), len(text)]
    spans = (_trimmed(text, Span(a, b)) for a, b in itertools.pairwise(edges))
    return [span for span in spans if span.start < span.end]


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


def _past_space(text: str) -> Any:
    def moved(start: int) -> int:
        while start < len(text) and text[start].isspace():
            start += 1
        return start

    return moved


def _missed(text: str) -> set[int]:
    """Starts after a plain lower-case word or number and its full stop, before a capital."""
    short = lexicon.words("abbreviations")
    found = {stop.end() for stop in _AFTER_FOOTNOTE.finditer(text)}
    for stop in _STOP.finditer(text):
        word, first = stop["word"], text[stop.start("next")]
        if first.islower() or (len(word) == 1 and stop["mark"] == "."):
            continue
        if (word.islower() and word in _LATIN) or (fold(word) in short and not word.islower()):
            continue
        if fold(word) in short and first.isdigit():
            continue
        if word.islower() or (stop["close"] and (stop["open"] or "“" in stop["close"])):
            found.add(stop.end())
    return found


def _belongs_before(text: str, start: int) -> bool:
    """Whether a proposed sentence really goes on with the one before it."""
    before = text[max(0, start - 24) : start].rstrip()
    after = text[start : start + 120]
    if after[0].islower() or after[0] in ";,)":
        return not before.endswith(".")
    return (
        _after_title(before, after)
        or _after_quotation(before, after)
        or bool(_FOOTNOTE.match(after))
        or bool(before.endswith(tuple("\"”'’")) and _SIGNATURE.match(after))
    )


def _after_title(before: str, after: str) -> bool:
    """ "Lt. General", "U.S. Senator": a short form and a capitalised title or name."""
    last = before.rsplit(None, 1)[-1] if before else ""
    if last.strip("\"'“‘(") in ("U.S.", "U.N.", "U.K.", "E.U."):
        return fold(re.match(r"\w*", after).group()) in lexicon.words("title_words")  # type: ignore[union-attr]
    return last.endswith(".") and fold(last[:-1].strip("\"'“‘(")) in _titles()


@cache
def _titles() -> frozenset[str]:
    short = "lt gen sen rep gov col sgt capt maj adm brig mr mrs ms dr prof rev atty amb"
    return frozenset(short.split())


def _after_quotation(before: str, after: str) -> bool:
    """“Why?” Kirby asked: a question or cry inside quotation marks, then who said it."""
    if len(before) < 2 or before[-1] not in "\"”'’" or before[-2] not in "?!":
        return False
    cue = _CUE_AFTER.match(after)
    if not cue:
        return False
    return fold(cue["verb"]) in speech_forms()


def _trimmed(text: str, span: Span) -> Span:
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
