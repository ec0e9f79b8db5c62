package duizhao.ui.plot;

import duizhao.domain.quantity.Qualifier;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.ComputedNumber;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// Draws dumbbells: a hollow disc where the plan was, a solid one where the outcome is, the gap as a line between.
public final class DumbbellPainter extends GapPainter {

    /// Between a disc and its number, in em.
    private static final double TOKEN_GAP = 0.75;
    /// The scale keeps this many em, whatever the numbers ask for.
    private static final double LEAST_SCALE = 6;

    private final LinearScale scale;
    private final Function<Quantity, String> words;
    private final DumbbellMarks marks;

    /// @param rows in any order; those whose plan and outcome are not numbers of one unit are named below instead
    public DumbbellPainter(List<BulletRow> rows, double width, PlotTheme theme, Messages messages) {
        this(GapRows.of(rows), width, theme, messages);
    }

    private DumbbellPainter(GapRows gaps, double width, PlotTheme theme, Messages messages) {
        super(gaps, width, theme, messages);
        this.marks = new DumbbellMarks(theme);
        double room = columns().plotRight() - columns().plotLeft();
        boolean tokens = room - tokenRoom(true, Quantity::token) - tokenRoom(false, Quantity::token)
                >= LEAST_SCALE * theme.em();
        this.words = tokens ? Quantity::token : DumbbellPainter::number;
        this.scale = newScale();
    }

    private static String number(Quantity quantity) {
        return quantity.value() == null ? quantity.token() : ComputedNumber.of(quantity.value());
    }

    private LinearScale newScale() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (BulletRow row : rows()) {
            for (Extent extent : List.of(gaps().planned(row), gaps().outcome(row))) {
                low = Math.min(low, extent.low());
                high = Math.max(high, extent.high());
            }
        }
        if (rows().isEmpty() || gaps().unit().isRate()) {
            low = Math.min(low, 0);
            high = Math.max(high, 0);
        }
        double left = columns().plotLeft() + tokenRoom(true, words);
        double right = Math.max(left + theme().em(), columns().plotRight() - tokenRoom(false, words));
        return LinearScale.around(low, high, left, right, Math.max(3 * theme().em(), (right - left) / 8));
    }

    /// What the numbers at one side of the discs need.
    private double tokenRoom(boolean left, Function<Quantity, String> shown) {
        double most = 0;
        for (BulletRow row : rows()) {
            boolean target = isTargetLeft(row) == left;
            var quantity = target ? row.target() : row.outcome();
            if (quantity != null) {
                most = Math.max(most, Lettering.width(shown.apply(quantity), font(target)));
            }
        }
        // A disc at zero may stand at the very end of the scale.
        return most + (TOKEN_GAP + 0.5) * theme().em();
    }

    private boolean isTargetLeft(BulletRow row) {
        return gaps().planned(row).at() <= gaps().outcome(row).at();
    }

    private Font font(boolean target) {
        return target ? theme().type().small() : theme().type().strong();
    }

    @Override
    LinearScale scale() {
        return scale;
    }

    @Override
    String unit() {
        return gaps().unit().printed();
    }

    @Override
    List<Node> marks(BulletRow row, double y) {
        var target = gaps().planned(row);
        var outcome = gaps().outcome(row);
        double em = theme().em();
        double t = scale.x(target.at());
        double o = scale.x(outcome.at());
        var nodes = new ArrayList<Node>();
        Qualifier planned = row.target() == null ? Qualifier.BARE : row.target().qualifier();
        Qualifier came = row.outcome() == null ? Qualifier.BARE : row.outcome().qualifier();
        nodes.addAll(marks.reach(planned, y, scale.x(target.low()), scale.x(target.high())));
        nodes.add(marks.gap(t, o, y));
        nodes.addAll(marks.target(planned, t, y));
        nodes.addAll(marks.outcome(came, o, y, scale.x(outcome.low()), scale.x(outcome.high()),
                marks.paint(row.kind()), isEstimated(row), row.marks().derived()));
        double least = Math.min(Math.min(t, o), Math.min(scale.x(target.low()), scale.x(outcome.low())));
        double most = Math.max(Math.max(t, o), Math.max(scale.x(target.high()), scale.x(outcome.high())));
        token(nodes, row, isTargetLeft(row), least - em * TOKEN_GAP, y, true);
        token(nodes, row, !isTargetLeft(row), most + em * (TOKEN_GAP + arrowRoom(row)), y, false);
        return nodes;
    }

    /// Numbers stand beyond arm and arrow.
    private double arrowRoom(BulletRow row) {
        boolean outcomeRight = isTargetLeft(row);
        var quantity = outcomeRight ? row.outcome() : row.target();
        boolean upward = quantity != null && (quantity.qualifier() == Qualifier.AT_LEAST
                || quantity.qualifier() == Qualifier.MORE_THAN);
        return !upward ? 0 : outcomeRight ? 0.6 : 0.3;
    }

    private void token(List<Node> nodes, BulletRow row, boolean target, double edge, double y, boolean leftward) {
        var quantity = target ? row.target() : row.outcome();
        if (quantity == null) {
            return;
        }
        var font = font(target);
        String text = words.apply(quantity);
        nodes.add(Draw.named(target ? "plot-target-token" : "plot-outcome-token", Lettering.at(text, font,
                theme().paints().ink(), leftward ? edge - Lettering.width(text, font) : edge,
                y - Lettering.lineHeight(font) / 2)));
    }

    @Override
    void explain(KeyLine key) {
        double em = theme().em();
        key.entry(messages().text("plot.key.target"), em, (x, y) -> marks.target(Qualifier.BARE, x + em / 2, y));
        key.entry(messages().text("plot.key.outcome"), em, (x, y) -> outcome(Qualifier.BARE, x + em / 2, y, false));
        if (rows().stream().anyMatch(GapPainter::isEstimated)) {
            key.entry(messages().text("plot.key.estimated"), em, (x, y) -> outcome(Qualifier.BARE, x + em / 2, y, true));
        }
        for (Qualifier qualifier : Qualifier.values()) {
            if (qualifier != Qualifier.BARE && rows().stream().anyMatch(row -> has(row.target(), qualifier))) {
                key.entry(messages().text("plot.key.target." + qualifier.key()), em * 1.4, (x, y) -> {
                    var nodes = new ArrayList<>(marks.reach(qualifier, y, x, x + em * 1.4));
                    nodes.addAll(marks.target(qualifier, x + em * 0.7, y));
                    return nodes;
                });
            }
        }
        for (Qualifier qualifier : Qualifier.values()) {
            if (qualifier != Qualifier.BARE && rows().stream().anyMatch(row -> has(row.outcome(), qualifier))) {
                key.entry(messages().text("plot.key.outcome." + qualifier.key()), em * 2,
                        (x, y) -> outcome(qualifier, x + em * 0.7, y, false));
            }
        }
    }

    private List<Node> outcome(Qualifier qualifier, double x, double y, boolean estimated) {
        double reach = theme().em() * 0.7;
        return marks.outcome(qualifier, x, y, qualifier == Qualifier.RANGE ? x : x - reach,
                qualifier == Qualifier.NEARLY ? x : x + reach, marks.paint(VerdictKind.NO_TARGET), estimated, false);
    }

    private static boolean has(@Nullable Quantity quantity, Qualifier qualifier) {
        return quantity != null && quantity.qualifier() == qualifier;
    }
}
