"""What goes between the program and the process that parses: JSON with raw bytes behind it.

Never a pickle: the other side may have been taken over by what it read.
"""

import hashlib
import json
import struct
from collections.abc import Mapping, Sequence
from dataclasses import astuple
from datetime import date
from typing import IO, Any

from reader.errors import InputRefused
from reader.formats import Facts, Found, Harvest, Link, Problem, Source
from reader.model import Article, Block, BlockKind, Figure, Provenance, Span
from reader.sentences import pack, unpack

_HEAD = struct.Struct(">I")
_LARGEST_HEAD = 400 * 1024 * 1024
_PLAIN = ("id", "text", "title", "outlet", "address", "language")
_FACTS = ("title", "outlet", "address", "language")


class Closed(Exception):
    """The other side is gone."""


def send(pipe: IO[bytes], message: Mapping[str, Any], blobs: Sequence[bytes] = ()) -> None:
    """Write one message and the bytes that belong to it."""
    head = json.dumps({**message, "sizes": [len(blob) for blob in blobs]}).encode()
    try:
        pipe.write(_HEAD.pack(len(head)) + head)
        for blob in blobs:
            pipe.write(blob)
        pipe.flush()
    except (BrokenPipeError, OSError, ValueError) as error:
        raise Closed from error


def receive(pipe: IO[bytes]) -> tuple[dict[str, Any], list[bytes]]:
    """The next message and its bytes; raises Closed where none comes or it makes no sense."""
    (size,) = _HEAD.unpack(_exactly(pipe, _HEAD.size))
    if size > _LARGEST_HEAD:
        raise Closed
    try:
        message = json.loads(_exactly(pipe, size))
        return message, [_exactly(pipe, int(length)) for length in message.pop("sizes")]
    except (ValueError, KeyError, TypeError, RecursionError, AttributeError) as error:
        raise Closed from error


def _exactly(pipe: IO[bytes], size: int) -> bytes:
    try:
        data = pipe.read(size)
    except (OSError, ValueError) as error:
        raise Closed from error
    if len(data) != size:
        raise Closed
    return data


def pack_source(source: Source) -> tuple[dict[str, Any], list[bytes]]:
    """A source as a message."""
    return {
        "name": source.name,
        "charset": source.charset,
        "media_type": source.media_type,
        "address": source.address,
        "mapping": dict(source.mapping),
        "careful": source.careful,
    }, [source.data]


def unpack_source(message: Mapping[str, Any], blobs: Sequence[bytes]) -> Source:
    """The source that `pack_source` packed."""
    return Source(blobs[0], **message)


def pack_harvest(harvest: Harvest, source: Source) -> tuple[dict[str, Any], list[bytes]]:
    """A harvest as a message; bytes that the asker sent are not sent back."""
    blobs: list[bytes] = []
    places: list[int] = []
    for found in harvest.found:
        if found.original is source.data:
            places.append(-1)
            continue
        if not blobs or blobs[-1] is not found.original:
            blobs.append(found.original)
        places.append(len(blobs) - 1)
    pictures = {digest: data for found in harvest.found for digest, data in found.pictures.items()}
    return {
        "articles": [_pack_article(found.article) for found in harvest.found],
        "places": places,
        "figures": [[astuple(figure) for figure in found.figures] for found in harvest.found],
        "pictures": list(pictures),
        "links": [_pack_facts(link.facts) for link in harvest.links],
        "problems": [[pack(problem.member), pack(problem.why)] for problem in harvest.problems],
    }, [*blobs, *pictures.values()]


