"""The report as Markdown, every word of an article or a person escaped."""

from reader.export.plain import day, markdown, moment
from reader.export.report import Item, Passage, Report
from reader.export.sources import article_facts
from reader.model import Article

FAIRNESS = (
    "“Contradicts” means that two sources disagree, never that one of them lies. "
    "Parallax finds and explains; a person decides."
)


def write_markdown(report: Report) -> bytes:
    """The report as a Markdown file in UTF-8."""
    parts = [
        f"# {markdown(report.title)}",
        f"Made {markdown(moment(report.made_at))} with Parallax. {FAIRNESS}",
    ]
    for heading, items in report.groups():
        parts.append(f"## {heading}")
        for number, item in items:
            parts += _item(number, item)
    if not report.items:
        parts.append("Nothing was flagged or found.")
    parts += _articles(report)
    return ("\n\n".join(parts) + "\n").encode()


def _item(number: int, item: Item) -> list[str]:
    score = "" if item.score is None else f" · {item.score:.2f}"
    parts = [f"### {number}. {item.relation.sign} {item.relation.value}{score}"]
    parts += [_quote(passage) for passage in item.passages]
    facts = [f"- {markdown(reason.text)}" for reason in item.reasons]
    if item.tags:
        facts.append(f"- Tags: {markdown(', '.join(item.tags))}")
    if item.id:
        who = f" by {markdown(item.who)}" if item.who else ""
        changed = f", changed {markdown(moment(item.changed))}" * (item.changed != item.created)
        facts.append(f"- Flagged {markdown(moment(item.created))}{who}{changed}")
    if facts:
        parts.append("\n".join(facts))
    if item.note:
        lines = [markdown(line) for line in item.note.splitlines()]
        parts.append("**Note.** " + "  \n".join(lines))
    return parts


def _quote(passage: Passage) -> str:
    said = " · ".join(
        markdown(part)
        for part in (
            passage.speaker,
            passage.role,
            passage.outlet or passage.title,
            day(passage.published),
        )
        if part
    )
    lost = " · *no longer found in the text*" if passage.orphan else ""
    where = f"article {markdown(passage.article)}, {passage.span.start}–{passage.span.end}"
    before, after = markdown(passage.before), markdown(passage.after)
    before += " " * passage.before[-1:].isspace()
    after = " " * passage.after[:1].isspace() + after
    words = f"{before}**{markdown(passage.quote)}**{after}"
    return f"> {words}\n>\n> — {said} ({where}){lost}"


def _articles(report: Report) -> list[str]:
    if not report.articles:
        return []
    return ["## Articles", *(_article(article) for article in report.articles)]


def _article(article: Article) -> str:
    facts = [f"- {name}: {markdown(value)}" for name, value in article_facts(article)]
    return "\n".join([f"**{markdown(article.title)}**", "", *facts])
