package duizhao.app.generate;

import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.source.Source;
import duizhao.domain.source.SourceKind;
import java.util.ArrayList;
import java.util.List;

/// The documents of a district: a report each year, which tells of the year before and plans its own, and the plans of
/// five years. No text is held of any.
final class GeneratedSources {

    private static final int PLAN_YEARS = 5;

    private final Extent extent;

    GeneratedSources(Extent extent) {
        this.extent = extent;
    }

    List<Source> of(District district) {
        var sources = new ArrayList<Source>();
        for (Period span : spans()) {
            sources.add(new Source(plan(district, span), district.name() + span.first() + "—" + span.last() + "年规划纲要",
                    district.name() + "人民政府", SourceKind.FIVE_YEAR_PLAN, span.first() + "-02-20", district.code(), "", "",
                    "", span.before(), span));
        }
        for (int year = extent.firstYear(); year <= Extent.LAST_YEAR + 1; year++) {
            sources.add(new Source(report(district, year), district.name() + (year - 1) + "年计划执行情况与" + year + "年计划草案报告",
                    district.name() + "发展和改革委员会", SourceKind.PLAN_REPORT, year + "-01-15", district.code(), "", "", "",
                    Period.year(year - 1), Period.year(year)));
        }
        return sources;
    }

    /// The five years of each plan that began within the years of the record.
    List<Period> spans() {
        var spans = new ArrayList<Period>();
        for (int first = extent.firstYear(); first <= Extent.LAST_YEAR; first++) {
            if (first % PLAN_YEARS == 1) {
                spans.add(Period.span(first, first + PLAN_YEARS - 1));
            }
        }
        return spans;
    }

    static String report(District district, int year) {
        return district.code() + "-" + year + "-report";
    }

    static String plan(District district, Period span) {
        return district.code() + "-" + span.first() + "-plan";
    }
}
