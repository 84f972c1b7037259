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
from reader.export import phrases
from reader.export.plain import clean
from reader.export.report import Item, Passage, Report
from reader.export.sources import article_facts
from reader.export.voice import Voice
from reader.model import Article, Change, Relation

_LONG = 1600
"""An item with more characters than this may be parted when it is printed."""

_CODES = ("Text SHA-256", "File SHA-256", "Id")


def write_page(report: Report) -> bytes:
    """The report as a self-contained HTML file in UTF-8, light or dark as the reader's system."""
    style = _style()
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    template = Template(assets.resource("export", "report.html").read_text("utf-8"))
    page = template.substitute(
        language=_text(report.voice.language),
        hash=digest,
        title=_text(report.title),
        style=style,
        body=_body(report),
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
    voice = report.voice
    made = voice.say(phrases.made(voice.moment(report.made_at)))
    parts = [
        f'<header><h1 dir="auto">{_text(report.title)}</h1>',
        f'<p class="muted">{_text(made)}</p>',
        f'<p class="fair">{_text(voice.say(phrases.FAIRNESS))}</p>'
        f"{_counts(report.items, voice)}</header>",
    ]
    for heading, items in report.groups():
        parts.append(f"<section><h2>{_text(heading)}</h2>")
        parts += [_item(number, item, voice) for number, item in items]
        parts.append("</section>")
    if not report.items:
        parts.append(f'<p class="muted">{_text(voice.say(phrases.NOTHING))}</p>')
    if report.articles:
        listed = (_source(article, voice) for article in report.articles)
        heading = _text(voice.say(phrases.ARTICLES))
        parts += [f"<section><h2>{heading}</h2>", *listed, "</section>"]
    return "\n".join(parts)


def _counts(items: Iterable[Item], voice: Voice) -> str:
    counts = Counter(item.relation for item in items)
    chips = [
        f'<li class="chip {relation.value}">{_related(relation, voice)} {counts[relation]}</li>'
        for relation in Relation
        if counts[relation]
    ]
    return f'<ul class="counts">{"".join(chips)}</ul>' if chips else ""


def _related(relation: Relation, voice: Voice) -> str:
    return f"{relation.sign} {_text(voice.say(phrases.related(relation)))}"


def _item(number: int, item: Item, voice: Voice) -> str:
    score = "" if item.score is None else f'<span class="score">{voice.number(item.score)}</span>'
    relation = item.relation.value
    pair = "pair" if len(item.passages) > 1 else "pair single"
    long = " long" if sum(len(p.quote) for p in item.passages) + len(item.note) > _LONG else ""
    status = voice.say(phrases.STATUS[item.status])
    quotes = (_quote(passage, voice) for passage in item.passages)
    parts = [
        f'<article class="{relation}{long}"><header><span class="number">{number}</span>'
        f'<span class="chip">{_related(item.relation, voice)}</span>'
        f'<span class="status {_text(item.status)}">{_text(status)}</span>'
        f"{score}</header>",
        f'<div class="{pair}">{"".join(quotes)}</div>',
    ]
    if item.reasons:
        reasons = (
            f"<li><small>{_text(reason.rule)}</small>{_bdi(voice.say(reason.text))}</li>"
            for reason in item.reasons
        )
        parts.append(f'<ul class="reasons">{"".join(reasons)}</ul>')
    if item.note:
        name = _text(voice.say(phrases.NOTE))
        parts.append(f'<div class="note"><b>{name}</b>{_bdi(item.note)}</div>')
    if item.tags:
        tags = "".join(f"<li>{_bdi(tag)}</li>" for tag in item.tags)
        parts.append(f'<ul class="tags">{tags}</ul>')
    parts.append(_footer(item, voice) + "</article>")
    return "\n".join(parts)


def _quote(passage: Passage, voice: Voice) -> str:
    facts = [passage.role, passage.outlet]
    if passage.published:
        facts.append(voice.day(passage.published))
    said = " · ".join(_bdi(fact) for fact in facts if fact)
    who = f"<b>{_bdi(passage.speaker)}</b> · " if passage.speaker else ""
    lost = f' <span class="lost">{_text(voice.say(phrases.LOST))}</span>' * passage.orphan
    where = phrases.where(_bdi(passage.title), passage.span)
    return (
        f"<figure><figcaption>{who}{said}</figcaption>"
        f'<blockquote dir="auto">{_text(passage.before.lstrip())}'
        f'<q dir="auto">{_marked(passage)}</q>'
        f"{_text(passage.after.rstrip())}</blockquote>"
        f'<p class="where">{voice.say(where)}{lost}</p></figure>'
    )


def _marked(passage: Passage) -> str:
    return "".join(
        f"<mark>{_text(words)}</mark>" if marked else _text(words)
        for words, marked in passage.parts()
    )


def _footer(item: Item, voice: Voice) -> str:
    if not item.id:
        return ""
    steps = [_step(change, voice) for change in item.history[1:]]
    told = f"<ol>{''.join(steps)}</ol>" if steps else ""
    who = _bdi(item.who) if item.who else ""
    flagged = voice.say(phrases.flagged(_text(voice.moment(item.created)), who))
    return f"<footer>{flagged} · <code>{_text(item.id)}</code>{told}</footer>"


def _step(change: Change, voice: Voice) -> str:
    field, old, new = phrases.step(change, voice)
    who = f" {voice.say(phrases.by(_bdi(change.who)))}" if change.who else ""
    return (
        f"<li>{_text(voice.moment(change.at))}, {_bdi(field)}: {_bdi(_short(old))} → "
        f"{_bdi(_short(new))}{who}</li>"
    )


def _short(text: str, most: int = 80) -> str:
    return text if len(text) <= most else text[:most].rstrip() + "…"


def _source(article: Article, voice: Voice) -> str:
    rows = "".join(
        f"<dt>{_text(voice.say(name))}</dt><dd>{_fact(name, value)}</dd>"
        for name, value in article_facts(article, voice)
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
