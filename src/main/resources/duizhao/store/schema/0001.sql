-- Version 1 of a store's layout.
--
-- Written for ten million figures: small integers in the keys, the words they stand for in tables of their own, and
-- the figures lying in the order in which a screen asks for them. Numbers that are judged are kept as text, exactly as
-- printed; the one floating column only sorts.

-- What the store says of itself: when and by which program it was made, with which data, and the state it is in.
CREATE TABLE meta (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Words with a fixed list. The program knows the same ones; a later version adds rows.
CREATE TABLE measure (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO measure (id, key) VALUES
    (0, 'level'), (1, 'growth'), (2, 'average-growth'), (3, 'share'), (4, 'rank'), (5, 'change'), (6, 'multiple');

CREATE TABLE role (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO role (id, key) VALUES (0, 'plan'), (1, 'outcome');

CREATE TABLE firmness (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO firmness (id, key) VALUES (0, ''), (1, 'soft'), (2, 'firm');

CREATE TABLE wording (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO wording (id, key) VALUES
    (0, 'BARE'), (1, 'KEPT_AT'), (2, 'ORDINAL'),
    (10, 'AT_LEAST_SUFFIX'), (11, 'NOT_BELOW'), (12, 'NOT_LESS_THAN'), (13, 'REACH'), (14, 'REACH_AT_LEAST'),
    (15, 'REACH_SHORT'), (16, 'REACH_SHORT_AT_LEAST'), (17, 'NO_FEWER'), (18, 'KEPT_AT_LEAST'),
    (20, 'EXCEED'), (21, 'EXCEED_LONG'), (22, 'BREAK_THROUGH'), (23, 'BEYOND'), (24, 'ABOVE'), (25, 'ODD'),
    (26, 'ODD_MANY'), (27, 'ODD_BEFORE_MAGNITUDE'), (28, 'ODD_MANY_BEFORE_MAGNITUDE'),
    (30, 'WITHIN'), (31, 'OR_LESS'), (32, 'HELD_AT'), (33, 'HELD_WITHIN'), (34, 'HELD_OR_LESS'), (35, 'NOT_ABOVE'),
    (36, 'NOT_MORE_THAN'),
    (40, 'BELOW'), (41, 'SHORT_OF'), (42, 'NOT_ENOUGH'), (43, 'NOT_YET'),
    (50, 'ABOUT_SUFFIX'), (51, 'ABOUT_PREFIX'), (52, 'ABOUT_UP_DOWN'), (53, 'ABOUT_PREFIX_LONG'), (54, 'REACH_ABOUT'),
    (55, 'REACH_SHORT_ABOUT'), (56, 'HELD_ABOUT'), (57, 'KEPT_ABOUT'),
    (60, 'NEAR'), (61, 'CLOSE_TO'),
    (70, 'RANGE_DASH'), (71, 'RANGE_TO'), (72, 'RANGE_DASH_BETWEEN'), (73, 'RANGE_TO_BETWEEN'),
    (80, 'RELATIVE'),
    (90, 'QUALITATIVE');

-- What figures refer to. The numbers give the order in which they are listed.
CREATE TABLE district (
    id         INTEGER PRIMARY KEY,
    code       TEXT NOT NULL UNIQUE,
    name       TEXT NOT NULL,
    short_name TEXT NOT NULL,
    english    TEXT NOT NULL,
    parent     TEXT,
    valid_from TEXT,
    valid_to   TEXT
) STRICT;

CREATE TABLE indicator (
    id        INTEGER PRIMARY KEY,
    key       TEXT    NOT NULL UNIQUE,
    name      TEXT    NOT NULL,
    english   TEXT    NOT NULL,
    grouping  TEXT    NOT NULL,
    direction TEXT    NOT NULL,
    nature    TEXT    NOT NULL,
    headline  INTEGER,
    unit      TEXT    NOT NULL,
    nominal   INTEGER NOT NULL CHECK (nominal IN (0, 1)),
    note      TEXT    NOT NULL
) STRICT;

-- Number 0 is the definition of a figure whose document names none.
CREATE TABLE definition (
    id        INTEGER PRIMARY KEY,
    indicator INTEGER REFERENCES indicator (id),
    key       TEXT NOT NULL,
    name      TEXT NOT NULL,
    english   TEXT NOT NULL,
    silence   TEXT NOT NULL,
    note      TEXT NOT NULL,
    UNIQUE (indicator, key)
) STRICT;
INSERT INTO definition (id, indicator, key, name, english, silence, note) VALUES (0, NULL, '', '', '', '', '');

-- Number 0 is the whole.
CREATE TABLE slice (
    id      INTEGER PRIMARY KEY,
    key     TEXT NOT NULL UNIQUE,
    name    TEXT NOT NULL,
    english TEXT NOT NULL
) STRICT;
INSERT INTO slice (id, key, name, english) VALUES (0, '', '', '');

-- magnitude is the printed word (万), blank for one.
CREATE TABLE unit (
    id        INTEGER PRIMARY KEY,
    magnitude TEXT NOT NULL,
    base      TEXT NOT NULL,
    UNIQUE (magnitude, base)
) STRICT;

-- The number is last year * 1000000 + first year * 100 + month, so that numbers sort as periods do.
CREATE TABLE period (
    id    INTEGER PRIMARY KEY,
    first INTEGER NOT NULL,
    last  INTEGER NOT NULL,
    month INTEGER NOT NULL
) STRICT;

CREATE TABLE source (
    id              INTEGER PRIMARY KEY,
    key             TEXT NOT NULL UNIQUE,
    title           TEXT NOT NULL,
    issuer          TEXT NOT NULL,
    kind            TEXT NOT NULL,
    date            TEXT NOT NULL,
    district        TEXT NOT NULL,
    document_number TEXT NOT NULL,
    file            TEXT NOT NULL,
    sha256          TEXT NOT NULL,
    outcomes        TEXT,
    plans           TEXT
) STRICT;

-- One row for each print of a number in a document; seq tells prints of one figure in one document apart.
-- value and upper are decimals as text; sort_value is value times the unit's magnitude, to sort by and for nothing else.
-- first and past are the code points of the clause, -1 where no text is held.
CREATE TABLE figure (
    district   INTEGER NOT NULL REFERENCES district (id),
    period     INTEGER NOT NULL REFERENCES period (id),
    indicator  INTEGER NOT NULL REFERENCES indicator (id),
    measure    INTEGER NOT NULL REFERENCES measure (id),
    slice      INTEGER NOT NULL REFERENCES slice (id),
    role       INTEGER NOT NULL REFERENCES role (id),
    source     INTEGER NOT NULL REFERENCES source (id),
    definition INTEGER NOT NULL REFERENCES definition (id),
    seq        INTEGER NOT NULL,
    key        TEXT    NOT NULL,
    value      TEXT,
    upper      TEXT,
    sort_value REAL,
    wording    INTEGER NOT NULL REFERENCES wording (id),
    unit       INTEGER NOT NULL REFERENCES unit (id),
    firmness   INTEGER NOT NULL REFERENCES firmness (id),
    estimated  INTEGER NOT NULL CHECK (estimated IN (0, 1)),
    token      TEXT    NOT NULL,
    section    TEXT    NOT NULL,
    first      INTEGER NOT NULL,
    past       INTEGER NOT NULL,
    note       TEXT    NOT NULL,
    PRIMARY KEY (district, period, indicator, measure, slice, role, source, definition, seq)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX figure_key ON figure (key);

-- Districts in the order of their values, and an indicator through the years, with all that is shown of them.
CREATE INDEX figure_ranking ON figure (
    indicator, measure, slice, period, role, sort_value DESC, district,
    definition, source, seq, value, upper, wording, unit, firmness, estimated, token
);

CREATE TABLE set_aside (
    source  INTEGER NOT NULL REFERENCES source (id),
    first   INTEGER NOT NULL,
    past    INTEGER NOT NULL,
    seq     INTEGER NOT NULL,
    section TEXT    NOT NULL,
    token   TEXT    NOT NULL,
    reason  TEXT    NOT NULL,
    note    TEXT    NOT NULL,
    PRIMARY KEY (source, first, past, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE pairing (
    id      INTEGER PRIMARY KEY,
    key     TEXT NOT NULL UNIQUE,
    plan    TEXT NOT NULL REFERENCES figure (key),
    outcome TEXT NOT NULL REFERENCES figure (key),
    kind    TEXT NOT NULL,
    note    TEXT NOT NULL
) STRICT;

CREATE INDEX pairing_plan ON pairing (plan);
CREATE INDEX pairing_outcome ON pairing (outcome);

CREATE TABLE claim (
    id       INTEGER PRIMARY KEY,
    key      TEXT    NOT NULL UNIQUE,
    source   INTEGER NOT NULL REFERENCES source (id),
    district INTEGER NOT NULL REFERENCES district (id),
    period   INTEGER NOT NULL REFERENCES period (id),
    code     TEXT    NOT NULL,
    token    TEXT    NOT NULL,
    section  TEXT    NOT NULL,
    first    INTEGER NOT NULL,
    past     INTEGER NOT NULL,
    note     TEXT    NOT NULL
) STRICT;

CREATE INDEX claim_district ON claim (district, period);
