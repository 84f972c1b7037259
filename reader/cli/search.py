"""`parallax search`."""

import shutil
import sys
from typing import TYPE_CHECKING, Any

import click

from reader.cli.frame import EMPTY, Command, Frame, complain, inert, json_option, write_json
from reader.errors import SearchUnavailable, system_reason

if TYPE_CHECKING:
    from reader.app.searching import Opposed
    from reader.app.workspace import Workspace
    from reader.search import Hit, Results, Snippet

_COLOURS = ("yellow", "cyan", "green", "magenta", "blue", "red")


@click.command("search", cls=Command)
@click.argument("query", nargs=-1)
@click.option(
    "--limit",
    metavar="N",
    type=click.IntRange(1, 1000),
    default=10,
    show_default=True,
    help="At most so many.",
)
@click.option(
    "--sort",
    type=click.Choice(["relevance", "date", "findings"]),
    default="relevance",
    show_default=True,
    help="What comes first.",
)
@click.option("--against", metavar="SENTENCE", help="Find what disagrees with this sentence.")
@click.option("--like", metavar="ID", help="Find what is like this article.")
@json_option
@click.pass_obj
def search_command(
    frame: Frame,
    query: tuple[str, ...],
    limit: int,
    sort: str,
    against: str | None,
    like: str | None,
    as_json: bool,
) -> None:
    """Search articles, claims and speakers.

    \b
    parallax search 'Kiev "heavy losses"'      both; Kiev also finds Kyiv
    parallax search 'speaker:Lavrov Crimea'    what he said
    parallax search 'date:[2022-04-01 TO] num:>1000'
    parallax search --against "Russia has withdrawn from Kyiv."
    """
    from reader.app import searching  # noqa: PLC0415 - `--help` must not load it

    asked = " ".join(query)
    if sum(map(bool, (asked, against, like))) != 1:
        raise click.UsageError("Give either a QUERY, --against SENTENCE or --like ID.")
    with frame.reading() as ws:
        if not (as_json or ws.library.summaries()):
            click.echo(EMPTY)
            return
        _bring_up(ws)
        if against:
            _show_opposed(against, searching.against(ws, against, limit), as_json)
        elif like:
            article = ws.library.article(like).id
            _show_results(searching.more_like(ws, article, limit=limit), as_json)
        else:
            results = searching.search(ws, asked, limit=limit, sort=sort)
            _show_results(results, as_json)
        searching.close(ws)


def _bring_up(ws: "Workspace") -> None:
    """Index what is new; where that cannot be kept, what was indexed before is searched."""
    from reader.app import searching  # noqa: PLC0415 - as above
    from reader.jobs import JobContext  # noqa: PLC0415

    progress = _Progress()
    try:
        searching.ensure_index(ws, JobContext(progress.show))
    except (OSError, SearchUnavailable) as error:
        why = f"The search index could not be written: {system_reason(error)}."
        told = why if isinstance(error, OSError) else error
        complain(f"{told} Only what was indexed before is searched.")
    finally:
        progress.done()


class _Progress:
    """One line at the terminal while the index is being built."""

    def __init__(self) -> None:
        self._shown = False

    def show(self, progress: Any) -> None:
        """Say how far it is, where somebody can see it."""
        if progress.total > 100 and sys.stderr.isatty():
            self._shown = True
            click.echo(f"\rIndexing {progress.done} of {progress.total}", nl=False, err=True)

    def done(self) -> None:
        """Take the line away."""
        if self._shown:
            click.echo("\r" + " " * 60 + "\r", nl=False, err=True)


def _show_results(results: "Results", as_json: bool) -> None:
    if as_json:
        write_json(results_shape(results))
        return
    for hint in results.reading.hints:
        complain(hint)
    if not results.total:
        click.echo(inert(f"Nothing found for {results.query}{_read_otherwise(results)}."))
        if results.suggestion:
            click.echo(f"Did you mean: {results.suggestion}")
        return
    for hit in results.hits:
        _print_hit(hit)
    about = "" if results.exact else "about "
    noun = "claim" if results.reading.claims else "article"
    many = "" if results.total == 1 else "s"
    click.echo(f"{about}{results.total} {noun}{many}, {results.took_ms:.0f} ms")


def _read_otherwise(results: "Results") -> str:
    read, asked = results.reading.text, results.query.strip()
    return f", read as {read}" if read and read.casefold() != asked.casefold() else ""


