"""What escapes by mistake: written to a log and a crash report, told in one sentence."""

import logging
import platform
import sys
import traceback
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

_LOG_LIMIT = 1_000_000


def log_folder() -> Path:
    """Where the log and crash reports are written."""
    import appdirs  # noqa: PLC0415 - most commands never log

    return Path(appdirs.user_log_dir("parallax", False))


class LogFile(logging.Handler):
    """Warnings in `parallax.log`, opened when the first one comes; never shown in between."""

    def emit(self, record: logging.LogRecord) -> None:
        """Append one record; a log that cannot be written is no reason to fail."""
        with suppress(OSError):
            path = log_folder() / "parallax.log"
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.exists() and path.stat().st_size > _LOG_LIMIT:
                path.replace(path.with_suffix(".old.log"))
            line = f"{datetime.now(UTC).isoformat()} {record.levelname} {self.format(record)}\n"
            with path.open("a", encoding="utf-8", errors="backslashreplace") as file:
                file.write(line)


def start_log() -> None:
    """Send warnings to the log file instead of the terminal."""
    root = logging.getLogger()
    if not any(isinstance(handler, LogFile) for handler in root.handlers):
        root.addHandler(LogFile(logging.WARNING))


def report_crash(error: BaseException) -> str:
    """Write a crash report; gives the sentence to show."""
    import reader  # noqa: PLC0415

    text = "".join(traceback.format_exception(error))
    logging.getLogger("reader").error("Unexpected error\n%s", text)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    path = log_folder() / f"crash-{stamp}.txt"
    facts = f"Parallax {reader.__version__}, Python {sys.version}, {platform.platform()}\n"
    said = f"{type(error).__name__}: {error}".splitlines()[0]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(facts + text, encoding="utf-8", errors="backslashreplace")
    except OSError:
        return f"Parallax met an error of its own ({said}); what was saved before is safe."
    return (
        f"Parallax met an error of its own ({said}); what was saved before is safe. "
        f"Please send {path} to the developers."
    )
