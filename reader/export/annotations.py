"""Flags as W3C Web Annotations (JSON-LD) and back, losing nothing.

One annotation a flag, motivation `linking`, a target for each end with a TextPosition and a
TextQuote selector. What the W3C model has no word for stands under the `parallax:` prefix.
"""

import uuid
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from reader.errors import InputRefused
from reader.export.fields import Record, encode, parse
from reader.export.flagfile import change_from, change_shape
from reader.model import Anchor, Article, Flag, FlagStatus, Relation, Span
from reader.sentences import Sentence

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
OURS = {
    "parallax": "https://parallax-reader.example/ns#",
    "parallax:history": {"@id": "parallax:history", "@container": "@list"},
}
_FLAG, _ARTICLE = "urn:parallax:flag:", "urn:parallax:article:"
_UUID = "urn:uuid:"
_PREFIX = "parallax:"


def write_annotations(flags: Iterable[Flag], articles: Iterable[Article] = ()) -> bytes:
    """The flags as an annotation collection with one page."""
    known = {article.id: article for article in articles}
    items = [annotation(flag, known) for flag in flags]
    name = str(uuid.uuid5(uuid.NAMESPACE_OID, " ".join(item["id"] for item in items)))
    page = {
        "id": f"{_UUID}{uuid.uuid5(uuid.NAMESPACE_OID, name)}",
        "type": "AnnotationPage",
        "startIndex": 0,
        "items": items,
    }
    collection = {
        "@context": [CONTEXT, OURS],
        "id": f"{_UUID}{name}",
        "type": "AnnotationCollection",
        "label": "Flags made with Parallax",
        "total": len(items),
    }
    return encode(collection | ({"first": page, "last": page["id"]} if items else {}))


def annotation(flag: Flag, articles: Mapping[str, Article]) -> dict[str, Any]:
    """One flag as an annotation, without its context."""
    fields: dict[str, Any] = {
        "id": _flag_iri(flag.id),
        "type": "Annotation",
        "motivation": "linking",
        "created": flag.created,
        "modified": flag.changed,
        "creator": {"type": "Person", "name": flag.who} if flag.who else "",
        "body": _bodies(flag),
        "target": [
            _target(end, number, articles.get(end.article))
            for number, end in enumerate(flag.ends, 1)
        ],
        "parallax:relation": flag.relation.value,
        "parallax:status": flag.status.value,
        "parallax:score": flag.score,
        "parallax:history": [
            {_PREFIX + name: value for name, value in change_shape(step).items()}
            for step in flag.history
        ],
    }
    return {name: value for name, value in fields.items() if value not in ("", None, [])}


