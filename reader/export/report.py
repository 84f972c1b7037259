"""What every report shows: flags and findings with their quotes in context, and the articles.

Plain data made from articles, findings and flags; how it looks is up to each format.
"""

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from reader.export.voice import ENGLISH, Voice
from reader.model import (
    Anchor,
    Article,
    ArticleClaims,
    Change,
    Claim,
    Finding,
    Flag,
    Reason,
    Relation,
    Span,
    pair_key,
)
from reader.sentences import Sentence

CONTEXT = 160
"""How many code points of its paragraph are shown on either side of a quote."""

HEADINGS = {
    "confirmed": Sentence("Confirmed"),
    "unclear": Sentence("Unclear"),
    "open": Sentence("Suggested, not reviewed"),
    "dismissed": Sentence("Dismissed"),
}
"""The statuses in the order a report shows them."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One quote with who says it and what stands around it; `marks` count in the quote."""

    article: str
    title: str
    outlet: str
    published: date | None
    quote: str
    before: str
    after: str
    span: Span
    speaker: str = ""
    role: str = ""
    marks: tuple[Span, ...] = ()
    orphan: bool = False

    def parts(self) -> Iterator[tuple[str, bool]]:
        """The quote in pieces, each with whether the reasons point at it."""
        at = 0
        for mark in self.marks:
            yield self.quote[at : mark.start], False
            yield mark.of(self.quote), True
            at = mark.end
        yield self.quote[at:], False


@dataclass(frozen=True, slots=True)
class Item:
    """One flag, or one finding that nobody has decided yet (`status` is "open")."""

    relation: Relation
    status: str
    score: float | None
    passages: tuple[Passage, ...]
    reasons: tuple[Reason, ...] = ()
    note: str = ""
    tags: tuple[str, ...] = ()
    id: str = ""
    who: str = ""
    created: str = ""
    changed: str = ""
    history: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """The items in the order they are shown, and every article they speak of.

    `voice` says the words that are nobody's; data for programs do without it.
    """

    title: str
    made_at: str
    items: tuple[Item, ...]
    articles: tuple[Article, ...]
    voice: Voice = ENGLISH

    def groups(self) -> Iterator[tuple[str, list[tuple[int, Item]]]]:
        """A heading for each status there is, and its items with their running numbers."""
        number = itertools.count(1)
        for status, heading in HEADINGS.items():
            items = [item for item in self.items if item.status == status]
            if items:
                yield self.voice.say(heading), [(next(number), item) for item in items]


def build(
    read: Sequence[ArticleClaims],
    findings: Iterable[Finding],
    flags: Iterable[Flag],
    *,
    title: str,
    made_at: str,
    limit: int | None = None,
    voice: Voice = ENGLISH,
) -> Report:
    """The report of these flags, and of these findings where no flag speaks of the same quotes.

    Only the first `limit` of them, and only the articles they speak of.
    """
    texts = {each.article.id: each for each in read}
    found: dict[str, Finding] = {}
    for finding in findings:
        found.setdefault(finding.key, finding)
    flagged = list(flags)
    items = [_of_flag(flag, found.pop(key_of(flag), None), texts) for flag in flagged]
    items += [_of_finding(finding, texts) for finding in found.values()]
    order = list(HEADINGS)
    items = sorted(items, key=lambda item: order.index(item.status))[:limit]
    named = {passage.article for item in items for passage in item.passages}
    articles = tuple(each.article for each in read if each.article.id in named)
    return Report(title, made_at, tuple(items), articles, voice)


def key_of(flag: Flag) -> str:
    """The key of a flag's pair of quotes as they are now; its id where it has one end."""
    if len(flag.ends) != 2:
        return flag.id
    return pair_key(flag.ends[0].exact, flag.ends[1].exact)


