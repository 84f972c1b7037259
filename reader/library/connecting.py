"""How a SQLite file is opened: to be written, only to be read, or as it stands."""

import os
import sqlite3
from pathlib import Path
from urllib.parse import quote

READING = "mode=ro"
STILL = "immutable=1"  # a file that nobody writes; without so much as a lock or a log beside it


def connected(path: Path, way: str = "", *, patience_s: float) -> sqlite3.Connection:
    """A connection to a file; `way` is READING or STILL for one who only reads."""
    return sqlite3.connect(
        _uri_of(path, way) if way else path,
        timeout=patience_s,
        isolation_level=None,
        check_same_thread=False,
        uri=bool(way),
    )


def _uri_of(path: Path, way: str) -> str:
    """The file as SQLite wants it named; a folder of the network keeps all its strokes."""
    name = path.absolute().as_posix()
    return f"file:{'//' if name.startswith('/') else '///'}{quote(os.fsencode(name))}?{way}"
