"""Sentence boundaries against gold offsets, by genre."""

from collections.abc import Iterator

from reader import claims
from reader.model import Article
from tests.quality import data
from tests.quality.figures import Figure

_REACH = {"news": 0.96, "weblog": None, "speech": None, "essay": None}


def figures() -> Iterator[Figure]:
    """F1 of the sentence ends inside paragraphs, where a splitter has to decide."""
    counts = {genre: [0, 0, 0] for genre in _REACH}
    for row in data.rows("sentences.jsonl"):
        if row["genre"] in counts:
            for k, add in enumerate(_compared(row["text"], row["sentences"])):
                counts[row["genre"]][k] += add
    for genre, found in counts.items():
        yield Figure(f"sentence ends, {genre}: F1", _f1(*found), reach=_REACH[genre])


def _compared(text: str, gold: list[list[int]]) -> tuple[int, int, int]:
    """Ends found rightly, found wrongly, missed; ends of paragraphs are not counted."""
    read = claims.extract(Article("gold", text, ""))
    ends = {sentence.end for sentence in read.sentences if not _closes(text, sentence.end)}
    wanted = {end for _, end in gold if not _closes(text, end)}
    return len(ends & wanted), len(ends - wanted), len(wanted - ends)


def _closes(text: str, end: int) -> bool:
    """Whether nothing but space follows up to the end of the line."""
    line = text.find("\n", end)
    return not text[end : line if line >= 0 else len(text)].strip()


def _f1(right: int, wrong: int, missed: int) -> float:
    return 2 * right / max(1, 2 * right + wrong + missed)
