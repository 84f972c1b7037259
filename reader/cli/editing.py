"""`parallax edit`: what a person may change of an article, and how it is sorted."""

from typing import Any

import click

from reader.cli.frame import Command, Frame, json_option, one_line, write_json
from reader.cli.shapes import metadata_shape
from reader.library import Library


class _Day(click.DateTime):
    """A day as 2022-03-30; nothing for none."""

    def convert(self, value: Any, *place: Any) -> Any:
        """The day, or "" where it is taken away."""
        return value if value == "" else super().convert(value, *place).date()


@click.command("edit", cls=Command)
@click.argument("id")
@click.option("--title")
@click.option("--outlet")
@click.option("--author", "authors", multiple=True, help="Repeat for several; takes all places.")
@click.option(
    "--date",
    "published",
    metavar="DAY",
    type=_Day(["%Y-%m-%d"]),
    help="The day it was published, as 2022-03-30.",
)
@click.option("--language", metavar="CODE")
@click.option("--address", metavar="URL")
@click.option("--tag", "tags", multiple=True, help="Add a tag; repeat for several.")
@click.option("--untag", "untags", multiple=True, metavar="TAG", help="Take a tag away.")
@click.option("--into", multiple=True, metavar="COLLECTION", help="Put it into a collection.")
@click.option("--out-of", multiple=True, metavar="COLLECTION", help="Take it out of one.")
@json_option
@click.pass_obj
def edit_command(frame: Frame, /, id: str, as_json: bool, **wishes: Any) -> None:
    """Change what is noted about an article, its tags and the collections it is in.

    The text itself never changes; what you change is marked as yours. What is given as ""
    is taken away.
    """
    if not any(wish not in (None, ()) for wish in wishes.values()):
        raise click.UsageError("Say what to change.")
    if wishes["title"] is not None and not wishes["title"].strip():
        raise click.UsageError("An article needs a title.")
    with frame.workspace() as ws, ws.library.at_once():
        article = ws.library.article(id)
        tags = [tag for tag in (*article.tags, *wishes["tags"]) if tag not in wishes["untags"]]
        fields = {**_given(wishes), "tags": tuple(dict.fromkeys(tags))}
        ws.library.update_metadata(article.id, **fields)
        for name in wishes["into"]:
            _sort(ws.library, name, article.id, into=True)
        for name in wishes["out_of"]:
            _sort(ws.library, name, article.id, into=False)
        edited = ws.library.article(article.id)
        within = [name for name, ids in ws.library.collections().items() if article.id in ids]
    if as_json:
        write_json({**metadata_shape(edited), "collections": within})
    else:
        click.echo(f"changed    {edited.id}  {one_line(edited.title)}")


def _given(wishes: dict[str, Any]) -> dict[str, Any]:
    """The fields a person named, as the library takes them."""
    names = ("title", "outlet", "published", "language", "address")
    fields = {name: wishes[name] for name in names if wishes[name] is not None}
    if "published" in fields:
        fields["published"] = fields["published"] or None
    if wishes["authors"]:
        fields["authors"] = tuple(filter(None, wishes["authors"]))
    return fields


def _sort(library: Library, name: str, article: str, *, into: bool) -> None:
    """Put an article into a collection or take it out; an empty collection goes away."""
    held = [id for id in library.collections().get(name, ()) if id != article]
    library.set_collection(name, [*held, article] if into else held or None)
