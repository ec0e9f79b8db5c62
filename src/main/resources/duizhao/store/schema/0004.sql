-- Version 4 of a store's layout: what people say of findings, and where they see five-year targets going.

-- Findings that a person explained. finding is its key, substance the numbers and words that were explained: where it is
-- others now, the explanation does not hold any more. date is an ISO date.
CREATE TABLE explanation (
    finding   TEXT NOT NULL PRIMARY KEY,
    substance TEXT NOT NULL,
    who       TEXT NOT NULL,
    date      TEXT NOT NULL,
    reason    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What a person expects of a five-year target, by the key of its figure.
CREATE TABLE outlook (
    target TEXT NOT NULL PRIMARY KEY,
    words  TEXT NOT NULL,
    who    TEXT NOT NULL,
    date   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
