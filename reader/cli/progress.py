"""One line at a person's terminal that says how far long work is, and goes away again."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import click

from reader.cli.frame import one_line
from reader.jobs import JobContext, Progress

_PATIENCE_S = 0.5
_PAUSE_S = 0.1
_WIDTH = 70


class _Line:
    """Shown after half a second at the earliest, and at most ten times a second."""

    def __init__(self) -> None:
        self._next = time.monotonic() + _PATIENCE_S
        self.shown = False

    def show(self, progress: Progress) -> None:
        """Say how far it is."""
        if time.monotonic() < self._next:
            return
        self._next = time.monotonic() + _PAUSE_S
        self.shown = True
        part = f" {progress.done} of {progress.total}" if progress.total else ""
        line = one_line(f"{progress.label or 'Working'}{part}")[:_WIDTH]
        click.echo(f"\r{line:<{_WIDTH}}", nl=False, err=True)

    def clear(self) -> None:
        """Take the line away."""
        if self.shown:
            click.echo("\r" + " " * _WIDTH + "\r", nl=False, err=True)


@contextmanager
def watched() -> Iterator[JobContext]:
    """A context for long work; its progress is shown where somebody can see it."""
    if not sys.stderr.isatty():
        yield JobContext()
        return
    line = _Line()
    try:
        yield JobContext(line.show)
    finally:
        line.clear()
