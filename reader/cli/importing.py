"""`parallax import`: one line for each thing taken or refused."""

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import click

from reader.app import copies, fetching
from reader.app.importing import Kind, Outcome
from reader.app.intake import Intake, bring_in
from reader.app.workspace import Workspace
from reader.cli.frame import (
    FINE,
    PARTLY,
    Command,
    Frame,
    complain,
    json_option,
    one_line,
    tell,
    write_json,
)
from reader.cli.printing import columns, count, shortened
from reader.cli.sources import STDIN, standard_input
from reader.errors import ParallaxError
from reader.formats import Source


@click.command("import", cls=Command)
@click.argument("sources", nargs=-1, metavar="PATH|URL|-…")
@click.option("--resume", is_flag=True, help="Go on with imports that were interrupted.")
@click.option("--offline", is_flag=True, help="Fetch nothing, whatever is asked for.")
@click.option(
    "--field",
    "fields",
    multiple=True,
    metavar="NAME=COLUMN",
    help="Where a table or JSON keeps title, text, published, outlet, authors, address …",
)
@json_option
@click.pass_obj
def import_command(
    frame: Frame,
    sources: tuple[str, ...],
    resume: bool,
    offline: bool,
    fields: tuple[str, ...],
    as_json: bool,
) -> int:
    """Take files, folders, addresses or standard input (-) into the library.

    Prints one line for each: added, duplicate, version (another text of the same address),
    address (known without its text) or refused and why. An address is fetched once, which
    goes online. Ends with 0 when all were taken, 3 when some were refused.
    """
    if not sources and not resume:
        raise click.UsageError("Name what to import, or say --resume.")
    mapping = _mapping(fields)
    told: list[Outcome] = []
    with frame.workspace() as ws, Intake(ws, offline=offline) as intake, _left_for_later():
        online = any(fetching.is_address(source) for source in sources)
        if online and not offline and not fetching.is_forbidden(ws):
            complain(fetching.NOTE)
        for outcome in _outcomes(ws, intake, sources, mapping, resume):
            told.append(outcome)
            if not as_json:
                say(outcome)
            if outcome.kind is Kind.REFUSED and (as_json or not sys.stdout.isatty()):
                complain(outcome.why)
        new = [o.article_id for o in told if o.kind in (Kind.ADDED, Kind.VERSION)]
        alike = copies.near_copies(ws, new) if new else {}
    if as_json:
        write_json({"items": [shape(outcome, alike) for outcome in told]})
    for copy in alike.values() if not as_json else ():
        complain(f"{copy.article} is a near copy {_of(copy)}.")
    return PARTLY if any(outcome.kind is Kind.REFUSED for outcome in told) else FINE


@contextmanager
def _left_for_later() -> Iterator[None]:
    try:
        yield
    except KeyboardInterrupt as stop:
        raise ParallaxError("Stopped; “parallax import --resume” goes on with the rest.") from stop


def _mapping(fields: tuple[str, ...]) -> dict[str, str]:
    pairs = [field.partition("=") for field in fields]
    if wrong := [name for name, sign, column in pairs if not (name and sign and column)]:
        raise click.UsageError(f"--field takes NAME=COLUMN, not {wrong[0]!r}.")
    return {name: column for name, _, column in pairs}


def _outcomes(
    ws: Workspace,
    intake: Intake,
    sources: tuple[str, ...],
    mapping: dict[str, str],
    resume: bool,
) -> Iterator[Outcome]:
    for batch in intake.unfinished() if resume else ():
        yield from intake.run(batch)
    if STDIN in sources:
        source = Source(standard_input(), "standard input", mapping=mapping)
        yield from bring_in(ws, source, intake.harvest)
    if named := [source for source in sources if source != STDIN]:
        yield from intake.run(intake.start(named, mapping))


def say(outcome: Outcome) -> None:
    """One line for one outcome."""
    if outcome.kind is Kind.REFUSED:
        tell(f"refused    {one_line(outcome.why)}")
    elif outcome.kind is Kind.ADDRESS:
        tell(f"address    {one_line(outcome.source)}  {one_line(outcome.title)}")
    else:
        known = f"{outcome.kind.value:<10} {outcome.article_id}  "
        tell(known + shortened(outcome.title, max(20, columns() - len(known))))


def _of(copy: copies.NearCopy) -> str:
    differ = f"{count(copy.words, 'word')} {'differs' if copy.words == 1 else 'differ'}"
    return one_line(f"of {copy.of} {copy.title}")[:120] + f", {differ}"


def shape(outcome: Outcome, alike: Mapping[str, copies.NearCopy]) -> dict[str, object]:
    """One outcome for programs."""
    copy = alike.get(outcome.article_id) if outcome.kind is not Kind.DUPLICATE else None
    return {
        "outcome": outcome.kind.value,
        "source": outcome.source,
        "id": outcome.article_id or None,
        "title": outcome.title or None,
        "why": outcome.why or None,
        "near_copy": {"of": copy.of, "words": copy.words} if copy else None,
    }
