"""Near duplicates among findings folded: the top of the list is not five tellings of one."""

from collections import defaultdict
from collections.abc import Iterable

from rapidfuzz import fuzz

from reader.model import Finding, Relation

_SAME = 88.0


def folded(findings: Iterable[Finding]) -> list[Finding]:
    """Findings in their order without those that repeat an earlier one."""
    kept: list[Finding] = []
    sides: defaultdict[Relation, list[tuple[str, str]]] = defaultdict(list)
    shown: defaultdict[tuple[Relation, str, int], int] = defaultdict(int)
    for finding in findings:
        quotes = _plain(finding.quote_a), _plain(finding.quote_b)
        if any(_repeats(quotes, earlier) for earlier in sides[finding.relation]):
            continue
        sides[finding.relation].append(quotes)
        kept.append(finding)
    return _spread(kept, shown)


def _plain(quote: str) -> str:
    return " ".join(quote.lower().split())


def _repeats(quotes: tuple[str, str], earlier: tuple[str, str]) -> bool:
    """Whether two pairs of quotes are the same two statements but for wording, in either order."""
    (a, b), (c, d) = quotes, earlier
    return (_same(a, c) and _same(b, d)) or (_same(a, d) and _same(b, c))


def _same(one: str, other: str) -> bool:
    return one == other or fuzz.ratio(one, other, score_cutoff=_SAME) > 0


def _spread(
    findings: list[Finding], shown: defaultdict[tuple[Relation, str, int], int]
) -> list[Finding]:
    """The same list with the third and later finding of one claim behind the others of its kind."""
    first: list[Finding] = []
    later: defaultdict[Relation, list[Finding]] = defaultdict(list)
    done: Relation | None = None
    for finding in findings:
        if done is not None and finding.relation is not done:
            first += later.pop(done, [])
        done = finding.relation
        ends = [(finding.relation, c.article, c.span.start) for c in (finding.a, finding.b)]
        for end in ends:
            shown[end] += 1
        target = later[finding.relation] if max(shown[end] for end in ends) > 2 else first
        target.append(finding)
    return first + (later.pop(done, []) if done is not None else [])
