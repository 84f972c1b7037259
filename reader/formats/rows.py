"""A row of named values, from JSON or a table, as an article or an address."""

from collections.abc import Mapping
from typing import Any

from reader.errors import InputRefused
from reader.formats.charset import normalise
from reader.formats.draft import Draft, Facts, Link, Reading, Source
from reader.formats.extractors import extractor
from reader.formats.fragments import text_of
from reader.formats.html_facts import host
from reader.formats.languages import guess_language
from reader.formats.mapping import note_fields, pick
from reader.formats.references import csl_facts, is_csl
from reader.formats.sentences import first_sentence

_SHORTEST = 40


def take_row(row: Mapping[str, Any], name: str, source: Source, reading: Reading) -> None:
    """Add the row to `reading`; raises InputRefused where it holds neither text nor address."""
    if is_csl(row):
        reading.links.append(Link(csl_facts(row)))
        return
    facts = Facts()
    note_fields(facts, row, "field", source.mapping)
    facts.note("outlet", host(facts.address), "address")
    text, blocks = _content(row, source.mapping)
    if len(text) >= _SHORTEST or (text and not facts.address):
        facts.note("title", first_sentence(text), "first sentence")
        facts.note("language", guess_language(text), "inferred")
        reading.drafts.append(Draft(text, blocks, facts, extractor("rows", name)))
    elif facts.address:
        reading.links.append(Link(facts))
    else:
        raise InputRefused("It holds neither a text nor an address under a name that is known.")


def _content(row: Mapping[str, Any], mapping: Mapping[str, str]) -> tuple[str, Any]:
    html = pick(row, "html", mapping)
    if isinstance(html, str) and html.strip():
        return text_of(normalise(html), html=True)
    text = pick(row, "text", mapping)
    return text_of(normalise(text)) if isinstance(text, str) else ("", ())
