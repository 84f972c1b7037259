"""The seam: bytes and a name in, articles out, or one sentence why not."""

import hashlib
from pathlib import Path

from reader.errors import InputRefused
from reader.formats import plain
from reader.formats.charset import looks_binary
from reader.formats.draft import Draft, Source
from reader.model import Article, Provenance, text_hash

ID_LENGTH = 12


def read(data: bytes, name: str) -> list[Article]:
    """The articles in a file's bytes; raises InputRefused with one sentence."""
    label = Path(name).name or name
    if not data.strip():
        raise InputRefused(f"{label} is empty: there is nothing to import.")
    if looks_binary(data):
        raise InputRefused(
            f"{label} is not a text: it holds binary data that Parallax cannot read."
        )
    try:
        drafts = plain.read(Source(data, name))
    except InputRefused as refusal:
        raise InputRefused(f"{label}: {refusal}") from refusal
    return [_article(draft, data, name, "text") for draft in drafts]


def read_path(path: str | Path) -> list[Article]:
    """The articles in a file on disk; raises InputRefused with one sentence."""
    try:
        data = Path(path).read_bytes()
    except FileNotFoundError:
        raise InputRefused(f"{path} is not there; check the name.") from None
    except IsADirectoryError:
        raise InputRefused(f"{path} is a folder; name the files in it.") from None
    except OSError as error:
        raise InputRefused(f"{path} cannot be read: {error.strerror}.") from error
    return read(data, str(path))


def _article(draft: Draft, data: bytes, name: str, form: str) -> Article:
    facts = draft.facts
    return Article(
        id=text_hash(draft.text)[:ID_LENGTH],
        text=draft.text,
        title=facts.title or Path(name).stem,
        outlet=facts.outlet,
        authors=facts.authors,
        published=facts.published,
        modified=facts.modified,
        address=facts.address,
        language=facts.language or "en",
        tags=facts.tags,
        blocks=draft.blocks,
        origins=dict(facts.origins),
        provenance=Provenance(
            source=name,
            format=form,
            sha256=hashlib.sha256(data).hexdigest(),
            extractor=draft.extractor,
        ),
    )
