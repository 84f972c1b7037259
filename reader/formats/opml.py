"""OPML: a list of feeds, which are addresses until they are asked for."""

from reader.formats.draft import Facts, Link, Reading, Source
from reader.formats.xml_tree import parse_xml
from reader.sentences import Sentence


def read(source: Source) -> Reading:
    """The feeds in a list, each with the folders it stands in as tags."""
    root = parse_xml(source.data, Sentence("The list of feeds"))
    reading = Reading()
    for outline in root.iter("outline"):
        address = outline.get("xmlUrl") or outline.get("url") or ""
        if not address.startswith(("http://", "https://")):
            continue
        facts = Facts()
        facts.note("address", address, "OPML")
        facts.note("title", outline.get("title") or outline.get("text") or "", "OPML")
        folders = (
            parent.get("title") or parent.get("text") for parent in outline.iterancestors("outline")
        )
        facts.note("tags", tuple(name for name in folders if name), "OPML")
        reading.links.append(Link(facts))
    return reading
