"""Copies of one wire story fold under their origin, so that ten reprints count as one voice.

Judges wording only: two outlets that say the same in their own words stay two origins.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from reader.comparison.keywords import folded_words
from reader.model import Article

_SHINGLE = 5
_COPIED = 0.5
_CROWDED = 50
_KEPT_WHOLE = 500_000


@dataclass(frozen=True, slots=True)
class Origin:
    """One story and its reprints; `shares` says how much of each is in the first, 0 to 1."""

    first: str
    articles: tuple[str, ...]
    shares: tuple[float, ...]

    @property
    def copies(self) -> tuple[str, ...]:
        """The reprints, without the first."""
        return self.articles[1:]


def _shingles(words: Sequence[str], step: int) -> frozenset[int]:
    """The five-word runs of a text as numbers; of many texts only every `step`th number."""
    runs = (hash(tuple(words[i : i + _SHINGLE])) for i in range(len(words) - _SHINGLE + 1))
    return frozenset(run for run in runs if run % step == 0)


def origins(articles: Sequence[Article]) -> list[Origin]:
    """The articles grouped by origin, the most reprinted first; one without copies is its own.

    Two belong together if half of the shorter one's five-word runs stand in the other.
    The first is the oldest, among equals the longest.
    """
    words = {article.id: folded_words(article.text) for article in articles}
    step = 1 + sum(map(len, words.values())) // _KEPT_WHOLE
    runs = {name: _shingles(found, step) for name, found in words.items()}
    group = {article.id: article.id for article in articles}
    for pair, shared in _shared(runs).items():
        one, other = pair
        if shared >= _COPIED * min(len(runs[one]), len(runs[other])):
            _join(group, one, other)
    members: dict[str, list[Article]] = defaultdict(list)
    for article in articles:
        members[_root(group, article.id)].append(article)
    found = [_origin(sorted(group, key=_age), runs) for group in members.values()]
    return sorted(found, key=lambda origin: -len(origin.articles))


def _shared(runs: dict[str, frozenset[int]]) -> Counter[tuple[str, str]]:
    holders: dict[int, list[str]] = defaultdict(list)
    for article, found in runs.items():
        for run in found:
            holders[run].append(article)
    shared: Counter[tuple[str, str]] = Counter()
    for names in holders.values():
        # Where a run stands nearly everywhere, its first holder alone stands for the rest.
        left = names if len(names) <= _CROWDED else names[:1]
        shared.update((a, b) for i, a in enumerate(left) for b in names[i + 1 :])
    return shared


def _root(group: dict[str, str], name: str) -> str:
    while group[name] != name:
        group[name] = group[group[name]]
        name = group[name]
    return name


def _join(group: dict[str, str], one: str, other: str) -> None:
    group[_root(group, other)] = _root(group, one)


def _age(article: Article) -> tuple[date, int, str]:
    return (article.published or date.max, -len(article.text), article.id)


def _origin(articles: Sequence[Article], runs: dict[str, frozenset[int]]) -> Origin:
    first = runs[articles[0].id]
    shares = tuple(
        len(first & runs[article.id]) / len(runs[article.id]) if runs[article.id] else 1.0
        for article in articles
    )
    return Origin(articles[0].id, tuple(article.id for article in articles), shares)


def independent(articles: Iterable[str], found: Sequence[Origin]) -> int:
    """How many origins stand behind these articles: "8 articles, 2 origins"."""
    home = {name: origin.first for origin in found for name in origin.articles}
    return len({home.get(name, name) for name in articles})
