"""XML without entities, document types or networks; deeper or larger than sane is refused."""

from lxml import etree

from reader.errors import InputRefused
from reader.formats.limits import LARGEST_XML, check_size

_TOO_MUCH = etree.ErrorTypes.ERR_RESOURCE_LIMIT


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
        raise _refusal(error, what) from error
    own = root.getroottree().docinfo.internalDTD
    if own is not None and any(True for _ in own.iterentities()):
        raise InputRefused("{what} contains entities, which are not read.", what=what)
    return root


def _refusal(error: Exception, what: str) -> InputRefused:
    """What is wrong with some XML, and where."""
    if getattr(error, "code", None) == _TOO_MUCH:
        return InputRefused(
            "{what} is nested too deeply or holds too long a text to be read; save it in another "
            "format.",
            what=what,
        )
    line, column = getattr(error, "position", None) or (1, 1)
    return InputRefused(
        "{what} is damaged at line {line}, column {column}; download or save it again.",
        what=what,
        line=line,
        column=column,
    )
