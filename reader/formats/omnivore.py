"""Omnivore's export: lists of what was saved beside a folder with the contents, told by slug."""

import json
import re
from pathlib import PurePosixPath
from typing import Any

from reader.errors import InputRefused
from reader.formats.archives import SafeZip
from reader.formats.draft import Facts, Link, Problem, Reading, Source
from reader.formats.limits import LARGEST_PAGE, MOST_ARTICLES
from reader.formats.mapping import note_fields
from reader.formats.nested import read_member
from reader.sentences import Sentence

_LIST = re.compile(r"(?:.*/)?metadata_\d+_to_\d+\.json")


def read(source: Source) -> Reading:
    """The saved articles, and as addresses those whose content is not in the export."""
    archive = SafeZip(source.data)
    contents = {
        PurePosixPath(name).stem: name
        for name in archive.names()
        if PurePosixPath(name).parent.name == "content"
    }
    reading = Reading()
    rows = _rows(archive, reading)
    if len(rows) > MOST_ARTICLES:
        reading.problems.append(
            Problem(
                Sentence("archive"), Sentence("More than {most:,} articles.", most=MOST_ARTICLES)
            )
        )
    for row in rows[:MOST_ARTICLES]:
        facts = Facts()
        note_fields(facts, row, "Omnivore")
        slug = str(row.get("slug") or "")
        if slug in contents:
            _take(archive, contents[slug], facts, source, reading)
        elif facts.address:
            reading.links.append(Link(facts))
    return reading


def _rows(archive: SafeZip, reading: Reading) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    for name in archive.names():
        if not _LIST.fullmatch(name):
            continue
        try:
            found = json.loads(archive.read(name, LARGEST_PAGE))
        except (ValueError, RecursionError, InputRefused):
            reading.problems.append(Problem(name, Sentence("The list of metadata is damaged.")))
            continue
        rows += [row for row in found if isinstance(row, dict)] if isinstance(found, list) else []
    return rows


def _take(archive: SafeZip, name: str, facts: Facts, source: Source, reading: Reading) -> None:
    before = len(reading.members)
    try:
        data = archive.read(name, LARGEST_PAGE)
    except InputRefused as refusal:
        reading.problems.append(Problem(name, refusal.sentence))
        return
    read_member(reading, data, name, source, facts.address)
    for member in reading.members[before:]:
        member.draft.facts.overrule(facts)
