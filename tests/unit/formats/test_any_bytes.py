"""Whatever the bytes: articles whose blocks lie in order, or one sentence."""

import os
import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import InputRefused
from reader.formats import Source, harvest_all
from reader.formats.registry import FORMATS
from tests.hostile.builders import docx, epub, odt, one_page, packed, page, rss, stream

ROUNDS = int(os.environ.get("PARALLAX_ROUNDS", "25"))
STORY = "The mayor said on Monday that the army had left the town and would not come back. " * 3
NAMES = [f"x{form.suffixes[0]}" for form in FORMATS if form.suffixes] + ["x.txt", "x"]
SOUND = {
    "a.docx": docx(f"<w:p><w:r><w:t>{STORY}</w:t></w:r></w:p>"),
    "a.odt": odt(f"<text:p>{STORY}</text:p>"),
    "a.epub": epub({"a.xhtml": f"<html><body><p>{STORY}</p></body></html>"}),
    "a.html": page(f"<h1>Title</h1><p>{STORY}</p><table><tr><td>1</td></tr></table>"),
    "a.rss": rss("<item><title>T</title></item>"),
    "a.zip": packed({"a.txt": STORY}),
    "a.pdf": one_page(stream(b"BT /F 9 Tf (" + STORY.encode() + b") Tj ET")),
    "a.json": b'[{"title": "T", "text": "' + STORY.encode() + b'"}]',
    "a.csv": b"title,text\nT," + STORY.encode(),
    "a.rtf": b"{\\rtf1\\ansi {\\info{\\title T}} " + STORY.encode() + b"}",
    "a.eml": b"From: a@b.example\nSubject: s\nDate: x\nMIME-Version: 1.0\n\n" + STORY.encode(),
}


def expect_sane(data: bytes, name: str) -> None:
    try:
        harvest = harvest_all(Source(data, name))
    except InputRefused:
        return
    for found in harvest.found:
        article = found.article
        assert "\r" not in article.text
        article.text.encode("utf-8")
        at = 0
        for block in article.blocks:
            assert at <= block.span.start < block.span.end <= len(article.text)
            at = block.span.end
        assert article.title


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.binary(max_size=400), name=st.sampled_from(NAMES))
def test_noise(data: bytes, name: str) -> None:
    expect_sane(data, name)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=st.text(max_size=400), name=st.sampled_from(NAMES))
def test_any_text(text: str, name: str) -> None:
    expect_sane(text.encode("utf-8", "surrogatepass"), name)


@pytest.mark.parametrize("name", [name for name in SOUND if name != "a.pdf"])
def test_sound_files_with_a_few_bytes_changed(name: str) -> None:
    chance = random.Random(name)
    for _ in range(ROUNDS):
        data = bytearray(SOUND[name])
        for _ in range(chance.randint(1, 6)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        if chance.random() < 0.3:
            data = data[: chance.randrange(len(data))]
        expect_sane(bytes(data), name)


def test_sound_files_are_read() -> None:
    for name, data in SOUND.items():
        (found,) = harvest_all(Source(data, name)).found
        assert "The mayor said" in found.article.text or name == "a.rss"
