"""G09: one voice seldom contradicts itself, neither a speaker on one day nor an article."""

from collections.abc import Sequence

from reader.comparison.align import Pair
from reader.comparison.rules.rebuttal import surname
from reader.comparison.signs import Sign
from reader.model import Span
from reader.sentences import Sentence

# An article tells what it denies: a rumour, then that it is none. What else it tells twice with
# other words or numbers are mostly two things: the rows of a table, the steps of a recipe.
_RETOLD = ("negation", "denial", "rebuttal", "verdict")
_DENIED = 0.2
# How much it counts where only one of the two is told in the article's own voice.
_HALF_ITS_OWN = 0.25


def find(pair: Pair, signs: Sequence[Sign]) -> list[Sign]:
    """G09 One speaker on one day, or one article in its own voice, says both."""
    one, other = pair.a, pair.b
    if not (one.speaker and other.speaker):
        return _one_voice(pair, signs)
    if not surname(one.speaker) or surname(one.speaker) != surname(other.speaker):
        return []
    if one.said_on != other.said_on:
        return []
    return [_whole(pair, "same speaker", Sentence("both said by {speaker}", speaker=one.speaker))]


def _one_voice(pair: Pair, signs: Sequence[Sign]) -> list[Sign]:
    """An article's own words beside others of its own, or beside what it lets others say."""
    one, other = pair.a, pair.b
    if not one.article or one.article != other.article:
        return []
    denied = any(each.kind in _RETOLD for each in signs)
    if one.speaker or other.speaker:
        told = Sentence("one article tells both")
        return [] if denied else [_whole(pair, "one voice", told)._replace(strength=_HALF_ITS_OWN)]
    sign = _whole(pair, "one voice", Sentence("both told by one article itself"))
    return [sign._replace(strength=_DENIED) if denied else sign]


def _whole(pair: Pair, kind: str, text: Sentence) -> Sign:
    return Sign(kind, 1.0, Span(0, len(pair.a.text)), Span(0, len(pair.b.text)), text)
