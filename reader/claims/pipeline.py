"""The steps from an article to its claims, in order."""

from collections.abc import Iterator
from itertools import zip_longest

from reader.claims.sentences import prose, split
from reader.claims.statements import Paragraph, Reader, Statement, paragraph_of
from reader.language import tokenize
from reader.model import Article, ArticleClaims, Claim, Span, Speaker


def read_claims(article: Article) -> ArticleClaims:
    """Sentences, claims and speakers of an article."""
    paragraphs = list(_paragraphs(article))
    reader = Reader(article.text)
    statements = [
        found
        for paragraph, following in zip_longest(paragraphs, paragraphs[1:])
        for found in reader.read(paragraph, following)
    ]
    claims = tuple(_claim(article, statement) for statement in statements)
    speakers = {claim.speaker: Speaker(claim.speaker) for claim in claims if claim.speaker}
    sentences = tuple(sentence for p in paragraphs for sentence in p.sentences)
    return ArticleClaims(article, sentences, claims, tuple(speakers.values()))


def _paragraphs(article: Article) -> Iterator[Paragraph]:
    for block in prose(article):
        text = block.span.of(article.text)
        start = block.span.start
        sentences = [span.moved(start) for span in split(text)]
        tokens = [t._replace(span=t.span.moved(start)) for t in tokenize(text)]
        yield paragraph_of(article.text, block, sentences, tokens)


def _claim(article: Article, statement: Statement) -> Claim:
    name = statement.head.of(article.text) if statement.head else None
    return Claim(
        article.id,
        _span(statement),
        statement.sentence,
        speaker=name,
        speaker_span=statement.source,
        cue=statement.cue,
        content=statement.content,
        kind=statement.kind,
    )


def _span(statement: Statement) -> Span:
    """The statement without its cue; a thing or an intent needs its source and verb to be one."""
    start, end = statement.content[0].start, statement.content[-1].end
    if not statement.whole and statement.source is not None:
        start = max(min(start, statement.source.start), statement.sentence.start)
    return Span(start, end)
