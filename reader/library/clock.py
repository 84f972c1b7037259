"""The time as the library writes it; order never depends on it, since clocks jump."""

from datetime import UTC, datetime


def now() -> str:
    """ISO 8601 in UTC, to the millisecond: "2026-11-22T09:30:00.125Z"."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
