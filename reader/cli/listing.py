"""`parallax list`, `show` and `delete`."""

from typing import Any

import click

from reader.app import versions
from reader.cli.frame import (
    EMPTY,
    FAILED,
    FINE,
    PARTLY,
    Command,
    Frame,
    complain,
    json_option,
    one_line,
    write_json,
)
from reader.cli.printing import columns, print_article, shortened
from reader.cli.shapes import whole_shape
from reader.errors import NotFound
from reader.library import Library, Summary
from reader.model import Article


@click.command("list", cls=Command)
@click.option("--tag", help="Only articles with this tag.")
@click.option("--deleted", is_flag=True, help="Those that were deleted and can be brought back.")
@click.option("--collection", metavar="NAME", help="Only those of this collection, in its order.")
@json_option
@click.pass_obj
def list_command(
    frame: Frame, tag: str | None, deleted: bool, collection: str | None, as_json: bool
) -> None:
    """List the articles of the library, oldest import first."""
    with frame.reading() as ws:
        summaries = ws.library.summaries(deleted=deleted)
        if collection is not None:
            summaries = _collected(ws.library, collection)
    summaries = [each for each in summaries if tag is None or tag in each.tags]
    if as_json:
        write_json({"articles": [_summary(summary) for summary in summaries]})
        return
    if not summaries and tag is None and collection is None and not deleted:
        click.echo(EMPTY)
    for summary in summaries:
        click.echo(_line(summary))


@click.command("show", cls=Command)
@click.argument("id")
@click.option("--changes", is_flag=True, help="Only what was changed from its former version.")
@json_option
@click.pass_obj
def show_command(frame: Frame, id: str, changes: bool, as_json: bool) -> None:
    """Show an article of the library; the beginning of its id is enough."""
    with frame.reading() as ws:
        article = ws.library.article(id)
        former = versions.former_version(ws, article.id) if changes else None
        before = ws.library.article(former) if former else None
        figures = ws.library.figures(article.id)
    if changes:
        _tell_changes(before, article, as_json)
        return
    if as_json:
        write_json(whole_shape(article, figures))
        return
    print_article(article)


@click.command("delete", cls=Command)
@click.argument("ids", nargs=-1, required=True, metavar="ID…")
@click.option("--undo", is_flag=True, help="Bring deleted articles back.")
@json_option
@click.pass_obj
def delete_command(frame: Frame, ids: tuple[str, ...], undo: bool, as_json: bool) -> int:
    """Delete articles; --undo brings them back, with everything marked in them."""
    done: list[Summary] = []
    unknown: list[NotFound] = []
    with frame.workspace() as ws:
        for id in ids:
            try:
                done.append(ws.library.restore_deleted(id) if undo else ws.library.delete(id))
            except NotFound as error:
                unknown.append(error)
    for missing in unknown:
        complain(str(missing))
    _tell_deleted(done, undo, as_json)
    return FINE if not unknown else PARTLY if done else FAILED


def _tell_deleted(done: list[Summary], undo: bool, as_json: bool) -> None:
    if as_json:
        key = "restored" if undo else "deleted"
        write_json({key: [{"id": each.id, "title": each.title} for each in done]})
        return
    for each in done:
        known = f"{'restored' if undo else 'deleted':<10} {each.id}  "
        click.echo(known + shortened(each.title, max(20, columns() - len(known))))


def _collected(library: Library, name: str) -> list[Summary]:
    collections = library.collections()
    if name not in collections:
        known = ", ".join(f"“{each}”" for each in collections) or "none yet"
        raise NotFound(f"There is no collection “{name}”; there are: {known}.")
    there = {summary.id: summary for summary in library.summaries()}
    return [there[id] for id in collections[name] if id in there]


def _summary(summary: Summary) -> dict[str, Any]:
    return {
        "id": summary.id,
        "title": summary.title,
        "outlet": summary.outlet,
        "date": summary.published.isoformat() if summary.published else None,
        "date_inferred": summary.date_inferred,
        "language": summary.language,
        "words": summary.words,
        "tags": list(summary.tags),
        "address": summary.address,
        "format": summary.format,
        "imported_at": summary.imported_at,
    }


def _tell_changes(former: Article | None, article: Article, as_json: bool) -> None:
    changed = versions.rewordings(former.text, article.text) if former else []
    if as_json:
        write_json(
            {
                "article": article.id,
                "former": former.id if former else None,
                "changes": [
                    {
                        "before": {"span": list(each.span_before), "text": each.before},
                        "after": {"span": list(each.span_after), "text": each.after},
                    }
                    for each in changed
                ],
            }
        )
        return
    if not former:
        click.echo("There is no former version of this article in the library.")
    for each in changed:
        click.echo(f"- {one_line(each.before) or '(nothing)'}")
        click.echo(f"+ {one_line(each.after) or '(nothing)'}")


def _line(summary: Summary) -> str:
    day = summary.published.isoformat() if summary.published else "no date"
    start = f"{summary.id}  {day:<10}  {summary.words:>6} words  "
    named = f"{summary.outlet}: {summary.title}" if summary.outlet else summary.title
    return start + shortened(named, max(20, columns() - len(start)))
