"""Sentence boundaries against gold offsets, by genre."""

import json
from pathlib import Path

from reader import claims
from reader.model import Article
from tests.quality.figures import Figure

_FLOORS = {"news": 0.965, "weblog": 0.97, "speech": 0.98, "essay": 0.98}


def measure(folder: Path) -> list[Figure]:
    """F1 of the sentence ends inside paragraphs, where a splitter has to decide."""
    counts = {genre: [0, 0, 0] for genre in _FLOORS}
    with (folder / "sentences.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if row["genre"] in counts:
                for k, add in enumerate(_compared(row["text"], row["sentences"])):
                    counts[row["genre"]][k] += add
    return [
        Figure(f"sentence ends inside paragraphs, {genre}: F1", _f1(*found), _FLOORS[genre])
        for genre, found in counts.items()
    ]


def _compared(text: str, gold: list[list[int]]) -> tuple[int, int, int]:
    """Ends found rightly, found wrongly, missed; ends of paragraphs are not counted."""
    read = claims.extract(Article("gold", text, ""))
    ends = {sentence.end for sentence in read.sentences if not _closes(text, sentence.end)}
    wanted = {end for _, end in gold if not _closes(text, end)}
    return len(ends & wanted), len(ends - wanted), len(wanted - ends)


def _closes(text: str, end: int) -> bool:
    """Whether nothing but space follows up to the end of the line."""
    return not text[end:].split("\n", 1)[0].strip()


def _f1(right: int, wrong: int, missed: int) -> float:
    return 2 * right / max(1, 2 * right + wrong + missed)
