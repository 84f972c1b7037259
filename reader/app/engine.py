"""Which version of the engine computed something: a change in its rules makes caches stale."""

import functools
import hashlib
from importlib import resources
from pathlib import Path

import reader
from reader import assets

_CODE = ("claims", "comparison", "language", "model")
_WORDS = ("engine", "lexicon")


@functools.cache
def engine_version() -> str:
    """The program's version and a checksum of the engine's code, words and weights.

    In a bundle without source files the version and the words speak for the code.
    """
    digest = hashlib.sha256()
    for path in (*_sources(), *_word_lists()):
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return f"{reader.__version__}+{digest.hexdigest()[:12]}"


def _sources() -> list[Path]:
    package = Path(str(resources.files("reader")))
    return [path for part in _CODE for path in sorted((package / part).rglob("*.py"))]


def _word_lists() -> list[Path]:
    return [
        path
        for part in _WORDS
        for path in sorted(assets.resource(part).rglob("*"))
        if path.is_file()
    ]