def _bodies(flag: Flag) -> list[dict[str, str]]:
    note = [("commenting", flag.note)] if flag.note else []
    return [
        {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": value}
        for purpose, value in [*note, *(("tagging", tag) for tag in flag.tags)]
    ]


def _target(end: Anchor, number: int, article: Article | None) -> dict[str, Any]:
    source: dict[str, Any] = {
        "id": _ARTICLE + _quoted(end.article),
        "type": "Text",
        "format": "text/plain",
        "parallax:textSha256": end.text_sha256,
    }
    if article:
        source["language"] = article.language
        source["label"] = article.title
        if _is_web(article.address):
            source["via"] = article.address
    return {
        "type": "SpecificResource",
        "source": source,
        "selector": [
            {"type": "TextPositionSelector", "start": end.span.start, "end": end.span.end},
            {
                "type": "TextQuoteSelector",
                "exact": end.exact,
                "prefix": end.prefix,
                "suffix": end.suffix,
            },
        ],
        "parallax:end": number,
        **({"parallax:orphan": True} if end.orphan else {}),
    }


def read_annotations(data: bytes) -> list[Flag]:
    """The flags in a collection, a page, a list of annotations or a single one.

    Annotations of other programs come in too, undecided, if they quote the text they mark.
    """
    return flags_in(parse(data, "The annotation file"))


def flags_in(value: object) -> list[Flag]:
    """The flags in a JSON value that was parsed already."""
    return [
        _flag(Record(item, Sentence("Annotation {number}", number=number)))
        for number, item in _numbered(value)
    ]


def _numbered(value: object) -> Iterable[tuple[int, object]]:
    items = value
    if isinstance(value, dict):
        kinds = _listed(value.get("type"))
        if "AnnotationCollection" in kinds:
            return _numbered(value["first"]) if isinstance(value.get("first"), dict) else ()
        items = value.get("items", []) if "AnnotationPage" in kinds else [value]
    if not isinstance(items, list):
        raise InputRefused("This file holds no annotations; export them again.")
    return enumerate(items, 1)


def _flag(record: Record) -> Flag:
    if "Annotation" not in _listed(record.value.get("type")):
        raise record.refuse("type", "Annotation")
    bodies = [body for body in _listed(record.value.get("body")) if isinstance(body, dict)]
    targets = [Record(each, record.place) for each in _listed(record.value.get("target"))]
    targets.sort(key=lambda target: target.number("parallax:end") or 0)
    if len(targets) not in (1, 2):
        raise record.refuse("target", Sentence("one passage or two"))
    return Flag(
        id=_flag_id(record.text("id")),
        ends=tuple(_anchor(target) for target in targets),
        relation=record.one_of("parallax:relation", Relation, Relation.UNRELATED),
        status=record.one_of("parallax:status", FlagStatus, FlagStatus.UNCLEAR),
        note="\n".join(_values(bodies, ("commenting", "describing", None))),
        tags=tuple(_values(bodies, ("tagging",))),
        who=_creator(record),
        created=record.moment("created"),
        changed=record.moment("modified"),
        score=record.number("parallax:score"),
        history=tuple(
            change_from(Record(_unprefixed(step.value), step.place))
            for step in record.records("parallax:history")
        ),
    )


def _anchor(target: Record) -> Anchor:
    selectors = [each for each in _listed(target.value.get("selector")) if isinstance(each, dict)]
    by_type = {str(each.get("type")): Record(each, target.place) for each in selectors}
    words = by_type.get("TextQuoteSelector")
    if words is None:
        raise target.refuse("selector", Sentence("a quote of the text"))
    place = by_type.get("TextPositionSelector")
    span = Span(place.whole("start"), place.whole("end")) if place else Span(0, 0)
    source = target.value.get("source")
    described = source if isinstance(source, dict) else {"id": source}
    text = Record(described, target.place)
    return Anchor(
        article=_without(text.text("id"), _ARTICLE),
        span=span,
        exact=words.text("exact"),
        prefix=words.text("prefix", ""),
        suffix=words.text("suffix", ""),
        text_sha256=text.text("parallax:textSha256", ""),
        orphan=target.truth("parallax:orphan"),
    )


def _values(bodies: list[dict[str, Any]], purposes: tuple[str | None, ...]) -> list[str]:
    return [
        body["value"]
        for body in bodies
        if body.get("purpose") in purposes and isinstance(body.get("value"), str)
    ]


def _creator(record: Record) -> str:
    creator = record.value.get("creator", "")
    if isinstance(creator, dict):
        return Record(creator, record.place).text("name", "")
    return creator if isinstance(creator, str) else ""


def _listed(value: object) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _unprefixed(value: dict[str, Any]) -> dict[str, Any]:
    return {name.removeprefix(_PREFIX): each for name, each in value.items()}


def _flag_iri(id: str) -> str:
    try:
        plain = str(uuid.UUID(id)) == id
    except ValueError:
        plain = False
    return _UUID + id if plain else _FLAG + _quoted(id)


def _flag_id(iri: str) -> str:
    return iri.removeprefix(_UUID) if iri.startswith(_UUID) else _without(iri, _FLAG)


def _quoted(id: str) -> str:
    return quote(id, safe="", errors="surrogatepass")


def _without(iri: str, prefix: str) -> str:
    if not iri.startswith(prefix):
        return iri
    return unquote(iri.removeprefix(prefix), errors="surrogatepass")


def _is_web(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    plain = all("!" <= char <= "~" and char not in '<>"{}|\\^`' for char in address)
    return plain and parts.scheme in ("http", "https") and bool(parts.netloc)
