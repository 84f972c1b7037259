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
from reader.sentences import Sentence


def find_problems(
    store: Store, originals: Originals, journal: Journal, context: JobContext
) -> list[Problem]:
    """Everything that is not as it should be; changes nothing."""
    context.report(0, 0, Sentence("Checking the library's file"))
    with store.reading() as connection:
        found = list(file_problems(connection))
    try:
        found += _original_problems(store, originals, context)
        found += _flag_problems(store, journal)
        found += _orphans(store, journal)
    except LibraryError as error:
        if not any(problem.grave for problem in found):
            found.append(Problem("pages", "", error.sentence))
    return found


def _original_problems(
    store: Store, originals: Originals, context: JobContext
) -> Iterator[Problem]:
    wanted: dict[str, str] = {
        row["original"]: row["id"] for row in store.rows("SELECT id, original FROM articles")
    }
    for done, (digest, article) in enumerate(wanted.items()):
        context.report(done, len(wanted), Sentence("Checking imported files"))
        try:
            originals.read(digest)
        except (LibraryError, NotFound) as error:
            told = Sentence("Article {id}: {why}", id=article, why=error.sentence)
            yield Problem("original", article, told)
    for digest in set(originals) - wanted.keys():
        text = Sentence(
            "The imported file {name}… belongs to no article; it does no harm.", name=digest[:12]
        )
        yield Problem("orphan", digest, text, grave=False)


def _flag_problems(store: Store, journal: Journal) -> Iterator[Problem]:
    """Flags against their history and their journal, which must tell the same."""
    events = Events(store)
    present = {flag.id: flag for flag in Flags(store, events).flags()}
    told = last_states(Entry.of(event) for event in events.flag_events(0))
    for id in told.keys() | present.keys():
        if told.get(id) != present.get(id):
            yield Problem("flag", id, Sentence("The flag {id} is not as its history says.", id=id))
    written = last_states(journal.entries())
    if journal.path.exists():
        for id in written.keys() | present.keys():
            if written.get(id) != present.get(id):
                yield Problem(
                    "journal", id, Sentence("The flag {id} is not as the flag journal says.", id=id)
                )
    elif present:
        text = Sentence(
            "The flag journal is missing; it is written anew when the library is next opened."
        )
        yield Problem("journal", str(journal.path), text, grave=False)
    if bad := journal.bad_lines():
        text = Sentence(
            "{n} lines of the flag journal cannot be read; the flags are in the library too.", n=bad
        )
        yield Problem("journal", str(journal.path), text, grave=False)


def _orphans(store: Store, journal: Journal) -> Iterator[Problem]:
    """Flags that have lost their passage, and flags only an older journal knows; no damage."""
    flags = Flags(store, Events(store)).flags()
    articles = {row["id"] for row in store.rows("SELECT id FROM articles")}
    for flag in flags:
        if any(end.orphan or end.article not in articles for end in flag.ends):
            text = Sentence(
                "The passage of flag {id} is no longer there; its quote is kept.", id=flag.id
            )
            yield Problem("flag without passage", flag.id, text, grave=False)
    known = {flag.id for flag in flags}
    for path in journal.set_aside():
        if lost := journal.at(path).latest().keys() - known:
            text = Sentence(
                "{path} holds {n} flags that the library lacks; a repair adds them.",
                path=path,
                n=len(lost),
            )
            yield Problem("older journal", str(path), text, grave=False)
