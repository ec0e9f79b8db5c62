package duizhao.ui.plot;

import duizhao.domain.indicator.Direction;
import duizhao.domain.quantity.Qualifier;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.Messages;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What the marks of bullet rows mean. Only what occurs is explained.
final class BulletKey {

    private final List<BulletRow> rows;
    private final BulletScales scales;
    private final PlotTheme theme;
    private final Messages messages;
    private final double sample;
    private final double tickSample;

    BulletKey(List<BulletRow> rows, BulletScales scales, PlotTheme theme, Messages messages) {
        this.rows = rows;
        this.scales = scales;
        this.theme = theme;
        this.messages = messages;
        this.sample = theme.em() * 2;
        this.tickSample = theme.em() * 1.1;
    }

    Region region(double available) {
        var key = new KeyLine(available, theme);
        targets(key);
        outcomes(key);
        if (rows.stream().anyMatch(row -> row.direction() == Direction.DOWN)) {
            entry(key, "lower", tickSample, (x, y) -> List.of(BulletSides.lowerIsBetter(theme, x + tickSample / 2, y)));
        }
        boolean shared = !scales.axes().isEmpty();
        if (shared && rows.stream().anyMatch(row -> !scales.isShared(row) && (row.hasBar() || row.hasTick()))) {
            key.note(messages.text("plot.key.own-scale"));
        }
        return key.region();
    }

    private void targets(KeyLine key) {
        if (rows.stream().anyMatch(BulletRow::hasBar)) {
            entry(key, "outcome", sample, (x, y) -> bar(x, y, Qualifier.BARE, false, false));
        }
        if (rows.stream().anyMatch(BulletRow::hasTick)) {
            entry(key, "target", tickSample, (x, y) -> tick(x, y, Qualifier.BARE));
        }
        for (Qualifier qualifier : List.of(Qualifier.AT_LEAST, Qualifier.MORE_THAN, Qualifier.AT_MOST,
                Qualifier.LESS_THAN, Qualifier.ABOUT, Qualifier.NEARLY, Qualifier.RANGE)) {
            if (rows.stream().anyMatch(row -> row.hasTick() && has(row, BulletRow::target, qualifier))) {
                entry(key, "target." + qualifier.key(), tickSample, (x, y) -> tick(x, y, qualifier));
            }
        }
    }

    private void outcomes(KeyLine key) {
        if (rows.stream().anyMatch(row -> row.hasBar() && isEstimated(row))) {
            entry(key, "estimated", sample, (x, y) -> bar(x, y, Qualifier.BARE, true, false));
        }
        if (rows.stream().anyMatch(row -> row.hasBar() && row.marks().derived())) {
            entry(key, "derived", sample, (x, y) -> bar(x, y, Qualifier.BARE, false, true));
        }
        for (Qualifier qualifier : List.of(Qualifier.ABOUT, Qualifier.NEARLY, Qualifier.AT_LEAST,
                Qualifier.MORE_THAN, Qualifier.AT_MOST, Qualifier.LESS_THAN, Qualifier.RANGE)) {
            if (rows.stream().anyMatch(row -> row.hasBar() && has(row, BulletRow::outcome, qualifier))) {
                entry(key, "outcome." + qualifier.key(), sample, (x, y) -> bar(x, y, qualifier, false, false));
            }
        }
    }

    private static boolean isEstimated(BulletRow row) {
        var outcome = row.outcome();
        return outcome != null && outcome.estimated() || row.marks().provisional();
    }

    private static boolean has(BulletRow row, Function<BulletRow, @Nullable Quantity> side, Qualifier qualifier) {
        var quantity = side.apply(row);
        return quantity != null && quantity.qualifier() == qualifier;
    }

    private void entry(KeyLine key, String name, double drawn, BiFunction<Double, Double, List<? extends Node>> draw) {
        key.entry(messages.text("plot.key." + name), drawn, draw);
    }

    private List<Node> tick(double x, double y, Qualifier qualifier) {
        double em = theme.em();
        double middle = x + tickSample * switch (qualifier) {
            case AT_LEAST, MORE_THAN -> 0.2;
            case AT_MOST, LESS_THAN -> 0.8;
            default -> 0.5;
        };
        var marks = new BulletMarks(theme, y);
        double low = qualifier == Qualifier.ABOUT || qualifier == Qualifier.NEARLY || qualifier == Qualifier.RANGE
                ? middle - em * 0.45 : middle;
        double high = qualifier == Qualifier.ABOUT || qualifier == Qualifier.RANGE ? middle + em * 0.45 : middle;
        marks.target(qualifier, middle, low, high);
        return marks.nodes();
    }

    private List<Node> bar(double x, double y, Qualifier qualifier, boolean hatched, boolean hollow) {
        double em = theme.em();
        var marks = new BulletMarks(theme, y);
        boolean upward = qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.MORE_THAN;
        double end = qualifier == Qualifier.BARE ? x + sample : x + sample * (upward ? 0.6 : 0.75);
        double low = qualifier == Qualifier.ABOUT || qualifier == Qualifier.NEARLY ? end - em * 0.4 : end;
        double high = qualifier == Qualifier.ABOUT || qualifier == Qualifier.RANGE ? end + em * 0.4 : end;
        marks.outcome(qualifier, x, end, low, high, marks.barPaint(VerdictKind.NO_TARGET), hatched, hollow);
        return marks.nodes();
    }
}
