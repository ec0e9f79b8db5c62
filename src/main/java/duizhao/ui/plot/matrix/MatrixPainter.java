package duizhao.ui.plot.matrix;

import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.Messages;
import duizhao.ui.plot.Draw;
import duizhao.ui.plot.KeyLine;
import duizhao.ui.plot.Lettering;
import duizhao.ui.plot.PlotTheme;
import duizhao.ui.plot.RowPainter;
import duizhao.ui.plot.Sheet;
import duizhao.ui.plot.VerdictGlyph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// Draws a verdict matrix, whole rows for paper and pictures, single cells for a screen that shows what is in sight.
public final class MatrixPainter extends RowPainter<MatrixRow> {

    private static final double LEAST_CELL = 5;
    private static final double MOST_CELL = 10;
    private static final double MOST_LABEL = 17;
    /// Where few columns have much room, they take so much of it, in em.
    private static final double WIDEST_CELL = 15;

    private final Matrix matrix;
    private final double em;
    private final double labelWidth;
    private final double cellWidth;

    /// @param width which is filled where the columns leave room; they keep their width where they do not
    public MatrixPainter(Matrix matrix, double width, PlotTheme theme, Messages messages) {
        this(matrix, width, Needed.of(matrix, theme), theme, messages);
    }

    private MatrixPainter(Matrix matrix, double width, Needed needed, PlotTheme theme, Messages messages) {
        super(matrix.rows(), Math.max(width, needed.width()), theme, messages);
        this.matrix = matrix;
        this.em = theme.em();
        this.labelWidth = needed.label();
        double room = width() - labelWidth;
        double least = needed.cell();
        this.cellWidth = matrix.columns().isEmpty() ? least
                : Math.clamp(room / matrix.columns().size(), least, Math.max(least, WIDEST_CELL * em));
    }

    static double neededWidth(Matrix matrix, PlotTheme theme) {
        return Needed.of(matrix, theme).width();
    }

    /// What the words need; all of them are measured for it, so once.
    private record Needed(double label, double cell, double width) {

        static Needed of(Matrix matrix, PlotTheme theme) {
            double label = labelWidth(matrix, theme);
            double cell = cellWidth(matrix, theme);
            return new Needed(label, cell, label + matrix.columns().size() * cell);
        }
    }

    private static double labelWidth(Matrix matrix, PlotTheme theme) {
        double most = matrix.rows().stream().mapToDouble(row -> Lettering.width(row.label(), theme.type().body())).max()
                .orElse(0);
        return Math.ceil(Math.min(most, MOST_LABEL * theme.em()) + theme.em() * 1.2);
    }

    private static double cellWidth(Matrix matrix, PlotTheme theme) {
        double em = theme.em();
        // Thousands of cells have few different words: each is measured once.
        Map<String, Double> small = new HashMap<>();
        double most = matrix.rows().stream().flatMap(row -> row.cells().stream()).filter(Objects::nonNull)
                .flatMap(cell -> Stream.of(em * 1.15 + (cell.provisional() ? em * 1.1 : 0)
                                + small.computeIfAbsent(cell.word(), w -> Lettering.width(w, theme.type().small())),
                        small.computeIfAbsent(cell.number(), n -> Lettering.width(n, theme.type().strong()))))
                .mapToDouble(width -> width).max().orElse(0);
        return Math.ceil(Math.clamp(most + em * 0.9, LEAST_CELL * em, MOST_CELL * em));
    }

    double labelWidth() {
        return labelWidth;
    }

    double cellWidth() {
        return cellWidth;
    }

    double rowHeight() {
        return Math.ceil(em * 2.9);
    }

    double headHeight() {
        return Math.ceil(em * 3.3);
    }

    // ---- pieces

    /// Glyph and word, and below them the number.
    Region cell(@Nullable MatrixCell cell) {
        var nodes = new ArrayList<Node>();
        if (cell != null) {
            double x = em * 0.45;
            double top = em * 0.22;
            var small = theme().type().small();
            double middle = top + em * 0.64;
            nodes.addAll(VerdictGlyph.of(cell.kind(), x + em * 0.4, middle, em * 0.8, theme().verdictInk(cell.kind())));
            boolean glyph = !nodes.isEmpty();
            double words = glyph ? x + em * 1.05 : x;
            double flag = cell.provisional() ? em * 1.1 : 0;
            var word = Lettering.cutAt(cell.word(), small, theme().paints().ink(), words, top,
                    cellWidth - words - flag - em * 0.1);
            nodes.add(Draw.named("plot-verdict", word));
            if (cell.provisional()) {
                nodes.add(Draw.named("plot-flag", Lettering.at(messages().text("term.provisional"), small,
                        theme().paints().muted(), words + Lettering.width(word.getText(), small) + em * 0.25, top)));
            }
            String below = cell.number().isBlank() && cell.unanswered() ? messages().text("term.unanswered") : cell.number();
            Font font = cell.kind().isJudged() ? theme().type().strong() : small;
            nodes.add(Draw.named("plot-number", Lettering.cutAt(below, font, cell.kind().isJudged() ? theme().paints().ink()
                    : theme().paints().muted(), x, top + em * 1.24, cellWidth - x - em * 0.1)));
        }
        return Draw.named("plot-cell", Sheet.of(cellWidth, rowHeight(), nodes));
    }

