"""Taking work away as one file, in the format its name asks for: report, flags or dossier."""

from collections.abc import Callable
from pathlib import Path

from reader.app import flagging, reporting, verifying
from reader.app.reporting import Choice, save
from reader.app.workspace import Workspace
from reader.errors import ParallaxError
from reader.export.annotations import write_annotations
from reader.export.report import Report
from reader.jobs import JobContext
from reader.model import Flag

DOSSIER = (".dossier", ".zip")
ANNOTATIONS = ".jsonld"
PDF = ".pdf"


def take_away(
    ws: Workspace,
    path: Path,
    choice: Choice,
    context: JobContext | None = None,
    draw_pdf: Callable[[Report], bytes] | None = None,
) -> int:
    """Write the file and give the number of items in it; `draw_pdf` is needed for a PDF.

    A report follows the whole choice; a dossier and annotations take every flag in its articles.
    """
    suffix = path.suffix.lower()
    if suffix in DOSSIER or suffix == ANNOTATIONS:
        flags = _flags(ws, choice)
        if suffix in DOSSIER:
            save(verifying.make_dossier(ws, flags, choice.voice.language), path)
        else:
            save(_annotated(ws, flags), path)
        return len(flags)
    if suffix != PDF:
        reporting.check_name(path)
    elif draw_pdf is None:
        raise ParallaxError(
            "A PDF cannot be drawn here; write {name}.html instead.", name=path.stem
        )
    report = reporting.gather(ws, choice, context)
    if suffix == PDF and draw_pdf:
        save(draw_pdf(report), path)
    else:
        reporting.write(report, path)
    return len(report.items)


def _flags(ws: Workspace, choice: Choice) -> list[Flag]:
    return [
        flag
        for flag in flagging.flags(ws)
        if not choice.articles or any(end.article in choice.articles for end in flag.ends)
    ]


def _annotated(ws: Workspace, flags: list[Flag]) -> bytes:
    named = {end.article for flag in flags for end in flag.ends}
    return write_annotations(flags, [a for a in ws.library.articles() if a.id in named])
