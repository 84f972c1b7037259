"""Mends a query cut into parts: brackets balanced, operators only where they join something."""

import re
from dataclasses import dataclass

MOST_PARTS = 64
_DEEPEST = 12
_SIDE = re.compile(r"\w[\w'’.,‑-]*(?:~\d)?|\w[\w?*]*|\"[\w'’.,‑ -]+\"")


@dataclass(slots=True)
class Part:
    """A leaf, operator or bracket: `formal` is for Whoosh, `shown` for people.

    `words` are the places of words in the query that may be misspelt.
    """

    formal: str
    shown: str
    kind: str = "leaf"
    words: tuple[tuple[int, int], ...] = ()


def mended(parts: list[Part], hints: list[str]) -> list[Part]:
    """Brackets balanced, operators only where they join something, not too many parts."""
    leaves = [part for part in parts if part.kind == "leaf"]
    if len(leaves) > MOST_PARTS:
        hints.append(f"Only the first {MOST_PARTS} words were used.")
        parts = parts[: parts.index(leaves[MOST_PARTS])]
    parts = _nearby(parts, hints)
    before = len(parts)
    parts = _balanced(parts)
    while True:
        kept = [part for i, part in enumerate(parts) if _joins(parts, i)]
        if len(kept) == len(parts):
            break
        parts = kept
    if len(parts) < before and not hints:
        hints.append("Operators and brackets that join nothing were left out.")
    return parts


def _nearby(parts: list[Part], hints: list[str]) -> list[Part]:
    """`a NEAR/5 b` as one leaf that names both words."""
    made: list[Part] = []
    i = 0
    while i < len(parts):
        part = parts[i]
        if part.kind != "near":
            made.append(part)
        elif made and i + 1 < len(parts) and (sides := _sides(made[-1], parts[i + 1])):
            left, right = made.pop(), parts[i + 1]
            shown = f"{left.shown} NEAR{part.formal} {right.shown}"
            formal = f'near{part.formal[1:]}:"{sides}"'
            made.append(Part(formal, shown, words=left.words + right.words))
            i += 1
        else:
            hints.append("NEAR stands between two words or phrases; here it was read as AND.")
        i += 1
    return made


def _sides(left: Part, right: Part) -> str:
    """Both sides of NEAR, the words of a phrase joined by +; "" where one cannot stand there."""
    formal = [part.formal if part.kind == "leaf" else "" for part in (left, right)]
    if not all(map(_SIDE.fullmatch, formal)):
        return ""
    return " ".join(side.strip('"').replace(" ", "+") for side in formal)


def _balanced(parts: list[Part]) -> list[Part]:
    made: list[Part] = []
    depth = skipped = 0
    for part in parts:
        if part.kind == "open":
            if depth >= _DEEPEST:
                skipped += 1
                continue
            depth += 1
        elif part.kind == "close":
            if skipped:
                skipped -= 1
                continue
            if not depth:
                continue
            depth -= 1
        made.append(part)
    return made + [Part(")", ")", "close")] * depth


def _joins(parts: list[Part], i: int) -> bool:
    """Whether a part has what it needs before and after it."""
    kind = parts[i].kind
    before = parts[i - 1].kind if i else "open"
    after = parts[i + 1].kind if i + 1 < len(parts) else "close"
    if kind == "operator":
        return before in ("leaf", "close") and after in ("leaf", "open", "not", "field")
    if kind == "not":
        return after in ("leaf", "open", "field") and before != "not"
    if kind == "field":
        return after in ("leaf", "open")
    if kind == "open":
        return after != "close"
    if kind == "close":
        return before != "open"
    return True