def _print_hit(hit: "Hit") -> None:
    from reader.cli.printing import count, wrapped  # noqa: PLC0415 - `--help` must not load it

    day = hit.date.isoformat() if hit.date else "no date"
    met = count(hit.findings, "finding") if hit.findings else ""
    facts = (hit.outlet, day, met, f"id {hit.article}")
    click.secho(wrapped(hit.title), bold=True)
    click.echo(wrapped(" · ".join(fact for fact in facts if fact), "   ", "   "))
    for snippet in hit.snippets:
        click.echo(_filled(_marked(snippet)))
    if hit.copies:
        others = ", ".join(hit.articles[1:])
        click.echo(f"   the same wording in {len(hit.copies)} more: {others}")
    click.echo()


def _filled(marked: str, indent: str = "   ") -> str:
    """Words in lines as wide as the terminal; colours take no room."""
    width = min(shutil.get_terminal_size((88, 24)).columns, 100) - len(indent)
    lines, used = [indent], 0
    for word in marked.split():
        length = len(click.unstyle(word))
        if used and used + 1 + length > width:
            lines.append(indent)
            used = 0
        lines[-1] += (" " if used else "") + word
        used += length + (1 if used else 0)
    return "\n".join(lines)


def _marked(snippet: "Snippet") -> str:
    text, at = "" if snippet.begins else "… ", 0
    for start, end, term in snippet.marks:
        colour = _COLOURS[term % len(_COLOURS)]
        term_shown = click.style(inert(snippet.text[start:end]), fg=colour, bold=True)
        text += inert(snippet.text[at:start]) + term_shown
        at = end
    return text + inert(snippet.text[at:]) + ("" if snippet.ends else " …")


def results_shape(results: "Results") -> dict[str, Any]:
    """The JSON of a search; names and nesting never change, new ones may be added."""
    return {
        "query": results.query,
        "read_as": results.reading.text,
        "hints": list(results.reading.hints),
        "total": results.total,
        "exact": results.exact,
        "took_ms": round(results.took_ms, 2),
        "suggestion": results.suggestion,
        "hits": [_hit_shape(hit) for hit in results.hits],
        "facets": {
            facet.field: [
                {"value": each.value, "count": each.count, "query": each.query}
                for each in facet.values
            ]
            for facet in results.facets
        },
    }


def _hit_shape(hit: "Hit") -> dict[str, Any]:
    return {
        "article": hit.article,
        "title": hit.title,
        "outlet": hit.outlet,
        "date": hit.date.isoformat() if hit.date else None,
        "score": round(hit.score, 4),
        "snippets": [_snippet_shape(snippet) for snippet in hit.snippets],
        "claims": [
            {"span": list(claim.span), "speaker": claim.speaker or None, "text": claim.snippet.text}
            for claim in hit.claims
        ],
        "copies": hit.articles[1:],
        "findings": hit.findings,
    }


def _snippet_shape(snippet: "Snippet") -> dict[str, Any]:
    return {
        "text": snippet.text,
        "marks": [[mark.start, mark.end] for mark in snippet.marks],
        "span": list(snippet.span),
    }


def _show_opposed(sentence: str, found: "list[Opposed]", as_json: bool) -> None:
    if as_json:
        shapes = [_opposed_shape(each) for each in found]
        write_json({"against": sentence, "total": len(found), "hits": shapes})
        return
    from reader.cli.printing import COLOURS, voice_of, wrapped  # noqa: PLC0415 - as above

    if not found:
        click.echo("No claim in the library speaks of the same thing.")
    for each in found:
        who = voice_of(each.claim, each.article.text, "the outlet's own voice")
        judged = each.judgement
        relation = judged.relation
        label = click.style(f"{relation.sign} {relation.value}", fg=COLOURS[relation], bold=True)
        click.echo(f"{label}  {judged.score:.2f}")
        click.echo(wrapped(f"“{each.quote}”", "   ", "    "))
        place = f"— {who} · {each.article.title} · id {each.article.id}"
        click.echo(wrapped(place, "   ", "     "))
        for reason in judged.reasons:
            click.echo(wrapped(reason.text, "   • ", "     "))
        click.echo()


def _opposed_shape(each: "Opposed") -> dict[str, Any]:
    judged = each.judgement
    return {
        "article": each.article.id,
        "title": each.article.title,
        "outlet": each.article.outlet,
        "date": each.article.published.isoformat() if each.article.published else None,
        "span": list(each.claim.span),
        "quote": each.quote,
        "speaker": each.claim.speaker,
        "relation": judged.relation.value,
        "score": round(judged.score, 4),
        "alignment": round(judged.alignment, 4),
        "reasons": [
            {
                "rule": reason.rule,
                "kind": reason.kind,
                "a": list(reason.a),
                "b": list(reason.b),
                "text": reason.text,
            }
            for reason in judged.reasons
        ],
    }
