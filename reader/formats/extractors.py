"""Which version of each extractor made a text, so that a better one can read it again.

A number grows when texts or facts of files that were read before would come out otherwise.
"""

VERSIONS = {
    "docx": 1,
    "epub": 1,
    "feed": 1,
    "html": 2,
    "mail": 1,
    "markdown": 1,
    "odt": 1,
    "pdf": 1,
    "plain": 2,
    "rows": 1,
    "rtf": 1,
}


def extractor(name: str, how: str = "") -> str:
    """The name and version to keep with a text: "html 2, trafilatura"."""
    return f"{name} {VERSIONS[name]}" + (f", {how}" if how else "")


def is_outdated(kept: str) -> bool:
    """Whether a text was made by an earlier version; one of unknown making is left alone."""
    name, _, number = kept.partition(",")[0].partition(" ")
    return name in VERSIONS and number.isdigit() and int(number) < VERSIONS[name]
