package duizhao.ui.plot;

import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/// The rows whose plan and outcome are numbers of one unit, from the one furthest above its plan to the one furthest
/// below; groups stay together.
///
/// @param drawn sorted
/// @param left  those that cannot be drawn with them, in the order they came
/// @param unit  in which all are drawn
record GapRows(List<BulletRow> drawn, List<BulletRow> left, Unit unit) {

    static GapRows of(List<BulletRow> rows) {
        var byBase = new LinkedHashMap<String, List<BulletRow>>();
        for (BulletRow row : rows) {
            if (row.hasTick() && row.hasBar()) {
                byBase.computeIfAbsent(base(row), base -> new ArrayList<>()).add(row);
            }
        }
        // Rates and money never share a picture: what there is most of is drawn, the first of equals.
        var most = byBase.values().stream().reduce((a, b) -> b.size() > a.size() ? b : a).orElse(List.of());
        var groups = new ArrayList<>(new LinkedHashSet<>(rows.stream().map(BulletRow::group).toList()));
        var drawn = most.stream().sorted(Comparator.<BulletRow>comparingInt(row -> groups.indexOf(row.group()))
                .thenComparing(GapRows::gap, Comparator.reverseOrder())).toList();
        var ids = new HashSet<>(drawn.stream().map(BulletRow::id).toList());
        var left = rows.stream().filter(row -> !ids.contains(row.id())).toList();
        return new GapRows(drawn, left, drawn.isEmpty() ? Unit.PERCENT : target(drawn.getFirst()).unit());
    }

    private static String base(BulletRow row) {
        Unit unit = target(row).unit();
        return unit.isRate() ? Unit.PERCENT.base() : unit.base();
    }

    private static Quantity target(BulletRow row) {
        return Objects.requireNonNull(row.target());
    }

    /// Outcome minus target as printed, in the target's unit; exact.
    static BigDecimal gap(BulletRow row) {
        var target = target(row);
        var outcome = Objects.requireNonNull(row.outcome());
        return outcome.unit().convert(Objects.requireNonNull(outcome.value()), target.unit())
                .subtract(Objects.requireNonNull(target.value()));
    }

    Extent planned(BulletRow row) {
        return Extent.in(unit, row.target(), row.target(), row.tolerances()).orElseThrow();
    }

    Extent outcome(BulletRow row) {
        return Extent.in(unit, row.outcome(), row.target(), row.tolerances()).orElseThrow();
    }

    /// One row says little; rows of several units are told side by side by bullet rows.
    Fit fit() {
        if (drawn.isEmpty()) {
            return Fit.none("plot.gap.empty");
        }
        long units = left.stream().filter(row -> row.hasTick() && row.hasBar()).count();
        return units > 0 ? Fit.poor("plot.gap.units", units) : Fit.GOOD;
    }
}
