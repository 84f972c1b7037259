"""The claims of an article as statements, kept for the next comparison.

Whoever adds a source to those on the screen has the others read already.
"""

from reader.comparison.context import rebuttals
from reader.comparison.reading import from_claim
from reader.comparison.statement import Statement
from reader.comparison.stories import stories
from reader.model import ArticleClaims

# Statements with all that is worked out of them take about 30 kB each.
_KEPT = 2000

_kept: dict[str, tuple[ArticleClaims, list[Statement]]] = {}


def statements_of(read: ArticleClaims) -> list[Statement]:
    """What each claim of an article says, in their order."""
    article = read.article.id
    known = _kept.pop(article, None)
    told = known[1] if known and known[0] == read else _statements(read)
    _kept[article] = (read, told)
    _drop_oldest()
    return told


def forget() -> None:
    """Keep nothing: the next comparison reads every article anew."""
    _kept.clear()


def _drop_oldest() -> None:
    """Let go of the articles asked for longest ago, so that no more than some claims are kept."""
    held = 0
    for name, (_, told) in reversed(list(_kept.items())):
        held += len(told)
        if held > _KEPT:
            _kept.pop(name, None)


def _statements(read: ArticleClaims) -> list[Statement]:
    told = stories(read.article)
    made = [from_claim(claim, read.article, told) for claim in read.claims]
    for n, said in rebuttals(read, made).items():
        made[n] = made[n].with_rebuttals(said)
    return made
