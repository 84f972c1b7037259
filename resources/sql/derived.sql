-- What can be computed again: a cache, thrown away whenever it does not fit.
CREATE TABLE claims (
    key TEXT NOT NULL PRIMARY KEY,
    engine TEXT NOT NULL,
    body BLOB NOT NULL
) WITHOUT ROWID;

-- Findings between a set of articles; each is named by its two claims, as in `judgements`.
CREATE TABLE findings (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    engine TEXT NOT NULL,
    articles INTEGER NOT NULL,
    body BLOB NOT NULL
);

-- Short names for articles as they are, text and date; never used twice.
CREATE TABLE articles (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    id TEXT NOT NULL
);

-- What pairs of claims turned out to be, by the article of the second claim.
CREATE TABLE judgements (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL,
    engine TEXT NOT NULL,
    body BLOB NOT NULL
);
CREATE INDEX judgements_of_articles ON judgements (article);
