"""Flags as JSON and back, losing nothing: the file that two people pass each other.

`articles` names the texts the flags stand in, so that another library finds them by their hash.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from reader.errors import InputRefused
from reader.export.fields import Record, encode, parse
from reader.model import Anchor, Article, Change, Flag, FlagStatus, Relation
from reader.sentences import Sentence

FORMAT = "parallax-flags"
VERSION = 1


def write_flags(flags: Iterable[Flag], articles: Iterable[Article] = ()) -> bytes:
    """The flags as a JSON file."""
    return encode(
        {
            "format": FORMAT,
            "version": VERSION,
            "articles": [article_shape(article) for article in articles],
            "flags": [flag_shape(flag) for flag in flags],
        }
    )


def read_flags(data: bytes) -> list[Flag]:
    """The flags in a JSON file; raises InputRefused and says what is wrong with it."""
    return flags_in(parse(data, "The flag file"))


def flags_in(value: object) -> list[Flag]:
    """The flags in a JSON value that was parsed already."""
    file = Record(value, Sentence("The flag file"))
    if file.value.get("format") != FORMAT:
        raise InputRefused("This JSON is not a flag file of Parallax; export the flags again.")
    if file.whole("version") > VERSION:
        raise InputRefused("The flag file was written by a later version of Parallax; update it.")
    return [flag_from(record) for record in file.records("flags")]


def article_shape(article: Article) -> dict[str, Any]:
    """What identifies an article without its text."""
    return {
        "id": article.id,
        "title": article.title,
        "outlet": article.outlet,
        "date": article.published.isoformat() if article.published else None,
        "address": article.address,
        "text_sha256": article.text_sha256,
        "file_sha256": article.provenance.sha256 if article.provenance else "",
    }


def flag_shape(flag: Flag) -> dict[str, Any]:
    """A flag as a JSON object, complete."""
    return {
        "id": flag.id,
        "relation": flag.relation.value,
        "status": flag.status.value,
        "score": flag.score,
        "note": flag.note,
        "tags": list(flag.tags),
        "who": flag.who,
        "created": flag.created,
        "changed": flag.changed,
        "ends": [anchor_shape(end) for end in flag.ends],
        "history": [change_shape(change) for change in flag.history],
    }


def anchor_shape(anchor: Anchor) -> dict[str, Any]:
    """One end of a flag."""
    return {
        "article": anchor.article,
        "span": list(anchor.span),
        "exact": anchor.exact,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
        "text_sha256": anchor.text_sha256,
        "orphan": anchor.orphan,
    }


def change_shape(change: Change) -> Mapping[str, str]:
    """One step of a flag's history."""
    return {
        "at": change.at,
        "who": change.who,
        "field": change.field,
        "old": change.old,
        "new": change.new,
    }


def flag_from(record: Record) -> Flag:
    """The flag in a JSON object."""
    ends = tuple(anchor_from(end) for end in record.records("ends"))
    if len(ends) not in (1, 2) or not record.text("id"):
        raise record.refuse("ends" if record.text("id") else "id", Sentence("that of a flag"))
    return Flag(
        id=record.text("id"),
        ends=ends,
        relation=record.one_of("relation", Relation),
        status=record.one_of("status", FlagStatus),
        note=record.text("note", ""),
        tags=record.texts("tags"),
        who=record.text("who", ""),
        created=record.moment("created"),
        changed=record.moment("changed"),
        score=record.number("score"),
        history=tuple(change_from(step) for step in record.records("history")),
    )


def anchor_from(record: Record) -> Anchor:
    """The end of a flag in a JSON object."""
    return Anchor(
        article=record.text("article"),
        span=record.span("span"),
        exact=record.text("exact"),
        prefix=record.text("prefix", ""),
        suffix=record.text("suffix", ""),
        text_sha256=record.text("text_sha256", ""),
        orphan=record.truth("orphan"),
    )


def change_from(record: Record) -> Change:
    """One step of a history in a JSON object."""
    return Change(
        at=record.moment("at"),
        who=record.text("who", ""),
        field=record.text("field"),
        old=record.text("old", ""),
        new=record.text("new", ""),
    )
