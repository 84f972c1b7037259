"""What every command shares: the library option, the exit codes and the JSON writer."""

import contextlib
import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from reader.errors import LibraryDamaged

if TYPE_CHECKING:
    from reader.app.workspace import Workspace

FINE, FAILED, USAGE, PARTLY = 0, 1, 2, 3
EMPTY = "The library is empty. Import something: parallax import FILE"

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(slots=True)
class Frame:
    """What was said before the command: which library, and what opens the window."""

    library: Path | None = None
    open_window: Callable[[Sequence[str], Path | None], int] | None = None

    def workspace(self, *, read_only: bool = False) -> "Workspace":
        """Open the library; the caller closes it."""
        from reader.app.workspace import Workspace  # noqa: PLC0415 - `--help` must not load it

        ws = Workspace.open(self.library, read_only=read_only)
        for notice in ws.notices:
            complain(notice)
        return ws

    def reading(self) -> "Workspace":
        """Open the library to read it only: waits for no writer and needs no room on the disk.

        A damaged one is opened as ever, which builds it anew and says so.
        """
        try:
            return self.workspace(read_only=True)
        except LibraryDamaged:
            return self.workspace()


def _remember(ctx: click.Context, _parameter: click.Parameter, folder: Path | None) -> None:
    if folder is not None:
        ctx.find_object(Frame).library = folder  # type: ignore[union-attr]


def library_option(command: F) -> F:
    """The `--library DIR` option, understood before and after the command's name."""
    return click.option(
        "--library",
        type=click.Path(file_okay=False, path_type=Path),
        metavar="DIR",
        expose_value=False,
        callback=_remember,
        help="The library to use instead of your own (or set PARALLAX_LIBRARY).",
    )(command)


class Command(click.Command):
    """A command that also takes `--library`."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        library_option(self)


def json_option(command: F) -> F:
    """The `--json` flag, given to the command as `as_json`."""
    return click.option("--json", "as_json", is_flag=True, help="Write JSON for programs.")(command)


def write_json(value: object, *, on_one_line: bool = False) -> None:
    """One JSON document on standard output, in UTF-8."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=None if on_one_line else 1))


def tell(line: str) -> None:
    """One line on standard output; the work goes on when nobody reads it any more."""
    with contextlib.suppress(BrokenPipeError):
        click.echo(line)


def complain(sentence: str) -> None:
    """One sentence on one line of standard error; the command goes on."""
    click.echo(one_line(sentence), err=True)


def one_line(text: str) -> str:
    """The words on one line, inert."""
    return " ".join(inert(text).split())


def inert(text: str) -> str:
    """The text without what a terminal would obey: escapes, controls, turned direction."""
    return _CONTROLS.sub("\ufffd", text)