    Region label(MatrixRow row) {
        var body = theme().type().body();
        var lines = Lettering.wrap(row.label(), body, labelWidth - em, 2);
        var nodes = new ArrayList<Node>();
        double y = (rowHeight() - lines.size() * Lettering.lineHeight(body)) / 2;
        for (String line : lines) {
            nodes.add(Draw.named("plot-label", Lettering.at(line, body, theme().paints().ink(), 0, y)));
            y += Lettering.lineHeight(body);
        }
        return Sheet.of(labelWidth, rowHeight(), nodes);
    }

    /// The years of the columns, and above them the districts, each over all of its years.
    Region columnHead() {
        var nodes = new ArrayList<Node>();
        var columns = matrix.columns();
        for (int from = 0; from < columns.size();) {
            int to = from + 1;
            while (to < columns.size() && columns.get(to).group().equals(columns.get(from).group())) {
                to++;
            }
            double x = from * cellWidth;
            nodes.add(Draw.named("plot-column-group", Lettering.cutAt(columns.get(from).group(), theme().type().strong(),
                    theme().paints().ink(), x + em * 0.45, em * 0.3, (to - from) * cellWidth - em * 0.6)));
            if (from > 0) {
                nodes.add(separator(x, 0, headHeight()));
            }
            from = to;
        }
        for (int i = 0; i < columns.size(); i++) {
            nodes.add(Draw.named("plot-column", Lettering.cutAt(columns.get(i).label(), theme().type().small(),
                    theme().paints().muted(), i * cellWidth + em * 0.45, em * 1.65, cellWidth - em * 0.6)));
        }
        double width = columns.size() * cellWidth;
        nodes.add(Draw.named("plot-rule", Draw.line(theme().paints().muted(), theme().strokes().thin(), 0,
                headHeight() - 0.5, width, headHeight() - 0.5)));
        return Sheet.of(width, headHeight(), nodes);
    }

    private Node separator(double x, double from, double to) {
        return Draw.named("plot-separator", Draw.line(theme().paints().faint(), theme().strokes().thin(), x, from, x, to));
    }

    /// Whether a district ends before this column.
    boolean isBorder(int column) {
        return column > 0 && !matrix.columns().get(column).group().equals(matrix.columns().get(column - 1).group());
    }

    // ---- whole rows

    @Override
    public List<Region> heads() {
        if (rows().isEmpty()) {
            return List.of();
        }
        var head = columnHead();
        head.relocate(labelWidth, 0);
        var rule = Draw.line(theme().paints().muted(), theme().strokes().thin(), 0, headHeight() - 0.5, labelWidth,
                headHeight() - 0.5);
        return List.of(Sheet.of(width(), headHeight(), List.of(head, rule)));
    }

    @Override
    public Region row(MatrixRow row) {
        var nodes = new ArrayList<Node>();
        nodes.add(label(row));
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = cell(row.cells().get(i));
            double x = labelWidth + i * cellWidth;
            cell.relocate(x, 0);
            if (isBorder(i)) {
                nodes.add(separator(x, 0, rowHeight()));
            }
            nodes.add(cell);
        }
        nodes.add(Draw.named("plot-rule", Draw.line(theme().paints().faint(), theme().strokes().thin(), 0,
                rowHeight() - 0.5, labelWidth + row.cells().size() * cellWidth, rowHeight() - 0.5)));
        return Draw.named("plot-row", Sheet.of(width(), rowHeight(), nodes));
    }

    @Override
    public Region key() {
        return key(width());
    }

    Region key(double room) {
        var key = new KeyLine(room, theme());
        var cells = matrix.rows().stream().flatMap(row -> row.cells().stream()).toList();
        for (VerdictKind kind : VerdictKind.values()) {
            var drawn = VerdictGlyph.of(kind, 0, 0, em * 0.8, theme().verdictInk(kind));
            if (!drawn.isEmpty() && cells.stream().anyMatch(cell -> cell != null && cell.kind() == kind)) {
                key.entry(messages().text("term.verdict." + kind.name()), em * 0.8, (x, y) ->
                        VerdictGlyph.of(kind, x + em * 0.4, y, em * 0.8, theme().verdictInk(kind)));
            }
        }
        if (cells.stream().anyMatch(cell -> cell != null && cell.provisional())) {
            key.word(messages().text("term.provisional"), messages().text("term.provisional.long"));
        }
        if (cells.stream().anyMatch(Objects::isNull)) {
            key.word(messages().text("plot.matrix.blank"), messages().text("term.verdict.NO_DATA"));
        }
        return key.region();
    }

    @Override
    public boolean isCut(MatrixRow row) {
        return Lettering.wrap(row.label(), theme().type().body(), labelWidth - em).size() > 2;
    }
}
