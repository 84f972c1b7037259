"""The statements of one paragraph: those with a cue, quotations that go on without one, the rest.

Knows who is meant only as a stretch of text; names are worked out later.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reader.claims.attribution import Attribution
from reader.claims.attributions import attributions
from reader.claims.frames import Item, items
from reader.claims.lines import lead_in, signature, speaking
from reader.claims.marks import Quotation, quotations
from reader.language import Token
from reader.model import Block, BlockKind, Span, SpeechKind

_STOPS = frozenset('.!?”"’')
_NEARLY_ALL = 0.8  # of a sentence's characters, from which the outlet tells nothing besides
_NOT = re.compile(r"\b(?:not|never)\b|n['’]t\b")
_LONGEST = 700  # items of a sentence that are read for cues; what follows belongs to the last


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement before its speaker is known by name.

    `source` is None for the outlet's voice; `whole` tells a clause from a thing or an intent,
    which mean little without their verb.
    """

    sentence: Span
    content: tuple[Span, ...]
    kind: SpeechKind
    source: Span | None = None
    head: Span | None = None
    cue: Span | None = None
    whole: bool = True
    utterance: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block cut into sentences, with its quotations and tokens, all counted in the text."""

    block: Block
    sentences: tuple[Span, ...]
    quoted: tuple[Quotation, ...]
    tokens: tuple[Token, ...]


class Reader:
    """Reads paragraphs in order and remembers who was quoted last."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._last: Attribution | None = None
        self._lead: Attribution | None = None

    def read(self, paragraph: Paragraph, following: Paragraph | None = None) -> list[Statement]:
        """The statements of the next paragraph; the one after it may be its signature."""
        line = speaking(self._text, paragraph.block)
        if line is not None:
            self._last = line
            return _spoken(paragraph, line)
        signed = signature(self._text, following.block) if following else None
        if signed is not None and paragraph.quoted:
            self._last = signed
        rows = list(self._rows(paragraph))
        found = [
            (sentence, quoted, attributions(row, headline=_is_headline(row)))
            for sentence, quoted, row in rows
        ]
        owners = self._owners(paragraph, [listed for _, _, listed in found])
        statements: list[Statement] = []
        breaths = _breaths(owners)
        for sentence, quoted, listed in found:
            for statement, owner in self._of_sentence(sentence, quoted, listed, owners):
                utterance = breaths.get(owner, ()) if owner else ()
                statements.append(replace(statement, utterance=_joined(utterance, statement)))
            if paragraph.block.kind is BlockKind.QUOTATION and self._last and not listed:
                statements[-1] = _quoted(sentence, (sentence,), self._last)
        self._remember([listed for _, _, listed in found])
        if paragraph.block.kind is not BlockKind.LIST_ITEM:
            self._lead = lead_in(rows[-1][2], found[-1][2]) if rows else None
        elif self._lead is not None:
            return [_listed(statement, self._lead) for statement in statements]
        return statements

    def _rows(
        self, paragraph: Paragraph
    ) -> Iterator[tuple[Span, tuple[Quotation, ...], list[Item]]]:
        starts = [token.span.start for token in paragraph.tokens]
        q = 0
        for sentence in paragraph.sentences:
            first, last = (bisect_left(starts, edge) for edge in sentence)
            tokens = paragraph.tokens[first : min(last, first + _LONGEST)]
            while q < len(paragraph.quoted) and paragraph.quoted[q].outer.end <= sentence.start:
                q += 1
            end = q
            while end < len(paragraph.quoted) and (
                paragraph.quoted[end].outer.start < sentence.end
            ):
                end += 1
            quoted = paragraph.quoted[q:end]
            yield sentence, quoted, items(self._text, sentence, tokens, quoted)

    def _owners(
        self, paragraph: Paragraph, found: Sequence[list[Attribution]]
    ) -> dict[Quotation, Attribution | None]:
        """Whose each quotation of whole sentences is: its cue's, its neighbour's, or the last."""
        owners: dict[Quotation, Attribution | None] = {}
        for listed in found:
            for attribution in listed:
                for quotation in attribution.quoted:
                    owners.setdefault(quotation, attribution)
        previous = None
        waiting: list[Quotation] = []
        starts = [sentence.start for sentence in paragraph.sentences]
        for quotation in paragraph.quoted:
            if quotation in owners:
                previous = owners[quotation]
                for other in waiting:
                    owners[other] = previous
                waiting = []
            elif _begins_within(starts, quotation):
                if previous is not None:
                    owners[quotation] = previous
                else:
                    waiting.append(quotation)
        said = [attribution for listed in found for attribution in listed if not attribution.own]
        last_line = signature(self._text, paragraph.block)
        fallback = said[-1] if said else last_line or self._last
        for other in waiting:
            owners[other] = fallback
        return owners

    def _of_sentence(
        self,
        sentence: Span,
        quoted: Sequence[Quotation],
        listed: Sequence[Attribution],
        owners: dict[Quotation, Attribution | None],
    ) -> Iterator[tuple[Statement, Attribution | None]]:
        made: list[tuple[Statement, Attribution | None]] = [
            (_statement(self._text, sentence, attribution), attribution)
            for attribution in listed
            if self._has_words(attribution.content)
        ]
        told = any(statement.whole or _tells_all(self._text, statement) for statement, _ in made)
        covered = {quotation for attribution in listed for quotation in attribution.quoted}
        for quotation in quoted:
            if quotation not in covered and quotation in owners:
                owner = owners[quotation]
                uncued = _uncued(sentence, quotation, owner)
                if self._has_words(uncued.content):
                    made.append((uncued, owner))
                    told = told or not self._has_words(_beside(sentence, uncued.content[0]))
        if not told:
            yield Statement(sentence, (sentence,), SpeechKind.OWN), None
        yield from made

    def _has_words(self, spans: Sequence[Span]) -> bool:
        """Whether a letter or a digit stands in some stretches of the text."""
        return any(char.isalnum() for span in spans for char in span.of(self._text))

    def _remember(self, found: Sequence[list[Attribution]]) -> None:
        listed = [attribution for some in found for attribution in some if not attribution.own]
        quoting = [attribution for attribution in listed if attribution.quoted]
        if listed:
            self._last = (quoting or listed)[-1]


