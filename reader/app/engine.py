"""Which version of the engine computed something: a change in its rules makes caches stale."""

import functools
import hashlib
from importlib import resources

import reader
from reader import assets

_PACKAGES = ("claims", "comparison", "language", "model")
_DATA = (".json", ".txt", ".toml", ".tsv", ".csv")


@functools.cache
def engine_version() -> str:
    """The program's version and a checksum of the engine's code, words and weights."""
    digest = hashlib.sha256()
    root = resources.files("reader")
    for package in _PACKAGES:
        for entry in sorted(
            (item for item in root.joinpath(package).rglob("*.py")),  # type: ignore[attr-defined]
        ):
            digest.update(entry.read_bytes())
    for path in sorted(assets.resource().rglob("*")):
        if path.suffix in _DATA and path.is_file():
            digest.update(path.name.encode())
            digest.update(path.read_bytes())
    return f"{reader.__version__}+{digest.hexdigest()[:12]}"
