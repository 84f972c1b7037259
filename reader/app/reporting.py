"""Gathering what a report shows, and writing it in the format its file name asks for."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from reader.app import comparing, flagging
from reader.app.edits import now
from reader.app.workspace import Workspace
from reader.errors import ParallaxError, system_reason
from reader.export.annotations import write_annotations
from reader.export.flagfile import write_flags
from reader.export.markdown import write_markdown
from reader.export.page import write_page
from reader.export.report import Report, build, key_of
from reader.export.report_data import write_data
from reader.export.table import write_table
from reader.export.voice import ENGLISH, Voice
from reader.jobs import JobContext
from reader.model import ArticleClaims, Finding, Flag, FlagStatus, Relation
from reader.sentences import Sentence

TITLE = Sentence("Where the sources disagree")
OPEN = "open"

WRITERS: dict[str, Callable[[Report], bytes]] = {
    ".html": write_page,
    ".htm": write_page,
    ".md": write_markdown,
    ".csv": write_table,
    ".json": write_data,
}
"""The formats made without the window; PDF is drawn by it."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What goes into a report: flags of these statuses, and open findings from `least` up.

    An empty set of relations takes all; `articles` are ids, none means the whole library.
    """

    statuses: frozenset[str] = frozenset({"confirmed", "unclear", OPEN})
    relations: frozenset[Relation] = frozenset({Relation.CONTRADICTS, Relation.UPDATES})
    articles: tuple[str, ...] = ()
    least: float = 0.5
    limit: int | None = None
    title: str = TITLE
    voice: Voice = ENGLISH


def gather(ws: Workspace, choice: Choice, context: JobContext | None = None) -> Report:
    """The report: flags first, newest on top, then what nobody has decided yet, surest first."""
    flags = [flag for flag in flagging.flags(ws) if _taken(flag, choice)]
    read, findings = _compared(ws, choice, flags, context)
    decided = flagging.decisions(ws)
    shown = {key_of(flag) for flag in flags}
    fitting = [
        finding
        for finding in findings
        if finding.key in shown or (_fits(finding, choice) and finding.key not in decided)
    ]
    return build(
        read,
        fitting,
        flags,
        title=choice.title,
        made_at=now(),
        limit=choice.limit,
        voice=choice.voice,
    )


def _taken(flag: Flag, choice: Choice) -> bool:
    return (
        flag.status.value in choice.statuses
        and (not choice.relations or flag.relation in choice.relations)
        and (not choice.articles or any(end.article in choice.articles for end in flag.ends))
    )


def _fits(finding: Finding, choice: Choice) -> bool:
    return (
        OPEN in choice.statuses
        and finding.score >= choice.least
        and (not choice.relations or finding.relation in choice.relations)
    )


def _compared(
    ws: Workspace, choice: Choice, flags: list[Flag], context: JobContext | None
) -> tuple[list[ArticleClaims], tuple[Finding, ...]]:
    """The articles of the report, those of the flags among them, and what was found in them."""
    comparison = comparing.compare(ws, choice.articles or None, context)
    read = list(comparison.articles)
    known = {each.article.id for each in read}
    for article in dict.fromkeys(end.article for flag in flags for end in flag.ends):
        if article not in known:
            read += _one(ws, article)
    return read, comparison.findings


def _one(ws: Workspace, article: str) -> list[ArticleClaims]:
    try:
        return [comparing.claims_of(ws, ws.library.article(article))]
    except ParallaxError:
        return []


def check_name(path: Path) -> None:
    """Raise ParallaxError if the file's ending is that of no format written here."""
    if path.suffix.lower() not in WRITERS:
        raise ParallaxError(
            "A report cannot be written as “{ending}”; end the file's name in .html, .pdf, .md, "
            ".csv or .json.",
            ending=path.suffix or path.name,
        )


def write(report: Report, path: Path) -> None:
    """Write the report to a file; its ending says the format (.html, .md, .csv, .json)."""
    check_name(path)
    save(WRITERS[path.suffix.lower()](report), path)


def export_flags(ws: Workspace, path: Path) -> int:
    """Write all flags to a .json file, or as Web Annotations to .jsonld; gives their number."""
    writers = {".json": write_flags, ".jsonld": write_annotations}
    write_as = writers.get(path.suffix.lower())
    if write_as is None:
        raise ParallaxError(
            "Flags cannot be written as “{ending}”; end the file's name in .json, or in .jsonld "
            "for Web Annotations.",
            ending=path.suffix or path.name,
        )
    flags = ws.library.flags()
    named = {end.article for flag in flags for end in flag.ends}
    articles = [article for article in ws.library.articles() if article.id in named]
    save(write_as(flags, articles), path)
    return len(flags)


def save(data: bytes, path: Path) -> None:
    """Put bytes into a file, whole or not at all; what was there is replaced."""
    part = path.with_name(f".{path.name[:100]}.{os.getpid()}.part")
    try:
        try:
            with part.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise ParallaxError(
            "{path} cannot be written: {reason}. Choose another place.",
            path=path,
            reason=system_reason(error),
        ) from error


def statuses() -> tuple[str, ...]:
    """Every status a report can be limited to."""
    return (*FlagStatus, OPEN)
