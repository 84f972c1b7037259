"""CSV that no spreadsheet runs, and Markdown that shows only what people wrote."""

import csv
import io
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.markdown import write_markdown
from reader.export.plain import cell, clean, day, line, markdown
from reader.export.report_data import write_data
from reader.export.table import COLUMNS, write_table
from reader.export.voice import ENGLISH
from tests.helpers.flagged import HOSTILE, texts
from tests.helpers.reports import hostile_report

any_text = st.one_of(texts, st.text(max_size=30))


@given(any_text)
def test_no_cell_begins_like_a_formula(text):
    assert not cell(text).lstrip(" \u00a0").startswith(tuple("=+-@\t\r\n＝＋－＠"))


@pytest.mark.parametrize("start", list("=+-@\t\r＝＋－＠"))
def test_a_formula_is_shown_as_text_with_an_apostrophe(start):
    assert cell(f"{start}1+1") == f"'{start}1+1"
    assert cell(f"  {start}1+1") == f"'  {start}1+1"


def test_ordinary_words_and_numbers_stay_as_they_are():
    assert [cell(each) for each in ("at least 1,480", 12, None, "a=b")] == [
        "at least 1,480",
        "12",
        "",
        "a=b",
    ]


@pytest.mark.parametrize("words", [*HOSTILE, "".join(HOSTILE)])
def test_the_table_has_one_row_an_item_whatever_is_in_it(words):
    data = write_table(hostile_report(words))

    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert [len(row) for row in rows] == [len(COLUMNS)] * 3
    assert not any(value.startswith(("=", "+", "-", "@")) for row in rows for value in row)
    flag = dict(zip(COLUMNS, rows[1], strict=True))
    assert flag["note"].removeprefix("'") == clean(words)


@given(any_text)
def test_markdown_of_any_words_is_one_line_without_markup(text):
    shown = markdown(text)

    assert "\n" not in shown
    assert "<" not in shown
    assert not re.search(r"(?<!\\)(\\\\)*[`*_\[\]|~]", shown)
    assert not re.match(r"([#>+=-]|\d+[.)])", shown)


@given(any_text)
def test_markdown_can_be_read_back_to_the_same_words(text):
    shown = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", markdown(text))

    assert shown.replace("&lt;", "<").replace("&amp;", "&") == line(text)


@pytest.mark.parametrize("words", [*HOSTILE, "".join(HOSTILE)])
def test_a_hostile_report_in_markdown_has_only_its_own_headings_and_no_html(words):
    text = write_markdown(hostile_report(words)).decode()

    assert "<script" not in text
    assert "<img" not in text
    headings = [row for row in text.splitlines() if re.match(r"#{2,}", row)]
    assert headings == [
        "## Confirmed",
        "### 1. ≠ contradicts · 0.50",
        "## Suggested, not reviewed",
        "### 2. · unrelated",
        "## Articles",
    ]


@pytest.mark.parametrize("words", HOSTILE)
def test_the_data_keeps_every_word_as_it_was(words):
    flag, single = json.loads(write_data(hostile_report(words)))["items"]

    assert (flag["note"], flag["ends"][0]["quote"], single["ends"][0]["title"]) == (words,) * 3


@given(any_text)
def test_a_cleaned_text_leaves_no_direction_open(text):
    assert clean(clean(text)) == clean(text)


def test_moments_and_days_read_as_people_write_them():
    assert ENGLISH.moment("2022-03-30T09:05:00.123Z") == "30 March 2022, 09:05 UTC"
    assert ENGLISH.moment("yesterday") == "yesterday"
    assert day(None) == ""
