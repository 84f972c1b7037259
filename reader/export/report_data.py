"""The report as JSON, for programs; every span a half-open pair of code points."""

from typing import Any

from reader.export.fields import encode
from reader.export.flagfile import article_shape, change_shape
from reader.export.report import Item, Passage, Report

FORMAT = "parallax-report"
VERSION = 1


def write_data(report: Report) -> bytes:
    """The report as a JSON file."""
    return encode(report_shape(report))


def report_shape(report: Report) -> dict[str, Any]:
    """The report as a JSON object."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "title": report.title,
        "made_at": report.made_at,
        "items": [_item(item) for item in report.items],
        "articles": [article_shape(article) for article in report.articles],
    }


def _item(item: Item) -> dict[str, Any]:
    return {
        "status": item.status,
        "relation": item.relation.value,
        "score": item.score,
        "ends": [_end(passage) for passage in item.passages],
        "reasons": [
            {"rule": reason.rule, "kind": reason.kind, "text": reason.text}
            for reason in item.reasons
        ],
        "note": item.note,
        "tags": list(item.tags),
        "id": item.id or None,
        "who": item.who,
        "created": item.created or None,
        "changed": item.changed or None,
        "history": [change_shape(change) for change in item.history],
    }


def _end(passage: Passage) -> dict[str, Any]:
    return {
        "article": passage.article,
        "title": passage.title,
        "outlet": passage.outlet,
        "date": passage.published.isoformat() if passage.published else None,
        "span": list(passage.span),
        "quote": passage.quote,
        "before": passage.before,
        "after": passage.after,
        "speaker": passage.speaker or None,
        "role": passage.role or None,
        "marks": [list(mark) for mark in passage.marks],
        "orphan": passage.orphan,
    }
