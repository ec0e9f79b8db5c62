package duizhao.ui.plot;

import duizhao.domain.verdict.VerdictKind;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// How a chart is painted: the same drawing code makes the screen's and the paper's picture from it.
///
/// All lengths of a chart follow the size of `type.body()`: pixels on screen, points on paper.
public record PlotTheme(Paints paints, Type type, Strokes strokes) {

    /// @param ink       words, ticks, arms
    /// @param muted     second words: districts, axis numbers, flags
    /// @param faint     grid and dividing lines
    /// @param ground    what the chart lies on
    /// @param met       bars of targets that were met
    /// @param roughly   bars of targets roughly met
    /// @param missed    bars of targets missed
    /// @param neutral   bars that were not judged
    /// @param tolerance the box of 左右 around a target
    public record Paints(Paint ink, Paint muted, Paint faint, Paint ground, Paint met, Paint roughly, Paint missed,
                         Paint neutral, Paint tolerance) {
    }

    /// @param title  the finding
    /// @param body   labels and verdicts
    /// @param strong outcomes and headings
    /// @param small  targets, districts, axis, key and notes
    public record Type(Font title, Font body, Font strong, Font small) {

        static Type of(String family, double title, double body, double small) {
            return new Type(Font.font(family, FontWeight.BOLD, title), Font.font(family, FontWeight.NORMAL, body),
                    Font.font(family, FontWeight.BOLD, small), Font.font(family, FontWeight.NORMAL, small));
        }
    }

    /// Line widths: ticks, marks, grid.
    public record Strokes(double heavy, double medium, double thin) {
    }

    static final Strokes SCREEN = new Strokes(2, 1.25, 0.75);
    static final Strokes PAPER = new Strokes(1.5, 0.75, 0.35);

    static final Paints LIGHT = new Paints(Color.web("#24292f"), Color.web("#57606a"), Color.web("#d0d7de"),
            Color.WHITE, Color.web("#0969da"), Color.web("#54aeff"), Color.web("#b35900"), Color.web("#8c959f"),
            Color.web("#d0d7de"));
    static final Paints DARK = new Paints(Color.web("#c9d1d9"), Color.web("#8b949e"), Color.web("#30363d"),
            Color.web("#0d1117"), Color.web("#388bfd"), Color.web("#79c0ff"), Color.web("#d29922"),
            Color.web("#6e7681"), Color.web("#30363d"));

    /// The screen's light theme.
    ///
    /// @param font family and size of the text around the chart
    public static PlotTheme light(Font font) {
        return screen(LIGHT, font);
    }

    /// The screen's dark theme.
    public static PlotTheme dark(Font font) {
        return screen(DARK, font);
    }

    /// A screen theme with colours of its own.
    public static PlotTheme screen(Paints paints, Font font) {
        double size = font.getSize();
        return new PlotTheme(paints, Type.of(font.getFamily(), size * 1.15, size * 0.93, size * 0.86), SCREEN);
    }

    /// Paper in colour, in points.
    ///
    /// @param family a font family that is loaded
    public static PlotTheme paperColour(String family) {
        var paints = new Paints(Color.BLACK, Color.gray(0.3), Color.gray(0.8), Color.WHITE, Color.web("#1f4e8c"),
                Color.web("#6a94c9"), Color.web("#a85a00"), Color.gray(0.55), Color.gray(0.8));
        return new PlotTheme(paints, Type.of(family, 10.5, 9, 8), PAPER);
    }

    /// Paper in black and white: black, one grey of 55 %, one of 20 %, white, and one hatch.
    public static PlotTheme paperMono(String family) {
        var mid = Color.gray(0.45);
        var light = Color.gray(0.8);
        var paints = new Paints(Color.BLACK, Color.BLACK, light, Color.WHITE, mid, mid, Color.BLACK, mid, light);
        return new PlotTheme(paints, Type.of(family, 10.5, 9, 8), PAPER);
    }

    /// Whether it has one ink only: then a glyph is told by its shape and drawn in full black, where a grey one would
    /// come out dotted on a printer.
    public boolean isMono() {
        return paints.ink().equals(paints.muted());
    }

    /// The ink of a verdict's glyph: where there is one ink only, the glyph is told by its shape and drawn in full black,
    /// because a grey one would come out dotted on a printer.
    public Paint verdictInk(VerdictKind kind) {
        return isMono() ? paints.ink() : switch (kind) {
            case MET -> paints.met();
            case ROUGHLY_MET -> paints.roughly();
            case MISSED -> paints.missed();
            case NOT_COMPARABLE, NO_DATA, NOT_DUE, NO_TARGET -> paints.muted();
        };
    }

    /// The size of the body text, by which every length is measured.
    public double em() {
        return type.body().getSize();
    }
}
