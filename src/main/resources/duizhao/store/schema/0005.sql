-- Version 5 of a store's layout: people add to the lists that figures refer to, and take from them.

-- The numbers of districts, indicators, definitions and slices that were removed: one that comes back has its old place
-- in its list. list is the name of the table.
CREATE TABLE retired (
    list TEXT    NOT NULL,
    key  TEXT    NOT NULL,
    id   INTEGER NOT NULL,
    PRIMARY KEY (list, key),
    UNIQUE (list, id)
) STRICT, WITHOUT ROWID;
