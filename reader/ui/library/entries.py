"""What the table shows of each article: its summary, its findings counted, who speaks in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.library import Summary
from reader.model import ArticleClaims, Finding, Relation
from reader.ui.later import Later

if TYPE_CHECKING:
    from reader.app.workspace import Workspace
    from reader.comparison import origins
else:
    origins = Later("reader.comparison.origins")

FACETS = ("collection", "outlet", "month", "speaker", "tag", "status")


@dataclass(frozen=True, slots=True)
class Entry:
    """One article of the library as the table and the facets see it.

    `origin` is the article that it copies, "" where it copies none.
    """

    summary: Summary
    counts: Mapping[Relation, int] = field(default_factory=dict)
    speakers: frozenset[str] = frozenset()
    collections: frozenset[str] = frozenset()
    flagged: bool = False
    origin: str = ""

    def values(self, facet: str) -> frozenset[str]:
        """What the entry has of a facet; empty where it has nothing of it."""
        summary = self.summary
        if facet == "month":
            day = summary.published
            return frozenset([day.isoformat()[:7]]) if day else frozenset()
        if facet == "status":
            return frozenset(self._states())
        found: dict[str, Iterable[str]] = {
            "collection": self.collections,
            "outlet": [summary.outlet] if summary.outlet else [],
            "speaker": self.speakers,
            "tag": summary.tags,
        }
        return frozenset(found[facet])

    def _states(self) -> list[str]:
        states = ["flagged"] if self.flagged else []
        if self.counts.get(Relation.CONTRADICTS):
            states.append("contradicted")
        if self.summary.date_inferred or self.summary.published is None:
            states.append("date uncertain")
        return states


@dataclass(frozen=True, slots=True)
class Gathered:
    """What comparing the whole library says of each article, by id; `copied` names its origin."""

    counts: Mapping[str, Mapping[Relation, int]]
    speakers: Mapping[str, frozenset[str]]
    copied: Mapping[str, str] = field(default_factory=dict)


def gathered(articles: Iterable[ArticleClaims], findings: Iterable[Finding]) -> Gathered:
    """Count findings and speakers by article, and find out which copy another one."""
    articles = list(articles)
    counts: dict[str, Counter[Relation]] = {}
    for finding in findings:
        for article in {finding.a.article, finding.b.article}:
            counts.setdefault(article, Counter())[finding.relation] += 1
    speakers = {
        read.article.id: frozenset(claim.speaker for claim in read.claims if claim.speaker)
        for read in articles
    }
    grouped = origins.origins([read.article for read in articles])
    copied = {copy: origin.first for origin in grouped for copy in origin.copies}
    return Gathered(counts, speakers, copied)


def entries_of(workspace: Workspace, known: Gathered | None) -> list[Entry]:
    """Every article of the library, newest import first."""
    library = workspace.library
    flagged = {end.article for flag in library.flags() for end in flag.ends}
    member: dict[str, set[str]] = {}
    for name, ids in library.collections().items():
        for article in ids:
            member.setdefault(article, set()).add(name)
    return [
        Entry(
            summary,
            known.counts.get(summary.id, {}) if known else {},
            known.speakers.get(summary.id, frozenset()) if known else frozenset(),
            frozenset(member.get(summary.id, ())),
            summary.id in flagged,
            known.copied.get(summary.id, "") if known else "",
        )
        for summary in reversed(library.summaries())
    ]
