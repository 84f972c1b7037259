"""XML without entities, document types or networks; deeper or larger than sane is refused."""

from lxml import etree

from reader.errors import InputRefused
from reader.formats.limits import LARGEST_XML, check_size
from reader.sentences import Sentence


def parse_xml(data: bytes, what: str) -> etree._Element:
    """The root of some XML; raises InputRefused naming `what` it was."""
    check_size(len(data), LARGEST_XML, what)
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False, remove_pis=True,
        remove_comments=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        if b"<!ENTITY" in data[:100_000]:
            raise InputRefused("{what} contains entities, which are not read.", what=what) from None
        raise InputRefused(
            "{what} is damaged: {reason}.", what=what, reason=_reason(error)
        ) from error
    own = root.getroottree().docinfo.internalDTD
    if own is not None and any(True for _ in own.iterentities()):
        raise InputRefused("{what} contains entities, which are not read.", what=what)
    return root


def _reason(error: Exception) -> Sentence:
    text = str(error).split(", line")[0].strip().rstrip(".")
    said = text[:1].lower() + text[1:120]
    return Sentence(said) if said else Sentence("it is not well-formed XML")
