"""`parallax import`: one line for each thing taken or refused."""

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from reader.app import importing
from reader.app.importing import Kind, Outcome
from reader.app.workspace import Workspace
from reader.cli.frame import FINE, PARTLY, Command, Frame, complain, json_option, write_json
from reader.cli.sources import STDIN, standard_input


@click.command("import", cls=Command)
@click.argument("sources", nargs=-1, required=True, metavar="PATH|URL|-…")
@json_option
@click.pass_obj
def import_command(frame: Frame, sources: tuple[str, ...], as_json: bool) -> int:
    """Take files, folders, addresses or standard input (-) into the library.

    Prints one line for each: added, duplicate, version (another text of the same address)
    or refused and why. Ends with 0 when all were taken, 3 when some were refused.
    """
    told: list[Outcome] = []
    with frame.workspace() as ws:
        for outcome in _outcomes(ws, sources):
            told.append(outcome)
            if not as_json:
                _say(outcome)
            if outcome.kind is Kind.REFUSED and (as_json or not sys.stdout.isatty()):
                complain(outcome.why)
    if as_json:
        write_json({"items": [_shape(outcome) for outcome in told]})
    return PARTLY if any(outcome.kind is Kind.REFUSED for outcome in told) else FINE


def _outcomes(ws: Workspace, sources: tuple[str, ...]) -> Iterator[Outcome]:
    for source in sources:
        if source == STDIN:
            yield from importing.import_data(ws, standard_input(), "standard input")
        else:
            yield from importing.import_paths(ws, [Path(source)])


def _say(outcome: Outcome) -> None:
    if outcome.kind is Kind.REFUSED:
        click.echo(f"refused    {outcome.why}")
    else:
        click.echo(f"{outcome.kind.value:<10} {outcome.article_id}  {outcome.title}")


def _shape(outcome: Outcome) -> dict[str, object]:
    return {
        "outcome": outcome.kind.value,
        "source": outcome.source,
        "id": outcome.article_id or None,
        "title": outcome.title or None,
        "why": outcome.why or None,
    }
