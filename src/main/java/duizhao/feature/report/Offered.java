package duizhao.feature.report;

import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import java.util.List;

/// What the views of a report can be chosen of.
///
/// @param years  that have figures, the newest first
/// @param plans  spans that have plans, the newest first
/// @param series what there are figures of
record Offered(List<District> districts, List<Period> years, List<Period> plans, List<Series.Row> series) {

    Offered {
        districts = List.copyOf(districts);
        years = List.copyOf(years);
        plans = List.copyOf(plans);
        series = List.copyOf(series);
    }

    static Offered of(ReportRecords records) {
        return new Offered(records.catalogue().districts().stream().filter(d -> d.parent() != null).toList(),
                records.years().reversed(), records.plans().reversed(), records.series());
    }
}
