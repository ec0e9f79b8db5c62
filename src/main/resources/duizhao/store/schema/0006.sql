-- Version 6 of a store's layout: cells that people mark to come back to.

-- Cells marked for follow-up: what is to be looked at again, by whom marked and when. date is an ISO date.
CREATE TABLE follow_up (
    district  INTEGER NOT NULL REFERENCES district (id),
    period    INTEGER NOT NULL REFERENCES period (id),
    indicator INTEGER NOT NULL REFERENCES indicator (id),
    measure   INTEGER NOT NULL REFERENCES measure (id),
    slice     INTEGER NOT NULL REFERENCES slice (id),
    role      INTEGER NOT NULL REFERENCES role (id),
    remark    TEXT    NOT NULL,
    who       TEXT    NOT NULL,
    date      TEXT    NOT NULL,
    PRIMARY KEY (district, period, indicator, measure, slice, role)
) STRICT, WITHOUT ROWID;
