package duizhao.ui.nav;

import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;

/// Where a figure is to be entered.
///
/// @param district code
public record EntryCell(String district, Period period, Series.Row series, Role role) {
}
