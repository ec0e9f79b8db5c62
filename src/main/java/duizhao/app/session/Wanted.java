package duizhao.app.session;

import duizhao.domain.figure.Figure;
import duizhao.domain.period.Period;
import duizhao.feature.report.ReportData;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which figures are to be exported.
///
/// @param districts  codes; empty for all
/// @param years      those whose period lies within; null for all
/// @param indicators keys; empty for all
public record Wanted(Set<String> districts, @Nullable Period years, Set<String> indicators) {

    /// Everything.
    public static final Wanted ALL = new Wanted(Set.of(), null, Set.of());

    public Wanted {
        districts = Set.copyOf(districts);
        indicators = Set.copyOf(indicators);
    }

    /// The figures that a report is about.
    public static Wanted of(ReportData data) {
        return new Wanted(data.districts(), null, data.indicators());
    }

    boolean isAll() {
        return equals(ALL);
    }

    boolean district(String code) {
        return districts.isEmpty() || districts.contains(code);
    }

    boolean period(Period period) {
        return years == null || years.first() <= period.first() && period.last() <= years.last();
    }

    boolean figure(Figure figure) {
        return district(figure.district()) && period(figure.period())
                && (indicators.isEmpty() || indicators.contains(figure.series().indicator()));
    }
}
