"""CSV and TSV: a row an article, its columns by their names; also Pocket's and Instapaper's."""

import csv
import io

from reader.errors import InputRefused
from reader.formats.charset import decode, normalise
from reader.formats.draft import Problem, Reading, Source
from reader.formats.limits import LARGEST_PAGE, MOST_ARTICLES, check_size
from reader.formats.rows import take_row
from reader.sentences import Sentence

_DELIMITERS = ",;\t|"


def read(source: Source) -> Reading:
    """The articles in the rows; a row that cannot be read is a problem, the rest goes on."""
    check_size(len(source.data), 5 * LARGEST_PAGE, Sentence("The table"))
    text = normalise(decode(source.data, source.charset))
    head = text.split("\n", 1)[0]
    csv.field_size_limit(LARGEST_PAGE)
    rows = csv.reader(
        io.StringIO(text, newline=""), delimiter=max(_DELIMITERS, key=head.count), strict=False
    )
    reading = Reading()
    names = [name.strip() for name in next(rows, [])]
    if len(names) < 2 and not source.mapping:
        raise InputRefused("The table's first line does not name at least two columns.")
    for number, row in enumerate(rows, 2):
        name = Sentence("row {number}", number=number)
        if number > MOST_ARTICLES:
            reading.problems.append(
                Problem(name, Sentence("More than {most:,} rows.", most=MOST_ARTICLES))
            )
            break
        if any(row):
            _take(dict(zip(names, row, strict=False)), name, source, reading)
    return reading


def _take(row: dict[str, str], name: str, source: Source, reading: Reading) -> None:
    try:
        take_row(row, name, source, reading)
    except InputRefused as refusal:
        reading.problems.append(Problem(name, refusal.sentence))
