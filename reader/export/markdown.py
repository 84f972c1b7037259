"""The report as Markdown, every word of an article or a person escaped."""

from reader.export import phrases
from reader.export.plain import markdown
from reader.export.report import Item, Passage, Report
from reader.export.sources import article_facts
from reader.export.voice import Voice
from reader.model import Article
from reader.sentences import Sentence


def write_markdown(report: Report) -> bytes:
    """The report as a Markdown file in UTF-8."""
    voice = report.voice
    made = voice.say(phrases.made(_moment(report.made_at, voice)))
    parts = [
        f"# {markdown(report.title)}",
        f"{made}. {voice.say(phrases.FAIRNESS)}",
    ]
    for heading, items in report.groups():
        parts.append(f"## {heading}")
        for number, item in items:
            parts += _item(number, item, voice)
    if not report.items:
        parts.append(voice.say(phrases.NOTHING))
    if report.articles:
        parts.append(f"## {voice.say(phrases.ARTICLES)}")
        parts += [_article(article, voice) for article in report.articles]
    return ("\n\n".join(parts) + "\n").encode()


def _item(number: int, item: Item, voice: Voice) -> list[str]:
    score = "" if item.score is None else f" · {voice.number(item.score)}"
    relation = voice.say(phrases.related(item.relation))
    parts = [f"### {number}. {item.relation.sign} {relation}{score}"]
    parts += [_quote(passage, voice) for passage in item.passages]
    facts = [f"- {markdown(voice.say(reason.text))}" for reason in item.reasons]
    if item.tags:
        tags = Sentence("Tags: {tags}", tags=markdown(", ".join(item.tags)))
        facts.append(f"- {voice.say(tags)}")
    if item.id:
        facts.append(f"- {_flagged(item, voice)}")
    if facts:
        parts.append("\n".join(facts))
    if item.note:
        lines = [markdown(line) for line in item.note.splitlines()]
        parts.append(f"**{voice.say(phrases.NOTE)}.** " + "  \n".join(lines))
    return parts


def _flagged(item: Item, voice: Voice) -> str:
    made = phrases.flagged(_moment(item.created, voice), markdown(item.who))
    if item.changed == item.created:
        return voice.say(made)
    changed = Sentence("changed {when}", when=_moment(item.changed, voice))
    return f"{voice.say(made)}, {voice.say(changed)}"


def _moment(stamp: str, voice: Voice) -> str:
    """A time in words; what is none is shown as it is, escaped."""
    said = voice.moment(stamp)
    return markdown(said) if said == stamp else said


def _quote(passage: Passage, voice: Voice) -> str:
    facts = (passage.speaker, passage.role, passage.outlet or passage.title)
    said = " · ".join(filter(None, (*map(markdown, facts), voice.day(passage.published))))
    lost = f" · *{voice.say(phrases.LOST)}*" if passage.orphan else ""
    where = Sentence(
        "article {id}, {start}–{end}",
        id=markdown(passage.article),
        start=passage.span.start,
        end=passage.span.end,
    )
    before, after = markdown(passage.before), markdown(passage.after)
    before += " " * passage.before[-1:].isspace()
    after = " " * passage.after[:1].isspace() + after
    words = f"{before}**{markdown(passage.quote)}**{after}"
    return f"> {words}\n>\n> — {said} ({voice.say(where)}){lost}"


def _article(article: Article, voice: Voice) -> str:
    facts = [
        f"- {voice.say(name)}: {markdown(value)}" for name, value in article_facts(article, voice)
    ]
    return "\n".join([f"**{markdown(article.title)}**", "", *facts])
