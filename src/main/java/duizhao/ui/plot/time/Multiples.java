package duizhao.ui.plot.time;

import duizhao.ui.plot.Fit;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Small multiples: districts across, indicators down, in every panel the years of one of each.
///
/// @param districts names, the heads of the columns
/// @param breaks    the notes to which [TrendPoint#breakNote] refers
public record Multiples(List<String> districts, List<MultiplesRow> rows, List<String> breaks) {

    public static final Multiples NOTHING = new Multiples(List.of(), List.of(), List.of());

    /// More panels beside each other are too narrow to read.
    static final int MOST_DISTRICTS = 6;

    public Multiples {
        districts = List.copyOf(districts);
        rows = List.copyOf(rows);
        breaks = List.copyOf(breaks);
        for (MultiplesRow row : rows) {
            if (row.panels().size() != districts.size()) {
                throw new IllegalArgumentException(row.label() + " has " + row.panels().size() + " panels, not "
                        + districts.size());
            }
        }
    }

    /// The panels of a row that have something to draw.
    Stream<Trend> trends(MultiplesRow row) {
        return IntStream.range(0, districts.size()).mapToObj(row::trend).filter(Objects::nonNull)
                .filter(trend -> !trend.series().isEmpty());
    }

    private boolean isDrawn(MultiplesRow row) {
        return trends(row).anyMatch(trend -> trend.series().getFirst().points().stream()
                .anyMatch(p -> TrendMarks.outcome(p, trend.unit()).isPresent()
                        || TrendMarks.target(p, trend.unit()).isPresent()));
    }

    public Fit fit() {
        if (rows.stream().noneMatch(this::isDrawn)) {
            return Fit.none("plot.multiples.empty");
        }
        if (districts.size() > 2 * MOST_DISTRICTS) {
            return Fit.none("plot.multiples.many", districts.size(), MOST_DISTRICTS);
        }
        return districts.size() > MOST_DISTRICTS ? Fit.poor("plot.multiples.many", districts.size(), MOST_DISTRICTS)
                : Fit.GOOD;
    }
}
