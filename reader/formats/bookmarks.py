"""Lists of addresses as a page: browser bookmarks, Pocket's and Instapaper's exports."""

import re

from reader.formats.draft import Facts, Link, Reading, Source
from reader.formats.html_tree import page_text, tree_of

# Browsers never close what begins an entry: each would stand inside the one before, and a tree is
# read no deeper than two thousand.
_NEVER_CLOSED = re.compile(r"<(?:dt|dd|p)\b[^<>]*>", re.IGNORECASE)


def read(source: Source) -> Reading:
    """The addresses in a list, with their titles and tags."""
    tree = tree_of(_NEVER_CLOSED.sub("", page_text(source.data, source.charset)))
    reading = Reading()
    for anchor in tree.iter("a") if tree is not None else ():
        address = (anchor.get("href") or "").strip()
        if not address.startswith(("http://", "https://")):
            continue
        facts = Facts()
        facts.note("address", address, "bookmarks")
        facts.note("title", "".join(anchor.itertext()), "bookmarks")
        tags = (anchor.get("tags") or "").split(",")
        facts.note("tags", tuple(tag.strip() for tag in tags if tag.strip()), "bookmarks")
        reading.links.append(Link(facts))
    return reading
