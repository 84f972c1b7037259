"""What the sentences around a claim say about it: who says of whom that they are wrong."""

from collections.abc import Mapping, Sequence

from reader.comparison.statement import Statement
from reader.model import ArticleClaims, Span

_NEAR = 2


def rebuttals(of: ArticleClaims, statements: Sequence[Statement]) -> dict[int, Mapping[str, Span]]:
    """For a claim by its position: names its speaker calls wrong in the claims around it.

    Spans count in the article.
    """
    found: dict[int, dict[str, Span]] = {}
    for n, statement in enumerate(statements):
        if statement.speaker is None or not statement.rebuts:
            continue
        said = {name: span.moved(statement.offset) for name, span in statement.rebuts.items()}
        for k in range(max(0, n - _NEAR), min(len(statements), n + _NEAR + 1)):
            if k != n and of.claims[k].speaker == statement.speaker:
                found.setdefault(k, {}).update(said)
    return dict(found)
