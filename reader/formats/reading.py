"""The seam: bytes and a name in, articles out, or one sentence why not."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePath

from reader.errors import InputRefused, system_reason
from reader.formats import registry
from reader.formats.draft import Draft, Link, Problem, Reading, Source
from reader.formats.limits import LARGEST_FILE, LONGEST_WORD, check_length, check_size
from reader.model import Article, Figure, Provenance, text_hash
from reader.sentences import Sentence

ID_LENGTH = 12
_ENDLESS = re.compile(rf"\S{{{LONGEST_WORD}}}")


@dataclass(frozen=True, slots=True)
class Found:
    """An article and the bytes to keep as its original: its own file inside an archive, or all.

    `pictures` are the bytes of its figures by their SHA-256.
    """

    article: Article
    original: bytes
    figures: tuple[Figure, ...] = ()
    pictures: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Harvest:
    """All that a file gave: articles, addresses whose text is elsewhere, parts refused."""

    found: list[Found] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def read(data: bytes, name: str) -> list[Article]:
    """The articles in a file's bytes; raises InputRefused with one sentence."""
    harvest = harvest_all(Source(data, name))
    if not harvest.found:
        raise InputRefused(nothing_found(harvest, name))
    return [found.article for found in harvest.found]


def read_path(path: str | Path) -> list[Article]:
    """The articles in a file on disk; raises InputRefused with one sentence."""
    try:
        if Path(path).stat().st_size > LARGEST_FILE:
            check_size(Path(path).stat().st_size, LARGEST_FILE, str(path))
        data = Path(path).read_bytes()
    except FileNotFoundError:
        raise InputRefused("{path} is not there; check the name.", path=path) from None
    except IsADirectoryError:
        raise InputRefused("{path} is a folder; name the files in it.", path=path) from None
    except (OSError, ValueError) as error:
        raise InputRefused(
            "{path} cannot be read: {reason}.", path=path, reason=system_reason(error)
        ) from error
    return read(data, str(path))


def harvest_all(source: Source) -> Harvest:
    """Everything in a file; raises InputRefused, naming the file, where nothing can be read."""
    label = PurePath(source.name).name or source.name or Sentence("The text")
    try:
        if not source.data.strip():
            raise InputRefused("The file is empty: there is nothing to import.")
        check_size(len(source.data), LARGEST_FILE, Sentence("The file"))
        form = registry.detect(source)
        reading = form.read(source)
    except InputRefused as refusal:
        raise InputRefused("{name}: {why}", name=label, why=refusal.sentence) from refusal
    except RecursionError as error:
        raise InputRefused(
            "{name}: The file is nested too deeply to be read.", name=label
        ) from error
    return _harvest(reading, source, form.name)


def is_plain(source: Source) -> bool:
    """Whether a source is plain text, which needs no library of others to read."""
    try:
        return registry.detect(source) is registry.PLAIN
    except InputRefused:
        return False


def nothing_found(harvest: Harvest, name: str) -> Sentence:
    """One sentence for a file that holds no article."""
    label = PurePath(name).name or name
    if harvest.links:
        return Sentence(
            "{name}: It holds {n:,} addresses and no text; ask for the addresses to be fetched.",
            name=label,
            n=len(harvest.links),
        )
    if harvest.problems:
        first = harvest.problems[0]
        return Sentence("{name}: {why}", name=label, why=first.told)
    return Sentence("{name}: It holds no article.", name=label)


def _harvest(reading: Reading, source: Source, form: str) -> Harvest:
    harvest = Harvest(links=reading.links, problems=list(reading.problems))
    entries = [(draft, source.name, form, source.data) for draft in reading.drafts]
    entries += [
        (member.draft, f"{source.name}/{member.name}", member.format, member.data)
        for member in reading.members
    ]
    hashed: tuple[bytes, str] = b"", ""
    for draft, name, kind, data in entries:
        if hashed[0] is not data:  # thousands of rows are of one file
            hashed = data, hashlib.sha256(data).hexdigest()
        try:
            article = _article(draft, hashed[1], name, kind)
            harvest.found.append(Found(article, data, draft.figures, draft.pictures))
        except InputRefused as refusal:
            harvest.problems.append(Problem(name.removeprefix(f"{source.name}/"), refusal.sentence))
    if len(harvest.problems) == 1 and not harvest.found and not reading.members and reading.drafts:
        raise InputRefused(
            "{name}: {why}", name=PurePath(source.name).name, why=harvest.problems[0].why
        )
    return harvest


def _article(draft: Draft, digest: str, name: str, form: str) -> Article:
    _check_text(draft.text)
    facts = draft.facts
    return Article(
        id=text_hash(draft.text)[:ID_LENGTH],
        text=draft.text,
        title=facts.title or PurePath(name).stem,
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
            sha256=digest,
            extractor=draft.extractor,
        ),
    )


def _check_text(text: str) -> None:
    if not any(sign.isalnum() for sign in text[:100_000]) and not any(map(str.isalnum, text)):
        raise InputRefused("It holds no text; where you see some, copy and paste it.")
    check_length(len(text))
    if _ENDLESS.search(text):
        raise InputRefused(
            "It holds a line of over {most:,} signs without a space.", most=LONGEST_WORD
        )
