"""The report as one HTML file that does nothing: no script, no request, every word escaped."""

import base64
import hashlib
import json
from collections import Counter
from collections.abc import Iterable
from html import escape
from string import Template
from urllib.parse import urlsplit

from reader import assets
from reader.export.markdown import FAIRNESS
from reader.export.plain import clean, day, moment
from reader.export.report import Item, Passage, Report
from reader.export.sources import article_facts
from reader.model import Article, Relation

STATUS = {
    "confirmed": "⚑ confirmed",
    "dismissed": "✕ dismissed",
    "unclear": "? unclear",
    "open": "⚐ suggestion, not reviewed",
}

_LONG = 1600
"""An item with more characters than this may be parted when it is printed."""

_CODES = ("Text SHA-256", "File SHA-256", "Id")


def write_page(report: Report) -> bytes:
    """The report as a self-contained HTML file in UTF-8, light or dark as the reader's system."""
    style = _style()
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    template = Template(assets.resource("export", "report.html").read_text("utf-8"))
    page = template.substitute(
        hash=digest, title=_text(report.title), style=style, body=_body(report)
    )
    return page.encode()


def _style() -> str:
    tokens = json.loads(assets.resource("theme", "tokens.json").read_text("utf-8"))
    rules = assets.resource("export", "report.css").read_text("utf-8")
    light, dark = _variables(tokens["light"]), _variables(tokens["dark"])
    return (
        f"\n:root {{ {light} }}\n@media screen and (prefers-color-scheme: dark) "
        f"{{ :root {{ {dark} }} }}\n{rules}"
    )


def _variables(colours: dict[str, str]) -> str:
    return " ".join(f"--{name}: {colour};" for name, colour in colours.items())


def _text(value: str) -> str:
    """The words as they are, whatever they are."""
    return escape(clean(value))


def _bdi(value: str) -> str:
    """The words, kept from turning the direction of what follows."""
    return f'<bdi dir="auto">{_text(value)}</bdi>'


def _body(report: Report) -> str:
    parts = [
        f'<header><h1 dir="auto">{_text(report.title)}</h1>',
        f'<p class="muted">Made {_text(moment(report.made_at))} with Parallax</p>',
        f'<p class="fair">{_text(FAIRNESS)}</p>{_counts(report.items)}</header>',
    ]
    for heading, items in report.groups():
        parts.append(f"<section><h2>{heading}</h2>")
        parts += [_item(number, item) for number, item in items]
        parts.append("</section>")
    if not report.items:
        parts.append('<p class="muted">Nothing was flagged or found.</p>')
    if report.articles:
        parts += ["<section><h2>Articles</h2>", *map(_source, report.articles), "</section>"]
    return "\n".join(parts)


def _counts(items: Iterable[Item]) -> str:
    counts = Counter(item.relation for item in items)
    chips = [
        f'<li class="chip {relation.value}">{relation.sign} {relation.value} '
        f"{counts[relation]}</li>"
        for relation in Relation
        if counts[relation]
    ]
    return f'<ul class="counts">{"".join(chips)}</ul>' if chips else ""


def _item(number: int, item: Item) -> str:
    score = "" if item.score is None else f'<span class="score">{item.score:.2f}</span>'
    relation = item.relation.value
    pair = "pair" if len(item.passages) > 1 else "pair single"
    long = " long" if sum(len(p.quote) for p in item.passages) + len(item.note) > _LONG else ""
    parts = [
        f'<article class="{relation}{long}"><header><span class="number">{number}</span>'
        f'<span class="chip">{item.relation.sign} {relation}</span>'
        f'<span class="status {_text(item.status)}">{_text(STATUS[item.status])}</span>'
        f"{score}</header>",
        f'<div class="{pair}">{"".join(map(_quote, item.passages))}</div>',
    ]
    if item.reasons:
        reasons = (
            f"<li><small>{_text(reason.rule)}</small>{_bdi(reason.text)}</li>"
            for reason in item.reasons
        )
        parts.append(f'<ul class="reasons">{"".join(reasons)}</ul>')
    if item.note:
        parts.append(f'<div class="note"><b>Note</b>{_bdi(item.note)}</div>')
    if item.tags:
        tags = "".join(f"<li>{_bdi(tag)}</li>" for tag in item.tags)
        parts.append(f'<ul class="tags">{tags}</ul>')
    parts.append(_footer(item) + "</article>")
    return "\n".join(parts)


def _quote(passage: Passage) -> str:
    facts = [passage.role, passage.outlet]
    if passage.published:
        facts.append(day(passage.published))
    said = " · ".join(_bdi(fact) for fact in facts if fact)
    who = f"<b>{_bdi(passage.speaker)}</b> · " if passage.speaker else ""
    lost = ' <span class="lost">no longer found in the text</span>' if passage.orphan else ""
    return (
        f"<figure><figcaption>{who}{said}</figcaption>"
        f'<blockquote dir="auto">{_text(passage.before.lstrip())}'
        f'<q dir="auto">{_marked(passage)}</q>'
        f"{_text(passage.after.rstrip())}</blockquote>"
        f'<p class="where">{_bdi(passage.title)}, characters '
        f"{passage.span.start}–{passage.span.end}{lost}</p></figure>"
    )


def _marked(passage: Passage) -> str:
    return "".join(
        f"<mark>{_text(words)}</mark>" if marked else _text(words)
        for words, marked in passage.parts()
    )


def _footer(item: Item) -> str:
    if not item.id:
        return ""
    who = f" by {_bdi(item.who)}" if item.who else ""
    steps = [
        f"<li>{_text(moment(step.at))}, {_bdi(step.field)}: {_bdi(_short(step.old))} → "
        f"{_bdi(_short(step.new))}{' by ' + _bdi(step.who) if step.who else ''}</li>"
        for step in item.history[1:]
    ]
    told = f"<ol>{''.join(steps)}</ol>" if steps else ""
    flagged = f"Flagged {_text(moment(item.created))}{who}"
    return f"<footer>{flagged} · <code>{_text(item.id)}</code>{told}</footer>"


def _short(text: str, most: int = 80) -> str:
    if not text:
        return "none"
    return text if len(text) <= most else text[:most].rstrip() + "…"


def _source(article: Article) -> str:
    rows = "".join(
        f"<dt>{name}</dt><dd>{_fact(name, value)}</dd>" for name, value in article_facts(article)
    )
    return f'<div class="source"><h3>{_bdi(article.title)}</h3><dl>{rows}</dl></div>'


def _fact(name: str, value: str) -> str:
    if name == "Address":
        return _link(value)
    return f"<code>{_text(value)}</code>" if name in _CODES else _bdi(value)


def _link(address: str) -> str:
    """A link only where it leads to a web page; anything else is shown as text."""
    try:
        web = urlsplit(address).scheme in ("http", "https")
    except ValueError:
        web = False
    if not web:
        return _bdi(address)
    return f'<a href="{_text(address)}" rel="noreferrer noopener nofollow">{_bdi(address)}</a>'
