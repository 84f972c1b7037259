"""A step on a flag, kept whole so that it can be taken back exactly.

`revert(ws, edit)` and `apply(ws, edit)` are what an undo stack calls.
"""

from dataclasses import dataclass
from datetime import UTC, datetime

from reader.app.workspace import Workspace
from reader.model import Flag


@dataclass(frozen=True, slots=True)
class Edit:
    """A flag before and after one step; None where it did not exist yet or does no longer."""

    before: Flag | None
    after: Flag | None

    @property
    def flag(self) -> Flag:
        """The flag as it now stands, or as it stood when it was removed."""
        found = self.after or self.before
        assert found is not None
        return found

    @property
    def changed(self) -> bool:
        """Whether anything is different afterwards, so that it is worth an undo step."""
        return self.before != self.after


def apply(ws: Workspace, edit: Edit) -> Flag | None:
    """Do the step (again) and return the flag as stored, or None if it is removed."""
    return _store(ws, edit.before, edit.after)


def revert(ws: Workspace, edit: Edit) -> Flag | None:
    """Take the step back: the flag is again what it was before, history and times included."""
    return _store(ws, edit.after, edit.before)


def _store(ws: Workspace, old: Flag | None, new: Flag | None) -> Flag | None:
    if old == new:
        return new
    if new is None:
        assert old is not None
        ws.library.remove_flag(old.id)
    elif old is None:
        ws.library.add_flag(new)
    else:
        ws.library.update_flag(new)
    return new


def now() -> str:
    """This moment in UTC as ISO 8601 to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