def _spoken(paragraph: Paragraph, line: Attribution) -> list[Statement]:
    """The sentences of a transcript's paragraph, all of its speaker."""
    said = line.content[0]
    parts = [
        (sentence, Span(max(sentence.start, said.start), sentence.end))
        for sentence in paragraph.sentences
        if sentence.end > said.start
    ]
    return [replace(_quoted(whole, (part,), line), utterance=(said,)) for whole, part in parts]


def _listed(statement: Statement, lead: Attribution) -> Statement:
    """An item of a list that somebody's words lead in to: "The army states the following:"."""
    if statement.kind is not SpeechKind.OWN:
        return statement
    return replace(
        statement,
        kind=SpeechKind.INDIRECT,
        source=lead.source,
        head=lead.head,
        cue=lead.cue,
    )


def _breaths(
    owners: dict[Quotation, Attribution | None],
) -> dict[Attribution, tuple[Span, ...]]:
    """What each cue leads to in one paragraph, over all its sentences and quotations."""
    found: dict[Attribution, list[Span]] = {}
    for quotation, owner in owners.items():
        if owner is not None:
            found.setdefault(owner, []).append(quotation.outer)
    return {owner: tuple(spans) for owner, spans in found.items()}


def _joined(utterance: tuple[Span, ...], statement: Statement) -> tuple[Span, ...]:
    """The parts of an utterance in order, each once, with those of the statement itself."""
    joined: list[Span] = []
    for span in sorted({*utterance, *statement.content}):
        if joined and span.start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def _tells_all(text: str, statement: Statement) -> bool:
    """Whether "Poland condemned the attack", source and all, is nearly the whole sentence.

    Of "Poland has not condemned it" the outlet tells that it has not.
    """
    if statement.source is None or statement.cue is None:
        return False
    if statement.kind is not SpeechKind.OWN and _NOT.search(
        text, *sorted((statement.source.end, statement.cue.start))
    ):
        return False
    start = min(statement.source.start, statement.content[0].start)
    told = max(span.end for span in statement.content) - start
    return told >= _NEARLY_ALL * (statement.sentence.end - statement.sentence.start)


def _beside(sentence: Span, part: Span) -> tuple[Span, Span]:
    """What stands before and after a part of a sentence."""
    return Span(sentence.start, part.start), Span(part.end, sentence.end)


def _begins_within(starts: Sequence[int], quotation: Quotation) -> bool:
    """Whether a sentence begins with a quotation or inside it."""
    first = bisect_left(starts, quotation.outer.start)
    return first < len(starts) and starts[first] < quotation.inner.end


def _uncued(sentence: Span, quotation: Quotation, owner: Attribution | None) -> Statement:
    span = Span(max(sentence.start, quotation.outer.start), min(sentence.end, quotation.outer.end))
    if owner is None:
        return Statement(sentence, (span,), SpeechKind.DIRECT)
    return _quoted(sentence, (span,), owner)


def _quoted(sentence: Span, content: tuple[Span, ...], owner: Attribution) -> Statement:
    return Statement(
        sentence, content, SpeechKind.DIRECT, owner.source, owner.head, owner.cue, True
    )


def _statement(text: str, sentence: Span, attribution: Attribution) -> Statement:
    return Statement(
        sentence,
        attribution.content,
        _kind(text, attribution),
        attribution.source,
        attribution.head,
        attribution.cue,
        attribution.whole,
    )


def _kind(text: str, attribution: Attribution) -> SpeechKind:
    """Direct if the marks enclose all of it, mixed if part of it, else indirect."""
    if attribution.own:
        return SpeechKind.OWN
    if not attribution.quoted:
        return SpeechKind.INDIRECT
    outside = sum(len(span.of(text)) for span in attribution.content) - sum(
        min(quotation.outer.end, span.end) - max(quotation.outer.start, span.start)
        for quotation in attribution.quoted
        for span in attribution.content
        if quotation.outer.overlaps(span)
    )
    return SpeechKind.DIRECT if outside <= 2 else SpeechKind.MIXED


def paragraph_of(
    text: str, block: Block, sentences: Sequence[Span], tokens: Sequence[Token]
) -> Paragraph:
    """A block with its quotations found."""
    return Paragraph(block, tuple(sentences), tuple(quotations(text, block.span)), tuple(tokens))


def is_title_case(paragraph: Paragraph) -> bool:
    """Whether most words of a paragraph have capitals, so that they tell no names."""
    words = [t.text for t in paragraph.tokens if t.norm and t.text[0].isalpha()]
    capitals = sum(word[0].isupper() for word in words)
    ended = bool(paragraph.tokens) and paragraph.tokens[-1].text in _STOPS
    return len(words) >= 4 and capitals >= 0.6 * len(words) and not ended


def _is_headline(row: Sequence[Item]) -> bool:
    words = sum([item.is_word and item.text[0].isalpha() for item in row])
    capitals = sum([item.is_name for item in row])
    return words >= 3 and capitals >= 0.6 * words
