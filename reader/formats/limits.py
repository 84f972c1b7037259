"""How much of anything is taken: what lies beyond is refused in words, never cut in silence."""

from reader.errors import InputRefused

MEGABYTE = 1024 * 1024
LARGEST_FILE = 200 * MEGABYTE
LARGEST_TEXT_FILE = 20 * MEGABYTE
LARGEST_PAGE = 20 * MEGABYTE
LARGEST_XML = 32 * MEGABYTE
LONGEST_TAG = 64 * 1024
LONGEST_TEXT = 4_000_000
LONGEST_WORD = 200_000
MOST_ARTICLES = 5_000
MOST_MEMBERS = 20_000
DEEPEST_ARCHIVE = 3
HIGHEST_RATIO = 200
LARGEST_UNPACKED = 400 * MEGABYTE


def megabytes(size: int) -> str:
    """A size for people, in whole megabytes."""
    return f"{max(1, size // MEGABYTE)} MB"


def check_size(size: int, limit: int, what: str) -> None:
    """Refuse what is larger than a limit in bytes."""
    if size > limit:
        raise InputRefused(
            "{what} is too large ({size}); at most {limit} can be read.",
            what=what,
            size=megabytes(size),
            limit=megabytes(limit),
        )


def check_length(length: int) -> None:
    """Refuse a text of more characters than an article may have."""
    if length > LONGEST_TEXT:
        raise InputRefused(
            "Its text is longer than {most:,} characters; split it.", most=LONGEST_TEXT
        )
