"""What is said when the pointer rests on a mark: the counterpart, and why they meet."""

import html

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QToolTip, QWidget

from reader.ui.compare.evidence import evidence, excerpt
from reader.ui.compare.marks import Mark
from reader.ui.session import Session
from reader.ui.wording import number, relation_meaning, signed

_MOST_REASONS = 3


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
    reasons = list(dict.fromkeys(reason.text for reason in finding.reasons))[:_MOST_REASONS]
    if reasons:
        lines.append("; ".join(reasons))
    lines.append(relation_meaning(mark.relation))
    return "\n".join(lines)


def show_counterpart(over: QWidget, mark: Mark | None, at: QPoint, session: Session) -> None:
    """Show or hide the tip; the article's words are escaped, never read as markup."""
    if mark is None:
        QToolTip.hideText()
        return
    first, *rest = counterpart(mark, session).split("\n")
    lines = "<br>".join(html.escape(line) for line in rest)
    QToolTip.showText(at, f"<p><b>{html.escape(first)}</b><br>{lines}</p>", over)
