"""Feeds a person follows: kept with the library, refreshed only when asked for."""

from collections.abc import Iterator

from reader.app import fetching
from reader.app.importing import Outcome
from reader.app.intake import Intake
from reader.app.workspace import Workspace
from reader.errors import InputRefused, NotFound
from reader.jobs import JobContext

KIND = "feed"


def followed(ws: Workspace) -> dict[str, str]:
    """The feeds that are followed: {address: title}."""
    return ws.library.names(KIND)


def follow(ws: Workspace, address: str, title: str = "") -> None:
    """Follow a feed; nothing is fetched until `refresh`."""
    if not fetching.is_address(address):
        raise InputRefused(f"{address} is no web address; a feed is named by its address.")
    ws.library.set_name(KIND, address, title or address)


def unfollow(ws: Workspace, address: str) -> None:
    """Stop following a feed; its articles stay."""
    if address not in followed(ws):
        raise NotFound(f"{address} is not among the feeds that are followed.")
    ws.library.set_name(KIND, address, "")


def refresh(
    ws: Workspace, intake: Intake, context: JobContext | None = None, *addresses: str
) -> Iterator[Outcome]:
    """Fetch the feeds that are followed, or those named, once; this goes online."""
    wanted = addresses or tuple(followed(ws))
    if wanted:
        yield from intake.run(intake.start(wanted), context)
