package duizhao.feature.entry;

import duizhao.domain.figure.Role;
import duizhao.domain.period.Period;
import org.jspecify.annotations.Nullable;

/// A column of the grid.
///
/// @param district code
/// @param period   null where the lines say of which one
record GridColumn(String district, @Nullable Period period, Role role) {
}
