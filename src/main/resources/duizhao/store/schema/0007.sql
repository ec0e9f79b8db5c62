-- Version 7 of a store's layout: how people divide what remains of five-year targets among the years.

-- By the key of the target's figure. date is an ISO date.
CREATE TABLE decomposition (
    target TEXT NOT NULL PRIMARY KEY,
    who    TEXT NOT NULL,
    date   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What part of the way that remains a year takes, in % as it was written: exact decimals.
CREATE TABLE decomposition_share (
    target TEXT    NOT NULL REFERENCES decomposition (target),
    year   INTEGER NOT NULL,
    share  TEXT    NOT NULL,
    PRIMARY KEY (target, year)
) STRICT, WITHOUT ROWID;
