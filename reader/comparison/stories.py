"""Which stretches of articles tell one story: they name the same people, places and things."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt

from reader.comparison.meaning import rarity
from reader.comparison.words import Kind, told
from reader.language.remembered import remembered
from reader.language.tokens import surfaces
from reader.model import Article, Span

# Words less rare than this are met in any story.
_RARE = 0.6
# The share of rare words in common below which two stretches tell different stories, and from
# which they tell one. Two reports of one event share .3 to .6, two days of one war up to .3.
_APART, _ONE = 0.22, 0.32


@dataclass(frozen=True, slots=True, eq=False)
class Story:
    """The rare words of a section, or of an article without sections, with their rarity."""

    terms: Mapping[str, float]
    mass: float


def stories(article: Article) -> list[tuple[Span, Story]]:
    """The stories of an article, section by section, in order."""
    return [(each.span, story(each.span.of(article.text))) for each in article.sections()]


def story(text: str) -> Story:
    """What a text is about; where its words stand does not matter."""
    terms: dict[str, float] = {}
    for surface in dict.fromkeys(surfaces(text)):
        _, key, kind, _ = told(surface)
        if kind in (Kind.NAME, Kind.CONTENT):
            weight = rarity(key, kind is Kind.NAME)
            if weight >= _RARE:
                terms[key] = max(weight, terms.get(key, 0.0))
    return Story(terms, sum(terms.values()))


@remembered(65_536, stays=False)
def oneness(a: Story, b: Story) -> float:
    """How sure it is that two stretches tell one story, in [0, 1]; the order changes nothing."""
    both = sum((a.terms[key] + b.terms[key]) / 2 for key in a.terms.keys() & b.terms.keys())
    share = both / sqrt(a.mass * b.mass) if both else 0.0
    return min(1.0, max(0.0, (share - _APART) / (_ONE - _APART)))
