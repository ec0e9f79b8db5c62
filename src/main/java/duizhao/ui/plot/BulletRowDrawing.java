package duizhao.ui.plot;

import static duizhao.ui.plot.Draw.named;

import duizhao.domain.quantity.Quantity;
import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// Draws one row: the plot with its printed numbers here, what stands left and right of it by [BulletSides]. Made for one row and thrown away.
final class BulletRowDrawing {

    private final BulletRow row;
    private final BulletColumns columns;
    private final LinearScale scale;
    private final PlotTheme theme;
    private final Messages messages;
    private final double em;
    private final double lane;
    private final double pad;
    private final BulletSides sides;
    private final List<Node> grid = new ArrayList<>();
    private final List<Node> words = new ArrayList<>();

    BulletRowDrawing(BulletRow row, BulletColumns columns, LinearScale scale, PlotTheme theme, Messages messages) {
        this.row = row;
        this.columns = columns;
        this.scale = scale;
        this.theme = theme;
        this.messages = messages;
        this.em = theme.em();
        this.lane = theme.type().small().getSize() * 1.25;
        this.pad = em * 0.4;
        this.sides = new BulletSides(row, columns, theme, messages);
    }

    Region region() {
        double barLine = pad + targetWords() + BulletMarks.tickHeight(theme) / 2 + em * 0.18;
        double bottom = barLine + BulletMarks.tickHeight(theme) / 2 + em * 0.08;
        var marks = new BulletMarks(theme, barLine);
        outcome(marks);
        target(marks);
        if (row.hasBar() && row.outcome() != null) {
            bottom = Math.max(bottom, tokens(row.outcome(), bottom));
        } else {
            targetToken(row.target());
            bottom = Math.max(bottom, inPlaceOfBar(barLine, bottom));
        }
        double height = Math.ceil(Math.max(bottom, pad + sides.height()) + pad);
        words.addAll(sides.draw(height, pad));
        grid(height, barLine);
        var nodes = new ArrayList<>(grid);
        nodes.addAll(marks.nodes());
        nodes.addAll(words);
        var region = Sheet.of(columns.width(), height, nodes);
        region.getStyleClass().add("bullet-row");
        region.setAccessibleText(row.words().accessible());
        return region;
    }

    // ---- marks

    private void target(BulletMarks marks) {
        BulletScales.target(row).ifPresent(extent -> marks.target(row.target().qualifier(), scale.x(extent.at()),
                scale.x(extent.low()), scale.x(extent.high())));
    }

    private void outcome(BulletMarks marks) {
        BulletScales.outcome(row).ifPresent(extent -> marks.outcome(row.outcome().qualifier(), scale.zero(),
                scale.x(extent.at()), scale.x(extent.low()), scale.x(extent.high()), marks.barPaint(row.kind()),
                row.outcome().estimated() || row.marks().provisional(), row.marks().derived()));
    }

    private void grid(double height, double barLine) {
        for (var tick : scale.ticks()) {
            grid.add(named("plot-grid", Draw.line(theme.paints().faint(), theme.strokes().thin(),
                    scale.x(tick), 0, scale.x(tick), height)));
        }
        boolean whole = !scale.ticks().isEmpty();
        if (whole || row.hasBar() || row.hasTick()) {
            double half = BulletMarks.tickHeight(theme) / 2;
            grid.add(named("plot-zero", Draw.line(theme.paints().muted(), theme.strokes().thin(), scale.zero(),
                    whole ? 0 : barLine - half, scale.zero(), whole ? height : barLine + half)));
        }
    }

    // ---- printed numbers

    /// Draws the words of a target without a number, and says how high the lines above the bar are.
    private double targetWords() {
        var target = row.target();
        if (target == null || target.hasValue()) {
            return lane;
        }
        double top = pad;
        for (String line : Lettering.wrap(target.words(), targetFont(), columns.plotRight() - columns.plotLeft() - inset())) {
            words.add(named("plot-target-words",
                    Lettering.at(line, targetFont(), theme.paints().ink(), columns.plotLeft() + inset(), top)));
            top += lane;
        }
        return top - pad;
    }

