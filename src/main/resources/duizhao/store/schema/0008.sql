-- Version 8 of a store's layout: reports that people put together, and the pages of those that were published.

CREATE TABLE report (
    key   TEXT    NOT NULL PRIMARY KEY,
    name  TEXT    NOT NULL,
    place INTEGER NOT NULL,
    title TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

-- How its pages are set up.
CREATE TABLE report_setup (
    report TEXT    NOT NULL REFERENCES report (key),
    seq    INTEGER NOT NULL,
    name   TEXT    NOT NULL,
    value  TEXT    NOT NULL,
    PRIMARY KEY (report, seq)
) STRICT, WITHOUT ROWID;

-- kind: heading, text, view, break. What a kind does not have is empty or 0: level of a heading; text of a heading or
-- a text, title of a view; of a view which one, what is taken of it, which of its tables or charts, and the note below.
CREATE TABLE report_part (
    report TEXT    NOT NULL REFERENCES report (key),
    seq    INTEGER NOT NULL,
    kind   TEXT    NOT NULL,
    level  INTEGER NOT NULL,
    text   TEXT    NOT NULL,
    view   TEXT    NOT NULL,
    piece  TEXT    NOT NULL,
    nth    INTEGER NOT NULL,
    note   TEXT    NOT NULL,
    PRIMARY KEY (report, seq)
) STRICT, WITHOUT ROWID;

-- What is chosen in a view.
CREATE TABLE report_choice (
    report TEXT    NOT NULL REFERENCES report (key),
    part   INTEGER NOT NULL,
    seq    INTEGER NOT NULL,
    name   TEXT    NOT NULL,
    value  TEXT    NOT NULL,
    PRIMARY KEY (report, part, seq)
) STRICT, WITHOUT ROWID;

-- at is an ISO instant, pdf the file as it was published. report may be one that is gone.
CREATE TABLE publication (
    key       TEXT    NOT NULL PRIMARY KEY,
    report    TEXT    NOT NULL,
    title     TEXT    NOT NULL,
    who       TEXT    NOT NULL,
    at        TEXT    NOT NULL,
    data_hash TEXT    NOT NULL,
    change    INTEGER NOT NULL,
    pages     INTEGER NOT NULL,
    pdf       BLOB    NOT NULL
) STRICT;
