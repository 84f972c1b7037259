-- Articles as they were imported, their texts, and the record of everything done since.
CREATE TABLE identity (
    library TEXT NOT NULL PRIMARY KEY,
    created TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE articles (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    chain TEXT NOT NULL,
    title TEXT NOT NULL,
    outlet TEXT NOT NULL,
    authors TEXT NOT NULL,
    published TEXT,
    modified TEXT,
    address TEXT NOT NULL,
    address_key TEXT NOT NULL,
    language TEXT NOT NULL,
    tags TEXT NOT NULL,
    origins TEXT NOT NULL,
    source TEXT NOT NULL,
    format TEXT NOT NULL,
    original TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    extractor TEXT NOT NULL,
    text_sha256 TEXT NOT NULL,
    words INTEGER NOT NULL,
    deleted TEXT,
    sha256 TEXT NOT NULL
);
CREATE INDEX articles_by_text ON articles (text_sha256);
CREATE INDEX articles_by_chain ON articles (chain);
CREATE INDEX articles_by_address ON articles (address_key) WHERE address_key <> '';

CREATE TABLE bodies (
    article TEXT NOT NULL PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    blocks TEXT NOT NULL,
    sha256 TEXT NOT NULL
);

-- Append-only: rows are never changed or removed, and the flag journal mirrors them by number.
CREATE TABLE events (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    sha256 TEXT NOT NULL
);
CREATE INDEX events_by_subject ON events (subject);
