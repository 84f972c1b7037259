"""Importing a list of files and addresses: item by item, stoppable, and safe from crashes.

The list is on disk before the first item is read. What was acknowledged is in the library;
what was not is read again by the next run and found to be there or taken then.
"""

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from reader.app import fetching
from reader.app.importing import Kind, Outcome, files_in, read_named, take, typed_address
from reader.app.intake_journal import Batch, IntakeJournal
from reader.app.intake_pictures import with_pictures_beside
from reader.app.intake_process import ParsingProcess
from reader.app.workspace import Workspace
from reader.errors import Cancelled, InputRefused
from reader.formats import Found, Harvest, Link, Source, nothing_found
from reader.formats.archive import belongs_to_page
from reader.jobs import JobContext
from reader.sentences import Sentence

_MOST_TRIES = 3
_ONLY_ADDRESS = Sentence(
    "Only its address is known; import the address to fetch the page, which goes online."
)


@dataclass(slots=True)
class Summary:
    """What became of a batch, counted, with everything refused and why."""

    added: int = 0
    duplicates: int = 0
    versions: int = 0
    addresses: int = 0
    refused: list[Outcome] = field(default_factory=list)

    def count(self, outcome: Outcome) -> None:
        """Add one outcome."""
        self.added += outcome.kind is Kind.ADDED
        self.duplicates += outcome.kind is Kind.DUPLICATE
        self.versions += outcome.kind is Kind.VERSION
        self.addresses += outcome.kind is Kind.ADDRESS
        if outcome.kind is Kind.REFUSED:
            self.refused.append(outcome)

    def __str__(self) -> str:
        named = [
            (self.versions, "versions"),
            (self.duplicates, "duplicates"),
            (self.addresses, "addresses"),
            (len(self.refused), "refused"),
        ]
        parts = [f"{count:,} {name}" for count, name in named if count]
        return ", ".join([f"{self.added:,} added", *parts])


class Intake:
    """The import queue of one library; use it as a context manager, it owns a process."""

    def __init__(
        self, ws: Workspace, parser: ParsingProcess | None = None, *, offline: bool = False
    ) -> None:
        self._ws = ws
        self._offline = offline
        self._parser = parser or ParsingProcess()
        self._journal = IntakeJournal(ws.folders.precious)
        self._paused = threading.Event()

    def start(
        self, sources: Iterable[str | Path], mapping: Mapping[str, str] | None = None
    ) -> Batch:
        """Write down what to import: files, folders (all files below), addresses."""
        items: list[str] = []
        for source in sources:
            if fetching.is_address(str(source)) or typed_address(str(source)):
                items.append(str(source))
            else:
                path = Path(source).absolute()
                found = files_in(path) or [path]
                kept = [f for f in found if not belongs_to_page(f.relative_to(path.parent))]
                items += [str(file) for file in kept]
        return self._journal.begin(items, mapping)

    def unfinished(self) -> list[Batch]:
        """Batches that a crash, a pause or a stop left half done."""
        return self._journal.unfinished()

    def run(self, batch: Batch, context: JobContext | None = None) -> Iterator[Outcome]:
        """Import what is left of a batch; each outcome is on disk when it is given.

        Ends early after `pause`; raises Cancelled at once if `context` is cancelled, also amid
        an item. Either way the rest can be run later, or given up with `discard`.
        """
        context = context or JobContext()
        self._paused.clear()
        with self._journal.running(batch):
            for item in batch.left:
                if self._paused.is_set():
                    return
                context.report(len(batch.done), len(batch.items), Path(batch.items[item]).name)
                try:
                    outcomes = self._import(batch, item, context)
                except (Cancelled, KeyboardInterrupt):
                    self._journal.mark_stopped(batch, item)
                    raise
                self._journal.mark_done(batch, item, outcomes)
                yield from outcomes
            context.report(len(batch.items), len(batch.items))
            self._journal.mark_ended(batch, "finished")

    def pause(self) -> None:
        """Stop `run` after the item that is being read."""
        self._paused.set()

    def discard(self, batch: Batch) -> None:
        """Give up what is left of a batch; what is in the library stays there."""
        self._journal.mark_ended(batch, "cancelled")

    def summary(self, batch: Batch) -> Summary:
        """What became of a batch so far, over all its runs."""
        summary = Summary()
        for item in sorted(batch.done):
            for packed in batch.done[item]:
                summary.count(Outcome(**{**packed, "kind": Kind(packed["kind"])}))
        return summary

    def harvest(self, source: Source, context: JobContext | None = None) -> Harvest:
        """Everything in a source, read by the parsing process, with pictures saved beside it.

        Raises Cancelled a moment after `context` is cancelled.
        """
        context = context or JobContext()
        found = self._parser.harvest(source, lambda: context.cancelled)
        return found if source.address else with_pictures_beside(found, Path(source.name))

    def close(self) -> None:
        """End the parsing process."""
        self._parser.close()

    def __enter__(self) -> "Intake":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _import(self, batch: Batch, item: int, context: JobContext) -> list[Outcome]:
        name = batch.items[item]
        if batch.broke_off(item) >= _MOST_TRIES:
            why = Sentence(
                "{name}: The program ended {times} times while reading it.",
                name=Path(name).name,
                times=_MOST_TRIES,
            )
            return [Outcome(Kind.REFUSED, name, why=why)]
        before = batch.begun.get(item, 0)
        self._journal.mark_begun(batch, item)
        try:
            source = self._source(name, batch, context)
        except InputRefused as refusal:
            context.check()  # what was stopped is no refusal
            return [Outcome(Kind.REFUSED, name, why=refusal.sentence)]
        outcomes: list[Outcome] = []
        for outcome in bring_in(self._ws, source, lambda each: self.harvest(each, context)):
            outcomes.append(outcome)
            context.check()
        if source.address and source.address.rstrip("/") != name.rstrip("/"):
            outcomes = [_redirected(outcome, source.address) for outcome in outcomes]
        return [self._as_first_told(o, batch) for o in outcomes] if before else outcomes

    def _source(self, name: str, batch: Batch, context: JobContext) -> Source:
        if not fetching.is_address(name):
            return Source(read_named(name), name, mapping=batch.mapping)
        if self._offline:
            raise InputRefused("{name} was not fetched: going online is forbidden.", name=name)
        return fetched_source(self._ws, name, lambda: context.cancelled)

    def _as_first_told(self, outcome: Outcome, batch: Batch) -> Outcome:
        """What a crash or a stop kept from being told was added by this batch all the same."""
        if outcome.kind is not Kind.DUPLICATE:
            return outcome
        given = self._ws.library.article(outcome.article_id).provenance
        if given is None or given.imported_at < batch.started:
            return outcome
        ours = f"{given.source}/".startswith(f"{outcome.source}/")  # the file, or a member of it
        return replace(outcome, kind=Kind.ADDED, why="") if ours else outcome


