"""Looking after the library: checking, repairing, backing up, restoring, rebuilding."""

import shutil
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from reader import formats
from reader.app import comparing, searching
from reader.app.edits import now
from reader.app.importing import take
from reader.app.workspace import Folders, Place, Workspace
from reader.errors import Cancelled, InputRefused, LibraryError, NotFound, SearchUnavailable
from reader.jobs import JobContext
from reader.library import Library, Problem, Rescued, Restored, archive, rescue
from reader.sentences import Sentence

_CARRIED = "backup"


@dataclass(frozen=True, slots=True)
class Keeping:
    """What there is, and when it was last copied, as ISO 8601 times; "" where it never was.

    `copied` is the newest checked copy beside the library, `carried` the last backup that was
    written to a file, `carried_to`, which may have been moved or removed since. Where the library
    is `read_only` neither is made or noted.
    """

    folder: Path
    articles: int
    flags: int
    copied: str
    carried: str
    carried_to: str
    read_only: bool


def keeping(ws: Workspace) -> Keeping:
    """How well the library is kept; reads no more than it must."""
    newest = next(iter(ws.library.backups.all()), None)
    copied = _written(newest.path) if newest else ""
    carried = ws.library.setting(_CARRIED, {})
    return Keeping(
        ws.folders.precious,
        len(ws.library.summaries()),
        len(ws.library.flags()),
        copied,
        str(carried.get("at", "")),
        str(carried.get("path", "")),
        ws.library.read_only,
    )


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found, and how much it looked at."""

    articles: int
    flags: int
    problems: tuple[Problem, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing is lost or changed."""
        return not any(problem.grave for problem in self.problems)


def check(ws: Workspace, context: JobContext | None = None) -> Report:
    """Look at everything that is stored; changes nothing."""
    problems = ws.library.problems(context)
    try:
        articles, flags = len(ws.library.summaries()), len(ws.library.flags())
    except LibraryError:
        articles, flags = 0, 0
    return Report(articles, flags, (*problems, *_index_problems(ws)))


def names(ws: Workspace, problems: Iterable[Problem]) -> dict[str, str]:
    """What the articles and flags with problems are called, by id: titles, and quotes cut short.

    Of an article whose text is damaged the title is known nevertheless.
    """
    known: dict[str, str] = {}
    with suppress(LibraryError):
        known |= {flag.id: _short(flag.ends[0].exact) for flag in ws.library.flags() if flag.ends}
    for problem in problems:
        with suppress(NotFound, LibraryError, ValueError):
            known[problem.subject] = ws.library.summary(problem.subject).title
    return known


def _short(quote: str, most: int = 60) -> str:
    words = " ".join(quote.split())
    return words if len(words) <= most else words[:most].rstrip() + "…"


def _index_problems(ws: Workspace) -> list[Problem]:
    """Articles the search index lacks or holds too many; it mends itself at the next search."""
    if not ws.index_folder.exists():
        return []
    indexed: set[str] = set()
    with suppress(SearchUnavailable):  # it is being made, or made anew by the next search
        indexed = set(searching.index_of(ws).articles())
    searching.close(ws)
    apart = indexed ^ {summary.id for summary in ws.library.summaries()}
    if not apart:
        return []
    text = Sentence(
        "The search index is not in step in {n} articles; the next search mends it.", n=len(apart)
    )
    return [Problem("index", str(ws.index_folder), text, grave=False)]


@dataclass(frozen=True, slots=True)
class Repaired:
    """What a repair brought over; `read_again` are articles read anew from their files.

    `unread` is how many such files are left where it was stopped; another repair reads them.
    """

    rescued: Rescued
    read_again: tuple[str, ...]
    unread: int = 0


def repair(folder: Place = None, context: JobContext | None = None) -> Repaired:
    """Build the library anew from what can be read of it, its backups, journal and files.

    The damaged files are kept. No other program may have the library open. Raises Cancelled
    where it is stopped before anything was changed.
    """
    context = context or JobContext()
    rescued = rescue.rescue(Folders.chosen(folder).precious, context)
    with Workspace.open(folder) as ws:
        lost = ws.library.unread_originals()
        back: list[str] = []
        for done, digest in enumerate(lost):
            try:
                context.report(done, len(lost), Sentence("Reading imported files again"))
            except Cancelled:
                return Repaired(rescued, tuple(back), len(lost) - done)
            back += _read_again(ws, digest)
    return Repaired(rescued, tuple(back))


def _read_again(ws: Workspace, digest: str) -> list[str]:
    """Import a kept file of which no article is left, if it can be read."""
    try:
        data = ws.library.originals.read(digest)
        name = ws.library.source_of(digest)
        found = formats.harvest_all(formats.Source(data, name)).found
        return [outcome.article_id for outcome in take(ws, found, name)]
    except (InputRefused, NotFound, LibraryError):
        return []


def back_up(ws: Workspace, out: Path, context: JobContext | None = None) -> int:
    """Write the whole library to one file and note when; gives its size in bytes."""
    size = archive.write_archive(ws.library, out, context)
    with suppress(LibraryError):  # the backup is whole, noted or not
        _note_carried(ws.library, out, now())
    return size


def _note_carried(library: Library, backup: Path, at: str) -> None:
    library.set_setting(_CARRIED, {"at": at, "path": str(backup.absolute())})


def restore(backup: Path, folder: Place = None, context: JobContext | None = None) -> Restored:
    """Put a backup in the place of the library, which is kept aside; close the library first."""
    precious = Folders.chosen(folder).precious
    restored = archive.restore(backup, precious, context)
    if made := restored.made or _copied(backup, precious):  # no backup holds the note of itself
        with suppress(LibraryError), Library.open(precious) as library:
            _note_carried(library, backup, made)
    return restored


def _copied(backup: Path, precious: Path) -> str:
    """When a bare copy of the library's file was written; "" for one that lies beside it."""
    if backup.resolve().is_relative_to(precious.resolve()):
        return ""
    return _written(backup)


def _written(file: Path) -> str:
    return datetime.fromtimestamp(file.stat().st_mtime, UTC).isoformat()


def rebuild(ws: Workspace, context: JobContext | None = None) -> int:
    """Compute claims, findings and the search index anew; gives the number of articles."""
    searching.close(ws)
    shutil.rmtree(ws.index_folder, ignore_errors=True)
    ws.derived.clear()
    comparison = comparing.compare(ws, None, context)
    searching.ensure_index(ws, context)
    return len(comparison.articles)
