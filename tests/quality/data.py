"""The public sets for measuring: found through PARALLAX_EVAL, never part of the project."""

import hashlib
import json
import os
from collections.abc import Iterator, Sequence
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


def stories(rows: Sequence[Row]) -> list[str]:
    """What every pair is about: pairs of one story never stand on both sides of a split.

    Pairs of one set share a story where they share a page, a cluster or how one of their
    sentences begins, be it through other pairs.
    """
    first: dict[str, str] = {}

    def root(key: str) -> str:
        while first.setdefault(key, key) != key:
            key = first[key]
        return key

    told = [_told_of(row) for row in rows]
    for keys in told:
        for key in keys:
            first[root(key)] = root(keys[0])
    return [hashlib.sha256(root(keys[0]).encode()).hexdigest()[:12] for keys in told]


def _told_of(row: Row) -> list[str]:
    """The page or cluster of a row, and how each of its sentences begins."""
    about = (row.get("page"), row.get("cluster"), row["a"], row["b"])
    return [f"{row.get('dataset', 'ecb')}|{each[:60].lower()}" for each in about if each]
