"""Claims as the overviews speak of them: what was said, by whom, for which side, when.

Knows which speakers the person merged and which sides they drew; decides neither.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from reader.comparison.keywords import content_words
from reader.model import Article, ArticleClaims, Claim

Place = tuple[str, int, int]


def place_of(claim: Claim) -> Place:
    """Article, start and end: where a claim stands, as a key."""
    return (claim.article, claim.span.start, claim.span.end)


@dataclass(frozen=True, slots=True)
class Voices:
    """Who counts as one speaker and which side each speaks for, as the person set it.

    `merged` leads from a canonical name to the name it is shown under, `sides` from the
    shown name to a side.
    """

    merged: Mapping[str, str] = field(default_factory=dict)
    sides: Mapping[str, str] = field(default_factory=dict)

    def shown(self, speaker: str) -> str:
        """The name a speaker goes by after merging; a chain of merges is followed to its end."""
        seen = {speaker}
        while (further := self.merged.get(speaker)) and further not in seen:
            seen.add(further)
            speaker = further
        return speaker


@dataclass(frozen=True, slots=True)
class Utterance:
    """One claim with its voice. `source` is the speaker, else the outlet, else the title."""

    claim: Claim
    article: Article
    quote: str
    source: str
    role: str
    side: str
    words: frozenset[str]

    @property
    def place(self) -> Place:
        """Where it stands, as a key."""
        return place_of(self.claim)

    @property
    def outlet(self) -> str:
        """The outlet, or the article's title where no outlet is known."""
        return self.article.outlet or self.article.title

    @property
    def said(self) -> date | None:
        """The day the article was published."""
        return self.article.published

    @property
    def of_outlet(self) -> bool:
        """Whether the outlet itself speaks."""
        return self.claim.speaker is None


def quote_of(claim: Claim, text: str) -> str:
    """The words of a claim, its parts joined by an ellipsis where a cue interrupts them.

    What means little without its verb is quoted with it: "Poland condemned the attack".
    """
    parts = claim.content
    if not parts or claim.span.start < parts[0].start:
        parts = (claim.span,)
    return " … ".join(" ".join(part.of(text).split()) for part in parts)


def utterances(articles: Sequence[ArticleClaims], voices: Voices) -> list[Utterance]:
    """Every claim of the articles with its voice, in reading order."""
    return [_utterance(claim, read, voices) for read in articles for claim in read.claims]


def _utterance(claim: Claim, read: ArticleClaims, voices: Voices) -> Utterance:
    article = read.article
    quote = quote_of(claim, article.text)
    known = {speaker.name: speaker for speaker in read.speakers}
    speaker = known.get(claim.speaker or "")
    source = voices.shown(claim.speaker) if claim.speaker else article.outlet or article.title
    side = voices.sides.get(source) or (speaker.side if speaker else "")
    role = speaker.role if speaker else ""
    return Utterance(claim, article, quote, source, role, side, frozenset(content_words(quote)))
