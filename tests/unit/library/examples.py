"""Articles and flags for the library's tests, as small as a test can understand."""

from datetime import date
from pathlib import Path

from reader.library import Library
from reader.model import (
    Anchor,
    Article,
    Block,
    BlockKind,
    Change,
    Flag,
    FlagStatus,
    Provenance,
    Relation,
    Span,
    text_hash,
)

RESOLVED = "The issues of Crimea and Donbas have been resolved, Lavrov said."
SETTLED = "They will be settled after Ukraine restores its sovereignty, Nikolenko said."
LIBRARIES = Path(__file__).parent / "libraries"


def article(text: str = RESOLVED, **fields: object) -> Article:
    """An article of one paragraph; its id is that of its text, as for an imported one."""
    values: dict[str, object] = {
        "id": text_hash(text)[:12],
        "text": text,
        "title": text.split(",", maxsplit=1)[0],
        "outlet": "Nova",
        "published": date(2022, 3, 30),
        "blocks": (Block(BlockKind.PARAGRAPH, Span(0, len(text))),),
        "origins": {"title": "first sentence", "published": "given"},
        "provenance": Provenance("talks.txt", "text", "", extractor="plain 1"),
    }
    return Article(**{**values, **fields})  # type: ignore[arg-type]


def stored(library: Library, text: str = RESOLVED, **fields: object) -> Article:
    """The article as the library has it after import."""
    (taken,) = library.add([article(text, **fields)], text.encode())
    return library.article(taken.article)


def anchor(text: str, start: int, end: int) -> Anchor:
    return Anchor(
        article=text_hash(text)[:12],
        span=Span(start, end),
        exact=text[start:end],
        prefix=text[:start][-32:],
        suffix=text[end:][:32],
        text_sha256=text_hash(text),
    )


def flag(id: str = "f1", **fields: object) -> Flag:
    """Lavrov against Nikolenko, confirmed."""
    values: dict[str, object] = {
        "id": id,
        "ends": (anchor(RESOLVED, 0, 50), anchor(SETTLED, 0, 60)),
        "relation": Relation.CONTRADICTS,
        "status": FlagStatus.CONFIRMED,
        "note": "who is right?",
        "tags": ("talks",),
        "who": "Ada",
        "created": "2026-11-22T09:30:00.125Z",
        "changed": "2026-11-22T09:30:00.125Z",
        "score": 0.75,
        "history": (Change("2026-11-22T09:30:00.125Z", "Ada", "status", "", "confirmed"),),
    }
    return Flag(**{**values, **fields})  # type: ignore[arg-type]