    /// Draws the tokens of target and outcome, and says how far down they reach.
    private double tokens(Quantity outcome, double below) {
        double o = scale.x(BulletScales.outcome(row).orElseThrow().at());
        double oWidth = Lettering.width(outcome.words(), outcomeFont());
        var target = row.target();
        if (target == null) {
            outcomeToken(outcome, TokenPlaces.centred(o, oWidth, columns.plotLeft(), columns.plotRight()), pad);
            return 0;
        }
        if (!target.hasValue()) {
            outcomeToken(outcome, TokenPlaces.centred(o, oWidth, columns.plotLeft(), columns.plotRight()), below);
            return below + lane;
        }
        double t = scale.x(BulletScales.target(row).orElseThrow().at());
        var places = TokenPlaces.of(t, Lettering.width(target.words(), targetFont()), o, oWidth,
                columns.plotLeft(), columns.plotRight(), em * 0.6);
        words.add(named("plot-target-token",
                Lettering.at(target.words(), targetFont(), theme.paints().ink(), places.target(), pad)));
        outcomeToken(outcome, places.outcome(), places.oneLine() ? pad : below);
        return places.oneLine() ? 0 : below + lane;
    }

    private void outcomeToken(Quantity outcome, double x, double top) {
        words.add(named("plot-outcome-token", Lettering.at(outcome.words(), outcomeFont(), theme.paints().ink(), x, top)));
    }

    private void targetToken(@Nullable Quantity target) {
        if (target != null && target.hasValue()) {
            double t = scale.x(BulletScales.target(row).orElseThrow().at());
            double width = Lettering.width(target.words(), targetFont());
            words.add(named("plot-target-token", Lettering.at(target.words(), targetFont(), theme.paints().ink(),
                    TokenPlaces.centred(t, width, columns.plotLeft(), columns.plotRight()), pad)));
        }
    }

    /// Where there is no bar, words say why; where they would cross the tick they go below. Says how far down.
    private double inPlaceOfBar(double barLine, double below) {
        var outcome = row.outcome();
        boolean unequal = outcome != null && row.kind() == VerdictKind.NOT_COMPARABLE;
        String text = outcome != null ? outcome.words() : messages.text(row.marks().unanswered() ? "term.unanswered"
                : row.kind() == VerdictKind.NOT_DUE ? "term.verdict.NOT_DUE"
                : row.kind() == VerdictKind.NOT_COMPARABLE ? "plot.no-outcome" : "term.verdict.NO_DATA");
        Font font = outcome != null ? outcomeFont() : theme.type().small();
        Paint paint = outcome != null ? theme.paints().ink() : theme.paints().muted();
        double sign = unequal ? em * 1.1 : 0;
        double width = Lettering.width(text, font) + sign;
        double x = columns.plotLeft() + inset();
        double top = barLine - lane / 2;
        var tick = BulletScales.target(row).map(extent -> scale.x(extent.low()) - em);
        if (tick.isPresent() && x + width > tick.get()) {
            double after = scale.x(BulletScales.target(row).orElseThrow().high()) + em;
            boolean room = after + width <= columns.plotRight();
            x = room ? after : x;
            top = room ? top : below;
        }
        if (unequal) {
            words.addAll(VerdictGlyph.of(VerdictKind.NOT_COMPARABLE, x + em * 0.4, top + lane / 2, em * 0.75,
                    theme.paints().muted()));
        }
        words.add(named("plot-in-place", Lettering.at(text, font, paint, x + sign, top)));
        return top + lane;
    }

    /// Words in the plot keep off the line of zero.
    private double inset() {
        return em * 0.4;
    }

    private Font targetFont() {
        return theme.type().small();
    }

    private Font outcomeFont() {
        return theme.type().strong();
    }
}
