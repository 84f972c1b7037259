"""What a person sees at a terminal; colour only there, and never alone.

Words of articles are made inert first: a terminal obeys escapes wherever they come from.
"""

import shutil
import textwrap
from collections.abc import Sequence

import click

from reader.app.comparing import Comparison
from reader.cli.frame import one_line
from reader.comparison.counted_names import counted_name
from reader.model import (
    Article,
    ArticleClaims,
    BlockKind,
    Claim,
    Factuality,
    Finding,
    Judgement,
    Quantity,
    Reason,
    Relation,
    SpeechKind,
)

COLOURS = {
    Relation.CONTRADICTS: "red",
    Relation.UPDATES: "yellow",
    Relation.AGREES: "green",
    Relation.COPIES: "bright_black",
    Relation.UNRELATED: "bright_black",
}
_WIDEST = 100


def print_findings(
    comparison: Comparison, findings: Sequence[Finding], limit: int | None = None
) -> None:
    """Each finding with both quotes, who says them where, and the reasons; the first `limit`."""
    articles = {read.article.id: read.article for read in comparison.articles}
    if not articles:
        click.echo("There is nothing to compare. Import something: parallax import FILE")
        return
    if not findings:
        where = "in" if len(articles) == 1 else "between"
        click.echo(f"Nothing found {where} {count(len(articles), 'article')}.")
        return
    for number, finding in enumerate(findings[:limit], 1):
        click.echo(_head(number, finding))
        _quote(finding.quote_a, finding.a, articles)
        _quote(finding.quote_b, finding.b, articles)
        for reason in finding.reasons:
            click.echo(wrapped(_said(reason), "     • ", "       "))
        click.echo()
    more = f", the first {limit} shown" if limit is not None and limit < len(findings) else ""
    where = "in" if len(articles) == 1 else "between"
    total = f"{count(len(findings), 'finding')} {where} {count(len(articles), 'article')}{more}."
    note = "A contradiction means that two sources disagree, never that one of them lies."
    click.echo(wrapped(f"{total} {note}"))


def _unit(quantity: Quantity) -> str:
    """The unit, of more than one in the plural where it is a word: "weeks", but "km"."""
    unit = quantity.unit
    spelt = len(unit) > 3 and unit.isalpha() and unit.islower()
    single = quantity.low == quantity.high == 1
    return counted_name(unit, unit, []) if spelt and not single else unit


def print_judgement(judgement: Judgement) -> None:
    """The relation, how sure it is, and what spoke for and against it."""
    relation = judgement.relation
    click.secho(f"{relation.sign} {relation.value}", fg=COLOURS[relation], bold=True)
    click.echo(f"  that they contradict: probability {judgement.score:.2f}")
    click.echo(f"  that they speak of the same thing: {judgement.alignment:.2f}")
    for title, reasons in (("for", judgement.reasons), ("against", judgement.against)):
        for reason in reasons:
            click.echo(wrapped(f"{title:<7} {_said(reason)}", "  • ", "            "))


def print_claims(read: ArticleClaims) -> None:
    """Who says what, in the order of the article, with the numbers in it."""
    text = read.article.text
    click.secho(wrapped(read.article.title), bold=True)
    for claim in read.claims:
        own = f"{read.article.outlet or 'the outlet'} in its own voice"
        who = voice_of(claim, text, own)
        how = claim.kind.value if claim.kind is not SpeechKind.OWN else ""
        state = claim.factuality.value if claim.factuality is not Factuality.DONE else ""
        click.echo()
        click.secho(wrapped(who), nl=False, bold=bool(claim.speaker))
        click.echo("".join(f" · {fact}" for fact in (how, state) if fact))
        click.echo(wrapped(claim.span.of(text), "  ", "  "))
        for quantity in claim.quantities:
            click.echo(wrapped(_amount(quantity, text), "    # ", "      "))


def print_article(article: Article) -> None:
    """The article to read: headings bold, captions and credits marked as such."""
    day = article.published.isoformat() if article.published else ""
    if day and article.date_inferred:
        day += " (inferred from the text)"
    facts = [article.outlet, ", ".join(article.authors), day, article.address, f"id {article.id}"]
    click.secho(wrapped(article.title), bold=True)
    click.echo(wrapped(" · ".join(fact for fact in facts if fact)))
    if article.tags:
        click.echo(wrapped(f"tags: {', '.join(article.tags)}"))
    for block in article.blocks:
        words = block.span.of(article.text)
        if block.kind is BlockKind.TITLE and words == article.title:
            continue
        click.echo()
        if block.kind in (BlockKind.TITLE, BlockKind.HEADING):
            click.secho(wrapped(words), bold=True)
        elif block.kind is BlockKind.LIST_ITEM:
            click.echo(wrapped(words.lstrip("•-–*· \t"), "  • ", "    "))
        elif block.kind.is_prose:
            click.echo(wrapped(words))
        else:
            click.secho(wrapped(f"[{block.kind.value}] {words}", "    ", "    "), dim=True)


def wrapped(text: str, first: str = "", rest: str = "") -> str:
    """The words in lines no wider than the terminal, nor than is comfortable to read."""
    width = min(shutil.get_terminal_size((88, 24)).columns, _WIDEST)
    words = one_line(text)
    return textwrap.fill(words, width, initial_indent=first, subsequent_indent=rest)


def shortened(text: str, width: int) -> str:
    """The words in one line of at most `width` characters."""
    words = one_line(text)
    return words if len(words) <= width else words[: width - 1].rstrip() + "…"


def columns() -> int:
    """How wide the terminal is; wide where output goes to a file or another program."""
    return shutil.get_terminal_size((200, 24)).columns


def count(number: int, noun: str) -> str:
    """The number with its noun: "1 article", "5 articles"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _head(number: int, finding: Finding) -> str:
    relation = finding.relation
    label = click.style(f"{relation.sign} {relation.value}", fg=COLOURS[relation], bold=True)
    return f"{number:>3}. {label}  {finding.score:.2f}"


def voice_of(claim: Claim, text: str, own: str) -> str:
    """Who says a claim: its speaker, `own` for the outlet, a thing ("a video"), or nobody."""
    if claim.speaker or claim.kind is SpeechKind.OWN:
        return claim.speaker or own
    return shortened(claim.speaker_span.of(text), 60) if claim.speaker_span else "somebody unnamed"


def _quote(quote: str, claim: Claim, articles: dict[str, Article]) -> None:
    article = articles[claim.article]
    day = article.published.isoformat() if article.published else ""
    outlet = article.outlet or shortened(article.title, 40)
    who = voice_of(claim, article.text, "the outlet's own voice")
    words = quote.strip()
    if words.startswith("“") and words.endswith("”") and words.count("“") == 1:
        words = words[1:-1]
    click.echo(wrapped(f"“{words}”", "     ", "      "))
    place = " · ".join(part for part in (who, outlet, day) if part)
    click.echo(wrapped(f"— {place}", "       ", "         "))


def _said(reason: Reason) -> str:
    return f"{reason.text} ({reason.kind}, {reason.rule})"


def _amount(quantity: Quantity, text: str) -> str:
    low, high = (f"{n:,.10g}" if n is not None else None for n in (quantity.low, quantity.high))
    if low and high:
        amount = low if low == high else f"{low} to {high}"
    else:
        amount = f"at least {low}" if low else f"at most {high}"
    counted = counted_name(quantity.of, quantity.unit, [text]) if quantity.of else ""
    of = " ".join(part for part in (_unit(quantity), counted) if part)
    return f"{quantity.span.of(text)}: {amount} {of}".rstrip()
