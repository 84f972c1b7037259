"""The entry point: gives the command line the means to open the window, nothing else."""

import sys
from collections.abc import Sequence
from pathlib import Path

from reader import cli


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; gives its exit code."""
    if arguments is None and sys.argv[1:] == ["--intake-worker"]:
        # A bundle has no interpreter to call: the process that parses comes back through here.
        from reader.app import intake_worker  # noqa: PLC0415

        return intake_worker.main()
    return cli.main(arguments, open_window)


def open_window(paths: Sequence[str], library: Path | None) -> int:
    """Open the window on a library and named files; Qt is loaded here and nowhere before."""
    from reader.ui import application  # noqa: PLC0415 - commands must not load Qt

    return application.run(paths, library)


if __name__ == "__main__":
    sys.exit(main())
