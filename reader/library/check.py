"""Checking a library whole: its file, the imported files, the journal, and how they agree."""

from collections.abc import Iterator

from reader.errors import LibraryError, NotFound
from reader.jobs import JobContext
from reader.library.events import Events
from reader.library.flags import Flags
from reader.library.journal import Entry, Journal, last_states
from reader.library.originals import Originals
from reader.library.soundness import Problem, file_problems
from reader.library.store import Store


def find_problems(
    store: Store, originals: Originals, journal: Journal, context: JobContext
) -> list[Problem]:
    """Everything that is not as it should be; changes nothing."""
    context.report(0, 0, "Checking the library's file")
    with store.reading() as connection:
        found = list(file_problems(connection))
    try:
        found += _original_problems(store, originals, context)
        found += _flag_problems(store, journal)
        found += _orphans(store, journal)
    except LibraryError as error:
        if not any(problem.grave for problem in found):
            found.append(Problem("pages", "", str(error)))
    return found


def _original_problems(
    store: Store, originals: Originals, context: JobContext
) -> Iterator[Problem]:
    wanted: dict[str, str] = {
        row["original"]: row["id"] for row in store.rows("SELECT id, original FROM articles")
    }
    for done, (digest, article) in enumerate(wanted.items()):
        context.report(done, len(wanted), "Checking imported files")
        try:
            originals.read(digest)
        except (LibraryError, NotFound) as error:
            yield Problem("original", article, f"Article {article}: {error}")
    for digest in set(originals) - wanted.keys():
        text = f"The imported file {digest[:12]}… belongs to no article; it does no harm."
        yield Problem("orphan", digest, text, grave=False)


def _flag_problems(store: Store, journal: Journal) -> Iterator[Problem]:
    """Flags against their history and their journal, which must tell the same."""
    events = Events(store)
    present = {flag.id: flag for flag in Flags(store, events).flags()}
    told = last_states(Entry.of(event) for event in events.flag_events(0))
    for id in told.keys() | present.keys():
        if told.get(id) != present.get(id):
            yield Problem("flag", id, f"The flag {id} is not as its history says.")
    written = last_states(journal.entries())
    if journal.path.exists():
        for id in written.keys() | present.keys():
            if written.get(id) != present.get(id):
                yield Problem("journal", id, f"The flag {id} is not as the flag journal says.")
    elif present:
        text = "The flag journal is missing; it is written anew when the library is next opened."
        yield Problem("journal", str(journal.path), text, grave=False)
    if bad := journal.bad_lines():
        text = f"{bad} lines of the flag journal cannot be read; the flags are in the library too."
        yield Problem("journal", str(journal.path), text, grave=False)


def _orphans(store: Store, journal: Journal) -> Iterator[Problem]:
    """Flags that have lost their passage, and flags only an older journal knows; no damage."""
    flags = Flags(store, Events(store)).flags()
    articles = {row["id"] for row in store.rows("SELECT id FROM articles")}
    for flag in flags:
        if any(end.orphan or end.article not in articles for end in flag.ends):
            text = f"The passage of flag {flag.id} is no longer there; its quote is kept."
            yield Problem("flag without passage", flag.id, text, grave=False)
    known = {flag.id for flag in flags}
    for path in journal.set_aside():
        if lost := journal.at(path).latest().keys() - known:
            text = f"{path} holds {len(lost)} flags that the library lacks; a repair adds them."
            yield Problem("older journal", str(path), text, grave=False)
