"""`parallax speakers`, `matrix` and `timeline`: the library as a whole."""

from collections import Counter
from collections.abc import Container, Sequence
from itertools import chain
from typing import Any

import click

from reader.app import comparing, overview
from reader.cli.frame import Command, Frame, inert, json_option, write_json
from reader.cli.printing import count, wrapped
from reader.cli.progress import watched
from reader.comparison.counted_names import place_shown
from reader.comparison.matrix import Cell, Columns, Matrix
from reader.comparison.series import Measure
from reader.comparison.spelling import alike_names
from reader.comparison.utterances import Utterance, Voices, utterances
from reader.errors import NotFound

limit_option = click.option(
    "--limit", type=click.IntRange(min=0), default=10, show_default=True, metavar="N"
)


@click.command("speakers", cls=Command)
@click.option("--merge", nargs=2, metavar="NAME INTO", help="Show NAME as INTO; itself parts them.")
@click.option("--side", nargs=2, metavar="NAME SIDE", help='Whom NAME speaks for; "" forgets it.')
@json_option
@click.pass_obj
def speakers_command(
    frame: Frame, merge: tuple[str, str] | None, side: tuple[str, str] | None, as_json: bool
) -> None:
    """List everybody quoted; join two spellings of one person, put people on sides.

    Nothing of this changes an article.
    """
    with frame.workspace() if merge or side else frame.reading() as ws:
        read = [comparing.claims_of(ws, article) for article in ws.library.articles()]
        spelt = utterances(read, Voices())
        before = _spellings(spelt, overview.voices(ws))
        for name, _ in filter(None, (merge, side)):
            _check_quoted(name, {*before, *chain(*before.values())})
        if merge:
            overview.merge_speakers(ws, *merge)
        if side:
            overview.put_on_side(ws, *side)
        voices = overview.voices(ws)
    said = [each for each in utterances(read, voices) if not each.of_outlet]
    _tell_speakers(said, _spellings(spelt, voices), as_json)


def _check_quoted(name: str, known: Container[str]) -> None:
    if name not in known:
        raise NotFound(f"Nobody called “{name}” is quoted; “parallax speakers” lists all.")


def _spellings(said: Sequence[Utterance], voices: Voices) -> dict[str, list[str]]:
    """The names in the articles by the name they are shown under."""
    found: dict[str, list[str]] = {}
    for name in sorted({each.source for each in said if not each.of_outlet}):
        found.setdefault(voices.shown(name), []).append(name)
    return found


def _tell_speakers(said: Sequence[Utterance], spelt: dict[str, list[str]], as_json: bool) -> None:
    claims = Counter(each.source for each in said)
    facts = {each.source: (each.role, each.side) for each in reversed(said)}
    names = sorted(claims, key=lambda name: (-claims[name], name))
    alike = alike_names(names)
    if as_json:
        write_json({"speakers": [
            {"name": name, "role": facts[name][0], "side": facts[name][1],
             "claims": claims[name], "names": spelt[name],
             "maybe": alike.get(name)} for name in names
        ]})  # fmt: skip
        return
    for name in names:
        also = ", ".join(other for other in spelt[name] if other != name)
        parts = (name, *facts[name], count(claims[name], "claim"), also and f"also {also}")
        click.echo(wrapped(" · ".join(filter(None, parts)), "", "  "))
    for name, other in alike.items():
        click.echo(wrapped(f"May be the same: {name} and {other}", "", "  "))
    if alike:
        click.echo("“parallax speakers --merge NAME INTO” joins two.")
    if not names:
        click.echo("Nobody is quoted in the library.")


