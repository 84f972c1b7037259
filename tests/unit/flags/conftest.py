"""A small library of two articles that disagree."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from reader.app.workspace import Workspace
from reader.model import Article, Claim, Finding, Relation, Span, pair_key
from tests.helpers.flagged import article

LAVROV = "Lavrov said the issues of Crimea have been resolved. He praised the talks."
NIKOLENKO = "Nikolenko replied: the issues of Crimea will be settled after sovereignty is restored."


@dataclass(frozen=True)
class Desk:
    """A workspace with the articles in it."""

    ws: Workspace
    lavrov: Article
    nikolenko: Article

    def add(self, text: str, **facts: object) -> Article:
        """Put an article into the library."""
        (taken,) = self.ws.library.add([article(text, "", **facts)], text.encode())
        return self.ws.library.article(taken.article)

    def finding(self, relation: Relation = Relation.CONTRADICTS) -> Finding:
        """What Parallax would suggest of the two."""
        return finding(
            (self.lavrov, "the issues of Crimea have been resolved"),
            (self.nikolenko, "the issues of Crimea will be settled"),
            relation,
        )


def span_of(where: Article, words: str) -> Span:
    """Where words stand in an article."""
    start = where.text.index(words)
    return Span(start, start + len(words))


def finding(
    a: tuple[Article, str], b: tuple[Article, str], relation: Relation = Relation.CONTRADICTS
) -> Finding:
    """A finding between two quotes."""
    claims = [
        Claim(where.id, span_of(where, words), span_of(where, words)) for where, words in (a, b)
    ]
    return Finding(pair_key(a[1], b[1]), *claims, a[1], b[1], relation, 0.9, 0.8)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Workspace.open(tmp_path / "library") as ws:
        empty = Desk(ws, article("-"), article("-"))
        yield Desk(ws, empty.add(LAVROV, title="Talks"), empty.add(NIKOLENKO, title="Reply"))
