"""The command line: thin commands over `app`. Never loads Qt."""

from reader.cli.program import main

__all__ = ["main"]
