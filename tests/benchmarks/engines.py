"""The search of this program and its peers, each behind the same few questions."""

import shutil
import sqlite3
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, ClassVar, Protocol

from reader.search import Index
from reader.search.importing import import_all
from reader.search.store import Store
from tests.benchmarks.corpus import CorpusFeed, article_of

Clock = Callable[[], float]
DAYS = (date(2021, 3, 1), date(2021, 8, 31))


class Engine(Protocol):
    """One index in a folder."""

    name: ClassVar[str]

    def __init__(self, folder: Path, corpus: Path) -> None: ...

    def build(self, count: int, most_seconds: float) -> int:
        """Index the whole corpus, durably; gives how many articles were taken in that time."""

    def open(self) -> None:
        """Open the index for asking."""

    def ask(self, kind: str, words: Sequence[str]) -> int | None:
        """How many of the ten best came back for a question; None where it cannot be asked."""

    def add(self, row: dict[str, str]) -> int:
        """Add one article durably and find it again."""


class Parallax:
    """This program."""

    name = "Parallax"

    def __init__(self, folder: Path, corpus: Path) -> None:
        self._folder = folder
        self._corpus = corpus

    def build(self, count: int, most_seconds: float) -> int:
        shutil.rmtree(self._folder, ignore_errors=True)
        ids = [f"{number:07}" for number in range(count)]
        taken = import_all(Store(self._folder), CorpusFeed(self._corpus), ids, workers=2)
        assert taken == count
        return taken

    def open(self) -> None:
        texts = sqlite3.connect(self._corpus.with_suffix(".sqlite"))
        self._index = Index.open(self._folder, lambda id: _text(texts, id))

    def ask(self, kind: str, words: Sequence[str]) -> int | None:
        query = _query(kind, words)
        if kind == "date range, sorted":
            query = f"{words[0]} date:[{DAYS[0]} TO {DAYS[1]}]"
        found = self._index.search(
            query,
            typing=kind == "typing",
            sort="date" if kind == "date range, sorted" else "relevance",
            facets=False,
            passages=3 if kind == "ten snippets" else 0,
        )
        return len(found.hits)

    def add(self, row: dict[str, str]) -> int:
        self._index.add([article_of(row)])
        return len(self._index.search("addedjustnow", facets=False, passages=0).hits)


def _text(texts: sqlite3.Connection, id: str) -> str:
    found: str = texts.execute("SELECT text FROM texts WHERE id = ?", (id,)).fetchone()[0]
    return found


def store_texts(corpus: Path) -> None:
    """The corpus's texts in a database of their own, as a library has them."""
    path = corpus.with_suffix(".sqlite")
    path.unlink(missing_ok=True)
    with sqlite3.connect(path) as made:
        made.execute("CREATE TABLE texts (id TEXT PRIMARY KEY, text TEXT) WITHOUT ROWID")
        rows = ((row["id"], row["text"]) for row in CorpusFeed(corpus).rows())
        made.executemany("INSERT INTO texts VALUES (?, ?)", rows)
    made.close()


def _query(kind: str, words: Sequence[str]) -> str:
    return {
        "typing": " ".join(words),
        "term": words[0],
        "two words, AND": " ".join(words[:2]),
        "three words, OR": " OR ".join(words[:3]),
        "six words, OR": " OR ".join(words),
        "phrase of two": f'"{" ".join(words[:2])}"',
        "phrase of four": f'"{" ".join(words[:4])}"',
        "prefix of three": f"{words[0][:3]}*",
        "fuzzy": f"{words[0]}~",
        "ten snippets": " OR ".join(words[:3]),
        "date range, sorted": words[0],
    }[kind]


