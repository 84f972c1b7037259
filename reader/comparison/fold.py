"""Near duplicates among findings folded: the top of the list is not five tellings of one."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from reader.language import tokenize
from reader.model import Claim, Finding, Relation

# How often one sentence may stand among the first findings of a relation.
_SHOWN = 2


def folded(findings: Iterable[Finding], texts: Mapping[str, str]) -> list[Finding]:
    """Findings in their order without those between sentences that have one already.

    Sentences of the same words are one; `texts` are the articles' by id. What repeats a
    sentence for the third time comes after the others of its relation.
    """
    plain: dict[tuple[str, int, int], str] = {}
    seen: set[frozenset[str]] = set()
    shown: Counter[tuple[Relation, str]] = Counter()
    first: defaultdict[Relation, list[Finding]] = defaultdict(list)
    later: defaultdict[Relation, list[Finding]] = defaultdict(list)
    for finding in findings:
        ends = [_sentence(claim, texts, plain) for claim in (finding.a, finding.b)]
        both = frozenset(ends)
        if both in seen:
            continue
        seen.add(both)
        shown.update((finding.relation, end) for end in both)
        often = max(shown[finding.relation, end] for end in both) > _SHOWN
        (later if often else first)[finding.relation].append(finding)
    return [each for relation in first for each in first[relation] + later[relation]]


def _sentence(
    claim: Claim, texts: Mapping[str, str], plain: dict[tuple[str, int, int], str]
) -> str:
    """The words of the sentence a claim stands in."""
    at = (claim.article, *claim.sentence)
    if at not in plain:
        text = claim.sentence.of(texts[claim.article])
        plain[at] = " ".join(token.norm for token in tokenize(text) if token.norm)
    return plain[at]
