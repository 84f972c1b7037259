"""Findings in their order, best first: the top of the list is not five tellings of one."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from reader.comparison.model import log_odds, squeeze
from reader.model import Claim, Finding, Reason, Relation
from reader.sentences import Sentence

Ends = frozenset[str]

_ORDER = {relation: n for n, relation in enumerate(Relation)}
# How often one sentence may stand among the findings of a relation before it weighs less.
_SHOWN = 2
# G11: what each further finding with that sentence loses in log-odds, and the most it may lose.
_RULE, _AGAIN, _MOST = "G11", 0.6, 2.4


def folded(findings: Iterable[tuple[Ends, Finding]]) -> list[Finding]:
    """Findings best first: contradictions before the others, the surest of each on top.

    `Ends` are the sentences a finding lies between, by their words. Of the findings between two
    sentences only the best is kept. What repeats a sentence for the third time and on is less
    sure, and says why: who is at odds with everybody is rarely understood.
    """
    seen: set[Ends] = set()
    shown: Counter[tuple[Relation, str]] = Counter()
    kept: list[Finding] = []
    for ends, finding in sorted(findings, key=lambda each: _best_first(each[1])):
        if ends not in seen:
            seen.add(ends)
            shown.update((finding.relation, end) for end in ends)
            often = max(shown[finding.relation, end] for end in ends)
            kept.append(told_again(finding, often - _SHOWN))
    return sorted(kept, key=_best_first)


def words_of(claim: Claim, text: str) -> str:
    """The words of the sentence a claim stands in: sentences of the same words are one."""
    return " ".join(re.findall(r"\w+", claim.sentence.of(text).casefold()))


def _best_first(finding: Finding) -> tuple[int, float, float, str]:
    return _ORDER[finding.relation], -finding.score, -finding.alignment, finding.key


def told_again(finding: Finding, times: int) -> Finding:
    """G11 The finding with what it loses, and the reason; as it is where `times` is not above 0."""
    if times <= 0:
        return finding
    weight = -min(_MOST, _AGAIN * times)
    why = Sentence("a sentence of these stands in surer findings")
    a, b = finding.a.span, finding.b.span
    reason = Reason(_RULE, "told again", a, b, why, weight, against=True)
    score = squeeze(log_odds(finding.score) + weight)
    return replace(finding, score=score, against=(*finding.against, reason))


def times_told(finding: Finding) -> int:
    """How often `told_again` was told that it is; more times make no difference."""
    last = finding.against[-1] if finding.against else None
    return round(-last.weight / _AGAIN) if last and last.rule == _RULE else 0
