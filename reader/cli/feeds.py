"""`parallax feeds`: which feeds are followed; refreshed only when told to."""

from pathlib import Path

import click

from reader.app import fetching, intake_feeds
from reader.app.importing import Kind, Outcome, read_bytes
from reader.app.intake import Intake
from reader.app.workspace import Workspace
from reader.cli.frame import (
    FAILED,
    FINE,
    PARTLY,
    Command,
    Frame,
    complain,
    json_option,
    library_option,
    one_line,
    write_json,
)
from reader.cli.importing import say, shape
from reader.cli.printing import count
from reader.errors import InputRefused
from reader.formats import Source


@click.group("feeds", invoke_without_command=True)
@library_option
@click.pass_context
def feeds_command(ctx: click.Context) -> None:
    """Follow feeds: “add”, “remove”, “refresh”; without any of these they are listed."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(list_command)


@feeds_command.command("list", cls=Command)
@json_option
@click.pass_obj
def list_command(frame: Frame, as_json: bool = False) -> None:
    """The feeds that are followed."""
    with frame.reading() as ws:
        known = intake_feeds.followed(ws)
    if as_json:
        found = [{"address": address, "title": title} for address, title in known.items()]
        write_json({"feeds": found})
        return
    for address, title in known.items():
        click.echo(one_line(f"{address}  {title}" if title != address else address))
    if not known:
        click.echo("No feed is followed; “parallax feeds add ADDRESS” follows one.")


@feeds_command.command("add", cls=Command, short_help="Follow feeds by their addresses or OPML.")
@click.argument("sources", nargs=-1, required=True, metavar="ADDRESS|FILE…")
@json_option
@click.pass_obj
def add_command(frame: Frame, sources: tuple[str, ...], as_json: bool) -> int:
    """Follow feeds by their addresses, or all in a list (OPML); nothing is fetched yet."""
    taken: dict[str, list[str]] = {}
    with frame.workspace() as ws, Intake(ws) as intake:
        for source in sources:
            try:
                taken[source] = _followed(ws, intake, source)
            except InputRefused as refusal:
                complain(str(refusal))
    if as_json:
        write_json({"followed": [address for added in taken.values() for address in added]})
    for source, added in taken.items() if not as_json else ():
        listed = "" if fetching.is_address(source) else f"{count(len(added), 'feed')} of "
        click.echo(f"Followed: {listed}{one_line(source)}")
    return FINE if len(taken) == len(set(sources)) else PARTLY if taken else FAILED


def _followed(ws: Workspace, intake: Intake, source: str) -> list[str]:
    if fetching.is_address(source):
        intake_feeds.follow(ws, source)
        return [source]
    return list(
        intake_feeds.follow_listed(ws, intake.harvest(Source(read_bytes(Path(source)), source)))
    )


@feeds_command.command("remove", cls=Command)
@click.argument("address")
@json_option
@click.pass_obj
def remove_command(frame: Frame, address: str, as_json: bool) -> None:
    """Stop following a feed; its articles stay."""
    with frame.workspace() as ws:
        intake_feeds.unfollow(ws, address)
    if as_json:
        write_json({"removed": [address]})
    else:
        click.echo(f"No longer followed: {one_line(address)}")


@feeds_command.command("refresh", cls=Command)
@click.argument("addresses", nargs=-1, metavar="[ADDRESS…]")
@click.option("--pages", is_flag=True, help="Fetch the page of an item that comes without text.")
@json_option
@click.pass_obj
def refresh_command(frame: Frame, addresses: tuple[str, ...], pages: bool, as_json: bool) -> int:
    """Fetch all feeds, or those named, once; this goes online. Items become articles."""
    told: list[Outcome] = []
    with frame.workspace() as ws, Intake(ws) as intake:
        if (addresses or intake_feeds.followed(ws)) and not fetching.is_forbidden(ws):
            complain(fetching.NOTE)
        for outcome in intake_feeds.refresh(ws, intake, None, *addresses, pages=pages):
            told.append(outcome)
            if not as_json:
                say(outcome)
    if as_json:
        write_json({"items": [shape(outcome, {}) for outcome in told]})
    elif not told:
        click.echo("No feed is followed; “parallax feeds add ADDRESS” follows one.")
    return PARTLY if any(outcome.kind is Kind.REFUSED for outcome in told) else FINE
