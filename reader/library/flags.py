"""The person's flags as they are now; every state they ever had is in the events and journal."""

import math
import sqlite3

from reader.errors import LibraryDamaged, NotFound
from reader.library import codec
from reader.library.events import Events
from reader.library.rows import Table, Value, as_json, storable
from reader.library.store import Store
from reader.model import Anchor, Change, Flag, FlagStatus, Relation, pair_key

FLAGS = Table(
    "flags",
    (
        "id",
        "relation",
        "status",
        "note",
        "tags",
        "who",
        "created",
        "changed",
        "score",
        "ends",
        "history",
        "pair",
    ),
)


class Flags:
    """Stores flags exactly as they are given, history and times included.

    Ids of flags whose row no longer matches its checksum are kept in `damaged_flags`.
    """

    def __init__(self, store: Store, events: Events) -> None:
        self._store = store
        self._events = events
        self.damaged_flags: set[str] = set()
        self._known_flags: tuple[tuple[int, int] | None, list[Flag]] | None = None

    def add_flag(self, flag: Flag) -> Flag:
        """Store a flag; one of the same id is replaced. It is on disk when this returns."""
        return self._put_flag(flag, "flag added", flag.who)

    def update_flag(self, flag: Flag, who: str = "") -> Flag:
        """Store a flag's new state; raises NotFound if there is none of its id."""
        with self._store.writing():
            self._flag_row(flag.id)
            return self._put_flag(flag, "flag changed", who or flag.who)

    def remove_flag(self, id: str) -> Flag:
        """Take a flag away and give it back as it was; `add_flag` undoes this."""
        with self._store.writing() as connection:
            flag = self.flag(id)
            connection.execute("DELETE FROM flags WHERE id = ?", (flag.id,))
            self._events.record(connection, "flag removed", flag.id, flag=codec.dump(flag))
        return flag

    def flag(self, id: str) -> Flag:
        """The flag of that id, or of the one id that begins so."""
        flag = self._flag_or_none(self._flag_row(id))
        if not flag:
            raise LibraryDamaged(
                "The flag {id} no longer matches its checksum and is not shown. Run “parallax "
                "check”; the flag journal still holds it.",
                id=id,
            )
        return flag

    def flags(self, article: str | None = None) -> list[Flag]:
        """All flags in the order they were made, or those with an end in that article."""
        if article is None:
            return list(self._all_flags())
        rows = self._store.rows(
            "SELECT flags.* FROM flags JOIN flag_articles ON flag = id "
            "WHERE article = ? ORDER BY number",
            (article,),
        )
        return [flag for flag in map(self._flag_or_none, rows) if flag]

    def _all_flags(self) -> list[Flag]:
        """Every flag; read again only when somebody has written since."""
        moment = self._store.moment()
        if moment is None or self._known_flags is None or self._known_flags[0] != moment:
            rows = self._store.rows("SELECT * FROM flags ORDER BY number")
            found = [flag for flag in map(self._flag_or_none, rows) if flag]
            self._known_flags = (moment, found)
        return self._known_flags[1]

    def flags_on(self, pair: str) -> list[Flag]:
        """The flags on a pair of quotes, by its `pair_key`, the latest decision last."""
        rows = self._store.rows(
            "SELECT * FROM flags WHERE pair = ? AND pair <> '' ORDER BY changed, number", (pair,)
        )
        return [flag for flag in map(self._flag_or_none, rows) if flag]

    def dismissed(self) -> frozenset[str]:
        """The keys of all dismissed pairs of quotes; the latest decision on a pair counts."""
        rows = self._store.rows(
            "SELECT pair, status FROM flags WHERE pair <> '' ORDER BY changed, number"
        )
        latest = {row["pair"]: row["status"] for row in rows}
        return frozenset(pair for pair, status in latest.items() if status == FlagStatus.DISMISSED)

    def _put_flag(self, flag: Flag, kind: str, who: str) -> Flag:
        with self._store.writing() as connection:
            known = self._store.row("SELECT * FROM flags WHERE id = ?", (flag.id,))
            if known:
                FLAGS.update(connection, known, "id", **_values(flag))
                connection.execute("DELETE FROM flag_articles WHERE flag = ?", (known["id"],))
            else:
                FLAGS.insert(connection, _values(flag))
            note_articles(connection, flag)
            self._events.record(connection, kind, flag.id, who=who, flag=codec.dump(flag))
        return flag

    def _flag_row(self, id: str) -> sqlite3.Row:
        found = self._store.row("SELECT * FROM flags WHERE id = ?", (id,))
        if found:
            return found
        near = self._store.rows(
            "SELECT * FROM flags WHERE id >= ? AND id < ? LIMIT 2", (id, id + "\U0010ffff")
        )
        if not id or not near:
            raise NotFound(
                "There is no flag “{id}” in the library; “parallax flag list” shows all.", id=id
            )
        if len(near) > 1:
            raise NotFound("More than one flag begins with “{id}”; write more of the id.", id=id)
        return near[0]

    def _flag_or_none(self, row: sqlite3.Row) -> Flag | None:
        if not FLAGS.holds(row):
            self.damaged_flags.add(row["id"])
            return None
        return flag_of(row)


def note_articles(connection: sqlite3.Connection, flag: Flag) -> None:
    """List a stored flag with the articles its ends are in."""
    connection.executemany(
        "INSERT OR IGNORE INTO flag_articles (flag, article) VALUES (?, ?)",
        [(storable(flag.id), storable(end.article)) for end in flag.ends],
    )


def flag_of(row: sqlite3.Row) -> Flag:
    """The flag in a row."""
    return Flag(
        id=row["id"],
        ends=tuple(codec.load_list(Anchor, row["ends"])),
        relation=Relation(row["relation"]),
        status=FlagStatus(row["status"]),
        note=row["note"],
        tags=tuple(codec.load_list(str, row["tags"])),
        who=row["who"],
        created=row["created"],
        changed=row["changed"],
        score=row["score"],
        history=tuple(codec.load_list(Change, row["history"])),
    )


def _values(flag: Flag) -> dict[str, Value]:
    score = flag.score
    pair = pair_key(flag.ends[0].exact, flag.ends[1].exact) if len(flag.ends) == 2 else ""
    return {
        "id": flag.id,
        "relation": flag.relation.value,
        "status": flag.status.value,
        "note": flag.note,
        "tags": as_json(list(flag.tags)),
        "who": flag.who,
        "created": flag.created,
        "changed": flag.changed,
        "score": float(score) if score is not None and math.isfinite(score) else None,
        "ends": codec.dump(flag.ends),
        "history": codec.dump(flag.history),
        "pair": pair,
    }
