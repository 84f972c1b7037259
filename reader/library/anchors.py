"""Passages that survive a changed text: made from a span, found again by quote and context.

Pure functions over text; never touches the store.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from rapidfuzz.distance import Levenshtein

from reader.library.drift import Drift
from reader.library.edges import settled
from reader.library.passages import TokenText, candidates
from reader.model import Anchor, Article, Span, text_hash

CONTEXT = 64
"""How many code points of prefix and suffix an anchor keeps at most; only whole words."""

QUOTE, PREFIX, SUFFIX, POSITION = 50, 20, 20, 2
"""What each part of an anchor weighs when a place is judged."""

LEAST_QUOTE = 0.5
"""At most half the quote may be wrong."""

LEAST_HELD = 0.5
"""At most half of all its words, quote and context together, may be wrong: a short quote alone
("in", "the front") stands in many places, so the words around it must speak for one."""

NEARER_HELD = 0.3
"""What must be left of the words at a nearer place before the best one is doubted for it: a
sentence that stands twice may have been reworded at just the place that was marked."""

CLEAR_LEAD = 0.1
"""How far the best place must stand before the next, or nobody can say which was meant."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an anchor may stand; `score` is by weights, `quote` and `held` the shares kept."""

    span: Span
    score: float
    quote: float
    held: float

    @property
    def fits(self) -> bool:
        """Whether enough of the words is still there."""
        return self.quote >= LEAST_QUOTE and self.held >= LEAST_HELD


def make_anchor(article: Article, span: Span) -> Anchor:
    """The anchor of a passage: its words, what stands around them, and the text they are in."""
    text = article.text
    return Anchor(
        article=article.id,
        span=span,
        exact=span.of(text),
        prefix=_before(text, span.start),
        suffix=_before(text[::-1], len(text) - span.end)[::-1],
        text_sha256=article.text_sha256,
    )


def _before(text: str, end: int) -> str:
    """What stands before a place, without a word that would be cut in two."""
    start = max(0, end - CONTEXT)
    context = text[start:end]
    if start and not (text[start - 1].isspace() or context[:1].isspace()):
        _, _, whole = context.partition(" ")
        return whole or context
    return context


def reanchor(anchors: Iterable[Anchor], article: Article, former: str = "") -> list[Anchor]:
    """The anchors moved to another text: on their words there, else orphans with their old quote.

    `former` is the text they were made in, if it is at hand.
    """
    tokens = TokenText(article.text)
    drift = Drift(TokenText(former), tokens) if former else None
    known = text_hash(former)
    return [
        _moved(
            anchor, article, find(anchor, tokens, drift if anchor.text_sha256 == known else None)
        )
        for anchor in anchors
    ]


def _moved(anchor: Anchor, article: Article, span: Span | None) -> Anchor:
    if span is None:
        return replace(anchor, article=article.id, orphan=True)
    return make_anchor(article, span)


def find(anchor: Anchor, text: str | TokenText, drift: Drift | None = None) -> Span | None:
    """Where the anchor's words stand in a text, or None where nobody could say for sure.

    Give a TokenText to look for many anchors in one text, and the drift from the anchor's own
    text to this one where that text is at hand: then passages that repeat are told apart.
    """
    tokens = text if isinstance(text, TokenText) else TokenText(text)
    if _stands(anchor, tokens.text):
        return anchor.span
    span = _clearest(anchor, tokens, drift)
    return None if span is None else _settled(anchor, tokens, span)


def likely(anchor: Anchor, text: str | TokenText) -> Span | None:
    """Where a person may look for the words of an orphan; None where nothing is like them."""
    tokens = text if isinstance(text, TokenText) else TokenText(text)
    best = next(iter(_places(anchor, tokens, anchor.span.start)), None)
    return best.span if best and max(best.quote, best.held) >= LEAST_QUOTE else None


def _clearest(anchor: Anchor, tokens: TokenText, drift: Drift | None) -> Span | None:
    start = drift.to(anchor.span.start) if drift else anchor.span.start
    places = _places(anchor, tokens, start)
    if drift:
        places = [p for p in places if not drift.belongs_elsewhere(p.span, anchor.span)]
        reach = CONTEXT + len(anchor.exact)
        for place in places:
            if place.fits and abs(place.span.start - start) < reach:
                return place.span
    if not places or not places[0].fits or _doubtful(places, start):
        return None
    return places[0].span


def _places(anchor: Anchor, tokens: TokenText, start: int) -> list[Place]:
    """Where the words may stand, the best first; `start` is where they are to be expected."""
    found = [_judge(anchor, tokens.text, span, start) for span in candidates(anchor, tokens)]
    return sorted(found, key=lambda place: -place.score)


def _settled(anchor: Anchor, tokens: TokenText, span: Span) -> Span | None:
    """The place with its two edges where they belong, or None where one is in doubt."""
    pattern = TokenText(anchor.prefix + anchor.exact + anchor.suffix)
    quote = Span(len(anchor.prefix), len(anchor.prefix) + len(anchor.exact))
    inside = pattern.under(quote)
    words = settled(pattern, inside, tokens, tokens.under(span))
    if words is None:
        return None
    begin, end = tokens.spans[words.start].start, tokens.spans[words.end - 1].end
    if tokens.words[words.start] == pattern.words[inside.start]:
        begin += max(0, quote.start - pattern.spans[inside.start].start)
    if tokens.words[words.end - 1] == pattern.words[inside.end - 1]:
        end -= max(0, pattern.spans[inside.end - 1].end - quote.end)
    return Span(begin, end) if begin < end else None


def _stands(anchor: Anchor, text: str) -> bool:
    """Whether the words are just where they were."""
    if anchor.span.of(text) != anchor.exact:
        return False
    if anchor.text_sha256 == text_hash(text):
        return True
    before = text[max(0, anchor.span.start - len(anchor.prefix)) : anchor.span.start]
    after = text[anchor.span.end : anchor.span.end + len(anchor.suffix)]
    return before == anchor.prefix and after == anchor.suffix


def _judge(anchor: Anchor, text: str, span: Span, start: int) -> Place:
    before = text[max(0, span.start - len(anchor.prefix)) : span.start]
    after = text[span.end : span.end + len(anchor.suffix)]
    quote = Levenshtein.normalized_similarity(anchor.exact, span.of(text))
    prefix = Levenshtein.normalized_similarity(anchor.prefix, before)
    suffix = Levenshtein.normalized_similarity(anchor.suffix, after)
    near = max(0.0, 1 - abs(span.start - start) / max(len(text), 1))
    score = QUOTE * quote + PREFIX * prefix + SUFFIX * suffix + POSITION * near
    sizes = len(anchor.exact), len(anchor.prefix), len(anchor.suffix)
    held = sizes[0] * quote + sizes[1] * prefix + sizes[2] * suffix
    return Place(
        span, score / (QUOTE + PREFIX + SUFFIX + POSITION), quote, held / max(sum(sizes), 1)
    )


def _doubtful(places: Iterable[Place], start: int) -> bool:
    """Whether another place fits almost as well as the best, or worse but nearer to `start`."""
    best, *others = places
    far = abs(best.span.start - start)
    return any(
        best.score - other.score < CLEAR_LEAD
        or (other.held >= NEARER_HELD and abs(other.span.start - start) < far)
        for other in others
        if not other.span.overlaps(best.span)
    )
