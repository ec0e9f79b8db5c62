package duizhao.ui.plot;

import static duizhao.ui.plot.Draw.named;

import duizhao.domain.indicator.Direction;
import duizhao.platform.Messages;
import duizhao.ui.table.NumberLayout;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;

/// What stands left and right of a row's plot: label and district, verdict with its marks, gap.
final class BulletSides {

    private final BulletRow row;
    private final BulletColumns columns;
    private final PlotTheme theme;
    private final Messages messages;
    private final double em;
    private final int mostLines;
    private final List<Node> words = new ArrayList<>();

    BulletSides(BulletRow row, BulletColumns columns, PlotTheme theme, Messages messages) {
        this(row, columns, theme, messages, Integer.MAX_VALUE);
    }

    /// @param mostLines of the label; a longer one ends in an ellipsis
    BulletSides(BulletRow row, BulletColumns columns, PlotTheme theme, Messages messages, int mostLines) {
        this.mostLines = mostLines;
        this.row = row;
        this.columns = columns;
        this.theme = theme;
        this.messages = messages;
        this.em = theme.em();
    }

    private List<String> labelLines() {
        double arrow = row.direction() == Direction.DOWN ? em * 0.9 : 0;
        return Lettering.wrap(row.label(), theme.type().body(), columns.label() - arrow, mostLines);
    }

    private List<String> sublabelLines() {
        return row.sublabel().isBlank() ? List.of()
                : Lettering.wrap(row.sublabel(), theme.type().small(), columns.label(), mostLines);
    }

    private List<String> verdictLines() {
        return Lettering.wrap(row.words().verdict(), theme.type().body(), columns.wordsWidth());
    }

    private double labelHeight() {
        return labelLines().size() * bodyLine() + sublabelLines().size() * smallLine();
    }

    private double verdictHeight() {
        boolean second = columns.stacked() && !row.words().gap().isBlank()
                || !inlineFlags() && !BulletColumns.flags(row, messages).isEmpty();
        return (verdictLines().size() + (second ? 1 : 0)) * bodyLine();
    }

    /// Flags stand beside the verdict where the gap takes the line below it.
    private boolean inlineFlags() {
        return columns.stacked() && !row.words().gap().isBlank();
    }

    private double bodyLine() {
        return Lettering.lineHeight(theme.type().body());
    }

    private double smallLine() {
        return Lettering.lineHeight(theme.type().small());
    }

    /// How high label or verdict are, whichever is higher.
    double height() {
        return Math.max(labelHeight(), verdictHeight());
    }

    /// One line each stand in the middle of the row; where one has more, all begin on the same line.
    ///
    /// @param height of the row
    /// @param pad    kept free above
    List<Node> draw(double height, double pad) {
        double top = top(height, pad);
        label(top);
        verdict(top);
        return words;
    }

    /// The middle of the first line of label and verdict, in a row of that height.
    double firstLine(double height, double pad) {
        return top(height, pad) + bodyLine() / 2;
    }

    private double top(double height, double pad) {
        boolean single = labelHeight() <= bodyLine() && verdictHeight() <= bodyLine();
        return single ? (height - bodyLine()) / 2 : Math.max(pad, (height - height()) / 2);
    }

    private void label(double top) {
        var body = theme.type().body();
        double y = top;
        double end = 0;
        for (String line : labelLines()) {
            words.add(named("plot-label", Lettering.at(line, body, theme.paints().ink(), 0, y)));
            end = Lettering.width(line, body);
            y += bodyLine();
        }
        if (row.direction() == Direction.DOWN) {
            words.add(lowerIsBetter(theme, end + em * 0.5, y - bodyLine() / 2));
        }
        for (String line : sublabelLines()) {
            words.add(named("plot-sublabel", Lettering.at(line, theme.type().small(), theme.paints().muted(), 0, y)));
            y += smallLine();
        }
    }

    /// A small arrow downward: less is better.
    static Node lowerIsBetter(PlotTheme theme, double x, double y) {
        double em = theme.em();
        return named("plot-lower-better", Draw.stroked(theme.paints().muted(), theme.strokes().medium(),
                new MoveTo(x, y - em * 0.4), new LineTo(x, y + em * 0.35),
                new MoveTo(x - em * 0.22, y + em * 0.1), new LineTo(x, y + em * 0.35),
                new LineTo(x + em * 0.22, y + em * 0.1)));
    }

    private void verdict(double top) {
        var body = theme.type().body();
        var paint = theme.verdictInk(row.kind());
        words.addAll(VerdictGlyph.of(row.kind(), columns.verdict() + em * 0.5, top + em * 0.66, em * 0.8, paint));
        double y = top;
        double end = columns.words();
        for (String line : verdictLines()) {
            words.add(named("plot-verdict", Lettering.at(line, body, theme.paints().ink(), columns.words(), y)));
            end = columns.words() + Lettering.width(line, body);
            y += bodyLine();
        }
        String flags = BulletColumns.flags(row, messages);
        if (!flags.isEmpty()) {
            double x = inlineFlags() ? end + em * 0.4 : columns.words();
            double flagTop = inlineFlags() ? y - bodyLine() + em * 0.07 : y;
            words.add(named("plot-flag", Lettering.at(flags, theme.type().small(), theme.paints().muted(), x, flagTop)));
        }
        gap(columns.stacked() ? y : top);
    }

    private void gap(double top) {
        String text = row.words().gap();
        if (text.isBlank()) {
            return;
        }
        var layout = NumberLayout.of(text);
        double left = Lettering.width(layout.isNumber() ? layout.left() : text, theme.type().body());
        words.add(named("plot-gap", Lettering.at(text, theme.type().body(), theme.paints().ink(),
                columns.gap() + columns.gaps().start(layout, left), top)));
    }
}
