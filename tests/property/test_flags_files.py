"""What is exported comes back as it was, whatever people wrote."""

from hypothesis import given
from hypothesis import strategies as st

from reader.export.annotations import read_annotations, write_annotations
from reader.export.flagfile import read_flags, write_flags
from tests.helpers.flagged import flags


@given(st.lists(flags, max_size=4))
def test_a_flag_file_brings_back_the_same_flags(given_flags):
    assert read_flags(write_flags(given_flags)) == given_flags


@given(st.lists(flags, max_size=4))
def test_web_annotations_bring_back_the_same_flags(given_flags):
    assert read_annotations(write_annotations(given_flags)) == given_flags
