"""The review queue: every finding and every flag once, filtered, sorted, and how far one is.

Decides nothing and stores nothing; a finding's fate is the flag that speaks of its quotes.
"""

import bisect
import enum
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from operator import attrgetter
from typing import Any

from reader.library.anchors import likely
from reader.model import (
    Anchor,
    Article,
    ArticleClaims,
    Claim,
    Finding,
    Flag,
    Relation,
    Span,
    pair_key,
)


class State(enum.StrEnum):
    """What has become of an entry: still open, or what the person decided."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"
    UNCLEAR = "unclear"
    ORPHAN = "orphan"


class Order(enum.StrEnum):
    """How the queue is sorted."""

    SCORE = "score"
    NEWEST = "newest"
    OLDEST = "oldest"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class End:
    """One of the passages of an entry, with who speaks and where it stands.

    `likely` is where the words of a lost passage may be now, to be put back there by hand.
    """

    article: str
    title: str
    outlet: str
    said: date | None
    speaker: str
    quote: str
    span: Span
    role: str = ""
    orphan: bool = False
    likely: Span | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the queue. `finding` is None only for a flag on a single passage."""

    key: str
    ends: tuple[End, ...]
    relation: Relation
    score: float
    finding: Finding | None = None
    flag: Flag | None = None
    by_hand: bool = False

    @property
    def state(self) -> State:
        """What has become of it."""
        if self.flag is None:
            return State.OPEN
        if any(end.orphan for end in self.flag.ends):
            return State.ORPHAN
        return State(self.flag.status.value)

    @property
    def tags(self) -> tuple[str, ...]:
        """The flag's tags."""
        return self.flag.tags if self.flag else ()


@dataclass(frozen=True, slots=True)
class Filter:
    """Which entries are shown; an empty set or word takes everything."""

    relations: frozenset[Relation] = frozenset({Relation.CONTRADICTS, Relation.UPDATES})
    states: frozenset[State] = frozenset()
    speaker: str = ""
    outlet: str = ""
    article: str = ""
    tag: str = ""
    least: float = 0.0
    order: Order = Order.SCORE

    def among(self, entries: Iterable[Entry]) -> list[Entry]:
        """The entries it takes; a score holds back only what nobody has decided."""
        found = self.besides_state(entries)
        return [e for e in found if e.state in self.states] if self.states else found

    def besides_state(self, entries: Iterable[Entry]) -> list[Entry]:
        """The same without asking what has become of them, for counting progress.

        Goes through very many entries at each turn of a slider: only what is set is asked.
        """
        found = list(entries)
        if self.relations:
            found = [e for e in found if e.relation in self.relations]
        if self.least > 0:
            found = [e for e in found if e.score >= self.least or e.flag is not None]
        for side in ("speaker", "outlet", "article"):
            if wanted := getattr(self, side):
                of = attrgetter(side)
                found = [e for e in found if wanted in (of(e.ends[0]), of(e.ends[-1]))]
        return [e for e in found if self.tag in e.tags] if self.tag else found


