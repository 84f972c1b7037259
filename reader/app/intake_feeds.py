"""Feeds a person follows: kept with the library, refreshed only when asked for."""

from collections.abc import Iterator
from itertools import islice

from reader.app import fetching
from reader.app.importing import Kind, Outcome
from reader.app.intake import Intake
from reader.app.intake_journal import Batch
from reader.app.workspace import Workspace
from reader.errors import InputRefused, NotFound
from reader.formats import Harvest
from reader.jobs import JobContext

KIND = "feed"
MOST_PAGES = 200


def followed(ws: Workspace) -> dict[str, str]:
    """The feeds that are followed: {address: title}."""
    return ws.library.names(KIND)


def follow(ws: Workspace, address: str, title: str = "") -> None:
    """Follow a feed; nothing is fetched until `refresh`."""
    if not fetching.is_address(address):
        raise InputRefused(
            "{address} is no web address; a feed is named by its address.", address=address
        )
    ws.library.set_name(KIND, address, title or address)


def follow_listed(ws: Workspace, listed: Harvest) -> list[str]:
    """Follow every feed of a list (OPML) and give their addresses; raises InputRefused for none."""
    feeds = [link.facts for link in listed.links if fetching.is_address(link.facts.address)]
    if not feeds:
        raise InputRefused("The list names no feed; export the feeds as OPML and add that file.")
    for facts in feeds:
        follow(ws, facts.address, facts.title)
    return [facts.address for facts in feeds]


def unfollow(ws: Workspace, address: str) -> None:
    """Stop following a feed; its articles stay."""
    if address not in followed(ws):
        raise NotFound("{address} is not among the feeds that are followed.", address=address)
    ws.library.set_name(KIND, address, "")


def refresh(
    ws: Workspace,
    intake: Intake,
    context: JobContext | None = None,
    *addresses: str,
    pages: bool = False,
) -> Iterator[Outcome]:
    """Fetch the feeds that are followed, or those named, once; this goes online.

    Items with a text become articles. With `pages` those that name only a page have it fetched.
    """
    wanted = addresses or tuple(followed(ws))
    if not wanted:
        return
    batch = intake.start(wanted)
    for outcome in intake.run(batch, context):
        if not (pages and outcome.kind is Kind.ADDRESS):
            yield outcome
    if pages and (new := bare_pages(ws, batch)):
        yield from intake.run(intake.start(new), context)


def bare_pages(ws: Workspace, batch: Batch) -> list[str]:
    """The pages that items of a batch only name, at most MOST_PAGES, without those known."""
    known = {summary.address for summary in ws.library.summaries()}
    named = (
        str(packed["source"])
        for item in sorted(batch.done)
        for packed in batch.done[item]
        if packed["kind"] == Kind.ADDRESS
    )
    new = (address for address in dict.fromkeys(named) if address not in known)
    return list(islice(filter(fetching.is_address, new), MOST_PAGES))
