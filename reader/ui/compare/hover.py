"""What is said when the pointer rests on a mark: the counterpart, and why they meet."""

import html
from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QToolTip, QWidget

from reader.model import Article
from reader.ui.compare.evidence import evidence, excerpt
from reader.ui.compare.marks import Mark, claim_at
from reader.ui.compare.parts import SEPARATOR, broken
from reader.ui.session import SHOWN_RELATIONS, Session
from reader.ui.speaking import spoken
from reader.ui.theme import Palette
from reader.ui.theme.faces import interface_face, reading_face, scaled
from reader.ui.wording import number, relation_meaning, relation_name, signed

_MOST_REASONS = 3
_WIDTH, _QUOTE = 340, 15


def counterpart(mark: Mark, session: Session) -> str:
    """The other end of a finding in a few lines of plain text."""
    finding = mark.finding
    other = evidence(finding, "b" if mark.end == "a" else "a", session.comparison)
    quote, _ = excerpt(other.quote, [], 180)
    lines = [
        f"{signed(mark.relation)} · {number(finding.score)}",
        " · ".join(part for part in (other.name, other.where) if part),
        f"“{quote}”",
    ]
    reasons = list(dict.fromkeys(spoken(reason.text) for reason in finding.reasons))[:_MOST_REASONS]
    if reasons:
        lines.append("; ".join(reasons))
    lines.append(relation_meaning(mark.relation))
    return "\n".join(lines)


def described(article: Article, session: Session) -> str:
    """What is marked in an article, and what the selected passage meets, for a screen reader."""
    ids = [(finding.a.article, finding.b.article) for finding in session.shown]
    here = [f.relation for f, ends in zip(session.shown, ids, strict=True) if article.id in ends]
    counts = [f"{relation_name(r)}: {here.count(r)}" for r in SHOWN_RELATIONS if r in here]
    selected = session.selected
    for end in ("a", "b"):
        if selected is not None and claim_at(selected, end).article == article.id:
            mark = Mark(selected, end, 0, 0, (), session.flag_of(selected))
            return ", ".join(counts) + ". " + counterpart(mark, session).replace("\n", ". ")
    return ", ".join(counts)


def show_counterpart(
    over: QWidget, mark: Mark | None, at: QPoint, session: Session, colours: Palette
) -> None:
    """Show or hide the tip."""
    if mark is None:
        QToolTip.hideText()
        return
    told = counterpart(mark, session).split("\n")
    QToolTip.showText(at, _dressed(told, colours.text(mark.relation), colours), over)


def _dressed(told: Sequence[str], strong: QColor, colours: Palette) -> str:
    """The lines as rich text; the article's words are escaped, never read as markup."""
    head, who, quote, *why = told
    quote, *why = (html.escape(line) for line in (quote, *why))
    muted = colours.colour("muted").name()
    face, size = reading_face(_QUOTE).family(), scaled(_QUOTE)
    return (
        f'<table width="{scaled(_WIDTH)}"><tr><td>'
        f'<p style="margin:0; color:{strong.name()}"><b>{html.escape(head)}</b></p>'
        f'<p style="margin:8px 0 0 0">{named(who, muted)}</p>'
        f"<p style=\"margin:3px 0 0 0; font-family:'{face}'; font-size:{size}px\">{quote}</p>"
        f'<p style="margin:8px 0 0 0; color:{muted}">{"<br>".join(why)}</p>'
        "</td></tr></table>"
    )


def named(who: str, muted: str) -> str:
    """The name stronger than the rest; no line begins or ends with a separator."""
    lines = broken(who, QFontMetrics(interface_face(bold=True)), scaled(_WIDTH))
    first, *rest = (html.escape(line) for line in lines)
    name, separator, behind = first.partition(SEPARATOR)
    grey = "<br>".join([f"{separator}{behind}", *rest])
    return f'<b>{name}</b><span style="color:{muted}">{grey}</span>'
