package duizhao.domain.record;

import duizhao.domain.figure.Role;
import duizhao.domain.indicator.IndicatorGroup;
import duizhao.domain.period.Period;

/// How many figures a record holds of one district, period, role and group.
///
/// @param district code
public record FigureCount(String district, Period period, Role role, IndicatorGroup group, long figures) {
}
