"""The steps from an article to its claims, in order."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, zip_longest

from reader.claims import polarity
from reader.claims.frames import known_verb, small, unglued
from reader.claims.measures import Measures
from reader.claims.mentions import Mentions
from reader.claims.page_words import of_the_page, tells_nothing
from reader.claims.places import Places
from reader.claims.sentences import prose, split
from reader.claims.source_words import is_shown
from reader.claims.speakers import Cast
from reader.claims.statements import (
    Paragraph,
    Reader,
    Statement,
    is_title_case,
    paragraph_of,
)
from reader.language import Token, fold, tokenize
from reader.model import Article, ArticleClaims, Claim, Span, SpeechKind


def read_claims(article: Article) -> ArticleClaims:
    """Sentences, claims and speakers of an article."""
    paragraphs = list(_paragraphs(article))
    reader = Reader(article.text)
    statements = [
        found
        for paragraph, following in zip_longest(paragraphs, paragraphs[1:])
        for found in reader.read(paragraph, following)
    ]
    statements = _pointed_back(article.text, statements)
    tokens = [token for paragraph in paragraphs for token in paragraph.tokens]
    running = [token for p in paragraphs if not is_title_case(p) for token in p.tokens]
    cast = Cast(article.text, running, article.authors[0] if article.authors else "")
    names = _named(statements, tokens, cast)
    mentions = Mentions(tokens, cast.book)
    measures = Measures(article, tokens, [s for p in paragraphs for s in p.sentences])
    places = Places(article, tokens, cast.book)
    claims = {
        (claim.speaker, claim.span): claim
        for statement, name in reversed(list(zip(statements, names, strict=True)))
        for claim in (_claim(article, statement, name, measures, mentions, places),)
        if not (claim.kind is SpeechKind.OWN and _is_none(article.text, claim))
    }
    sentences = tuple(sentence for p in paragraphs for sentence in p.sentences)
    return ArticleClaims(article, sentences, tuple(reversed(claims.values())), cast.speakers())


def _is_none(text: str, claim: Claim) -> bool:
    """Whether a sentence of nobody's claims nothing; the first may be a headline without a verb."""
    sentence = claim.sentence.of(text)
    told = claim.cue is not None or claim.sentence.start == 0
    return of_the_page(sentence) if told else tells_nothing(sentence)


def _pointed_back(text: str, statements: Sequence[Statement]) -> list[Statement]:
    """ "This was announced by X" gives X the statement of the outlet just before it."""
    kept: list[Statement] = []
    for statement in statements:
        if not any(char.isalnum() for span in statement.content for char in span.of(text)):
            continue
        before = _pointed_at(text, statement, kept)
        if before is None:
            kept.append(statement)
            continue
        del kept[before + 1 :]
        kept[before] = replace(
            kept[before],
            kind=SpeechKind.INDIRECT,
            source=statement.source,
            head=statement.head,
            cue=statement.cue,
        )
    return kept


def _pointed_at(text: str, statement: Statement, kept: Sequence[Statement]) -> int | None:
    """Which of the statements so far "this" means: the last of the outlet's own."""
    words = statement.content[0].of(text).casefold()
    if words not in ("this", "it", "that") or statement.source is None:
        return None
    last = len(kept) - 1
    if last >= 0 and kept[last].sentence == statement.sentence:
        last -= 1
    return last if last >= 0 and kept[last].kind is SpeechKind.OWN else None


def _named(
    statements: Sequence[Statement], tokens: Sequence[Token], cast: Cast
) -> Iterator[str | None]:
    """The speaker of each statement, in order: later pronouns lean on earlier names."""
    starts = [token.span.start for token in tokens]
    sources: dict[Span, str | None] = {}
    for statement in statements:
        own = statement.kind is SpeechKind.OWN
        if own or statement.source is None or statement.head is None:
            first = bisect_left(starts, statement.sentence.start)
            if own:
                cast.passing(statement.sentence, islice(tokens, first, first + 30))
            yield None
        elif statement.source in sources:
            yield sources[statement.source]
        else:
            name = cast.name(statement.source, statement.head)
            sources[statement.source] = name
            yield name


