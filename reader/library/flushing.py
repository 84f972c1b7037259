"""Making files and names durable: what is not flushed may be gone after a power cut."""

import os
from pathlib import Path


def flush_file(path: Path) -> None:
    """Make a file's contents durable."""
    _flush(path, os.O_RDWR)


def flush_folder(folder: Path) -> None:
    """Make new and removed names in a folder durable, where the system flushes folders."""
    if os.name == "posix":
        _flush(folder, os.O_RDONLY)


def _flush(path: Path, mode: int) -> None:
    descriptor = os.open(path, mode)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
