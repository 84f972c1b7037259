"""The claims of an article as statements, kept for the next comparison.

Whoever adds a source to those on the screen, or an article to a library, has the others read
already: those compared last as they are, more of them folded small.
"""

import pickle
import re
import threading
from collections import Counter
from collections.abc import Mapping

from reader.comparison.context import rebuttals
from reader.comparison.reading import from_claim
from reader.comparison.statement import Statement
from reader.comparison.stories import stories
from reader.model import ArticleClaims, Span

# Statements with all that is worked out of them take about 30 kB each.
_KEPT = 2000
# Folded, with nothing worked out, they take 1 kB, and their claims twice that.
_FOLDED = 20_000
# A claim of fewer words is a label or a heading.
_TELLS = 6
_FIRST = 3
_LONG = re.compile(r"\w{4,}")
# A capital in the midst of a sentence.
_NAME = re.compile(r"(?<=[a-z,;:“\"’'] )[A-Z]\w{3,}")

_kept: dict[str, tuple[ArticleClaims, list[Statement]]] = {}
_folded: dict[str, tuple[ArticleClaims, bytes]] = {}
# Comparisons run on threads of their own, several at once.
_changing = threading.Lock()


def statements_of(read: ArticleClaims) -> list[Statement]:
    """What each claim of an article says, in their order."""
    article = read.article.id
    known = _kept.get(article)
    told = known[1] if known and known[0] == read else _unfolded(read) or _statements(read)
    with _changing:
        _kept.pop(article, None)
        _kept[article] = (read, told)
        _fold_oldest()
    return told


def forget() -> None:
    """Keep nothing: the next comparison reads every article anew."""
    with _changing:
        _kept.clear()
        _folded.clear()


def _unfolded(read: ArticleClaims) -> list[Statement] | None:
    before, folded = _folded.get(read.article.id, (None, b""))
    if before != read:
        return None
    told: list[Statement] = pickle.loads(folded)  # noqa: S301 - made below, in this process
    return told


def lead_of(read: ArticleClaims) -> Span | None:
    """The sentence that tells what the article is about, one of its first.

    It shares most with the title, and with names that the article goes on to speak of; of two that
    share as much it is the first.
    """
    text = read.article.text
    first = dict.fromkeys(
        claim.sentence for claim in read.claims if len(claim.span.of(text).split()) >= _TELLS
    )
    spoken_of = Counter(_NAME.findall(text))
    told = {name for name, times in spoken_of.items() if times > 1}
    told |= set(_LONG.findall(read.article.title))
    heads = list(first)[:_FIRST]
    return max(heads, key=lambda head: len(told & set(_LONG.findall(head.of(text)))), default=None)


def _fold_oldest() -> None:
    """Fold the articles asked for longest ago, so that only some claims are kept as they are."""
    for name in _too_many({name: len(told) for name, (_, told) in _kept.items()}, _KEPT):
        read, told = _kept.pop(name)
        before = _folded.pop(name, None)
        same = before is not None and before[0] == read
        _folded[name] = before if before and same else (read, pickle.dumps(told, 5))
    for name in _too_many({name: len(read.claims) for name, (read, _) in _folded.items()}, _FOLDED):
        del _folded[name]


def _too_many(sizes: Mapping[str, int], most: int) -> list[str]:
    """The names before the last ones that are not more than so many together."""
    held, before = 0, []
    for name, size in reversed(list(sizes.items())):
        held += size
        if held > most:
            before.append(name)
    return before


def _statements(read: ArticleClaims) -> list[Statement]:
    told = stories(read.article)
    lead = lead_of(read)
    made = [from_claim(claim, read.article, told, claim.sentence == lead) for claim in read.claims]
    for n, said in rebuttals(read, made).items():
        made[n] = made[n].with_rebuttals(said)
    return made
