package duizhao.ui.plot;

import static duizhao.ui.plot.Draw.named;

import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// Draws a chart made of rows as plain vector nodes, one region per row, so that a screen can scroll them and a printer
/// can break a page between them. Screen and paper differ in theme and width only.
///
/// No node has an effect, a cache, a clip or an opacity. Columns and scales are those of all rows given, so pieces of
/// one painter stand below each other in line. A node belongs to one place: every call draws anew.
public abstract class RowPainter<R extends PlotRow> {

    private final List<R> rows;
    private final double width;
    private final PlotTheme theme;
    private final Messages messages;

    /// @param rows  in the order they are drawn
    /// @param width of every region, in the unit of the theme's fonts: pixels or points
    protected RowPainter(List<R> rows, double width, PlotTheme theme, Messages messages) {
        this.rows = List.copyOf(rows);
        this.width = width;
        this.theme = theme;
        this.messages = messages;
    }

    /// In the order they are drawn, which may be another than they were given in, and without those that cannot be
    /// drawn.
    public final List<R> rows() {
        return rows;
    }

    protected final double width() {
        return width;
    }

    protected final PlotTheme theme() {
        return theme;
    }

    protected final Messages messages() {
        return messages;
    }

    /// Headings and rows in order. A heading never stands last: keep it with the row that follows.
    public final List<RowPart<R>> parts() {
        var parts = new ArrayList<RowPart<R>>();
        String group = "";
        for (R row : rows) {
            if (!row.group().equals(group) && !row.group().isBlank()) {
                parts.add(new RowPart.Heading<>(row.group()));
            }
            group = row.group();
            parts.add(new RowPart.Row<>(row));
        }
        return parts;
    }

    public final Region draw(RowPart<R> part) {
        return switch (part) {
            case RowPart.Heading<R>(String text) -> heading(text);
            case RowPart.Row<R>(R row) -> row(row);
        };
    }

    /// One of the rows given to the constructor.
    public abstract Region row(R row);

    /// What stands above the rows, such as the heads of columns; repeat them above the rows on every page.
    public List<Region> heads() {
        return List.of();
    }

    /// The axes of the shared scales; repeat them below the rows on every page.
    public List<Region> axes() {
        return List.of();
    }

    /// What the marks mean, and what was left out of the drawing; only of marks that occur.
    public abstract Region key();

    /// Whether the label had to be cut, so that the whole of it has to be told by a tooltip.
    public boolean isCut(R row) {
        return false;
    }

    public final Region heading(String text) {
        double em = theme.em();
        double top = em * 0.7;
        double height = Math.ceil(top + em * 1.6);
        var font = Font.font(theme.type().strong().getFamily(), FontWeight.BOLD, em);
        var rule = Draw.line(theme.paints().muted(), theme.strokes().thin(), 0, height - 1, width, height - 1);
        return Sheet.of(width, height, List.of(named("plot-heading", Lettering.at(Lettering.cut(text, font, width), font,
                theme.paints().ink(), 0, top)), named("plot-rule", rule)));
    }

    /// The whole picture: title, subtitle, rows, axes, key and note; blank texts take no room.
    ///
    /// @return a region wider than the painter's width by a margin of one em on each side
    public final Region picture(String title, String subtitle, String note) {
        var regions = new ArrayList<Region>();
        var frame = new Frame(width, theme);
        regions.add(frame.header(title, subtitle));
        regions.addAll(heads());
        parts().forEach(part -> regions.add(draw(part)));
        regions.addAll(axes());
        regions.add(key());
        regions.add(frame.note(note));
        return Sheet.stack(width, Math.ceil(theme.em()), regions);
    }

    /// Title and subtitle in lines of the painter's width; of no height where both are blank.
    public final Region header(String title, String subtitle) {
        return new Frame(width, theme).header(title, subtitle);
    }

    /// The note line, below everything; of no height where it is blank.
    public final Region note(String note) {
        return new Frame(width, theme).note(note);
    }
}
