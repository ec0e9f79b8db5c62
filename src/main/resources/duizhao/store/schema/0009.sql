-- Version 9 of a store's layout: an index holds what is searched by, and nothing that no question is asked of.

-- Ranked is what was judged, and that needs the rows themselves: nothing ever read the values beside the index.
DROP INDEX figure_ranking;
ALTER TABLE figure DROP COLUMN sort_value;

-- Which series there are, and whether an indicator has figures.
CREATE INDEX figure_series ON figure (indicator, measure, slice);

-- A document's figures are put in the order of their places when they are read: it has some hundreds.
DROP INDEX figure_source;
CREATE INDEX figure_source ON figure (source);
