"""`parallax flag`: what a person marked, listed, changed, passed on and taken in."""

from functools import partial
from pathlib import Path

import click

from reader.app import flagging, merging, reporting
from reader.app.edits import Edit
from reader.cli.flag_words import end_named, merge_shape, print_agreement, print_flags, print_merge
from reader.cli.frame import (
    FAILED,
    FINE,
    PARTLY,
    USAGE,
    Command,
    Frame,
    complain,
    json_option,
    library_option,
    one_line,
)
from reader.cli.frame import write_json as write
from reader.cli.printing import count
from reader.errors import InputRefused, NotFound
from reader.export.flagfile import flag_shape
from reader.model import FlagStatus, Relation

who_option = click.option(
    "--who", default="", envvar="PARALLAX_WHO", metavar="NAME", help="Who says so."
)
status_option = click.option(
    "--status", type=click.Choice([each.value for each in FlagStatus]), help="What was decided."
)
relation_option = click.option(
    "--relation",
    type=click.Choice([each.value for each in Relation]),
    help="What the passages are to each other.",
)
note_option = click.option("--note", help="A note of your own.")
tag_option = click.option("--tag", "tags", multiple=True, help="A tag; may be given again.")


@click.group("flag")
@library_option
def flag_command() -> None:
    """List, add, change, import and export flags: the passages you marked."""


@flag_command.command("list", cls=Command)
@status_option
@relation_option
@click.option("--tag", help="Only flags with this tag.")
@click.option("--article", metavar="ID", help="Only flags in this article.")
@click.option("--orphans", is_flag=True, help="Only flags whose words are no longer found.")
@json_option
@click.pass_obj
def list_flags(
    frame: Frame,
    status: str | None,
    relation: str | None,
    tag: str | None,
    article: str | None,
    orphans: bool,
    as_json: bool,
) -> None:
    """List your flags, newest first."""
    with frame.reading() as ws:
        if article:
            article = ws.library.article(article).id
        found = flagging.flags(
            ws,
            status=FlagStatus(status) if status else None,
            relation=Relation(relation) if relation else None,
            article=article,
            tag=tag,
            orphans=orphans or None,
        )
        titles = {each.id: each.title for each in ws.library.summaries()}
    if as_json:
        write({"flags": [flag_shape(flag) for flag in found]})
    else:
        print_flags(found, titles)


@flag_command.command("add", cls=Command)
@click.argument("ends", nargs=-1, required=True, metavar="END [END]")
@relation_option
@status_option
@note_option
@tag_option
@who_option
@json_option
@click.pass_obj
def add_flag(
    frame: Frame,
    ends: tuple[str, ...],
    relation: str | None,
    status: str | None,
    note: str | None,
    tags: tuple[str, ...],
    who: str,
    as_json: bool,
) -> None:
    """Flag one passage, or a pair of them.

    An END is an article's id, a colon, and either the words or their place:
    394dc:"have been resolved" or 394dc:5217-5318. The beginning of an id is enough.
    """
    if len(ends) > 2:
        raise click.UsageError("A flag has one end or two; put words with spaces in quotes.")
    decided = FlagStatus(status or FlagStatus.CONFIRMED)
    means = Relation(relation or Relation.CONTRADICTS)
    with frame.workspace() as ws:
        places = [end_named(ws, end) for end in ends]
        mark = (
            partial(flagging.flag_pair, ws, places[0], places[1])
            if len(places) == 2
            else partial(flagging.flag_passage, ws, *places[0])
        )
        edit = mark(means, note=note or "", tags=tags, status=decided, who=who)
    _tell("added", [edit], as_json)


@flag_command.command(
    "set", cls=Command, short_help="Change a flag's relation, status, note or tags."
)
@click.argument("id")
@relation_option
@status_option
@note_option
@tag_option
@who_option
@json_option
@click.pass_obj
def set_flag(
    frame: Frame,
    id: str,
    relation: str | None,
    status: str | None,
    note: str | None,
    tags: tuple[str, ...],
    who: str,
    as_json: bool,
) -> int:
    """Change a flag's relation, status, note or tags; what it was stays in its history."""
    edits: list[Edit] = []
    with frame.workspace() as ws:
        if relation:
            edits.append(flagging.set_relation(ws, id, Relation(relation), who))
        if status:
            edits.append(flagging.set_status(ws, id, FlagStatus(status), who))
        if note is not None:
            edits.append(flagging.set_note(ws, id, note, who))
        if tags:
            edits.append(flagging.set_tags(ws, id, tags, who))
    if not edits:
        complain("Say what to change: --relation, --status, --note or --tag.")
        return USAGE
    _tell("changed", edits[-1:], as_json)
    return FINE


