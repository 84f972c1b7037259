"""A virtual screen for one test, on a number that is free, ended with it."""

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator


@contextlib.contextmanager
def virtual_screen(width: int, height: int) -> Iterator[str]:
    """Start Xvfb and give its name, as DISPLAY wants it."""
    told, tell = os.pipe()
    program = shutil.which("Xvfb")
    assert program
    server = subprocess.Popen(
        [program, "-displayfd", str(tell), "-screen", "0", f"{width}x{height}x24",
         "-nolisten", "tcp", "-noreset"],
        pass_fds=[tell], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(tell)
    try:
        with os.fdopen(told) as pipe:
            yield f":{pipe.readline().strip()}"
    finally:
        server.terminate()
        server.wait(60)
