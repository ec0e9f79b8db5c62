-- Version 2 of a store's layout: what people did, and the documents they attached.

-- Words that are read since.
INSERT INTO wording (id, key) VALUES (3, 'FALL'), (37, 'AMONG_FIRST');

-- Whatever a person paired was judged.
UPDATE pairing SET kind = 'answer';

-- One act each. Rows are only ever added: an undo is a change set that undoes another.
CREATE TABLE change_set (
    id      INTEGER PRIMARY KEY,
    at      TEXT NOT NULL,
    who     TEXT NOT NULL,
    kind    TEXT NOT NULL,
    subject TEXT NOT NULL,
    why     TEXT NOT NULL,
    undoes  INTEGER REFERENCES change_set (id)
) STRICT;

-- before and after are JSON, null where there was or is nothing.
CREATE TABLE change (
    change_set INTEGER NOT NULL REFERENCES change_set (id),
    seq        INTEGER NOT NULL,
    subject    TEXT    NOT NULL,
    before     TEXT,
    after      TEXT,
    PRIMARY KEY (change_set, seq),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;

-- What became of one thing.
CREATE INDEX change_subject ON change (subject, change_set);

-- The whole text of a source's document. The text comes last, so that the rest is read without it.
CREATE TABLE document (
    source INTEGER PRIMARY KEY REFERENCES source (id),
    name   TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    text   TEXT NOT NULL
) STRICT;

-- The numbers of sources that were removed: one that comes back has its old place in the list.
CREATE TABLE retired_source (
    key TEXT    NOT NULL PRIMARY KEY,
    id  INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

-- What one document says, in the order of its text.
CREATE INDEX figure_source ON figure (source, first);
CREATE INDEX claim_source ON claim (source);