@flag_command.command("attach", cls=Command, short_help="Put one end of a flag on other words.")
@click.argument("id")
@click.argument("number", type=click.IntRange(1, 2))
@click.argument("end")
@who_option
@json_option
@click.pass_obj
def attach_flag(frame: Frame, id: str, number: int, end: str, who: str, as_json: bool) -> None:
    """Put end NUMBER (1 or 2) of a flag on other words, for one whose words are gone.

    END is written as for “parallax flag add”.
    """
    with frame.workspace() as ws:
        edit = flagging.reattach(ws, id, number - 1, *end_named(ws, end), who)
    _tell("attached", [edit], as_json)


@flag_command.command("remove", cls=Command)
@click.argument("ids", nargs=-1, required=True, metavar="ID…")
@json_option
@click.pass_obj
def remove_flags(frame: Frame, ids: tuple[str, ...], as_json: bool) -> int:
    """Remove flags. Their last state stays in the library's journal."""
    edits: list[Edit] = []
    with frame.workspace() as ws:
        for id in ids:
            try:
                edits.append(flagging.remove(ws, id))
            except NotFound as error:
                complain(str(error))
    _tell("removed", edits, as_json)
    return FINE if len(edits) == len(ids) else PARTLY if edits else FAILED


@flag_command.command(
    "export", cls=Command, short_help="Write all flags to OUT.json or OUT.jsonld."
)
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path))
@json_option
@click.pass_obj
def export_flags(frame: Frame, out: Path, as_json: bool) -> None:
    """Write all flags to OUT.json, or as W3C Web Annotations to OUT.jsonld.

    “parallax report OUT.csv” makes a table of them.
    """
    with frame.reading() as ws:
        written = reporting.export_flags(ws, out)
    if as_json:
        write({"written": str(out), "items": written})
    else:
        click.echo(f"{count(written, 'flag')} written to {one_line(str(out))}")


@flag_command.command(
    "import", cls=Command, short_help="Take in flag files (JSON or Web Annotations)."
)
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@json_option
@click.pass_obj
def import_flags(frame: Frame, files: tuple[Path, ...], as_json: bool) -> int:
    """Take in flag files (JSON or Web Annotations); says where they disagree with yours.

    Several files give one JSON object a line.
    """
    taken = 0
    with frame.workspace() as ws:
        for file in files:
            try:
                theirs = merging.flags_in(file)
            except InputRefused as refusal:
                complain(str(refusal))
                continue
            taken += 1
            agreed = merging.agreement(ws.library.flags(), theirs)
            merge = merging.merge(ws, theirs)
            if as_json:
                write(merge_shape(file, merge, agreed), on_one_line=len(files) > 1)
            else:
                print_merge(file, merge)
                print_agreement(agreed, "your flags", file.name)
    return FINE if taken == len(files) else PARTLY if taken else FAILED


@flag_command.command("compare", cls=Command, short_help="Say how far two people's flags agree.")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@json_option
@click.pass_obj
def compare_flags(frame: Frame, files: tuple[Path, ...], as_json: bool) -> None:
    """Say how far two flag files agree, or one file and your flags; nothing is taken in."""
    if len(files) > 2:
        raise click.UsageError("Name one file, or two.")
    if len(files) == 1:
        with frame.reading() as ws:
            first, name = ws.library.flags(), "your flags"
    else:
        first, name = merging.flags_in(files[0]), files[0].name
    agreed = merging.agreement(first, merging.flags_in(files[-1]))
    if as_json:
        write(merge_shape(files[-1], None, agreed))
    else:
        print_agreement(agreed, name, files[-1].name)


def _tell(done: str, edits: list[Edit], as_json: bool) -> None:
    if as_json:
        write({done: [flag_shape(edit.flag) for edit in edits]})
        return
    for edit in edits:
        click.echo(
            f"{done:<8} {edit.flag.id}  {edit.flag.relation.value}, {edit.flag.status.value}"
        )