def _paragraphs(article: Article) -> Iterator[Paragraph]:
    for block in prose(article):
        text = block.span.of(article.text)
        start = block.span.start
        sentences = [span.moved(start) for span in split(text)]
        tokens = unglued(tokenize(article.text, block.span))
        yield paragraph_of(article.text, block, sentences, tokens)


def _claim(
    article: Article,
    statement: Statement,
    name: str | None,
    measures: Measures,
    mentions: Mentions,
    places: Places,
) -> Claim:
    content = _content(article.text, statement)
    unsaid = _cue_negated(statement, measures)
    span = _span(statement, content, framed=unsaid or _is_told_of(statement, name, measures))
    told = (span,) if statement.kind is SpeechKind.OWN else content
    words = measures.words(content)
    cue = fold(statement.cue.of(article.text)) if statement.cue else ""
    return Claim(
        article.id,
        span,
        statement.sentence,
        speaker=name,
        speaker_span=statement.source,
        cue=statement.cue,
        content=content,
        utterance=statement.utterance,
        kind=statement.kind,
        quantities=measures.quantities(statement.sentence, span),
        dates=measures.dates(statement.sentence, span),
        negated=polarity.negated(words) != unsaid,
        factuality=polarity.factuality(words, cue, *_source_words(statement, measures)),
        mentions=mentions.of(told, statement.sentence, name, statement.kind),
        place=places.of(words, measures.words((statement.sentence,)), span.start),
        heading=places.heading(span.start),
    )


def _cue_negated(statement: Statement, measures: Measures) -> bool:
    """ "does not believe that": a negation between source and cue turns the statement round."""
    if statement.source is None or statement.cue is None:
        return False
    between = Span(statement.source.end, statement.cue.start)
    return 0 < between.end - between.start < 40 and polarity.negated(measures.words((between,)))


def _is_told_of(statement: Statement, name: str | None, measures: Measures) -> bool:
    """Whether nobody speaks and nothing shows it: "violence has continued since", "who believed".

    Such a statement is told of what stands before its verb, and says little without it.
    """
    own = statement.kind is SpeechKind.OWN or name is not None
    if own or statement.source is None or statement.cue is None:
        return False
    words = [token.norm for token in measures.words((statement.source,))]
    if any(is_shown(word) for word in words):
        return False
    verbs = [known_verb(token.norm) for token in measures.words((statement.cue,))]
    told = any(verb is not None and "speech" in verb.kinds for verb in verbs)
    said = any(verb is not None and verb.base == "say" for verb in verbs)
    return not said and not (told and len(words) == 1 and words[0] in small("pronoun"))


def _source_words(statement: Statement, measures: Measures) -> list[Sequence[Token]]:
    """The words of the source and those up to its cue: "has run a fake report, claiming"."""
    source, cue = statement.source, statement.cue
    if source is None or cue is None or statement.kind is SpeechKind.OWN:
        return []
    near = source.end < cue.start < source.end + _NEAR
    between = measures.words((Span(source.end, cue.start),)) if near else ()
    return [measures.words((source,)), between]


def _content(text: str, statement: Statement) -> tuple[Span, ...]:
    """The parts of a statement, those quoted whole without their marks."""
    if statement.kind is SpeechKind.OWN:
        return tuple(trimmed(text, span, _BULLETS) for span in statement.content)
    if statement.kind is not SpeechKind.DIRECT:
        return statement.content
    return tuple(trimmed(text, span, _MARKS) for span in statement.content)


def trimmed(text: str, span: Span, ends: str) -> Span:
    """A span without white space and the given marks at its ends, unless nothing is left."""
    start, end = span
    while start < end and (text[start].isspace() or text[start] in ends):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ends):
        end -= 1
    return Span(start, end) if start < end else span


_NEAR = 120  # characters from a source to its cue that are read for what is fake
_MARKS = "\"“”„‟«»‘’‚‹›`'＂"
_BULLETS = "•·*-–—‣▪●○"


def _span(statement: Statement, content: tuple[Span, ...], *, framed: bool) -> Span:
    """The statement without its cue; a thing or an intent needs its source and verb to be one.

    So does what is told as not said or not thought, which without them would say the opposite.
    """
    start, end = content[0].start, content[-1].end
    if (framed or not statement.whole) and statement.source is not None:
        end = max(end, min(statement.source.end, statement.sentence.end))
        start = max(min(start, statement.source.start), statement.sentence.start)
    return Span(start, end)