def _redirected(outcome: Outcome, address: str) -> Outcome:
    """The outcome with a word on where the page really was."""
    told = Sentence("It redirects to {address}.", address=address)
    return replace(
        outcome,
        why=Sentence("{first} {then}", first=outcome.why, then=told) if outcome.why else told,
    )


def fetched_source(
    ws: Workspace, address: str, stopped: Callable[[], bool] = lambda: False
) -> Source:
    """Fetch an address as a source to read; raises InputRefused where going online is forbidden."""
    if fetching.is_forbidden(ws):
        raise InputRefused(
            "{address} was not fetched: going online is forbidden. Save the page and import the "
            "file, or allow it.",
            address=address,
        )
    page = fetching.fetch(address, stopped=stopped)
    return Source(page.data, address, page.charset, page.media_type, page.address)


def bring_in(
    ws: Workspace, source: Source, harvest: Callable[[Source], Harvest]
) -> Iterator[Outcome]:
    """Read one source and put what it holds into the library; one transaction for each original."""
    try:
        found = harvest(source)
    except InputRefused as refusal:
        yield Outcome(Kind.REFUSED, source.name, why=_named(refusal.sentence, source.name))
        return
    if not (found.found or found.links or found.problems):
        yield Outcome(Kind.REFUSED, source.name, why=nothing_found(found, source.name))
    for group in _by_original(found):
        yield from take(ws, group, source.name)
    yield from _links(ws, found.links)
    for problem in found.problems:
        name = f"{source.name}/{problem.member}" if problem.member else source.name
        yield Outcome(Kind.REFUSED, name, why=_named(problem.told, source.name))


def _named(why: str, name: str) -> str:
    label = Path(name).name or name
    return why if why.startswith(label) else Sentence("{name}: {why}", name=label, why=why)


def _by_original(harvest: Harvest) -> list[list[Found]]:
    groups: list[list[Found]] = []
    for entry in harvest.found:
        if not groups or groups[-1][0].original is not entry.original:
            groups.append([])
        groups[-1].append(entry)
    return groups


def _links(ws: Workspace, links: Sequence[Link]) -> Iterator[Outcome]:
    """Addresses without text: what they say of articles that are there is noted there."""
    if not links:
        return
    known = {s.address: s.id for s in ws.library.summaries() if s.address}
    for link in links:
        facts = link.facts
        if facts.address in known:
            complete(ws, known[facts.address], link)
            why = Sentence(
                "The article is in the library; what was missing of its facts is noted there."
            )
            yield Outcome(Kind.DUPLICATE, facts.address, known[facts.address], facts.title, why)
        else:
            source = facts.address or facts.title
            yield Outcome(Kind.ADDRESS, source, title=facts.title, why=_ONLY_ADDRESS)


def complete(ws: Workspace, id: str, link: Link) -> None:
    """Fill in from a bibliography what the library does not know of an article or only inferred."""
    article, facts = ws.library.article(id), link.facts
    better = {
        name: value
        for name in ("title", "outlet", "authors", "published", "language")
        if (value := getattr(facts, name))
        and (
            not getattr(article, name)
            or article.origins.get(name) in ("inferred", "first sentence")
        )
    }
    tags = tuple(dict.fromkeys((*article.tags, *facts.tags)))
    if tags != article.tags:
        better["tags"] = tags
    if better:
        origin = next(iter(facts.origins.values()), "bibliography")
        ws.library.update_metadata(id, origin=origin, **better)
