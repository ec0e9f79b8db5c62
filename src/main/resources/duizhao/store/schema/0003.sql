-- Version 3 of a store's layout: what people decide about rows, and the comparisons they keep.

-- Words that are read since: steps from what was.
INSERT INTO wording (id, key) VALUES
    (100, 'FALL_AT_LEAST'), (101, 'FALL_MORE_THAN'), (102, 'FALL_WITHIN'), (103, 'FALL_ABOUT'),
    (104, 'FALL_ABOUT_PREFIX'), (105, 'FALL_NEAR'),
    (110, 'RISE'), (111, 'RISE_AT_LEAST'), (112, 'RISE_MORE_THAN'), (113, 'RISE_WITHIN'), (114, 'RISE_ABOUT'),
    (115, 'RISE_ABOUT_PREFIX'), (116, 'RISE_NEAR'),
    (120, 'DOUBLE'), (121, 'DOUBLE_AT_LEAST'), (122, 'DOUBLE_ABOUT');
