"""The public sets for measuring: found through PARALLAX_EVAL, never part of the project."""

import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]

Row = dict[str, Any]


def folder() -> Path | None:
    """Where the sets are, or None where they are not."""
    given = os.environ.get("PARALLAX_EVAL")
    place = Path(given) if given else ROOT.parent / "shared" / "eval"
    return place if (place / "contradiction_pairs.jsonl").is_file() else None


def rows(name: str) -> Iterator[Row]:
    """The rows of one file."""
    place = folder()
    assert place is not None
    with (place / name).open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def story(row: Row) -> str:
    """What a pair is about: pairs of one story never stand on both sides of a split."""
    about = row.get("page") or row.get("cluster") or row["a"][:60]
    return hashlib.sha256(f"{row.get('dataset', 'ecb')}|{about}".encode()).hexdigest()[:12]