def _of_flag(flag: Flag, finding: Finding | None, texts: Mapping[str, ArticleClaims]) -> Item:
    marks = _marks(finding) if finding else {}
    passages = tuple(_anchored(end, texts.get(end.article), marks) for end in flag.ends)
    return Item(
        relation=flag.relation,
        status=flag.status.value,
        score=flag.score if flag.score is not None or finding is None else finding.score,
        passages=passages,
        reasons=finding.reasons if finding else (),
        note=flag.note,
        tags=flag.tags,
        id=flag.id,
        who=flag.who,
        created=flag.created,
        changed=flag.changed,
        history=flag.history,
    )


def _of_finding(finding: Finding, texts: Mapping[str, ArticleClaims]) -> Item:
    marks = _marks(finding)
    passages = tuple(
        _passage(texts[claim.article], claim.span, marks) for claim in (finding.a, finding.b)
    )
    return Item(finding.relation, "open", finding.score, passages, finding.reasons)


def _marks(finding: Finding) -> dict[str, list[Span]]:
    """Per article, the words that the reasons point at."""
    marks: dict[str, list[Span]] = {finding.a.article: [], finding.b.article: []}
    for reason in finding.reasons:
        marks[finding.a.article].append(reason.a)
        marks[finding.b.article].append(reason.b)
    return marks


def _anchored(end: Anchor, read: ArticleClaims | None, marks: Mapping[str, list[Span]]) -> Passage:
    if read and not end.orphan and end.span.of(read.article.text) == end.exact:
        return _passage(read, end.span, marks)
    article = read.article if read else None
    return Passage(
        article=end.article,
        title=article.title if article else "",
        outlet=article.outlet if article else "",
        published=article.published if article else None,
        quote=end.exact,
        before=end.prefix,
        after=end.suffix,
        span=end.span,
        orphan=True,
    )


def _passage(read: ArticleClaims, span: Span, marks: Mapping[str, list[Span]]) -> Passage:
    article = read.article
    before, after = _around(article, span)
    claim = _claim_at(read, span)
    speaker = (claim.speaker if claim else None) or ""
    roles = {each.name: each.role for each in read.speakers}
    return Passage(
        article=article.id,
        title=article.title,
        outlet=article.outlet,
        published=article.published,
        quote=span.of(article.text),
        before=before,
        after=after,
        span=span,
        speaker=speaker,
        role=roles.get(speaker, ""),
        marks=_merged(span, marks.get(article.id, [])),
    )


def _around(article: Article, span: Span) -> tuple[str, str]:
    """What stands before and after in the same paragraphs, cut at a word."""
    touched = [block.span for block in article.blocks if block.span.overlaps(span)] or [
        Span(0, len(article.text))
    ]
    low = max(touched[0].start, span.start - CONTEXT)
    high = min(touched[-1].end, span.end + CONTEXT)
    before, after = article.text[low : span.start], article.text[span.end : max(high, span.end)]
    if low > touched[0].start:
        before = "…" + before[before.find(" ") + 1 :]
    if high < touched[-1].end:
        after = after[: after.rfind(" ") + 1].rstrip() + "…"
    return before, after


def _claim_at(read: ArticleClaims, span: Span) -> Claim | None:
    """The claim that shares most with a passage; the shorter one where two share as much."""

    def fit(claim: Claim) -> tuple[int, int]:
        shared = min(claim.span.end, span.end) - max(claim.span.start, span.start)
        return shared, claim.span.start - claim.span.end

    touching = [claim for claim in read.claims if claim.span.overlaps(span)]
    return max(touching, key=fit, default=None)


def _merged(span: Span, marks: Iterable[Span]) -> tuple[Span, ...]:
    """The marks inside a span as offsets into it, in order, overlapping ones joined."""
    found: list[Span] = []
    for mark in sorted(marks):
        start, end = max(mark.start, span.start), min(mark.end, span.end)
        if start >= end:
            continue
        if found and start <= found[-1].end + span.start:
            last = found.pop()
            found.append(Span(last.start, max(last.end, end - span.start)))
        else:
            found.append(Span(start - span.start, end - span.start))
    return tuple(found)
