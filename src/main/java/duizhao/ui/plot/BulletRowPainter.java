package duizhao.ui.plot;

import static duizhao.ui.plot.BulletMarks.named;

import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// Draws bullet rows as plain vector nodes, one region per row, so that a screen can scroll them and a printer can
/// break a page between them. Screen and paper differ in theme and width only.
///
/// No node has an effect, a cache, a clip or an opacity. The columns and the shared scales are those of all rows
/// given, so pieces of one painter stand below each other in line. A node belongs to one place: every call draws anew.
public final class BulletRowPainter {

    /// A piece of the chart, from top to bottom.
    public sealed interface Part {

        record Heading(String text) implements Part {
        }

        record Row(BulletRow row) implements Part {
        }
    }

    private final List<BulletRow> rows;
    private final double width;
    private final PlotTheme theme;
    private final Messages messages;
    private final BulletColumns columns;
    private final BulletScales scales;

    /// @param width of every region, in the unit of the theme's fonts: pixels or points
    public BulletRowPainter(List<BulletRow> rows, double width, PlotTheme theme, Messages messages) {
        this.rows = List.copyOf(rows);
        this.width = width;
        this.theme = theme;
        this.messages = messages;
        this.columns = BulletColumns.of(this.rows, width, theme, messages);
        this.scales = new BulletScales(this.rows, columns, theme);
    }

    /// Headings and rows in order. A heading never stands last: keep it with the row that follows.
    public List<Part> parts() {
        return parts(rows);
    }

    static List<Part> parts(List<BulletRow> rows) {
        var parts = new ArrayList<Part>();
        String group = "";
        for (BulletRow row : rows) {
            if (!row.group().equals(group) && !row.group().isBlank()) {
                parts.add(new Part.Heading(row.group()));
            }
            group = row.group();
            parts.add(new Part.Row(row));
        }
        return parts;
    }

    public Region draw(Part part) {
        return switch (part) {
            case Part.Heading(String text) -> heading(text);
            case Part.Row(BulletRow row) -> row(row);
        };
    }

    /// One of the rows given to the constructor.
    public Region row(BulletRow row) {
        return new BulletRowDrawing(row, columns, scales.of(row), theme, messages).region();
    }

    public Region heading(String text) {
        double em = theme.em();
        double top = em * 0.7;
        double height = Math.ceil(top + em * 1.6);
        var font = Font.font(theme.type().strong().getFamily(), FontWeight.BOLD, em);
        var rule = VerdictGlyph.line(theme.paints().muted(), theme.strokes().thin(), 0, height - 1, width, height - 1);
        return sheet(height, List.of(named("plot-heading", Lettering.at(text, font, theme.paints().ink(), 0, top)),
                named("plot-rule", rule)));
    }

    /// The axes of the shared scales of rates, usually one; repeat them below the rows on every page.
    public List<Region> axes() {
        return scales.axes().stream().map(this::axis).toList();
    }

    private Region axis(BulletScales.Axis axis) {
        var nodes = new ArrayList<Node>();
        var small = theme.type().small();
        var scale = axis.scale();
        double em = theme.em();
        nodes.add(named("plot-axis", VerdictGlyph.line(theme.paints().muted(), theme.strokes().thin(),
                scale.left(), 0.5, scale.right(), 0.5)));
        for (var tick : scale.ticks()) {
            double x = scale.x(tick);
            String number = tick.toPlainString();
            nodes.add(named("plot-axis-tick", VerdictGlyph.line(theme.paints().muted(), theme.strokes().thin(), x, 0.5, x,
                    em * 0.3)));
            nodes.add(named("plot-axis-number", Lettering.at(number, small, theme.paints().muted(),
                    x - Lettering.width(number, small) / 2, em * 0.32)));
        }
        double name = Lettering.width(axis.name(), small);
        nodes.add(named("plot-axis-name", Lettering.at(axis.name(), small, theme.paints().muted(),
                Math.max(0, columns.plotLeft() - name - em * 0.7), em * 0.32)));
        return sheet(Math.ceil(em * 1.6), nodes);
    }

    /// The line that says what the marks mean; only of marks that occur.
    public Region key() {
        return new BulletKey(rows, scales, theme, messages).region(width);
    }

    /// The whole picture: title, subtitle, rows, axes, key and note; blank texts take no room.
    ///
    /// @return a region wider than the painter's width by a margin of one em on each side
    public Region picture(String title, String subtitle, String note) {
        double em = theme.em();
        var regions = new ArrayList<Region>();
        regions.add(header(title, subtitle));
        parts().forEach(part -> regions.add(draw(part)));
        regions.addAll(axes());
        regions.add(key());
        regions.add(note(note));
        return Sheet.stack(width, Math.ceil(em), regions);
    }

    /// Title and subtitle in lines of the painter's width; of no height where both are blank.
    public Region header(String title, String subtitle) {
        double em = theme.em();
        var nodes = new ArrayList<Node>();
        double y = paragraph(title, theme.type().title(), theme.paints().ink(), 0, nodes);
        y = paragraph(subtitle, theme.type().small(), theme.paints().muted(), y, nodes);
        return sheet(y == 0 ? 0 : Math.ceil(y + em * 0.5), nodes);
    }

    /// The note line, below everything; of no height where it is blank.
    public Region note(String note) {
        double em = theme.em();
        var nodes = new ArrayList<Node>();
        double y = paragraph(note, theme.type().small(), theme.paints().muted(), em * 0.3, nodes);
        return sheet(nodes.isEmpty() ? 0 : Math.ceil(y), nodes);
    }

    private double paragraph(String text, Font font, Paint paint, double top, List<Node> nodes) {
        double y = top;
        if (!text.isBlank()) {
            for (String line : Lettering.wrap(text, font, width)) {
                nodes.add(named("plot-paragraph", Lettering.at(line, font, paint, 0, y)));
                y += Lettering.lineHeight(font);
            }
        }
        return y;
    }

    private Region sheet(double height, List<? extends Node> nodes) {
        return Sheet.of(width, height, nodes);
    }
}
