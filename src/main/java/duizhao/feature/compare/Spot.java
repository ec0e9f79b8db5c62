package duizhao.feature.compare;

import duizhao.domain.indicator.Series;

/// What is selected: one district's side of one line of the table. Stays valid from one year to the next.
///
/// @param nth      0 for the first line of its series, 1 for the next (a district may plan one thing twice)
/// @param district code
record Spot(Series.Row row, int nth, String district) {
}
