"""The `parallax` command: finds the subcommand, and turns every end into a sentence and a code.

Exit codes: 0 fine, 1 failed, 2 usage, 3 partly. Commands are imported when they are called.
"""

import contextlib
import errno
import importlib
import io
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

import reader
from reader.cli.frame import FAILED, FINE, USAGE, Frame, complain, library_option
from reader.errors import ParallaxError
from reader.faults import report_crash, start_log

COMMANDS = {
    "import": ("importing", "Take files, folders, addresses or standard input into the library."),
    "feeds": ("feeds", "Follow feeds; fetch them when told to."),
    "list": ("listing", "List the articles of the library."),
    "show": ("listing", "Show an article."),
    "edit": ("editing", "Change an article's metadata, tags and collections."),
    "delete": ("listing", "Delete an article, or take the deletion back."),
    "search": ("search", "Search articles, claims and speakers."),
    "claims": ("claims", "Show who says what in an article."),
    "compare": ("compare", "Compare files or articles of the library."),
    "judge": ("judge", "Say how two sentences relate, and why."),
    "findings": ("compare", "Show what disagrees across the library."),
    "speakers": ("overview", "List everybody quoted; join spellings, put people on sides."),
    "matrix": ("overview", "Show who says what of which topic."),
    "timeline": ("overview", "Show numbers over time, by source."),
    "flag": ("flag", "List, add, import and export flags."),
    "report": ("report", "Write a report of findings and flags."),
    "check": ("upkeep", "Check the library for damage."),
    "rebuild": ("upkeep", "Compute claims, findings and the search index anew."),
    "backup": ("upkeep", "Write the library to one file."),
    "restore": ("upkeep", "Put a backup in the library's place."),
    "verify": ("verify", "Check an evidence dossier."),
    "open": ("window", "Open the window; the same as naming no command."),
}
"""Each command's module in this package, where it is called `<name>_command`, and one line."""

_FULL = (errno.ENOSPC, errno.EDQUOT)


class Program(click.Group):
    """The commands by name; anything that is none is a path to open in the window."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names in the order a person meets them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, imported now."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"reader.cli.{COMMANDS[cmd_name][0]}")
        found: click.Command = getattr(module, f"{cmd_name}_command")
        return found

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """A known command, or the window with the paths."""
        if args[0] in COMMANDS:
            return super().resolve_command(ctx, args)
        if not _like_a_path(args[0]):
            raise click.UsageError(_no_such(args[0]), ctx)
        return "open", self.get_command(ctx, "open"), args

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, from the table alone: nothing is imported for it."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])


def _like_a_path(word: str) -> bool:
    return Path(word).exists() or any(mark in word for mark in "./\\:")


def _no_such(word: str) -> str:
    from rapidfuzz import process  # noqa: PLC0415 - only for a mistyped command

    near = process.extractOne(word, list(COMMANDS), score_cutoff=60)
    hint = f"did you mean “{near[0]}”?" if near else "see “parallax --help”."
    return f"There is no command or file “{word}”; {hint}"


@click.group(
    cls=Program,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    options_metavar="[OPTIONS]",
    subcommand_metavar="[PATH… | COMMAND …]",
)
@library_option
@click.version_option(reader.__version__, prog_name="parallax")
@click.pass_context
def program(ctx: click.Context) -> None:
    """Put news articles side by side and see where their sources contradict each other.

    Without a command the window opens; PATHs are imported and compared there.
    """
    if ctx.invoked_subcommand is None:
        window = program.get_command(ctx, "open")
        assert window
        ctx.invoke(window)


def main(
    arguments: Sequence[str] | None = None,
    open_window: Callable[[Sequence[str], Path | None], int] | None = None,
) -> int:
    """Run one command; gives its exit code, and never lets an error out unexplained."""
    start_log()
    _open_streams()
    code = FINE
    try:
        code = _run(arguments, Frame(open_window=open_window))
        sys.stdout.flush()
    except (BrokenPipeError, SystemExit):  # click leaves through exit(1) at a closed pipe
        _let_go_of_output()
    except Exception as error:
        if isinstance(error, OSError) and error.errno in _FULL:
            _let_go_of_output()
            return _complain("The disk is full; free some space and try again.", FAILED)
        return _complain(report_crash(error), FAILED)
    return code


def _run(arguments: Sequence[str] | None, frame: Frame) -> int:
    try:
        result: Any = program.main(
            args=list(arguments) if arguments is not None else None,
            prog_name="parallax",
            standalone_mode=False,
            obj=frame,
            color=False if os.environ.get("NO_COLOR") else None,
        )
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return USAGE
    except click.UsageError as error:
        return _complain(error.format_message(), USAGE, error.ctx)
    except click.exceptions.Exit as end:
        return end.exit_code
    except (click.Abort, KeyboardInterrupt):
        return _complain("Stopped.", FAILED)
    except (ParallaxError, click.ClickException) as error:
        return _complain(str(error), FAILED)
    return result if isinstance(result, int) else FINE


def _complain(sentence: str, code: int, ctx: click.Context | None = None) -> int:
    if ctx and ctx.parent:
        sentence = f"{sentence.rstrip('.')}. See “{ctx.command_path} --help”."
    complain(sentence)
    return code


def _open_streams() -> None:
    """Streams that were closed at the start are empty ones; what is written is UTF-8."""
    nothing = Path(os.devnull)
    sys.stdin = sys.stdin or nothing.open()
    sys.stdout = sys.stdout or nothing.open("w")
    sys.stderr = sys.stderr or nothing.open("w")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _let_go_of_output() -> None:
    """The reader of our output has gone; keep Python from complaining about it at exit."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
