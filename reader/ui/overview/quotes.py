"""A passage as inert rich text: its context greyed, the words that differ set off by weight."""

import html
from collections.abc import Sequence

from reader.model import Finding, Span
from reader.ui.theme import Palette

_CONTEXT = 140
_WHOLE = 0.6


def quoted(text: str, span: Span, emphasised: Sequence[Span], colours: Palette, token: str) -> str:
    """The passage with some words before and after it; `emphasised` spans count in `text`."""
    muted = colours.colour("muted").name()
    before, after = _before(text, span.start), _after(text, span.end)
    return (
        f'<span style="color:{muted}">{_plain(before)}</span>'
        f"{_emphasised(text, span, emphasised, colours.colour(token).name())}"
        f'<span style="color:{muted}">{_plain(after)}</span>'
    )


def _emphasised(text: str, span: Span, spans: Sequence[Span], ink: str) -> str:
    parts: list[str] = []
    at = span.start
    for marked in sorted(spans):
        start, end = max(marked.start, at), min(marked.end, span.end)
        if start < end:
            parts.append(_plain(text[at:start]))
            parts.append(f'<b style="color:{ink}">{_plain(text[start:end])}</b>')
            at = end
    parts.append(_plain(text[at : span.end]))
    return "".join(parts)


def differing(finding: Finding) -> tuple[list[Span], list[Span]]:
    """The words the reasons point at, in the first and in the second article.

    A reason that points at nearly the whole claim sets nothing off and is left out.
    """
    return (
        _telling([reason.a for reason in finding.reasons], finding.a.span),
        _telling([reason.b for reason in finding.reasons], finding.b.span),
    )


def _telling(spans: Sequence[Span], claim: Span) -> list[Span]:
    most = _WHOLE * (claim.end - claim.start)
    return [span for span in spans if span.end - span.start < most]


def _plain(words: str) -> str:
    return html.escape(words).replace("\n", " ")


def _before(text: str, end: int) -> str:
    start = max(0, end - _CONTEXT)
    cut = text[start:end]
    paragraph = cut.rfind("\n")
    if paragraph >= 0:
        return cut[paragraph + 1 :]
    return cut if start == 0 else f"… {cut.partition(' ')[2]}"


def _after(text: str, start: int) -> str:
    end = min(len(text), start + _CONTEXT)
    cut = text[start:end]
    paragraph = cut.find("\n")
    if paragraph >= 0:
        return cut[:paragraph]
    return cut if end == len(text) else f"{cut.rpartition(' ')[0]} …"
