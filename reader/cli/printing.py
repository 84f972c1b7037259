"""Findings and judgements for a person at a terminal; colour only there, and never alone."""

import shutil
import textwrap
from collections.abc import Sequence

import click

from reader.app.comparing import Comparison
from reader.model import Article, Claim, Finding, Judgement, Relation

SIGNS = {
    Relation.CONTRADICTS: ("≠", "red"),
    Relation.UPDATES: ("↻", "yellow"),
    Relation.AGREES: ("=", "green"),
    Relation.COPIES: ("⧉", "bright_black"),
    Relation.UNRELATED: ("·", "bright_black"),
}


def print_findings(
    comparison: Comparison, findings: Sequence[Finding], limit: int | None = None
) -> None:
    """Each finding with both quotes, who says them where, and the reasons."""
    articles = {read.article.id: read.article for read in comparison.articles}
    if not findings:
        click.echo(f"Nothing found between {_count(len(articles), 'article')}.")
        return
    for number, finding in enumerate(findings[:limit], 1):
        if number > 1:
            click.echo()
        click.echo(_head(number, finding))
        _quote(finding.quote_a, finding.a, articles)
        _quote(finding.quote_b, finding.b, articles)
        for reason in finding.reasons:
            click.echo(_wrapped(f"{reason.rule} {reason.text}", "     • ", "       "))
    click.echo()
    more = f", the first {limit} shown" if limit is not None and limit < len(findings) else ""
    total = f"{_count(len(findings), 'finding')} between {_count(len(articles), 'article')}{more}."
    note = "A contradiction means that two sources disagree, never that one of them lies."
    click.echo(_wrapped(f"{total} {note}", "", ""))


def print_judgement(judgement: Judgement) -> None:
    """The relation, how sure it is, and what spoke for and against it."""
    sign, colour = SIGNS[judgement.relation]
    click.secho(f"{sign} {judgement.relation.value}", fg=colour, bold=True)
    click.echo(f"  probability that they contradict {judgement.score:.2f}")
    click.echo(f"  speak of the same thing {judgement.alignment:.2f}")
    for title, reasons in (("for", judgement.reasons), ("against", judgement.against)):
        for reason in reasons:
            click.echo(_wrapped(f"{title}: {reason.rule} {reason.text}", "  • ", "    "))


def _head(number: int, finding: Finding) -> str:
    sign, colour = SIGNS[finding.relation]
    label = click.style(f"{sign} {finding.relation.value}", fg=colour, bold=True)
    return f"{number:>3}. {label}  {finding.score:.2f}"


def _quote(quote: str, claim: Claim, articles: dict[str, Article]) -> None:
    article = articles[claim.article]
    day = article.published.isoformat() if article.published else ""
    outlet = article.outlet or article.title[:40]
    who = claim.speaker or "the outlet's own voice"
    click.echo(_wrapped(f"“{' '.join(quote.split())}”", "     ", "      "))
    place = " · ".join(part for part in (who, outlet, day) if part)
    click.echo(_wrapped(f"— {place}", "       ", "         "))


def _wrapped(text: str, first: str, rest: str) -> str:
    width = min(shutil.get_terminal_size((88, 24)).columns, 100)
    return textwrap.fill(text, width, initial_indent=first, subsequent_indent=rest)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
