package duizhao.ui.plot.rank;

import duizhao.domain.indicator.Direction;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Unit;
import duizhao.ui.plot.Fit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Districts in the order of a value. What cannot be told apart by the printed decimals shares a rank: 1, 2, 2, 4.
///
/// @param places   the best first
/// @param unranked without a number of the unit, in the order they came
/// @param unit     in which all are drawn
public record Ranking(List<Place> places, List<RankRow> unranked, Unit unit) {

    /// Fewer districts than this have no ranking.
    private static final int LEAST = 3;

    /// @param rank from 1
    /// @param tied whether another has the same
    public record Place(int rank, boolean tied, RankRow row) {
    }

    public Ranking {
        places = List.copyOf(places);
        unranked = List.copyOf(unranked);
    }

    /// @param direction which way is better; a band ranks like up
    public static Ranking of(List<RankRow> rows, Direction direction) {
        Unit unit = rows.stream().map(RankRow::value).filter(v -> v != null && v.hasValue()).map(Quantity::unit)
                .findFirst().orElse(Unit.PERCENT);
        var ranked = rows.stream().filter(row -> isRanked(row, unit)).toList();
        Comparator<RankRow> order = Comparator.comparing(row -> value(row, unit));
        var sorted = ranked.stream().sorted(direction == Direction.DOWN ? order : order.reversed()).toList();
        var places = new ArrayList<Place>();
        for (int from = 0; from < sorted.size();) {
            int to = from + 1;
            while (to < sorted.size() && isEqual(sorted.get(from), sorted.get(to), unit)) {
                to++;
            }
            for (int i = from; i < to; i++) {
                places.add(new Place(from + 1, to - from > 1, sorted.get(i)));
            }
            from = to;
        }
        return new Ranking(places, rows.stream().filter(row -> !isRanked(row, unit)).toList(), unit);
    }

    private static boolean isRanked(RankRow row, Unit unit) {
        return row.value() != null && row.value().hasValue() && row.value().unit().isConvertibleTo(unit);
    }

    private static BigDecimal value(RankRow row, Unit unit) {
        var quantity = Objects.requireNonNull(row.value());
        return quantity.unit().convert(Objects.requireNonNull(quantity.value()), unit);
    }

    /// Whether the two are the same when the finer is rounded as the coarser is printed.
    static boolean isEqual(RankRow a, RankRow b, Unit unit) {
        var first = value(a, unit);
        var second = value(b, unit);
        int decimals = Math.min(first.scale(), second.scale());
        return first.setScale(decimals, RoundingMode.HALF_UP)
                .compareTo(second.setScale(decimals, RoundingMode.HALF_UP)) == 0;
    }

    public Fit fit() {
        return places.isEmpty() ? Fit.none("plot.ranking.empty")
                : places.size() < LEAST ? Fit.poor("plot.ranking.few", places.size()) : Fit.GOOD;
    }
}
