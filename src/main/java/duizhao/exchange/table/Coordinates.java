package duizhao.exchange.table;

import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Measure;
import duizhao.domain.period.Period;
import org.jspecify.annotations.Nullable;

/// What is known of a figure from where it stands in a table; null, or a blank unit, where it is not.
///
/// @param district  code
/// @param indicator key
/// @param unit      as printed
public record Coordinates(@Nullable String district, @Nullable String indicator, @Nullable Measure measure,
                          @Nullable Period period, @Nullable Role role, String unit) {

    public static final Coordinates NONE = new Coordinates(null, null, null, null, null, "");

    public boolean isNone() {
        return equals(NONE);
    }

    /// These, and what `others` know where these do not.
    public Coordinates or(Coordinates others) {
        return new Coordinates(district != null ? district : others.district,
                indicator != null ? indicator : others.indicator, measure != null ? measure : others.measure,
                period != null ? period : others.period, role != null ? role : others.role,
                unit.isEmpty() ? others.unit : unit);
    }

    /// These without what differs from one sheet of a workbook to the next: district and period.
    public Coordinates anywhere() {
        return new Coordinates(null, indicator, measure, null, role, unit);
    }

    public Coordinates withUnit(String other) {
        return new Coordinates(district, indicator, measure, period, role, other);
    }
}