@dataclass(frozen=True, slots=True)
class Progress:
    """How many of the entries at hand were looked at."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Choices:
    """What the filters can be set to."""

    speakers: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    articles: tuple[tuple[str, str], ...] = ()
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Queue:
    """Every entry; arranged anew for each filter.

    `places` says where an entry stands by its key, `marked` which flag speaks of a key. `sorted`
    keeps the places in each order once they were sorted: no decision changes it.
    """

    entries: tuple[Entry, ...] = ()
    choices: Choices = field(default_factory=Choices)
    places: Mapping[str, int] = field(default_factory=dict, compare=False, repr=False)
    marked: Mapping[str, Flag] = field(default_factory=dict, compare=False, repr=False)
    sorted: dict[Order, list[int]] = field(default_factory=dict, compare=False, repr=False)

    def arranged(self, wanted: Filter) -> list[Entry]:
        """The entries a filter takes, in its order."""
        entries = self.entries
        return wanted.among([entries[place] for place in self.in_order(wanted.order)])

    def in_order(self, order: Order) -> list[int]:
        """The places of all entries, sorted."""
        if order not in self.sorted:
            keys = [_ORDERS[order](entry) for entry in self.entries]
            self.sorted[order] = sorted(range(len(keys)), key=keys.__getitem__)
        return self.sorted[order]

    def progress(self, wanted: Filter) -> Progress:
        """How far one is with what the filter is about, whatever its state."""
        at_hand = wanted.besides_state(self.entries)
        return Progress(sum(entry.flag is not None for entry in at_hand), len(at_hand))


def _latest(entry: Entry) -> int:
    return max([end.said.toordinal() for end in entry.ends if end.said], default=0)


_ORDERS: Mapping[Order, Callable[[Entry], tuple[Any, ...]]] = {
    Order.SCORE: lambda entry: (-entry.score, entry.key),
    Order.NEWEST: lambda entry: (-_latest(entry), -entry.score, entry.key),
    Order.OLDEST: lambda entry: (_latest(entry), -entry.score, entry.key),
    Order.ARTICLE: lambda entry: (entry.ends[0].title, entry.ends[0].span, entry.key),
}


def queue(
    articles: Sequence[ArticleClaims], findings: Sequence[Finding], flags: Iterable[Flag]
) -> Queue:
    """Everything there is to review: what was found, and what was marked by hand."""
    texts = {read.article.id: read.article for read in articles}
    roles = {(r.article.id, s.name): s.role for r in articles for s in r.speakers}
    marked = _by_key(flags)
    found = [
        _of_finding(finding, texts, roles, marked.get(finding.key))
        for finding in _once(findings)
        if finding.a.article in texts and finding.b.article in texts
    ]
    known = {entry.key for entry in found}
    by_hand = [_of_flag(key, flag, texts) for key, flag in marked.items() if key not in known]
    made = _queue_of((*found, *by_hand), texts, marked)
    for order in Order:  # here, on a thread, and not when somebody asks for it
        made.in_order(order)
    return made


def reflagged(known: Queue, articles: Sequence[ArticleClaims], flags: Iterable[Flag]) -> Queue:
    """The same queue after some flags changed; entries that stayed as they were are kept.

    Looks at the flags and not at the entries, of which there may be very many.
    """
    texts = {read.article.id: read.article for read in articles}
    marked = _by_key(flags)
    changed = [
        key for key in {**known.marked, **marked} if known.marked.get(key) != marked.get(key)
    ]
    entries: list[Entry | None] = list(known.entries)
    for key in changed:
        place, flag = known.places.get(key), marked.get(key)
        if place is not None:
            entries[place] = _with_flag(known.entries[place], flag, texts)
        elif flag is not None:
            entries.append(_of_flag(key, flag, texts))
    left = tuple(entry for entry in entries if entry is not None)
    if None in entries or len(left) != len(known.entries):
        made = _queue_of(left, texts, marked)
        made.sorted.update(_sorted_again(known, made))
        return made
    choices = replace(known.choices, tags=_tags(marked))
    return Queue(left, choices, known.places, marked, known.sorted)


def _sorted_again(known: Queue, made: Queue) -> dict[Order, list[int]]:
    """The orders of a queue in which a few entries came or went, without sorting all the rest."""
    stayed = [made.places.get(entry.key) for entry in known.entries]
    came = [place for key, place in made.places.items() if key not in known.places]
    found: dict[Order, list[int]] = {}
    for order, places in known.sorted.items():
        found[order] = [place for old in places if (place := stayed[old]) is not None]
        for place in came:
            bisect.insort(found[order], place, key=lambda p: _ORDERS[order](made.entries[p]))
    return found


def _queue_of(
    entries: tuple[Entry, ...], texts: Mapping[str, Article], marked: Mapping[str, Flag]
) -> Queue:
    places = {entry.key: place for place, entry in enumerate(entries)}
    return Queue(entries, _choices(entries, texts, marked), places, marked)


def _by_key(flags: Iterable[Flag]) -> dict[str, Flag]:
    """The latest flag that speaks of each pair of quotes or single passage."""
    return {_key(flag): flag for flag in sorted(flags, key=lambda flag: flag.changed)}


def _with_flag(entry: Entry, flag: Flag | None, texts: Mapping[str, Article]) -> Entry | None:
    if entry.by_hand:
        return _of_flag(entry.key, flag, texts) if flag else None
    found = entry.finding.relation if entry.finding else entry.relation
    return replace(entry, flag=flag, relation=flag.relation if flag else found)


def _once(findings: Sequence[Finding]) -> list[Finding]:
    """One finding for a pair of quotes, the surest; copies of an article repeat the pair."""
    best: dict[str, Finding] = {}
    for finding in findings:
        known = best.get(finding.key)
        if known is None or finding.score > known.score:
            best[finding.key] = finding
    return list(best.values())


def _key(flag: Flag) -> str:
    """The name of a flag's pair of quotes, or the flag's own for a single passage."""
    if len(flag.ends) != 2:
        return flag.id
    return pair_key(flag.ends[0].exact, flag.ends[1].exact)


def _of_finding(
    finding: Finding,
    texts: Mapping[str, Article],
    roles: Mapping[tuple[str, str], str],
    flag: Flag | None,
) -> Entry:
    quotes = ((finding.a, finding.quote_a), (finding.b, finding.quote_b))
    ends = tuple(_end(claim, quote, texts[claim.article], roles) for claim, quote in quotes)
    relation = flag.relation if flag else finding.relation
    return Entry(finding.key, ends, relation, finding.score, finding, flag)


def _end(claim: Claim, quote: str, article: Article, roles: Mapping[tuple[str, str], str]) -> End:
    speaker = claim.speaker or ""
    return End(
        article.id,
        article.title,
        article.outlet or article.title,
        article.published,
        speaker,
        quote,
        claim.span,
        roles.get((article.id, speaker), ""),
    )


def _of_flag(key: str, flag: Flag, texts: Mapping[str, Article]) -> Entry:
    ends = tuple(_anchored(anchor, texts.get(anchor.article)) for anchor in flag.ends)
    finding = None
    if len(flag.ends) == 2:
        a, b = (Claim(end.article, end.span, end.span) for end in flag.ends)
        quotes = (flag.ends[0].exact, flag.ends[1].exact)
        finding = Finding(key, a, b, *quotes, flag.relation, flag.score or 1.0, 0.0)
    return Entry(key, ends, flag.relation, flag.score or 1.0, finding, flag, by_hand=True)


def _anchored(anchor: Anchor, article: Article | None) -> End:
    title = article.title if article else ""
    outlet = (article.outlet or article.title) if article else ""
    said = article.published if article else None
    end = End(anchor.article, title, outlet, said, "", anchor.exact, anchor.span)
    if article is None or not anchor.orphan:
        return replace(end, orphan=article is None)
    return replace(end, orphan=True, likely=likely(anchor, article.text))


def _choices(
    entries: Sequence[Entry], texts: Mapping[str, Article], marked: Mapping[str, Flag]
) -> Choices:
    ends = [end for entry in entries for end in entry.ends]
    articles = {end.article for end in ends}
    return Choices(
        tuple(sorted({end.speaker for end in ends} - {""})),
        tuple(sorted({end.outlet for end in ends} - {""})),
        tuple(sorted(((i, texts[i].title) for i in articles if i in texts), key=lambda x: x[1])),
        _tags(marked),
    )


def _tags(marked: Mapping[str, Flag]) -> tuple[str, ...]:
    return tuple(sorted({tag for flag in marked.values() for tag in flag.tags}))