class Fts5:
    """SQLite's full-text search."""

    name = "SQLite FTS5"

    def __init__(self, folder: Path, corpus: Path) -> None:
        self._folder = folder
        self._corpus = corpus

    def build(self, count: int, most_seconds: float) -> int:
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir(parents=True)
        self.open()
        db = self._db
        db.execute("PRAGMA journal_mode=WAL")
        db.execute("PRAGMA synchronous=FULL")
        db.execute("CREATE TABLE articles (id INTEGER PRIMARY KEY, day INTEGER)")
        db.execute("CREATE INDEX by_day ON articles (day)")
        db.execute(
            "CREATE VIRTUAL TABLE words USING fts5 (title, body, tokenize='porter unicode61')"
        )
        with db:
            for row in CorpusFeed(self._corpus).rows():
                self._insert(row)
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return count

    def _insert(self, row: dict[str, str]) -> None:
        day = date.fromisoformat(row["date"]).toordinal()
        number = int(row["id"]) + 1
        self._db.execute("INSERT INTO articles VALUES (?, ?)", (number, day))
        self._db.execute(
            "INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)",
            (number, row["title"], row["text"]),
        )

    def open(self) -> None:
        self._db = sqlite3.connect(self._folder / "fts.sqlite")

    def ask(self, kind: str, words: Sequence[str]) -> int | None:
        if kind == "fuzzy":
            return None
        match = self._match(kind, words)
        if kind == "date range, sorted":
            return len(
                self._db.execute(
                    "SELECT id FROM words JOIN articles ON id = words.rowid "
                    "WHERE words MATCH ? AND day BETWEEN ? AND ? ORDER BY day DESC LIMIT 10",
                    (match, DAYS[0].toordinal(), DAYS[1].toordinal()),
                ).fetchall()
            )
        what = "snippet(words, 1, '[', ']', '…', 30)" if kind == "ten snippets" else "rowid"
        return len(
            self._db.execute(
                f"SELECT {what} FROM words WHERE words MATCH ? ORDER BY rank LIMIT 10", (match,)
            ).fetchall()
        )

    def _match(self, kind: str, words: Sequence[str]) -> str:
        if kind == "typing":
            *whole, last = words
            return " ".join([*(f'"{word}"' for word in whole), f'"{last}"*'])
        if kind == "prefix of three":
            return f'"{words[0][:3]}"*'
        return _query(kind, [word.replace('"', "") for word in words])

    def add(self, row: dict[str, str]) -> int:
        with self._db:
            self._insert(row)
        return self.ask("term", ["addedjustnow"]) or 0


class StockWhoosh:
    """Whoosh as it comes."""

    name = "stock Whoosh"

    def __init__(self, folder: Path, corpus: Path) -> None:
        self._folder = folder
        self._corpus = corpus

    def build(self, count: int, most_seconds: float) -> int:
        from whoosh import fields, index  # noqa: PLC0415
        from whoosh.analysis import StemmingAnalyzer  # noqa: PLC0415

        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir(parents=True)
        words = StemmingAnalyzer(stoplist=None, minsize=1)
        schema = fields.Schema(
            id=fields.ID(stored=True),
            title=fields.TEXT(analyzer=words),
            body=fields.TEXT(analyzer=words),
            date=fields.NUMERIC(sortable=True),
        )
        writer = index.create_in(str(self._folder), schema).writer(limitmb=256)
        begun = time.perf_counter()
        for taken, row in enumerate(CorpusFeed(self._corpus).rows()):
            if time.perf_counter() - begun > most_seconds:
                writer.cancel()
                return taken
            self._add(writer, row)
        writer.commit()
        return count

    def _add(self, writer: Any, row: dict[str, str]) -> None:
        day = date.fromisoformat(row["date"]).toordinal()
        writer.add_document(id=row["id"], title=row["title"], body=row["text"], date=day)

    def open(self) -> None:
        from whoosh import index  # noqa: PLC0415

        self._index = index.open_dir(str(self._folder))
        self._searcher = self._index.searcher()

    def ask(self, kind: str, words: Sequence[str]) -> int | None:
        from whoosh import highlight, qparser, query  # noqa: PLC0415

        plugins = [*qparser.QueryParser("body", None).plugins, qparser.FuzzyTermPlugin()]
        parser = qparser.QueryParser("body", self._index.schema, plugins=plugins)
        text = f"{' '.join(words)}*" if kind == "typing" else _query(kind, words)
        asked = parser.parse(text)
        sort: dict[str, Any] = {}
        if kind == "date range, sorted":
            days = query.NumericRange("date", DAYS[0].toordinal(), DAYS[1].toordinal())
            asked = query.And([asked, days])
            sort = {"sortedby": "date", "reverse": True}
        hits = self._searcher.search(asked, limit=10, **sort)
        if kind == "ten snippets":
            texts = sqlite3.connect(self._corpus.with_suffix(".sqlite"))
            hits.fragmenter = highlight.ContextFragmenter()
            return len([hit.highlights("body", text=_text(texts, hit["id"])) for hit in hits])
        return len([hit["id"] for hit in hits])

    def add(self, row: dict[str, str]) -> int:
        writer = self._index.writer()
        self._add(writer, row)
        writer.commit(merge=False)
        self._searcher = self._index.searcher()
        return self.ask("term", ["addedjustnow"]) or 0


