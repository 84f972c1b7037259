"""Web archives: the pages among the records, each read within limits."""

import io
import zlib

from reader.errors import InputRefused
from reader.formats.draft import Problem, Reading, Source
from reader.formats.limits import LARGEST_PAGE, LARGEST_UNPACKED, MOST_ARTICLES, MOST_MEMBERS
from reader.formats.nested import read_member
from reader.sentences import Sentence

_TYPES = ("text/html", "application/xhtml+xml", "text/plain", "application/pdf")
_SHORTEST = 300


def read(source: Source) -> Reading:
    """The articles among the answers that an archive holds."""
    from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415
    from warcio.exceptions import ArchiveLoadFailed  # noqa: PLC0415

    reading = Reading()
    unpacked = 0
    try:
        for number, record in enumerate(ArchiveIterator(io.BytesIO(source.data))):
            if number >= MOST_MEMBERS or len(reading.members) >= MOST_ARTICLES:
                reading.problems.append(
                    Problem(Sentence("archive"), Sentence("It holds more records than are read."))
                )
                break
            data = record.content_stream().read(LARGEST_PAGE + 1)
            unpacked += len(data)
            if unpacked > LARGEST_UNPACKED:
                raise InputRefused("Unpacked it is too large; it may be a bomb.")
            _take(record, data, source, reading)
    except (ArchiveLoadFailed, zlib.error, ValueError, OSError, EOFError, UnicodeError) as error:
        if not reading.members:
            raise InputRefused("The web archive is damaged; download or save it again.") from error
        reading.problems.append(
            Problem(
                Sentence("archive"), Sentence("Its end is damaged; what stood before is taken.")
            )
        )
    return reading


def _take(record: object, data: bytes, source: Source, reading: Reading) -> None:
    kind = getattr(record, "rec_type", "")
    headers = getattr(record, "http_headers", None)
    if kind not in ("response", "resource"):
        return
    answered = kind == "resource" or (headers is not None and headers.get_statuscode() == "200")
    media = record.http_headers.get_header("Content-Type") if headers else ""  # type: ignore[attr-defined]
    media = media or record.rec_headers.get_header("Content-Type") or ""  # type: ignore[attr-defined]
    address = record.rec_headers.get_header("WARC-Target-URI") or ""  # type: ignore[attr-defined]
    if not answered or not media.lower().startswith(_TYPES) or not data.strip():
        return
    if len(data) > LARGEST_PAGE:
        reading.problems.append(Problem(address, Sentence("The page is too large.")))
        return
    before = len(reading.members)
    read_member(reading, data, address, source, address)
    # Frames, redirects by script and error pages are records too; they are no articles.
    reading.members[before:] = [
        member for member in reading.members[before:] if len(member.draft.text) >= _SHORTEST
    ]
