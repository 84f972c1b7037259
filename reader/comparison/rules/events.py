"""G10 and G14: the two claims may be of different events, or stand in different stories."""

from collections.abc import Sequence

from reader.comparison.align import Pair
from reader.comparison.signs import Sign
from reader.comparison.statement import Statement
from reader.comparison.stories import foreignness, kinship, oneness
from reader.comparison.words import Kind
from reader.model import Span
from reader.sentences import Sentence

# The rarity two claims of one event usually share: about four words; and at least: two names.
_ENOUGH, _LEAST = 3.5, 1.5
_ANSWERED = 2.0
# How much more it counts where the articles are not of one affair either.
_AFAR = 0.4
# The share of a name that counts for nothing then: who is in all news is in that of two affairs.
_FAMOUS = 0.5
# One article that denies what it tells elsewhere in two words speaks of one event: it quotes both.
_TELLING, _WITHIN, _FIRMLY = 1.2, 0.5, 0.7


def other_event(pair: Pair, signs: Sequence[Sign]) -> list[Sign]:
    """G10 Two claims that share few rare words may be of different events.

    It is silent where the articles, or their sections, tell one story, and where one side speaks
    of the other's report as a whole.
    """
    if not (pair.a.article and pair.b.article):
        return []
    if any(sign.kind == "verdict" for sign in signs):
        return []
    shared = _shared(pair) - _FAMOUS * (1 - of_one_affair(pair)) * _named(pair)
    if any(sign.kind == "poles" for sign in signs) and pair.a.asked.keys() & pair.b.asked.keys():
        shared += _ANSWERED * of_one_affair(pair)
    strength = (max(0.0, 1 - shared / _ENOUGH) + max(0.0, 1 - shared / _LEAST)) / 2
    strength *= 1 - told_twice(pair.a, pair.b)
    strength = min(1.0, strength * (1 + _AFAR * (1 - of_one_affair(pair))))
    if pair.a.story is pair.b.story and shared >= _TELLING and any(map(_denies, signs)):
        strength *= _WITHIN
    if not strength:
        return []
    a, b = Span(0, len(pair.a.text)), Span(0, len(pair.b.text))
    return [Sign("other event", strength, a, b, Sentence("few rare words are shared"))]


def _denies(sign: Sign) -> bool:
    return sign.kind in ("negation", "denial") and sign.strength >= _FIRMLY


def other_story(pair: Pair, _: Sequence[Sign]) -> list[Sign]:
    """G14 The articles report different events, and the claims name little that is the same.

    "The story is a hoax" in one rumour says nothing of "the video is real" in another.
    """
    strength = told_apart(pair) * max(0.0, 1 - _shared(pair) / _ENOUGH)
    if not strength:
        return []
    a, b = Span(0, len(pair.a.text)), Span(0, len(pair.b.text))
    return [Sign("other story", strength, a, b, Sentence("the articles report different events"))]


def told_apart(pair: Pair) -> float:
    """How sure it is that the two stand in articles that report different events, in [0, 1]."""
    one, other = pair.a.story, pair.b.story
    return 0.0 if one is None or other is None else foreignness(one, other)


def _shared(pair: Pair) -> float:
    """The rarity of what the two have in common."""
    return sum([pair.a.rarity[link.i] * link.likeness for link in pair.links])


def _named(pair: Pair) -> float:
    """The rarity of the names that the two have in common."""
    return sum(
        pair.a.rarity[link.i] * link.likeness
        for link in pair.links
        if pair.a.words[link.i].kind is Kind.NAME
    )


def of_one_affair(pair: Pair) -> float:
    """How sure it is that the two stand in articles about one affair, in [0, 1]."""
    one, other = pair.a.story, pair.b.story
    return 0.0 if one is None or other is None else kinship(one, other)


def told_twice(a: Statement, b: Statement) -> float:
    """How sure it is that one story is told in two places, in [0, 1]."""
    one, other = a.story, b.story
    return 0.0 if one is None or other is None or one is other else oneness(one, other)
