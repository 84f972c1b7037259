"""`parallax check`, `rebuild`, `backup` and `restore`."""

from pathlib import Path

import click

from reader.app import checking, rereading
from reader.app.intake_process import ParsingProcess
from reader.app.workspace import Workspace
from reader.cli.frame import (
    FAILED,
    FINE,
    Command,
    Frame,
    complain,
    json_option,
    one_line,
    write_json,
)
from reader.cli.printing import count
from reader.cli.progress import watched
from reader.errors import LibraryDamaged
from reader.jobs import JobContext

_file = click.Path(dir_okay=False, path_type=Path)


@click.command("check", cls=Command)
@click.option("--repair", is_flag=True, help="Build the library anew from what can be read.")
@json_option
@click.pass_obj
def check_command(frame: Frame, repair: bool, as_json: bool) -> int:
    """Check the library for damage: its file, the imported files, flags and their journal.

    Ends with 1 if something is lost or changed. --repair keeps the damaged files and takes
    what is missing from backups, the flag journal and the imported files.
    """
    if repair:
        _repair(frame, as_json)
    try:
        with frame.reading() as ws, watched() as context:
            report = checking.check(ws, context)
    except LibraryDamaged as error:
        if as_json:
            problem = {"kind": "file", "subject": "", "text": str(error), "grave": True}
            write_json({"sound": False, "articles": 0, "flags": 0, "problems": [problem]})
        raise
    if as_json:
        write_json(_shape(report))
    else:
        _print(report)
    return FINE if report.sound else FAILED


def _repair(frame: Frame, as_json: bool) -> None:
    with watched() as context:
        repaired = checking.repair(frame.library, context)
    rescued = repaired.rescued
    if not as_json:
        aside = f"; the damaged files are in {rescued.aside}" if rescued.aside else ""
        kept = f"{count(rescued.articles, 'article')}, {count(rescued.flags, 'flag')}"
        click.echo(f"Repaired: {kept}{aside}.")
        if repaired.read_again:
            click.echo(
                f"Read again from imported files: {count(len(repaired.read_again), 'article')}."
            )


def _shape(report: checking.Report) -> dict[str, object]:
    return {
        "sound": report.sound,
        "articles": report.articles,
        "flags": report.flags,
        "problems": [
            {
                "kind": problem.kind,
                "subject": problem.subject,
                "text": problem.text,
                "grave": problem.grave,
            }
            for problem in report.problems
        ],
    }


def _print(report: checking.Report) -> None:
    for problem in report.problems:
        click.echo(f"{'damage' if problem.grave else 'note':<7} {problem.text}")
    counts = f"{count(report.articles, 'article')}, {count(report.flags, 'flag')}"
    if report.sound:
        click.echo(f"The library is sound: {counts}, every checksum right.")
    else:
        complain(
            f"The library is damaged ({counts} can be read); "
            "“parallax check --repair” brings back what can be brought back."
        )


@click.command("rebuild", cls=Command)
@click.option("--texts", is_flag=True, help="First read files again that a better extractor can.")
@click.option("--undo-texts", metavar="ID", help="Give an article its text from before --texts.")
@json_option
@click.pass_obj
def rebuild_command(frame: Frame, texts: bool, undo_texts: str | None, as_json: bool) -> None:
    """Compute claims, findings and the search index anew; nothing of yours is touched.

    --texts reads the kept files of articles again whose text an earlier extractor made. Flags
    stay on their words; a text that would lose flagged words is kept as it is.
    """
    with frame.workspace() as ws, watched() as context:
        if undo_texts:
            rereading.restore(ws, ws.library.summary(undo_texts).id)
        told = _reread(ws, context, as_json) if texts else []
        articles = checking.rebuild(ws, context)
    if as_json:
        again = {"texts": [_read_again(each) for each in told]} if texts else {}
        write_json({"articles": articles, **again})
    else:
        click.echo(f"Computed anew for {count(articles, 'article')}.")


def _reread(ws: Workspace, context: JobContext, quiet: bool) -> list[rereading.Reread]:
    told: list[rereading.Reread] = []
    with ParsingProcess() as parser:
        for each in rereading.reread(ws, parser.harvest, context=context):
            told.append(each)
            if not quiet:
                click.echo(f"{each.became.value:<7} {each.article}  {one_line(each.title)}")
            if each.why:
                complain(f"{each.article} was left as it is: {each.why}")
    return told


def _read_again(each: rereading.Reread) -> dict[str, object]:
    return {"id": each.article, "became": each.became.value, "why": each.why or None}


@click.command("backup", cls=Command)
@click.argument("out", type=_file)
@json_option
@click.pass_obj
def backup_command(frame: Frame, out: Path, as_json: bool) -> None:
    """Write the library with its imported files and flags to one file."""
    with frame.workspace() as ws, watched() as context:
        size = checking.back_up(ws, out, context)
    if as_json:
        write_json({"file": str(out), "bytes": size})
    else:
        click.echo(f"Backed up to {out} ({size / 1e3:,.0f} kB).")


@click.command("restore", cls=Command)
@click.argument("backup", metavar="IN", type=_file)
@json_option
@click.pass_obj
def restore_command(frame: Frame, backup: Path, as_json: bool) -> None:
    """Put a backup in the library's place; what stood there is kept aside."""
    with watched() as context:
        restored = checking.restore(backup, frame.library, context)
    if as_json:
        write_json(
            {
                "articles": restored.articles,
                "flags": restored.flags,
                "kept_aside": str(restored.aside) if restored.aside else None,
            }
        )
        return
    aside = f" What stood there is in {restored.aside}." if restored.aside else ""
    articles, flags = count(restored.articles, "article"), count(restored.flags, "flag")
    click.echo(f"Restored {articles} and {flags}.{aside}")
