"""`parallax report`: what was flagged and found, in a file to take away."""

import importlib
from pathlib import Path
from typing import Any

import click

from reader.app import exporting, reporting
from reader.cli.compare import Relations, limit_option
from reader.cli.frame import Command, Frame, json_option, write_json
from reader.errors import ParallaxError
from reader.export.report import Report


class Statuses(click.ParamType[frozenset[str]]):
    """One or more statuses with commas between."""

    name = "S,…"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> frozenset[str]:
        """The statuses named; a usage error names those there are."""
        named = frozenset(word.strip().lower() for word in str(value).split(","))
        unknown = named - set(reporting.statuses())
        if unknown:
            known = ", ".join(reporting.statuses())
            self.fail(f"“{min(unknown)}” is not a status; there are {known}.", param, ctx)
        return named


@click.command("report", cls=Command)
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path))
@click.option(
    "--status",
    "statuses",
    type=Statuses(),
    default="confirmed,unclear,open",
    help="Which flags; “open” are findings nobody has reviewed.  [confirmed,unclear,open]",
)
@click.option(
    "--relation",
    "relations",
    type=Relations(),
    default="contradicts,updates",
    help="Which relations.  [contradicts,updates]",
)
@click.option("--article", "articles", multiple=True, metavar="ID", help="Only these articles.")
@click.option(
    "--min-score",
    "least",
    type=click.FloatRange(0, 1),
    default=0.5,
    metavar="S",
    help="Open findings from S, 0 to 1.  [0.5]",
)
@limit_option
@click.option("--title", default=reporting.TITLE, help="The report's title.")
@json_option
@click.pass_obj
def report_command(frame: Frame, /, out: Path, as_json: bool, **wanted: Any) -> None:
    """Write a report to OUT: .html, .pdf, .md, .csv or .json by its name.

    OUT.dossier makes an evidence dossier of your flags, with the texts and files they stand
    in, that “parallax verify” can check later; OUT.jsonld writes them as W3C Web Annotations.
    """
    with frame.reading() as ws:
        ids = tuple(ws.library.article(id).id for id in wanted["articles"])
        choice = reporting.Choice(**wanted | {"articles": ids})
        items = exporting.take_away(ws, out, choice, draw_pdf=_draw_pdf)
    _tell(out, items, as_json)


def _draw_pdf(report: Report) -> bytes:
    try:
        printing = importlib.import_module("reader.ui.printing")
    except ImportError as error:
        raise ParallaxError(
            f"A PDF cannot be drawn here ({error}); write a .html report instead."
        ) from error
    drawn: bytes = printing.draw_pdf(report)
    return drawn


def _tell(out: Path, items: int, as_json: bool) -> None:
    if as_json:
        write_json({"written": str(out), "items": items})
    else:
        click.echo(f"{items} {'item' if items == 1 else 'items'} written to {out}")
