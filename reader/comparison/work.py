"""What there is to judge: claims made ready, and the pairs of them worth a close look."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple

from reader.comparison.fold import Ends, words_of
from reader.comparison.statement import Statement
from reader.comparison.told import statements_of
from reader.comparison.words import Kind
from reader.jobs import JobContext
from reader.model import ArticleClaims, Claim, Finding, Judgement, pair_key
from reader.sentences import Sentence

if TYPE_CHECKING:
    from reader.comparison.candidates import Place

# Of the claims of two sentences so many pairs are judged; further ones hardly ever find more.
_TRIED = 2

Side = tuple[Claim, ArticleClaims]
Pair = tuple[int, int]


class Told(NamedTuple):
    """Which statement it is: the position of its article, of its claim in that, and a print.

    The print names the spellings under which its names were unified, 0 where they are its own:
    what two statements turn out to be depends on nothing but their articles and this.
    """

    article: int
    claim: int
    print: int


@dataclass(frozen=True, slots=True)
class Work:
    """The claims of all articles with their statements, and which pairs are judged, in order."""

    sides: Sequence[Side]
    statements: Sequence[Statement]
    told: Sequence[Told]
    pairs: Sequence[Pair]
    sentences: Sequence[str]

    def part(self, positions: Sequence[int]) -> "Work":
        """The same with only some of its pairs."""
        return replace(self, pairs=[self.pairs[n] for n in positions])

    def key(self, n: int) -> str:
        """The key of the finding that a pair may turn out to be."""
        a, b = (self.sides[side] for side in self.pairs[n])
        return pair_key(*(claim.span.of(each.article.text) for claim, each in (a, b)))

    def found(self, judged: Sequence[Judgement | None]) -> Iterator[tuple[Ends, Finding]]:
        """What the pairs turned out to be, with the sentences between which it lies."""
        for (i, j), judgement in zip(self.pairs, judged, strict=True):
            if judgement is not None:
                ends = frozenset((self.sentences[i], self.sentences[j]))
                yield ends, finding(self.sides[i], self.sides[j], judgement)


Judging = Callable[[Work, JobContext], Sequence[Judgement | None]]
"""Says for each pair of a work what it is, None where it is nothing."""


def work_of(articles: Sequence[ArticleClaims], context: JobContext) -> Work:
    """Everything there is to judge between the articles and inside each."""
    from reader.comparison.candidates import candidates  # noqa: PLC0415 - arrays are slow to load
    from reader.comparison.spelling import unified  # noqa: PLC0415 - as above

    sides, read = _read(articles, context)
    statements = unified(read)
    told = [
        Told(article, claim, 0)
        for article, each in enumerate(articles)
        for claim in range(len(each.claims))
    ]
    for n, (before, after) in enumerate(zip(read, statements, strict=True)):
        if after is not before:
            told[n] = told[n]._replace(print=_print(after))
    sentences = [words_of(claim, each.article.text) for claim, each in sides]
    pairs = _tried(candidates(statements, places(sides)).tolist(), sentences)
    return Work(sides, statements, told, pairs, sentences)


def places(sides: Sequence[Side]) -> "list[Place]":
    """Where every claim stands: its article by number, start, end."""
    numbers: dict[str, int] = {}
    return [
        (numbers.setdefault(each.article.id, len(numbers)), *claim.span) for claim, each in sides
    ]


def finding(side_a: Side, side_b: Side, judged: Judgement) -> Finding:
    """Two claims with what they turned out to be."""
    (claim_a, in_a), (claim_b, in_b) = side_a, side_b
    quotes = claim_a.span.of(in_a.article.text), claim_b.span.of(in_b.article.text)
    return Finding(
        pair_key(*quotes),
        claim_a,
        claim_b,
        *quotes,
        judged.relation,
        judged.score,
        judged.alignment,
        judged.reasons,
        judged.against,
    )


def _read(
    articles: Sequence[ArticleClaims], context: JobContext
) -> tuple[list[Side], list[Statement]]:
    sides: list[Side] = []
    statements: list[Statement] = []
    for done, each in enumerate(articles):
        context.report(done, len(articles), Sentence("Reading claims"))
        sides += [(claim, each) for claim in each.claims]
        statements += statements_of(each)
    return sides, statements


def _print(statement: Statement) -> int:
    """A number for the keys of its names, never 0."""
    keys = "\0".join(word.key for word in statement.words if word.kind is Kind.NAME)
    digest = blake2b(keys.encode("utf-8", "surrogatepass"), digest_size=6).digest()
    return int.from_bytes(digest, "big") or 1


def _tried(pairs: Sequence[Pair], sentences: Sequence[str]) -> list[Pair]:
    """The pairs without those between two sentences of which others come before."""
    tried: Counter[Ends] = Counter()
    kept = []
    for i, j in pairs:
        ends = frozenset((sentences[i], sentences[j]))
        tried[ends] += 1
        if tried[ends] <= _TRIED:
            kept.append((i, j))
    return kept
