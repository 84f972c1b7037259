"""Stories told twice, from the text files to the list of findings: what a reader would mark."""

from functools import cache
from pathlib import Path
from typing import NamedTuple

from reader import claims, formats
from reader.comparison import compare
from reader.model import Relation

FOLDER = Path(__file__).with_name("stories")
STORIES = sorted(path.parent.name for path in FOLDER.glob("*/pairs.tsv"))
# They only rise.
LEAST_FOUND = 0.48
LEAST_PRECISION = 0.80
LISTED = 8


class Marked(NamedTuple):
    """Two passages that a reader joined, and how."""

    relation: Relation
    a: str
    b: str

    def is_met_by(self, shown: "Shown") -> bool:
        """Whether a finding joins the two passages."""
        ends = shown.a, shown.b
        return any(
            _same(self.a, first) and _same(self.b, second) for first, second in (ends, ends[::-1])
        )


class Shown(NamedTuple):
    """A finding in the words that the reader sees."""

    relation: Relation
    score: float
    a: str
    b: str


def _same(passage: str, quote: str) -> bool:
    return passage in quote or quote.strip(" ,.") in passage


@cache
def findings(story: str) -> list[Shown]:
    paths = sorted((FOLDER / story).glob("*.txt"))
    articles = [claims.extract(formats.read_path(path)[0]) for path in paths]
    texts = {each.article.id: each.article.text for each in articles}
    return [
        Shown(
            found.relation,
            found.score,
            found.a.span.of(texts[found.a.article]),
            found.b.span.of(texts[found.b.article]),
        )
        for found in compare(articles)
    ]


def marked(story: str) -> list[Marked]:
    lines = (FOLDER / story / "pairs.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines)
    return [Marked(Relation(relation), a, b) for relation, a, b in rows]


def test_most_of_what_a_reader_marks_is_found() -> None:
    wanted = [(story, mark) for story in STORIES for mark in marked(story)]
    missed = [
        f"{story}: {mark.relation.value}: {mark.a} / {mark.b}"
        for story, mark in wanted
        if not any(f.relation is mark.relation and mark.is_met_by(f) for f in findings(story))
    ]
    assert len(missed) <= (1 - LEAST_FOUND) * len(wanted), "\n".join(missed)


def test_what_is_listed_first_is_what_a_reader_marks() -> None:
    shown, wrong = 0, []
    for story in STORIES:
        called = [f for f in findings(story) if f.relation is Relation.CONTRADICTS][:LISTED]
        shown += len(called)
        wrong += [
            f"{story}: {f.score:.2f} {f.a} / {f.b}"
            for f in called
            if not any(m.is_met_by(f) for m in marked(story) if m.relation is f.relation)
        ]
    assert len(wrong) <= (1 - LEAST_PRECISION) * shown, "\n".join(wrong)
