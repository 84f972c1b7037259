-- What can be computed again: a cache, thrown away whenever it does not fit.
CREATE TABLE claims (
    key TEXT NOT NULL PRIMARY KEY,
    engine TEXT NOT NULL,
    body BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE findings (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    engine TEXT NOT NULL,
    body BLOB NOT NULL
);
