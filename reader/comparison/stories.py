"""Which stretches of articles tell one story: they name the same people, places and things."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import fsum, sqrt

from reader.comparison.meaning import rarity
from reader.comparison.words import Kind, told
from reader.language.remembered import remembered
from reader.language.tokens import surfaces
from reader.model import Article, Span

# Words less rare than this are met in any story.
_RARE = 0.6
# The share of rare words in common below which two stretches tell different stories, and from
# which they tell one. Two reports of one event share .3 to .6, two days of one war up to .3.
_APART, _ONE = 0.2, 0.3
# For whole articles: of a hundred pairs that report one event ninety-five share more than .13, of
# a hundred that report different events ninety-five share less than .08.
_FOREIGN, _NEAR = 0.05, 0.1
# Articles about one war or one trial share so much though they report different days of it.
_STRANGE, _AKIN = 0.14, 0.2
# The rarity of an article whose few words tell too little of what it is about: a dozen rare words.
_SHORT = 12.0


@dataclass(frozen=True, slots=True, eq=False)
class Story:
    """The rare words of a section, or of an article without sections, with their rarity.

    `whole` is the story of the article that a section is a part of.
    """

    terms: Mapping[str, float]
    mass: float
    whole: "Story | None" = None


def stories(article: Article) -> list[tuple[Span, Story]]:
    """The stories of an article, section by section, in order."""
    parts = [(each.span, _rare_words(each.span.of(article.text))) for each in article.sections()]
    every: dict[str, float] = {}
    for _, terms in parts:
        every |= {key: max(weight, every.get(key, 0.0)) for key, weight in terms.items()}
    whole = Story(every, sum(every.values()))
    return [(span, Story(terms, sum(terms.values()), whole)) for span, terms in parts]


def story(text: str) -> Story:
    """What a text is about; where its words stand does not matter."""
    terms = _rare_words(text)
    return Story(terms, sum(terms.values()))


def _rare_words(text: str) -> dict[str, float]:
    terms: dict[str, float] = {}
    for surface in dict.fromkeys(surfaces(text)):
        _, key, kind, _ = told(surface)
        if kind in (Kind.NAME, Kind.CONTENT):
            weight = rarity(key, kind is Kind.NAME)
            if weight >= _RARE:
                terms[key] = max(weight, terms.get(key, 0.0))
    return terms


@remembered(65_536, stays=False)
def oneness(a: Story, b: Story) -> float:
    """How sure it is that two stretches tell one story, in [0, 1]; the order changes nothing."""
    return min(1.0, max(0.0, (_share(a, b) - _APART) / (_ONE - _APART)))


@remembered(65_536, stays=False)
def foreignness(a: Story, b: Story) -> float:
    """How sure it is that the articles of two stretches report different events, in [0, 1]."""
    one, other = a.whole or a, b.whole or b
    if one is other or min(one.mass, other.mass) < _SHORT:
        return 0.0
    return min(1.0, max(0.0, (_NEAR - _share(one, other)) / (_NEAR - _FOREIGN)))


@remembered(65_536, stays=False)
def kinship(a: Story, b: Story) -> float:
    """How sure it is that the articles of two stretches are about one affair, in [0, 1]."""
    one, other = a.whole or a, b.whole or b
    if one is other:
        return 1.0
    return min(1.0, max(0.0, (_share(one, other) - _STRANGE) / (_AKIN - _STRANGE)))


def _share(a: Story, b: Story) -> float:
    """The share of their rare words that two stretches have in common, in [0, 1]."""
    # Words of a set come in another order in every process; `fsum` is the same in any.
    both = fsum((a.terms[key] + b.terms[key]) / 2 for key in a.terms.keys() & b.terms.keys())
    return both / sqrt(a.mass * b.mass) if both else 0.0
