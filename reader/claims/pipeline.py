"""The steps from an article to its claims, in order."""

import re

from reader.claims.sentences import prose, split
from reader.model import Article, ArticleClaims, Claim, Span, Speaker, SpeechKind

_SAID = re.compile(
    r"(?P<who>(?:[A-Z][\w.’'-]+ ){0,4}[A-Z][\w’'-]+) (?P<cue>said|says|noted|added|responded|claims)"
    r"(?: \w+day)?(?: that)? (?P<what>[^“”\"]+)[.!?]?$"
)


def read_claims(article: Article) -> ArticleClaims:
    """Sentences, claims and speakers of an article."""
    sentences = [
        sentence.moved(block.span.start)
        for block in prose(article)
        for sentence in split(block.span.of(article.text))
    ]
    claims = [_claim(article, sentence) for sentence in sentences]
    speakers = {claim.speaker: Speaker(claim.speaker) for claim in claims if claim.speaker}
    return ArticleClaims(article, tuple(sentences), tuple(claims), tuple(speakers.values()))


def _claim(article: Article, sentence: Span) -> Claim:
    text = sentence.of(article.text)
    if said := _SAID.match(text):
        content = Span(*said.span("what")).moved(sentence.start)
        return Claim(
            article.id,
            content,
            sentence,
            speaker=said["who"],
            speaker_span=Span(*said.span("who")).moved(sentence.start),
            cue=Span(*said.span("cue")).moved(sentence.start),
            content=(content,),
            kind=SpeechKind.INDIRECT,
        )
    return Claim(article.id, sentence, sentence, content=(sentence,))
