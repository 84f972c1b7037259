"""Zip files of anything: every member that can be read is, by what it holds."""

from pathlib import PurePath, PurePosixPath

from reader.errors import InputRefused
from reader.formats.archives import SafeZip
from reader.formats.draft import Problem, Reading, Source
from reader.formats.limits import DEEPEST_ARCHIVE, LARGEST_FILE, MOST_ARTICLES
from reader.formats.nested import read_member
from reader.sentences import Sentence

_FURNISHING = frozenset((
    ".css", ".js", ".mjs", ".map", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg",
    ".ico", ".bmp", ".tif", ".tiff", ".woff", ".woff2", ".ttf", ".otf", ".eot", ".mp3", ".mp4",
    ".webm", ".ogg", ".wav", ".m4a", ".mov", ".ds_store",
))  # fmt: skip


def read(source: Source) -> Reading:
    """All articles in a zip file; a member that cannot be read is a problem, not the end."""
    if source.depth >= DEEPEST_ARCHIVE:
        raise InputRefused("Archives are nested more than {most} deep.", most=DEEPEST_ARCHIVE)
    archive = SafeZip(source.data)
    reading = Reading()
    for name in archive.names():
        if _is_article_file(name):
            _take(archive, name, source, reading)
        if len(reading.members) >= MOST_ARTICLES:
            reading.problems.append(
                Problem(name, Sentence("More than {most:,} articles.", most=MOST_ARTICLES))
            )
            break
    return reading


def belongs_to_page(path: PurePath) -> bool:
    """Whether a file lies in the folder that browsers save beside a page for its furnishing."""
    return any(
        part.endswith(("_files", "-Dateien", "_fichiers", ".fld")) for part in path.parts[:-1]
    )


def _is_article_file(name: str) -> bool:
    path = PurePosixPath(name.replace("\\", "/"))
    hidden = any(part.startswith((".", "__MACOSX")) and part != ".." for part in path.parts)
    return not hidden and not belongs_to_page(path) and path.suffix.lower() not in _FURNISHING


def _take(archive: SafeZip, name: str, source: Source, reading: Reading) -> None:
    try:
        data = archive.read(name, LARGEST_FILE)
    except InputRefused as refusal:
        reading.problems.append(Problem(name, refusal.sentence))
        return
    if data.strip():
        read_member(reading, data, name, source)
    else:
        reading.problems.append(Problem(name, Sentence("The file is empty.")))
