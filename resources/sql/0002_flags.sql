-- What a person marked and chose.
CREATE TABLE flags (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    relation TEXT NOT NULL,
    status TEXT NOT NULL,
    note TEXT NOT NULL,
    tags TEXT NOT NULL,
    who TEXT NOT NULL,
    created TEXT NOT NULL,
    changed TEXT NOT NULL,
    score REAL,
    ends TEXT NOT NULL,
    history TEXT NOT NULL,
    pair TEXT NOT NULL,
    sha256 TEXT NOT NULL
);
CREATE INDEX flags_by_pair ON flags (pair) WHERE pair <> '';

-- Which articles a flag speaks of. A flag outlives its articles, so only the flag is referenced.
CREATE TABLE flag_articles (
    flag TEXT NOT NULL REFERENCES flags (id) ON DELETE CASCADE,
    article TEXT NOT NULL,
    PRIMARY KEY (article, flag)
) WITHOUT ROWID;

-- Settings, reading positions, speaker merges, topic names, saved searches, collections.
CREATE TABLE kept (
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (kind, name)
) WITHOUT ROWID;
