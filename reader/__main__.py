"""The entry point: hands over to the command line, which opens the window when told nothing."""

import sys

from reader.cli import main

if __name__ == "__main__":
    sys.exit(main())
