"""Bytes to text: byte order mark, then what is declared, then UTF-8, then a guess.

The text that comes out has `\\n` between lines, its letters in one piece with their accents, and
holds nothing that cannot be stored; whatever else is in it stays as it is, sign by sign.
"""

import codecs
import re
import unicodedata

from reader.errors import InputRefused

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_MOJIBAKE = re.compile(r"[ÃÂâÐÑ][\u0080-\u00bf\u20ac\u2018-\u203a\u0152-\u0178]")
# A letter with its accent apart, and Korean syllables in pieces; what a wrong decoding left ("A~©"
# for "é") is no letter, and putting it together would only shift every offset behind it.
_APART = re.compile(
    r"[^\W\d_][\u0300-\u036f\u3099\u309a]++(?![\u0080-\u00bf])"
    r"|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?"
)
_SIGNATURES = (
    b"\x7fELF", b"MZ\x90", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"OggS", b"ID3",
    b"\x1f\x8b", b"BZh", b"7z\xbc\xaf", b"\xfd7zXZ", b"Rar!", b"SQLite format 3\0",
    b"\xd0\xcf\x11\xe0", b"\xca\xfe\xba\xbe", b"\0asm", b"wOFF", b"wOF2",
)  # fmt: skip
# Below this many bytes a guess at the encoding is a coin toss.
SHORTEST_GUESS = 48


def looks_binary(data: bytes) -> bool:
    """Whether the bytes are no text in any encoding, by their signature or their control bytes."""
    if data.startswith(_SIGNATURES):
        return True
    sample = data[:65536]
    if any(sample.startswith(mark) for mark, _ in _MARKS) or _wide(sample):
        return False
    control = sum(sample.count(bytes((byte,))) for byte in (*range(9), *range(14, 27), 127))
    return control > max(2, len(sample) // 100)


def _wide(sample: bytes) -> str | None:
    """UTF-16 without its mark: every other byte of Latin text is nought."""
    if len(sample) < 8:
        return None
    pairs = len(sample) // 2
    low, high = sample[0::2].count(0), sample[1::2].count(0)
    if high > pairs * 0.6 and low < pairs * 0.05:
        return "utf-16-le"
    if low > pairs * 0.6 and high < pairs * 0.05:
        return "utf-16-be"
    return None


def decode(data: bytes, declared: str | None = None) -> str:
    """The text in some bytes, without its mark; raises InputRefused where nothing fits."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    for guess in (_wide(data[:65536]), declared, "utf-8"):
        if (text := _strictly(data, guess)) is not None:
            return text
    return _guess(data)


def _strictly(data: bytes, name: str | None) -> str | None:
    if not name:
        return None
    try:
        codec = codecs.lookup(name.strip().strip("\"'"))
        # Pages that say Latin-1 mean Windows-1252, as every browser reads them.
        known = "cp1252" if codec.name in ("iso8859-1", "ascii") else codec.name
        if known == "cp1252" and (text := _strictly(data, "utf-8")) is not None:
            return text
        return data.decode(known)
    except (LookupError, UnicodeError, ValueError):
        return None


def _guess(data: bytes) -> str:
    if mostly := _damaged_utf8(data):
        return mostly
    if len(data) >= SHORTEST_GUESS:
        from charset_normalizer import from_bytes  # noqa: PLC0415

        sample = data[:200_000]
        matches = from_bytes(sample)
        if best := matches.best():
            # Between neighbours that read equally well, Western Europe is far the most frequent.
            near = [match for match in matches if match.chaos <= best.chaos]
            western = any("cp1252" in (m.encoding, *m.could_be_from_charset) for m in near)
            return data.decode("cp1252" if western else best.encoding, "replace")
    raise InputRefused(
        "The text is in an encoding that cannot be recognised; save it as UTF-8 and try again."
    )


def _damaged_utf8(data: bytes) -> str | None:
    """UTF-8 with a few broken bytes stays UTF-8; the broken ones become U+FFFD."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    wide = sum(1 for sign in text[:65536] if sign > "\x7f" and sign != "\ufffd")
    return text if broken <= max(1, len(text) // 2000) and wide > 2 * broken else None


def normalise(text: str) -> str:
    """With `\\n` line ends; what no file can hold becomes U+FFFD, mojibake is undone.

    Letters and accents that stand apart are put together; a text without any stays as it is.
    """
    text = _UNSTORABLE.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
    if _MOJIBAKE.search(text):
        text = _repaired(text)
    return text if text.isascii() else _APART.sub(_together, text)


def _together(letter: re.Match[str]) -> str:
    return unicodedata.normalize("NFC", letter[0])


def _repaired(text: str) -> str:
    """Undo UTF-8 read as something else, and nothing more: quotes and spaces stay as they are."""
    from ftfy import TextFixerConfig, fix_text  # noqa: PLC0415

    config = TextFixerConfig(
        unescape_html=False, remove_terminal_escapes=False, fix_latin_ligatures=False,
        fix_character_width=False, uncurl_quotes=False, fix_line_breaks=False,
        fix_surrogates=False, remove_control_chars=False, normalization=None,
        replace_lossy_sequences=False, fix_c1_controls=False,
    )  # fmt: skip
    return fix_text(text, config)
