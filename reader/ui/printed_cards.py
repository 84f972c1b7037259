"""The parts of a printed report as rich text, in the few elements that Qt lays out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape

from reader.export import phrases
from reader.export.plain import clean
from reader.export.report import Item, Passage, Report
from reader.export.sources import article_facts
from reader.export.voice import Voice
from reader.model import Article, Relation

_SERIF = "serif"


@dataclass(frozen=True, slots=True)
class Card:
    """One part: rich text, drawn in a frame or not; a heading stays with what follows."""

    html: str
    framed: bool = False
    heading: bool = False


def cards(report: Report, colours: Mapping[str, str], serif: str) -> Iterator[Card]:
    """The report from top to bottom; `serif` is the family that quotes are set in."""
    muted, voice = colours["muted"], report.voice
    made = voice.say(phrases.made(voice.moment(report.made_at)))
    yield Card(
        _line(_text(report.title), f"font-size:19pt; font-weight:600; color:{colours['ink']}")
        + _line(_text(made), f"color:{muted}", 4)
        + _line(_text(voice.say(phrases.FAIRNESS)), f"color:{muted}", 9)
    )
    if not report.items:
        yield Card(_line(_text(voice.say(phrases.NOTHING)), f"color:{muted}"))
    for heading, items in report.groups():
        yield _heading(heading, muted)
        for number, item in items:
            yield Card(_item(number, item, {**colours, _SERIF: serif}, voice), framed=True)
    if report.articles:
        yield _heading(voice.say(phrases.ARTICLES), muted)
        for article in report.articles:
            yield Card(_article(article, colours, voice))


def _heading(text: str, colour: str) -> Card:
    style = f"color:{colour}; font-size:8.5pt; font-weight:600"
    return Card(_line(_text(text.upper()), style, 10), heading=True)


def _line(html: str, style: str, above: int = 0) -> str:
    """A paragraph that stands `above` pixels below the one before."""
    return f'<p style="margin-top:{above}px; margin-bottom:0px; {style}">{html}</p>'


def _text(value: str) -> str:
    return escape(clean(value)).replace("\n", "<br>")


def _tone(relation: Relation) -> str:
    return "copies" if relation is Relation.UNRELATED else relation.value


def _item(number: int, item: Item, colours: Mapping[str, str], voice: Voice) -> str:
    tone, muted = _tone(item.relation), colours["muted"]
    score = "" if item.score is None else voice.number(item.score)
    relation = _text(voice.say(phrases.related(item.relation)))
    label = f"&nbsp;{item.relation.sign} {relation}&nbsp;"
    status = _text(voice.say(phrases.STATUS[item.status]))
    head = (
        '<table width="100%" cellspacing="0" cellpadding="0"><tr><td style="padding-bottom:7px">'
        f'<span style="color:{muted}">{number}&nbsp;&nbsp;</span>'
        f'<span style="background-color:{colours[tone + "_tint"]}; '
        f'color:{colours[tone + "_text"]}; font-weight:600">{label}</span>'
        f'<span style="color:{muted}; font-size:8.5pt">&nbsp;&nbsp;{status}'
        f'</span></td><td align="right" style="color:{muted}">{score}</td></tr></table>'
    )
    width = 100 // len(item.passages)
    quotes = '<td width="22"></td>'.join(
        f'<td width="{width}%">{_quote(passage, tone, colours, voice)}</td>'
        for passage in item.passages
    )
    body = f'<table width="100%" cellspacing="0" cellpadding="0"><tr>{quotes}</tr></table>'
    return f"{head}{body}{_said(item, muted, voice)}"


def _quote(passage: Passage, tone: str, colours: Mapping[str, str], voice: Voice) -> str:
    muted = colours["muted"]
    speaker = f"<b>{_text(passage.speaker)}</b>" if passage.speaker else ""
    facts = [
        _text(fact) for fact in (passage.role, passage.outlet, voice.day(passage.published)) if fact
    ]
    said = " · ".join(filter(None, [speaker, *facts]))
    lost = f" · <b>{_text(voice.say(phrases.LOST))}</b>" if passage.orphan else ""
    where = phrases.where(_text(passage.title), passage.span)
    words = (
        f'<span style="background-color:{colours[tone + "_tint"]}; color:{colours["ink"]}; '
        f'text-decoration:underline">{_marked(passage, colours[tone + "_text"])}</span>'
    )
    text = f"{_text(passage.before.lstrip())}{words}{_text(passage.after.rstrip())}"
    return (
        _line(said, f"font-size:8.5pt; color:{colours['ink']}")
        + f'<p dir="auto" style="font-family:\'{colours[_SERIF]}\'; font-size:10.5pt; '
        f'color:{muted}; line-height:118%; margin-top:5px; margin-bottom:0px">{text}</p>'
        + _line(voice.say(where) + lost, f"font-size:7.5pt; color:{muted}", 6)
    )


def _marked(passage: Passage, colour: str) -> str:
    return "".join(
        f'<b style="color:{colour}">{_text(words)}</b>' if marked else _text(words)
        for words, marked in passage.parts()
    )


def _said(item: Item, muted: str, voice: Voice) -> str:
    lines = []
    if item.reasons:
        reasons = " · ".join(
            f"{_text(each.rule)} {_text(voice.say(each.text))}" for each in item.reasons
        )
        lines.append(_line(reasons, f"font-size:8.5pt; color:{muted}", 9))
    if item.note:
        name = _text(voice.say(phrases.NOTE))
        lines.append(_line(f"<b>{name}.</b> {_text(item.note)}", "", 9))
    if item.tags:
        tags = "&nbsp; ".join(f"# {_text(tag)}" for tag in item.tags)
        lines.append(_line(tags, "font-size:8.5pt", 7))
    if item.id:
        lines.append(_line("<br>".join(_steps(item, voice)), f"font-size:7.5pt; color:{muted}", 9))
    return "".join(lines)


def _steps(item: Item, voice: Voice) -> Iterator[str]:
    flagged = phrases.flagged(_text(voice.moment(item.created)), _text(item.who))
    yield f"{voice.say(flagged)} · {_text(item.id)}"
    for change in item.history[1:]:
        field, old, new = map(_text, phrases.step(change, voice))
        yield f"{_text(voice.moment(change.at))}, {field}: {old} → {new}"


def _article(article: Article, colours: Mapping[str, str], voice: Voice) -> str:
    rows = "".join(
        f'<tr><td style="color:{colours["muted"]}; padding-right:16px">'
        f"{_text(voice.say(name))}</td>"
        f"<td>{_text(value)}</td></tr>"
        for name, value in article_facts(article, voice)
    )
    table = f'<table cellspacing="0" cellpadding="0" style="font-size:8pt">{rows}</table>'
    return _line(_text(article.title), "font-weight:600") + table
