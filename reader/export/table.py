"""The report as CSV, one line an item, safe to open in a spreadsheet."""

import csv
import io

from reader.export.plain import cell
from reader.export.report import Item, Passage, Report

_ENDS = ("a", "b")
_OF_AN_END = (
    "quote",
    "speaker",
    "role",
    "outlet",
    "title",
    "date",
    "article",
    "start",
    "end",
    "orphan",
)
COLUMNS = (
    "status",
    "relation",
    "score",
    *(f"{name}_{end}" for end in _ENDS for name in _OF_AN_END),
    "reasons",
    "note",
    "tags",
    "who",
    "created",
    "changed",
    "id",
)


def write_table(report: Report) -> bytes:
    """The report as CSV in UTF-8 with a byte order mark, which spreadsheets need to see."""
    file = io.StringIO()
    writer = csv.writer(file, quoting=csv.QUOTE_ALL)
    writer.writerow(COLUMNS)
    for item in report.items:
        row = _row(item)
        writer.writerow([cell(row.get(name)) for name in COLUMNS])
    return file.getvalue().encode("utf-8-sig")


def _row(item: Item) -> dict[str, object]:
    row: dict[str, object] = {
        "status": item.status,
        "relation": item.relation.value,
        "score": "" if item.score is None else f"{item.score:.2f}",
        "reasons": "; ".join(reason.text for reason in item.reasons),
        "note": item.note,
        "tags": ", ".join(item.tags),
        "who": item.who,
        "created": item.created,
        "changed": item.changed,
        "id": item.id,
    }
    for end, passage in zip(_ENDS, item.passages, strict=False):
        row |= {f"{name}_{end}": value for name, value in _end(passage).items()}
    return row


def _end(passage: Passage) -> dict[str, object]:
    values = (
        passage.quote,
        passage.speaker,
        passage.role,
        passage.outlet,
        passage.title,
        passage.published.isoformat() if passage.published else "",
        passage.article,
        passage.span.start,
        passage.span.end,
        "yes" if passage.orphan else "",
    )
    return dict(zip(_OF_AN_END, values, strict=True))
