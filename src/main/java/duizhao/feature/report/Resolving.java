package duizhao.feature.report;

import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.record.Catalogue;
import duizhao.domain.report.View;
import duizhao.platform.ErrorCode;
import duizhao.platform.UserException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts what nobody chose into a view, and refuses what the store does not know.
///
/// For one report being made: the newest year is searched for by comparing, so it is looked up once for the same
/// districts.
final class Resolving {

    private final ReportRecords records;
    private final Map<List<String>, Period> years = new HashMap<>();

    Resolving(ReportRecords records) {
        this.records = records;
    }

    /// The view with districts, period and series named, as far as its kind needs them.
    ///
    /// @throws UserException where the store does not know a district or indicator that was chosen
    View of(View view) {
        Catalogue catalogue = records.catalogue();
        Set<String> known = catalogue.districts().stream().map(d -> d.code()).collect(Collectors.toSet());
        List<String> districts = view.districts().isEmpty() ? records.districts() : view.districts();
        var unknown = new HashSet<>(districts);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new UserException(ErrorCode.WRONG_USE, "report.unknown-district", String.join(", ", unknown));
        }
        String series = view.choice(View.SERIES);
        if (!series.isEmpty()) {
            String indicator = Series.Row.parse(series).map(Series.Row::indicator).orElse(series);
            if (catalogue.indicators().stream().noneMatch(i -> i.key().equals(indicator))) {
                throw new UserException(ErrorCode.WRONG_USE, "report.unknown-indicator", indicator);
            }
        }
        View resolved = view.of(districts);
        return switch (view.kind()) {
            case COMPARISON, STANDING, PRINTS, OVERVIEW -> resolved.choice(View.PERIOD).isBlank()
                    ? resolved.with(View.PERIOD, years.computeIfAbsent(districts, records::year).text()) : resolved;
            case YEARS, UNANSWERED, PROGRESS, CHECKS -> resolved;
        };
    }
}
