package duizhao.ui.plot;

import static duizhao.ui.plot.Draw.named;

import duizhao.domain.indicator.Direction;
import duizhao.domain.quantity.Qualifier;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The small line that says what the marks mean, drawn with the marks themselves. Only what occurs is explained.
final class BulletKey {

    private final List<BulletRow> rows;
    private final BulletScales scales;
    private final PlotTheme theme;
    private final Messages messages;
    private final List<Node> nodes = new ArrayList<>();
    private final double sample;
    private final double tickSample;
    private double x;
    private double y;
    private double width;

    BulletKey(List<BulletRow> rows, BulletScales scales, PlotTheme theme, Messages messages) {
        this.rows = rows;
        this.scales = scales;
        this.theme = theme;
        this.messages = messages;
        this.sample = theme.em() * 2;
        this.tickSample = theme.em() * 1.1;
    }

    Region region(double available) {
        width = available;
        double line = lineHeight();
        y = theme.em() * 0.5;
        targets();
        outcomes();
        if (rows.stream().anyMatch(row -> row.direction() == Direction.DOWN)) {
            entry("lower", tickSample, at -> nodes.add(BulletSides.lowerIsBetter(theme, at + tickSample / 2, y + line / 2)));
        }
        boolean shared = !scales.axes().isEmpty();
        if (shared && rows.stream().anyMatch(row -> !scales.isShared(row) && (row.hasBar() || row.hasTick()))) {
            entry("own-scale", 0, null);
        }
        return Sheet.of(available, nodes.isEmpty() ? 0 : Math.ceil(y + line), nodes);
    }

    private void targets() {
        if (rows.stream().anyMatch(BulletRow::hasBar)) {
            entry("outcome", sample, at -> bar(at, Qualifier.BARE, false, false));
        }
        if (rows.stream().anyMatch(BulletRow::hasTick)) {
            entry("target", tickSample, at -> tick(at, Qualifier.BARE));
        }
        for (Qualifier qualifier : List.of(Qualifier.AT_LEAST, Qualifier.MORE_THAN, Qualifier.AT_MOST,
                Qualifier.LESS_THAN, Qualifier.ABOUT, Qualifier.NEARLY, Qualifier.RANGE)) {
            if (rows.stream().anyMatch(row -> row.hasTick() && has(row, BulletRow::target, qualifier))) {
                entry("target." + qualifier.key(), tickSample, at -> tick(at, qualifier));
            }
        }
    }

    private void outcomes() {
        if (rows.stream().anyMatch(row -> row.hasBar() && isEstimated(row))) {
            entry("estimated", sample, at -> bar(at, Qualifier.BARE, true, false));
        }
        if (rows.stream().anyMatch(row -> row.hasBar() && row.marks().derived())) {
            entry("derived", sample, at -> bar(at, Qualifier.BARE, false, true));
        }
        for (Qualifier qualifier : List.of(Qualifier.ABOUT, Qualifier.NEARLY, Qualifier.AT_LEAST,
                Qualifier.MORE_THAN, Qualifier.AT_MOST, Qualifier.LESS_THAN, Qualifier.RANGE)) {
            if (rows.stream().anyMatch(row -> row.hasBar() && has(row, BulletRow::outcome, qualifier))) {
                entry("outcome." + qualifier.key(), sample, at -> bar(at, qualifier, false, false));
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

    private void entry(String name, double drawn, @Nullable Consumer<Double> draw) {
        var small = theme.type().small();
        String text = messages.text("plot.key." + name);
        double em = theme.em();
        double lead = draw == null ? 0 : drawn + em * 0.4;
        double room = lead + Lettering.width(text, small);
        if (x > 0 && x + room > width) {
            x = 0;
            y += lineHeight();
        }
        if (draw != null) {
            draw.accept(x);
        }
        nodes.add(named("plot-key", Lettering.at(text, small, theme.paints().muted(), x + lead,
                y + (lineHeight() - Lettering.lineHeight(small)) / 2)));
        x += room + em;
    }

    private double lineHeight() {
        return theme.em() * 1.6;
    }

    private void tick(double at, Qualifier qualifier) {
        double em = theme.em();
        double middle = at + tickSample * switch (qualifier) {
            case AT_LEAST, MORE_THAN -> 0.2;
            case AT_MOST, LESS_THAN -> 0.8;
            default -> 0.5;
        };
        var marks = new BulletMarks(theme, y + lineHeight() / 2);
        double low = qualifier == Qualifier.ABOUT || qualifier == Qualifier.NEARLY || qualifier == Qualifier.RANGE
                ? middle - em * 0.45 : middle;
        double high = qualifier == Qualifier.ABOUT || qualifier == Qualifier.RANGE ? middle + em * 0.45 : middle;
        marks.target(qualifier, middle, low, high);
        nodes.addAll(marks.nodes());
    }

    private void bar(double at, Qualifier qualifier, boolean hatched, boolean hollow) {
        double em = theme.em();
        var marks = new BulletMarks(theme, y + lineHeight() / 2);
        boolean upward = qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.MORE_THAN;
        double end = qualifier == Qualifier.BARE ? at + sample : at + sample * (upward ? 0.6 : 0.75);
        double low = qualifier == Qualifier.ABOUT || qualifier == Qualifier.NEARLY ? end - em * 0.4 : end;
        double high = qualifier == Qualifier.ABOUT || qualifier == Qualifier.RANGE ? end + em * 0.4 : end;
        marks.outcome(qualifier, at, end, low, high, marks.barPaint(VerdictKind.NO_TARGET), hatched, hollow);
        nodes.addAll(marks.nodes());
    }
}
