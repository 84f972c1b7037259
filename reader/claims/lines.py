"""Speakers named at the edge of a paragraph: "― Anna Berg" below it, "BERG:" in front of it."""

import re
from collections.abc import Sequence

from reader.claims import subjects
from reader.claims.attribution import Attribution, Row, built
from reader.language import fold, lexicon
from reader.model import Block, Span

_SIGNATURE = re.compile(
    r"(?:^|(?<=[\"”’'\s]))(?P<dash>[―—–]|--?)\s?"
    r"(?P<name>(?:[A-Z][\w.’'-]*,? ?|(?:of|de|van|von|la|the|N) ?){1,7}?)\.?\s*$"
)
_SPEAKING = re.compile(
    r"[\"“]?(?P<name>[^\W\d_a-z][^\W\d_a-z’'.-]+(?: [^\W\d_a-z][^\W\d_a-z’'.-]*){0,3})"
    r"(?: \([^)]{1,40}\))?(?P<colon>:)\s+(?=\S)"
)


def signature(text: str, block: Block) -> Attribution | None:
    """ "― Steve Quinlan" below or after a quotation: a dash and a name to the end."""
    signed = _SIGNATURE.search(text, block.span.start, block.span.end)
    if signed is None:
        return None
    name, dash = Span(*signed.span("name")), Span(*signed.span("dash"))
    return Attribution(name, name, dash, (), (), True)


def speaking(text: str, block: Block) -> Attribution | None:
    """ "WALLACE: If I may, sir": a name in capitals and a colon, as in transcripts."""
    named = _SPEAKING.match(text, block.span.start, block.span.end)
    if named is None or not named["name"].isupper() or len(named["name"]) < 4:
        return None
    if any(fold(word) in lexicon.words("colon_labels") for word in named["name"].split()):
        return None
    name, colon = Span(*named.span("name")), Span(*named.span("colon"))
    said = Span(named.end(), block.span.end)
    return Attribution(name, name, colon, (said,), (), True)


def lead_in(row: Row, listed: Sequence[Attribution]) -> Attribution | None:
    """Whose the list is that follows: "OHCHR provides this breakdown:"."""
    if len(row) < 2 or row[-1].text != ":":
        return None
    told = next((each for each in reversed(listed) if each.source is not None), None)
    if told is not None:
        return told
    if not any(item.norm in lexicon.words("document_nouns") for item in row):
        return None
    source = subjects.after(row, 0)
    if source is None or not row[source.end - 1].is_name:
        return None
    return built(row, row[-1].span, source, [], whole=True)
