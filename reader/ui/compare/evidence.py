"""What a card says of each end of a finding: who, where, when, the words, and which differ."""

import re
from dataclasses import dataclass
from datetime import date

from reader.model import Article, BlockKind, Claim, Finding, Span
from reader.ui.compare.marks import claim_at, telling_words
from reader.ui.session import Comparison
from reader.ui.wording import day, dotted, version_name

_LONGEST = 300
_ELLIPSIS = "… "
_SPACE = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Evidence:
    """One end of a finding, ready to be shown.

    `emphasis` are half-open stretches of `quote` (code points) that the reasons point at.
    """

    speaker: str
    role: str
    outlet: str
    published: date | None
    paragraph: int
    quote: str
    emphasis: tuple[Span, ...]
    title: str
    version: str = ""

    @property
    def name(self) -> str:
        """Who says it: the speaker, else the outlet, else the article."""
        return self.speaker or self.outlet or self.title

    @property
    def where(self) -> str:
        """Version of the page, role, outlet, day and paragraph, as far as they are known."""
        outlet = self.outlet if self.speaker else ""
        place = f"{outlet} ¶{self.paragraph}".strip()
        return dotted(self.version, self.role, place, day(self.published))


def evidence(finding: Finding, end: str, comparison: Comparison) -> Evidence:
    """One end ("a" or "b") of a finding in the words of its article."""
    claim = claim_at(finding, end)
    article = comparison.article(claim.article)
    quote = finding.quote_a if end == "a" else finding.quote_b
    emphasis = [span.moved(-claim.span.start) for span in telling_words(finding, end)]
    text, kept = excerpt(quote, emphasis)
    if article is None:
        return Evidence(claim.speaker or "", "", "", None, 0, text, kept, "")
    return Evidence(
        claim.speaker or "",
        _role(claim, comparison),
        article.outlet,
        article.published,
        paragraph_number(article, claim.span.start),
        text,
        kept,
        article.title,
        _version(claim.article, comparison),
    )


def later_version(finding: Finding, comparison: Comparison) -> int | None:
    """The number of the later version where both ends are versions of one page, else None."""
    ends = (finding.a.article, finding.b.article)
    if ends[0] == ends[1] or len({_first_version(end, comparison) for end in ends}) > 1:
        return None
    return max(comparison.editions[end].number for end in ends)


def reworded(finding: Finding) -> bool:
    """Whether the two ends do not use the same words; case and spacing apart."""
    one, other = (quote.casefold().split() for quote in (finding.quote_a, finding.quote_b))
    return one != other


def _first_version(article: str, comparison: Comparison) -> str:
    """The earliest version of the article's page on the table; the article itself if alone."""
    edition = comparison.editions.get(article)
    while edition is not None and edition.beside is not None:
        article = edition.beside
        edition = comparison.editions.get(article)
    return article


def _version(article: str, comparison: Comparison) -> str:
    edition = comparison.editions.get(article)
    return version_name(edition.number, edition.total) if edition else ""


def excerpt(
    quote: str, emphasis: list[Span], longest: int = _LONGEST
) -> tuple[str, tuple[Span, ...]]:
    """The quote on one line, cut around its emphasised words where it is too long."""
    flat = _SPACE.sub(" ", quote)
    spans = sorted({span for span in emphasis if span.start < span.end <= len(flat)})
    if len(flat) <= longest:
        return flat, tuple(spans)
    first = spans[0].start if spans else 0
    start = max(0, min(first - longest // 3, len(flat) - longest))
    if start:
        start = flat.find(" ", start) + 1 or start
    end = start + longest
    end = flat.rfind(" ", start, end) if end < len(flat) else len(flat)
    lead = _ELLIPSIS if start else ""
    cut = lead + flat[start:end] + (" …" if end < len(flat) else "")
    moved = (
        Span(s.start, min(s.end, end)).moved(len(lead) - start) for s in spans if s.start < end
    )
    return cut, tuple(span for span in moved if span.start >= len(lead) and span.end > span.start)


def paragraph_number(article: Article, offset: int) -> int:
    """Which paragraph an offset stands in, counting prose blocks from 1."""
    counted = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTATION)
    starts = [block.span.start for block in article.blocks if block.kind in counted]
    return max(1, sum(1 for start in starts if start <= offset))


def _role(claim: Claim, comparison: Comparison) -> str:
    for pane in comparison.panes:
        if pane.article.id == claim.article:
            for speaker in pane.speakers:
                if speaker.name == claim.speaker:
                    return speaker.role
    return ""