def unpack_harvest(message: Mapping[str, Any], blobs: Sequence[bytes], source: Source) -> Harvest:
    """The harvest in an answer; raises InputRefused with the sentence of a refusal."""
    if "refused" in message:
        raise InputRefused(unpack(message["refused"]))
    try:
        pictures = _unpack_pictures(message["pictures"], blobs)
        found = [
            _unpack_found(packed, source.data if place < 0 else blobs[place], figures, pictures)
            for packed, place, figures in zip(
                message["articles"], message["places"], message["figures"], strict=True
            )
        ]
        links = [Link(_unpack_facts(packed)) for packed in message["links"]]
        problems = [Problem(unpack(member), unpack(why)) for member, why in message["problems"]]
    except (KeyError, ValueError, TypeError, IndexError, AttributeError) as error:
        raise Closed from error
    return Harvest(found, links, problems)


def _unpack_pictures(digests: Sequence[str], blobs: Sequence[bytes]) -> dict[str, bytes]:
    """The pictures by their SHA-256, which is counted again here."""
    given = blobs[len(blobs) - len(digests) :] if digests else ()
    found = {hashlib.sha256(data).hexdigest(): data for data in given}
    if list(found) != list(digests):
        raise ValueError("pictures that are not what they are called")
    return found


def _unpack_found(
    packed: Mapping[str, Any],
    original: bytes,
    figures: Sequence[Sequence[Any]],
    pictures: Mapping[str, bytes],
) -> Found:
    article = _unpack_article(packed)
    drawn = tuple(Figure(int(place), *(str(value) for value in rest)) for place, *rest in figures)
    if any(not 0 <= figure.place <= len(article.text) for figure in drawn):
        raise ValueError("a figure outside the text")
    named = {figure.picture for figure in drawn if figure.picture}
    return Found(article, original, drawn, {digest: pictures[digest] for digest in named})


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _pack_article(article: Article) -> dict[str, Any]:
    given = article.provenance or Provenance("", "", "")
    return {
        **{name: getattr(article, name) for name in _PLAIN},
        "authors": article.authors,
        "tags": article.tags,
        "published": _iso(article.published),
        "modified": _iso(article.modified),
        "blocks": [[b.kind.value, b.span.start, b.span.end, b.level] for b in article.blocks],
        "origins": dict(article.origins),
        "provenance": [given.source, given.format, given.sha256, given.extractor],
    }


def _unpack_article(packed: Mapping[str, Any]) -> Article:
    name, form, digest, extractor = (str(value) for value in packed["provenance"])
    text = str(packed["text"])
    return Article(
        **{field: str(packed[field]) for field in _PLAIN},
        authors=tuple(str(author) for author in packed["authors"]),
        tags=tuple(str(tag) for tag in packed["tags"]),
        published=_day(packed["published"]),
        modified=_day(packed["modified"]),
        blocks=_blocks(packed["blocks"], len(text)),
        origins={str(key): str(value) for key, value in packed["origins"].items()},
        provenance=Provenance(name, form, digest, extractor=extractor),
    )


def _blocks(packed: Sequence[Sequence[Any]], length: int) -> tuple[Block, ...]:
    """Blocks that lie in order inside the text, or a ValueError."""
    blocks: list[Block] = []
    at = 0
    for kind, start, end, level in packed:
        if not at <= int(start) < int(end) <= length:
            raise ValueError("blocks out of order")
        at = int(end)
        blocks.append(Block(BlockKind(kind), Span(int(start), at), int(level)))
    return tuple(blocks)


def _pack_facts(facts: Facts) -> dict[str, Any]:
    return {
        **{name: getattr(facts, name) for name in _FACTS},
        "authors": facts.authors,
        "tags": facts.tags,
        "published": _iso(facts.published),
        "origins": facts.origins,
    }


def _unpack_facts(packed: Mapping[str, Any]) -> Facts:
    plain: dict[str, Any] = {name: str(packed[name]) for name in _FACTS}
    return Facts(
        **plain,
        authors=tuple(str(author) for author in packed["authors"]),
        tags=tuple(str(tag) for tag in packed["tags"]),
        published=_day(packed["published"]),
        origins={str(key): str(value) for key, value in packed["origins"].items()},
    )
