-- Version 3 of a store's layout: what people decide about rows, and the comparisons they keep.

-- Words that are read since: steps from what was.
INSERT INTO wording (id, key) VALUES
    (100, 'FALL_AT_LEAST'), (101, 'FALL_MORE_THAN'), (102, 'FALL_WITHIN'), (103, 'FALL_ABOUT'),
    (104, 'FALL_ABOUT_PREFIX'), (105, 'FALL_NEAR'),
    (110, 'RISE'), (111, 'RISE_AT_LEAST'), (112, 'RISE_MORE_THAN'), (113, 'RISE_WITHIN'), (114, 'RISE_ABOUT'),
    (115, 'RISE_ABOUT_PREFIX'), (116, 'RISE_NEAR'),
    (120, 'DOUBLE'), (121, 'DOUBLE_AT_LEAST'), (122, 'DOUBLE_ABOUT');

-- Which prints stand for a row; null for the one taken by default.
CREATE TABLE chosen (
    district  INTEGER NOT NULL REFERENCES district (id),
    period    INTEGER NOT NULL REFERENCES period (id),
    indicator INTEGER NOT NULL REFERENCES indicator (id),
    measure   INTEGER NOT NULL REFERENCES measure (id),
    slice     INTEGER NOT NULL REFERENCES slice (id),
    plan      TEXT REFERENCES figure (key),
    outcome   TEXT REFERENCES figure (key),
    reason    TEXT NOT NULL,
    PRIMARY KEY (district, period, indicator, measure, slice),
    CHECK (plan IS NOT NULL OR outcome IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE INDEX chosen_plan ON chosen (plan);
CREATE INDEX chosen_outcome ON chosen (outcome);

-- Verdicts by hand. kind is that of the verdicts that are computed, date an ISO date.
CREATE TABLE hand_verdict (
    district  INTEGER NOT NULL REFERENCES district (id),
    period    INTEGER NOT NULL REFERENCES period (id),
    indicator INTEGER NOT NULL REFERENCES indicator (id),
    measure   INTEGER NOT NULL REFERENCES measure (id),
    slice     INTEGER NOT NULL REFERENCES slice (id),
    kind      TEXT    NOT NULL,
    who       TEXT    NOT NULL,
    date      TEXT    NOT NULL,
    reason    TEXT    NOT NULL,
    PRIMARY KEY (district, period, indicator, measure, slice)
) STRICT, WITHOUT ROWID;

-- The tolerances of one plan. tau and delta are decimals as text, in the unit printed.
CREATE TABLE plan_tolerance (
    plan   TEXT NOT NULL PRIMARY KEY REFERENCES figure (key),
    tau    TEXT NOT NULL,
    delta  TEXT NOT NULL,
    unit   TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The numbers of pairings that were removed: one that comes back has its old place in the list.
CREATE TABLE retired_pairing (
    key TEXT    NOT NULL PRIMARY KEY,
    id  INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

-- Comparisons kept under a name, in their order.
CREATE TABLE named_comparison (
    key   TEXT    NOT NULL PRIMARY KEY,
    name  TEXT    NOT NULL,
    place INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What was selected and how it was shown; the window knows what the names mean.
CREATE TABLE named_comparison_state (
    comparison TEXT    NOT NULL REFERENCES named_comparison (key),
    seq        INTEGER NOT NULL,
    name       TEXT    NOT NULL,
    value      TEXT    NOT NULL,
    PRIMARY KEY (comparison, seq)
) STRICT, WITHOUT ROWID;