@click.command("matrix", cls=Command)
@click.option(
    "--by",
    type=click.Choice([each.value for each in Columns if each is not Columns.DAYS]),
    default=Columns.SPEAKERS.value,
    show_default=True,
    help="What the columns are.",
)
@click.option("--speaker", default="", metavar="NAME", help="Only what NAME says, day by day.")
@limit_option
@json_option
@click.pass_obj
def matrix_command(frame: Frame, by: str, speaker: str, limit: int, as_json: bool) -> None:
    """Who says what: topics, and what each speaker, side or outlet says of them."""
    with frame.reading() as ws, watched() as context:
        found = overview.gather(ws, None, context)
    if speaker:
        _check_quoted(speaker, found.speakers)
    table = overview.who_says_what(found, Columns.DAYS if speaker else Columns(by), speaker)
    if as_json:
        write_json(_matrix_shape(table, limit))
        return
    for row in table.rows[:limit]:
        click.secho(wrapped(f"{'≠ ' if row.disputed else ''}{row.topic.name}"), bold=True)
        for column, cell in zip(table.columns, row.cells, strict=True):
            if cell:
                sign = f"{cell.relation.sign} " if cell.relation else ""
                told = f"{sign}{column.name or 'no name'}: “{cell.shown.quote}”"
                click.echo(wrapped(told, "  ", "    "))
    click.echo(_shown(min(limit, len(table.rows)), len(table.rows) + table.left_out, "topic"))


def _matrix_shape(table: Matrix, limit: int) -> dict[str, Any]:
    return {
        "by": table.by.value,
        "columns": [column.name for column in table.columns],
        "rows": [
            {
                "topic": row.topic.name,
                "disputed": row.disputed,
                "cells": [cell and _cell_shape(cell) for cell in row.cells],
            }
            for row in table.rows[:limit]
        ],
        "total": len(table.rows) + table.left_out,
    }


def _cell_shape(cell: Cell) -> dict[str, Any]:
    relation = cell.relation.value if cell.relation else None
    return {**_said_shape(cell.shown), "relation": relation, "claims": len(cell.utterances)}


@click.command("timeline", cls=Command)
@click.argument("words", nargs=-1, metavar="[WHAT]")
@limit_option
@json_option
@click.pass_obj
def timeline_command(frame: Frame, words: tuple[str, ...], limit: int, as_json: bool) -> None:
    """Numbers over time by source; only of what is counted as WHAT, if that is given."""
    asked = [word.casefold() for word in " ".join(words).split()]
    with frame.reading() as ws, watched() as context:
        measures = overview.gather(ws, None, context).measures
    found = [each for each in measures if all(word in _counted(each).casefold() for word in asked)]
    if as_json:
        shapes = [_measure_shape(each) for each in found[:limit]]
        write_json({"measures": shapes, "total": len(found)})
        return
    for measure in found[:limit]:
        sign = "≠ " if measure.disputed else ""
        click.secho(wrapped(sign + _counted(measure)), bold=True)
        points = [(point, line.place) for line in measure.series for point in line.points]
        for point, place in sorted(points, key=lambda each: str(each[0].utterance.said)):
            said = f"{point.utterance.said or 'no date'} {point.words}"
            parts = (
                said,
                point.utterance.source,
                place and place_shown(place, [point.utterance.article.text]),
            )
            click.echo(wrapped(" · ".join(filter(None, parts)), "  ", "    "))
    click.echo(_shown(min(limit, len(found)), len(found), "number"))


def _counted(measure: Measure) -> str:
    return inert(measure.name or measure.of or measure.unit)


def _measure_shape(measure: Measure) -> dict[str, Any]:
    return {
        "name": measure.name,
        "of": measure.of,
        "unit": measure.unit,
        "disputed": measure.disputed,
        "points": [
            {
                **_said_shape(point.utterance),
                "place": line.place,
                "low": point.low,
                "high": point.high,
                "as_of": point.quantity.as_of and point.quantity.as_of.isoformat(),
                "relation": point.relation and point.relation.value,
            }
            for line in measure.series
            for point in line.points
        ],
    }


def _said_shape(said: Utterance) -> dict[str, Any]:
    return {
        "article": said.article.id,
        "span": list(said.claim.span),
        "quote": said.quote,
        "source": said.source,
        "date": said.said and said.said.isoformat(),
    }


def _shown(some: int, total: int, noun: str) -> str:
    return (
        f"{count(total, noun)}, the first {some} shown."
        if some < total
        else f"{count(total, noun)}."
    )
