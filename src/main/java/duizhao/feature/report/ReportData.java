package duizhao.feature.report;

import duizhao.domain.report.Report;
import duizhao.domain.report.View;
import duizhao.domain.report.ViewPart;
import duizhao.platform.UserException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whose figures a report is about, for a data package that goes along with it: of every year, because what is shown
/// rests on the years before, too.
///
/// @param districts  codes
/// @param indicators keys; empty for all, which it is where any view shows more than chosen indicators
public record ReportData(Set<String> districts, Set<String> indicators) {

    public ReportData {
        districts = Set.copyOf(districts);
        indicators = Set.copyOf(indicators);
    }

    /// Views that cannot be shown are left out.
    static ReportData of(Report report, Resolving resolving) {
        List<View> views = report.parts().stream().filter(ViewPart.class::isInstance)
                .map(part -> ((ViewPart) part).view()).flatMap(view -> {
                    try {
                        return Stream.of(resolving.of(view));
                    } catch (UserException unknown) {
                        return Stream.empty();
                    }
                }).toList();
        List<Set<String>> indicators = views.stream().map(ReportData::indicators).toList();
        return new ReportData(views.stream().flatMap(view -> view.districts().stream()).collect(Collectors.toSet()),
                indicators.stream().anyMatch(Set::isEmpty) ? Set.of()
                        : indicators.stream().flatMap(Set::stream).collect(Collectors.toSet()));
    }

    /// The indicators that a view is narrowed to; none where it shows all.
    private static Set<String> indicators(View view) {
        return switch (view.kind()) {
            case STANDING, YEARS -> PartWords.series(view).map(series -> Set.of(series.indicator())).orElse(Set.of());
            case COMPARISON -> Arrays.stream(view.choice(View.INDICATORS).split(",")).filter(key -> !key.isBlank())
                    .collect(Collectors.toSet());
            case PRINTS, OVERVIEW, UNANSWERED, PROGRESS, CHECKS -> Set.of();
        };
    }
}
