"""What a command is given: a file, `-` for standard input, or an article of the library."""

import sys
from pathlib import Path

from reader.app.importing import read_named
from reader.app.intake_process import read_confined
from reader.cli.frame import Frame
from reader.errors import InputRefused, NotFound
from reader.model import Article

STDIN = "-"


def standard_input() -> bytes:
    """All bytes of standard input."""
    return sys.stdin.buffer.read()


def articles_named(frame: Frame, name: str) -> list[Article]:
    """The articles in a file, in standard input, or the one of that id in the library.

    Only an id opens a library; raises InputRefused when it is neither.
    """
    if name == STDIN:
        return read_confined(standard_input(), "standard input")
    path = Path(name)
    if path.exists() or len(path.parts) > 1 or path.suffix:
        return read_confined(read_named(name), name)
    try:
        with frame.workspace(read_only=True) as ws:
            return [ws.library.article(name)]
    except NotFound as error:
        raise InputRefused(
            f"{name} is neither a file nor an article of the library; check the name."
        ) from error
