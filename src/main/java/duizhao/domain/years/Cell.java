package duizhao.domain.years;

import duizhao.domain.period.Period;

/// Where a row of a history stands.
///
/// @param district code
/// @param year     a year
public record Cell(String district, Period year) {
}
