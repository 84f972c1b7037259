"""XML without entities, document types or networks; deeper or larger than sane is refused."""

from lxml import etree

from reader.errors import InputRefused
from reader.formats.limits import LARGEST_XML, check_size


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
            raise InputRefused(f"{what} contains entities, which are not read.") from None
        raise InputRefused(f"{what} is damaged: {_reason(error)}.") from error
    own = root.getroottree().docinfo.internalDTD
    if own is not None and any(True for _ in own.iterentities()):
        raise InputRefused(f"{what} contains entities, which are not read.")
    return root


def _reason(error: Exception) -> str:
    text = str(error).split(", line")[0].strip().rstrip(".")
    return text[:1].lower() + text[1:120] if text else "it is not well-formed XML"
