"""Bringing files into the library; a bad one costs a sentence and the rest goes on."""

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from reader import assets
from reader.app import versions
from reader.app.workspace import Workspace
from reader.errors import InputRefused, system_reason
from reader.formats import Found, Source
from reader.jobs import JobContext
from reader.library import Duplicate, Taken, Version
from reader.model import Article
from reader.sentences import Sentence

_SAMPLED = "samples imported"
_LARGEST = 256 * 2**20
_SITE = re.compile(r"(?:https?:/+)?(www\.[^/\\]+|(?:[\w-]+\.)+[a-z]{2,}(?=/))(?:/.*)?", re.I | re.S)


class Kind(StrEnum):
    """What became of one article or file."""

    ADDED = "added"
    DUPLICATE = "duplicate"
    VERSION = "version"
    ADDRESS = "address"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one article of `source`, or of the whole source if it was refused.

    `article_id` is the article now in the library; `why` one sentence for a person.
    """

    kind: Kind
    source: str
    article_id: str = ""
    title: str = ""
    why: str = ""


def import_paths(
    ws: Workspace, paths: Iterable[Path | str], context: JobContext | None = None
) -> Iterator[Outcome]:
    """Import files, the files in folders, and addresses, in order; each is on disk when told."""
    from reader.app.intake import Intake  # noqa: PLC0415 - it stands on this module

    with Intake(ws) as intake:
        yield from intake.run(intake.start(paths), context)


def import_data(ws: Workspace, data: bytes, name: str) -> Iterator[Outcome]:
    """Import what a file of that name would hold: standard input, a pasted text."""
    from reader.app.intake import Intake, bring_in  # noqa: PLC0415 - it stands on this module

    with Intake(ws) as intake:
        yield from bring_in(ws, Source(data, name), intake.harvest)


def import_samples(ws: Workspace) -> list[Outcome]:
    """Import the five articles of the sample library."""
    return list(import_paths(ws, assets.sample_articles()))


def import_samples_once(ws: Workspace) -> list[Outcome]:
    """Import the sample library into one that is empty and never had it."""
    if ws.library.read_only or ws.library.summaries() or ws.library.setting(_SAMPLED):
        return []
    outcomes = import_samples(ws)
    ws.library.set_setting(_SAMPLED, True)
    return outcomes


def take(ws: Workspace, found: Sequence[Found], source: str) -> Iterator[Outcome]:
    """Put the articles of one original into the library and say what became of each."""
    if not found:
        return
    articles = [each.article for each in found]
    drawn = [(each.figures, each.pictures) for each in found]
    with ws.library.at_once():
        stored = ws.library.add(articles, found[0].original, drawn=drawn)
        for taken in stored:
            if isinstance(taken, Version):
                versions.carry_over(ws, taken.previous, taken.article)
    for article, taken in zip(articles, stored, strict=True):
        yield _outcome(article, taken, source)


def _outcome(article: Article, taken: Taken, source: str) -> Outcome:
    if isinstance(taken, Duplicate):
        why = Sentence("The same text is in the library already.")
        return Outcome(Kind.DUPLICATE, source, taken.article, article.title, why)
    if isinstance(taken, Version):
        why = Sentence("Another text of this address, {id}, is kept beside it.", id=taken.previous)
        return Outcome(Kind.VERSION, source, taken.article, article.title, why)
    return Outcome(Kind.ADDED, source, taken.article, article.title)


def files_in(path: Path) -> list[Path]:
    """The file itself, or every file below a folder that is not hidden, sorted by name.

    A folder or link that cannot be looked into stands for itself: reading it says why.
    """
    try:
        if not path.is_dir():
            return [path]
    except (OSError, ValueError):
        return [path]
    found: list[Path] = []
    closed: list[OSError] = []
    for folder, below, names in os.walk(path, onerror=closed.append):
        below[:] = [name for name in below if not name.startswith(".")]
        files = [Path(folder, name) for name in names if not name.startswith(".")]
        found += filter(_may_be_read, files)
    return sorted(found + [Path(error.filename) for error in closed])


def _may_be_read(path: Path) -> bool:
    """Whether it is a file, or nobody may say."""
    try:
        return path.is_file()
    except OSError:
        return True


def typed_address(name: str) -> str:
    """The web address that a name of no file seems to be, with its https://; empty for others."""
    site = _SITE.fullmatch(name)
    if not site or any(map(_is_there, (name, site[1]))):
        return ""
    return name if "://" in name else f"https://{name}"


def _is_there(name: str) -> bool:
    try:
        return Path(name).exists()
    except (OSError, ValueError):  # no file can be called so
        return False


def read_named(name: str) -> bytes:
    """The bytes of the file a person named; raises InputRefused, and says so of an address."""
    if address := typed_address(name):
        raise InputRefused(
            "There is no file {name}; it looks like a web address. Import {address}, which goes "
            "online, or save the page from your browser and import that file.",
            name=name,
            address=address,
        )
    return read_bytes(Path(name))


def read_bytes(path: Path) -> bytes:
    """The file's bytes; raises InputRefused with the reason in plain words."""
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except FileNotFoundError:
        raise InputRefused("{path} is not there; check the name.", path=path) from None
    except IsADirectoryError:
        raise InputRefused(
            "{path} is a folder without files that could be read.", path=path
        ) from None
    except (OSError, ValueError) as error:
        raise InputRefused(
            "{path} cannot be read: {reason}.", path=path, reason=system_reason(error)
        ) from error
    if len(data) > _LARGEST:
        raise InputRefused(
            "{path} is larger than {most} MB, more than any article; export the part you need.",
            path=path,
            most=_LARGEST // 2**20,
        )
    return data
