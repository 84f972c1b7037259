"""`parallax verify`: what of a dossier still holds, line by line."""

from collections import Counter
from pathlib import Path

import click

from reader.app import verifying
from reader.app.verifying import Check, Verdict
from reader.cli.frame import FAILED, FINE, PARTLY, Command, Frame, complain, json_option, write_json
from reader.cli.printing import wrapped
from reader.errors import InputRefused

_SIGNS = {Verdict.HOLDS: ("✓", "green"), Verdict.FAILS: ("✗", "red"), Verdict.ABSENT: ("–", "")}


@click.command("verify", cls=Command)
@click.argument("dossier", type=click.Path(path_type=Path))
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--alone", is_flag=True, help="Check the dossier by itself, without the library.")
@json_option
@click.pass_obj
def verify_command(
    frame: Frame, dossier: Path, files: tuple[Path, ...], alone: bool, as_json: bool
) -> int:
    """Check an evidence dossier against itself, your library and FILES (or folders).

    Says line by line what still holds. Ends with 0 when all of it does, 3 when something does
    not, 1 when the file is no dossier.
    """
    try:
        checks = _checks(frame, dossier, files, alone)
    except InputRefused as refusal:
        complain(str(refusal))
        return FAILED
    counts = Counter(check.verdict for check in checks)
    if as_json:
        lines = [{"subject": c.subject, "verdict": c.verdict, "text": c.text} for c in checks]
        write_json({"dossier": str(dossier), "checks": lines, **_shape(counts)})
    else:
        for check in checks:
            _say(check)
        click.echo(
            f"{counts[Verdict.HOLDS]} hold, {counts[Verdict.FAILS]} do not, "
            f"{counts[Verdict.ABSENT]} could not be checked here."
        )
    return PARTLY if counts[Verdict.FAILS] else FINE


def _checks(frame: Frame, dossier: Path, files: tuple[Path, ...], alone: bool) -> list[Check]:
    if alone:
        return verifying.check(dossier, None, files)
    with frame.reading() as ws:
        return verifying.check(dossier, ws, files)


def _say(check: Check) -> None:
    sign, colour = _SIGNS[check.verdict]
    told = wrapped(f"{check.subject}: {check.text}", "  ", "  ")
    click.echo(click.style(sign, fg=colour or None) + told[1:])


def _shape(counts: Counter[Verdict]) -> dict[str, int]:
    return {
        "holds": counts[Verdict.HOLDS],
        "fails": counts[Verdict.FAILS],
        "absent": counts[Verdict.ABSENT],
    }
