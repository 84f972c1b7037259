"""`parallax claims`: who says what in one article."""

import click

from reader import claims
from reader.cli.frame import Command, Frame, json_option, write_json
from reader.cli.printing import print_claims
from reader.cli.shapes import claims_shape
from reader.cli.sources import articles_named


@click.command("claims", cls=Command)
@click.argument("source", metavar="FILE|ID")
@json_option
@click.pass_obj
def claims_command(frame: Frame, source: str, as_json: bool) -> None:
    """Show the claims of an article: who says it, in which words, with which numbers.

    A file that holds several articles gives one JSON object a line.
    """
    articles = articles_named(frame, source)
    for article in articles:
        read = claims.extract(article)
        if as_json:
            write_json(claims_shape(read), on_one_line=len(articles) > 1)
        else:
            print_claims(read)