class Tantivy:
    """tantivy, written in Rust: the mark to look at."""

    name = "tantivy"

    def __init__(self, folder: Path, corpus: Path) -> None:
        self._folder = folder
        self._corpus = corpus

    def _made(self) -> Any:
        import tantivy  # noqa: PLC0415

        builder = tantivy.SchemaBuilder()
        builder.add_text_field("id", stored=True, tokenizer_name="raw")
        builder.add_text_field("title", tokenizer_name="en_stem")
        builder.add_text_field("body", tokenizer_name="en_stem")
        builder.add_integer_field("day", indexed=True, fast=True)
        return tantivy.Index(builder.build(), path=str(self._folder))

    def build(self, count: int, most_seconds: float) -> int:
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir(parents=True)
        writer = self._made().writer(heap_size=256_000_000, num_threads=2)
        for row in CorpusFeed(self._corpus).rows():
            self._add(writer, row)
        writer.commit()
        writer.wait_merging_threads()
        return count

    def _add(self, writer: Any, row: dict[str, str]) -> None:
        import tantivy  # noqa: PLC0415

        day = date.fromisoformat(row["date"]).toordinal()
        writer.add_document(
            tantivy.Document(id=[row["id"]], title=[row["title"]], body=[row["text"]], day=[day])
        )

    def open(self) -> None:
        self._index = self._made()
        self._searcher = self._index.searcher()

    def ask(self, kind: str, words: Sequence[str]) -> int | None:
        import tantivy  # noqa: PLC0415

        schema = self._index.schema
        if kind == "prefix of three":
            asked = tantivy.Query.regex_query(schema, "body", words[0][:3].lower() + ".*")
        elif kind == "typing":
            asked = self._typed(schema, words)
        elif kind == "fuzzy":
            asked = tantivy.Query.fuzzy_term_query(schema, "body", words[0].lower(), 1)
        else:
            joined = _query(kind, words)
            joined = joined.replace(" ", " AND ") if kind == "two words, AND" else joined
            asked = self._index.parse_query(joined, ["body"])
        if kind == "date range, sorted":
            days = f" AND day:[{DAYS[0].toordinal()} TO {DAYS[1].toordinal()}]"
            asked = self._index.parse_query(words[0] + days, ["body"])
            found = self._searcher.search(asked, 10, order_by_field="day")
        else:
            found = self._searcher.search(asked, 10)
        ids = [self._searcher.doc(address)["id"][0] for _, address in found.hits]
        if kind == "ten snippets":
            texts = sqlite3.connect(self._corpus.with_suffix(".sqlite"))
            made = tantivy.SnippetGenerator.create(self._searcher, asked, schema, "body")
            for id in ids:
                made.snippet_from_doc(tantivy.Document(body=[_text(texts, id)]))
        return len(ids)

    def _typed(self, schema: Any, words: Sequence[str]) -> Any:
        import tantivy  # noqa: PLC0415

        *whole, last = words
        must = tantivy.Occur.Must
        parts = [(must, self._index.parse_query(f'"{word}"', ["body"])) for word in whole]
        start = tantivy.Query.regex_query(schema, "body", last.lower() + ".*")
        return tantivy.Query.boolean_query([*parts, (must, start)])

    def add(self, row: dict[str, str]) -> int:
        writer = self._index.writer(heap_size=32_000_000, num_threads=1)
        self._add(writer, row)
        writer.commit()
        self._index.reload()
        self._searcher = self._index.searcher()
        found = self.ask("term", ["addedjustnow"]) or 0
        writer.wait_merging_threads()
        return found


def timed(work: Any, *arguments: Any, clock: Clock = time.perf_counter) -> tuple[float, Any]:
    """Milliseconds by a clock, and what came back."""
    begun = clock()
    found = work(*arguments)
    return (clock() - begun) * 1000, found
