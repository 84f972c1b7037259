"""Where the data files of the program are, in a checkout, a wheel or a bundle.

Only names files; never writes one.
"""

from importlib import resources
from pathlib import Path


def _folder(name: str) -> Path:
    package = Path(str(resources.files("reader")))
    inside = package / name
    return inside if inside.is_dir() else package.parent / name


def resource(*parts: str) -> Path:
    """The path of a file or folder below `resources/`."""
    return _folder("resources").joinpath(*parts)


def sample_articles() -> list[Path]:
    """The five articles of the sample library, in reading order."""
    return sorted(_folder("seeds").glob("*.txt"))
