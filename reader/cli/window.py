"""`parallax [PATH…]`: the window, or the comparison in the terminal where there is no display."""

import os
import sys

import click

from reader.cli.frame import FINE, PARTLY, Command, Frame, complain

_UNIX_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_SHOWN = 20


@click.command("open", cls=Command)
@click.argument("paths", nargs=-1, metavar="[PATH…]")
@click.pass_obj
def open_command(frame: Frame, paths: tuple[str, ...]) -> int:
    """Open the window; PATHs are imported and compared there.

    Without a display the comparison is written to the terminal.
    """
    if not has_display():
        click.echo("There is no display to open a window on, so the comparison is written here.")
        return _in_terminal(frame, paths)
    if frame.open_window is None:
        return _in_terminal(frame, paths)
    try:
        return frame.open_window(paths, frame.library)
    except ImportError as error:
        complain(f"The window cannot be opened here: {error}. The comparison is written instead.")
        return _in_terminal(frame, paths)


def has_display() -> bool:
    """Whether a window can be opened; on Linux a display has to be named."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in _UNIX_DISPLAYS)


def _in_terminal(frame: Frame, paths: tuple[str, ...]) -> int:
    from reader.app import comparing, importing  # noqa: PLC0415 - the window needs none of it
    from reader.app.intake import Intake  # noqa: PLC0415
    from reader.cli.printing import print_findings  # noqa: PLC0415

    code = FINE
    with frame.workspace() as ws:
        ids: list[str] | None = None
        if paths:
            with Intake(ws) as intake:
                outcomes = list(intake.run(intake.start(list(paths))))
            ids = [outcome.article_id for outcome in outcomes if outcome.article_id]
            for outcome in outcomes:
                if outcome.kind is importing.Kind.REFUSED:
                    complain(outcome.why)
                    code = PARTLY
        else:
            importing.import_samples_once(ws)
        comparison = comparing.compare(ws, ids)
    print_findings(comparison, comparison.standing, _SHOWN)
    return code
