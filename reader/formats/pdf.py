"""PDF: lines with their places by pdfium, or where it fails the bare text by pypdf."""

import io
import logging
import re
from datetime import date

from reader.errors import InputRefused
from reader.formats.charset import normalise
from reader.formats.draft import Draft, Facts, Reading, Source, disassemble
from reader.formats.extractors import extractor
from reader.formats.html_facts import people
from reader.formats.layout import layout
from reader.formats.pdf_layout import PageLines, paragraphs
from reader.formats.pdf_lines import page_lines
from reader.formats.prose import settle
from reader.sentences import Sentence

_DATE = re.compile(r"D:(\d{4})(\d{2})(\d{2})")
_NO_TITLE = re.compile(
    r"^(?:untitled|microsoft word - .*|.*\.(?:docx?|odt|pdf|html?|txt|indd|qxd)|about:blank|"
    r"(?:data|file|https?):.*)$",
    re.IGNORECASE,
)
MOST_PAGES = 3000
_SHORTEST = 20
NO_TEXT = Sentence(
    "It has no text layer: it is a scan; run text recognition on it and import the result."
)
_LOCKED = Sentence("It is protected by a password; save it without one and import that.")
_DAMAGED = Sentence("The PDF is damaged; download or save it again.")


def read(source: Source) -> Reading:
    """The one article in a PDF."""
    if source.careful:
        return Reading([_by_pypdf(source.data)])
    import pypdfium2 as pdfium  # noqa: PLC0415

    try:
        document = pdfium.PdfDocument(source.data)
    except pdfium.PdfiumError as error:
        why = _LOCKED if "password" in str(error).lower() else _DAMAGED
        raise InputRefused(why) from error
    try:
        return Reading([_draft(document)])
    finally:
        document.close()


def _draft(document: object) -> Draft:
    count = len(document)  # type: ignore[arg-type]
    if count > MOST_PAGES:
        raise InputRefused("It has more than {most:,} pages.", most=MOST_PAGES)
    pages: list[PageLines] = []
    for number in range(count):
        page = document[number]  # type: ignore[index]
        pages.append(page_lines(page))
        page.close()
    facts = _facts(document.get_metadata_dict())  # type: ignore[attr-defined]
    parts = list(paragraphs(pages, facts.title))
    if sum(len(part.text) for part in parts) < _SHORTEST:
        raise InputRefused(NO_TEXT)
    return settle(parts, facts, extractor("pdf", "pdfium"))


def _facts(info: dict[str, str]) -> Facts:
    facts = Facts()
    title = (info.get("Title") or "").strip()
    facts.note("title", "" if _NO_TITLE.match(title) else title, "file properties")
    facts.note("authors", people((info.get("Author") or "").replace(",", ";")), "file properties")
    facts.created = _day(info.get("CreationDate") or "")
    facts.note("modified", _day(info.get("ModDate") or ""), "file properties")
    return facts


def _day(value: str) -> date | None:
    found = _DATE.match(value)
    try:
        return date(*(int(part) for part in found.groups())) if found else None
    except ValueError:
        return None


class _Complaints(logging.Handler):
    """Hears pypdf say that it stopped half-way, which it does only in the log."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.cut_short = False

    def emit(self, record: logging.LogRecord) -> None:
        """Called for each complaint."""
        self.cut_short = self.cut_short or "xceed" in record.getMessage()

    def __enter__(self) -> "_Complaints":
        logging.getLogger("pypdf").addHandler(self)
        return self

    def __exit__(self, *_: object) -> None:
        logging.getLogger("pypdf").removeHandler(self)


def _by_pypdf(data: bytes) -> Draft:
    """The text without places, for files at which pdfium fails."""
    from pypdf import PdfReader  # noqa: PLC0415
    from pypdf.errors import PyPdfError  # noqa: PLC0415

    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted:
            raise InputRefused(_LOCKED)
        with _Complaints() as complaints:
            text = "\n".join(page.extract_text() for page in reader.pages[:MOST_PAGES])
        if complaints.cut_short:
            raise InputRefused("The PDF is damaged or made to do harm.")
        info = {str(k).lstrip("/"): str(v) for k, v in (reader.metadata or {}).items()}
    except (PyPdfError, ValueError, TypeError, KeyError, IndexError, RecursionError,
            AttributeError, OverflowError, ZeroDivisionError) as error:  # fmt: skip
        raise InputRefused(_DAMAGED) from error
    text = normalise(text).strip()
    if len(text) < _SHORTEST:
        raise InputRefused(NO_TEXT)
    return settle(disassemble(text, layout(text)), _facts(info), extractor("pdf", "pypdf"))
