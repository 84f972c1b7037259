"""What the bundle runs; worker processes of a bundle come back through here, too."""

import multiprocessing
import sys

from reader.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
