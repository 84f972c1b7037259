"""How flags are named and told on the command line."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from reader.app.merging import Agreement, Merge, verdict
from reader.app.workspace import Workspace
from reader.cli.frame import one_line
from reader.cli.printing import COLOURS, wrapped
from reader.errors import NotFound
from reader.export.flagfile import flag_shape
from reader.model import Anchor, Flag, FlagStatus, Span

_PLACE = re.compile(r"(\d+)-(\d+)")
_STATUS = {
    FlagStatus.CONFIRMED: "⚑ confirmed",
    FlagStatus.DISMISSED: "✕ dismissed",
    FlagStatus.UNCLEAR: "? unclear",
}


def end_named(ws: Workspace, name: str) -> tuple[str, Span]:
    """The passage that `ARTICLE:words` or `ARTICLE:start-end` names."""
    id, colon, what = name.partition(":")
    if not colon or not what.strip():
        raise NotFound(
            f"“{name}” names no passage; write an article's id, a colon, and the words or "
            "their place, as in 394dc:5217-5318."
        )
    article = ws.library.article(id)
    place = _PLACE.fullmatch(what.strip())
    if place:
        return article.id, Span(int(place[1]), int(place[2]))
    words = r"\s+".join(map(re.escape, what.split()))
    found = [Span(*match.span()) for match in re.finditer(words, article.text)]
    found = found or [
        Span(*match.span()) for match in re.finditer(words, article.text, re.IGNORECASE)
    ]
    if not found:
        raise NotFound(f"The words “{what}” do not stand in “{article.title}”; check them.")
    if len(found) > 1:
        places = ", ".join(f"{span.start}-{span.end}" for span in found[:5])
        raise NotFound(
            f"The words “{what}” stand {len(found)} times in “{article.title}”; give the place "
            f"instead: {places}."
        )
    return article.id, found[0]


def print_flags(flags: Sequence[Flag], titles: Mapping[str, str]) -> None:
    """Each flag with its quotes, note and tags."""
    if not flags:
        click.echo("No flags. Mark something: parallax flag add ARTICLE:words ARTICLE:words")
        return
    for number, flag in enumerate(flags, 1):
        if number > 1:
            click.echo()
        shown = f"{flag.relation.sign} {flag.relation.value}"
        relation = click.style(shown, fg=COLOURS[flag.relation], bold=True)
        tags = "".join(f"  #{one_line(tag)}" for tag in flag.tags)
        click.echo(f"{relation}  {_STATUS[flag.status]}{tags}")
        for end in flag.ends:
            _print_end(end, titles.get(end.article, "an article that is not in the library"))
        if flag.note:
            click.echo(wrapped(f"Note: {flag.note}", "   ", "   "))
        who = f" by {flag.who}" if flag.who else ""
        click.echo(wrapped(f"{flag.id}, {flag.created}{who}", "   ", "   "))


def _print_end(end: Anchor, title: str) -> None:
    click.echo(wrapped(f"“{end.exact}”", "   ", "   "))
    lost = ", no longer found there" if end.orphan else ""
    place = f"{end.article}:{end.span.start}-{end.span.end}"
    click.echo(wrapped(f"— {title} ({place}{lost})", "     ", "     "))


def print_merge(file: Path, merge: Merge) -> None:
    """What an import of flags did."""
    click.echo(
        f"{one_line(file.name)}: {len(merge.added)} added, {len(merge.changed)} changed, "
        f"{merge.same} already here"
    )


def print_agreement(agreed: Agreement, first: str, second: str) -> None:
    """How far two people agree, and each pair they judged differently."""
    if not agreed.both:
        click.echo(f"{first} and {second} mark no passage in common.")
        return
    kappa = "" if agreed.kappa is None else f"; Cohen's kappa {agreed.kappa:.2f}"
    click.echo(
        f"{first} and {second} agree on {agreed.agreed} of {agreed.both} passages that both "
        f"mark{kappa}; {agreed.only_first} only in {first}, {agreed.only_second} only in {second}."
    )
    for one, other in agreed.conflicts:
        quote = " ↔ ".join(" ".join(end.exact.split())[:60] for end in one.ends)
        click.echo(wrapped(f"≠ {first}: {verdict(one)}, {second}: {verdict(other)}", "   ", "   "))
        click.echo(wrapped(f"“{quote}”", "     ", "     "))


def merge_shape(file: Path, merge: Merge | None, agreed: Agreement) -> dict[str, Any]:
    """The same as JSON."""
    counts = (
        {"added": len(merge.added), "changed": len(merge.changed), "same": merge.same}
        if merge
        else {}
    )
    return {
        "file": str(file),
        **counts,
        "agreement": {
            "both": agreed.both,
            "agreed": agreed.agreed,
            "kappa": agreed.kappa,
            "only_first": agreed.only_first,
            "only_second": agreed.only_second,
            "conflicts": [
                {"first": flag_shape(one), "second": flag_shape(other)}
                for one, other in agreed.conflicts
            ],
        },
    }
