-- What can be computed again: a cache, thrown away whenever it does not fit.
CREATE TABLE claims (
    key TEXT NOT NULL,
    engine TEXT NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (key, engine)
) WITHOUT ROWID;

CREATE TABLE findings (
    key TEXT NOT NULL,
    engine TEXT NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (key, engine)
) WITHOUT ROWID;
