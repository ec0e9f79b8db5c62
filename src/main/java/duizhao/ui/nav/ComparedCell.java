package duizhao.ui.nav;

import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;

/// Where a plan stands against its outcome, by names: what one place points to for another.
///
/// @param district code
/// @param nth      0 for the first row of its series, 1 for the next (a district may plan one thing twice)
public record ComparedCell(String district, Period period, Series.Row series, int nth) {
}
