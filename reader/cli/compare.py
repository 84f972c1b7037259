"""`parallax compare` and `parallax findings`."""

from collections.abc import Iterable

import click

from reader.app import comparing
from reader.app.comparing import Comparison
from reader.cli.frame import FAILED, FINE, PARTLY, Command, Frame, complain, json_option, write_json
from reader.cli.printing import print_findings
from reader.cli.progress import watched
from reader.cli.shapes import comparison_shape
from reader.cli.sources import articles_named
from reader.errors import InputRefused
from reader.model import Article, Finding, Relation


class Relations(click.ParamType[frozenset[Relation]]):
    """One or more relations with commas between."""

    name = "R,…"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> frozenset[Relation]:
        """The relations named; a usage error names those there are."""
        try:
            return frozenset(Relation(word.strip().lower()) for word in str(value).split(","))
        except ValueError:
            known = ", ".join(Relation)
            self.fail(f"“{value}” is not a relation; there are {known}.", param, ctx)


relation_option = click.option(
    "--relation", "relations", type=Relations(), help="Only these relations, with commas between."
)
score_option = click.option(
    "--min-score",
    type=click.FloatRange(0, 1),
    default=0.0,
    metavar="S",
    help="Only from S, 0 to 1.",
)
limit_option = click.option(
    "--limit", type=click.IntRange(min=0), metavar="N", help="Only the first N."
)


@click.command("compare", cls=Command)
@click.argument("sources", nargs=-1, required=True, metavar="FILE|ID…")
@relation_option
@score_option
@limit_option
@json_option
@click.pass_obj
def compare_command(
    frame: Frame,
    sources: tuple[str, ...],
    relations: frozenset[Relation] | None,
    min_score: float,
    limit: int | None,
    as_json: bool,
) -> int:
    """Compare files or articles of the library; disagreement inside one article counts too.

    Files are read where they are and not taken into the library.
    """
    articles: list[Article] = []
    refused = False
    for source in sources:
        try:
            articles += articles_named(frame, source)
        except InputRefused as refusal:
            complain(str(refusal))
            refused = True
    if not articles:
        return FAILED
    with watched() as context:
        comparison = comparing.compare_articles(articles, context)
    _print(comparison, chosen(comparison.findings, relations, min_score), limit, as_json)
    return PARTLY if refused else FINE


@click.command("findings", cls=Command)
@relation_option
@score_option
@limit_option
@json_option
@click.pass_obj
def findings_command(
    frame: Frame,
    relations: frozenset[Relation] | None,
    min_score: float,
    limit: int | None,
    as_json: bool,
) -> None:
    """Show what disagrees across the whole library, surest first, without what was dismissed."""
    with frame.reading() as ws, watched() as context:
        comparison = comparing.compare(ws, None, context)
    _print(comparison, chosen(comparison.standing, relations, min_score), limit, as_json)


def chosen(
    findings: Iterable[Finding],
    relations: frozenset[Relation] | None,
    min_score: float,
) -> list[Finding]:
    """The findings a person asked for, in their order."""
    return [
        finding
        for finding in findings
        if finding.score >= min_score and (relations is None or finding.relation in relations)
    ]


def _print(
    comparison: Comparison, findings: list[Finding], limit: int | None, as_json: bool
) -> None:
    if as_json:
        write_json(comparison_shape(comparison, findings[:limit]))
    else:
        print_findings(comparison, findings, limit)
