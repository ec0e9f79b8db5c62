package duizhao.paper.draw;

import duizhao.paper.setup.InkMode;
import java.util.List;
import javafx.scene.paint.Color;

/// The inks of a page, by name; what draws for paper asks here and never names a colour of its own.
///
/// In black and white there are three greys at most: black, 55 % and 20 % of black. 55 % turns black and 20 % turns
/// white where a printer knows no greys, so nothing may rest on a grey alone.
///
/// @param mode whether colour is allowed
public record PaperInk(InkMode mode) {

    /// The strongest line, in points: the ends of a table, the mark of a target.
    public static final double HEAVY = 1.5;
    /// The line below a table's head, axes.
    public static final double MEDIUM = 0.75;
    /// Every other line.
    public static final double HAIR = 0.35;

    private static final Color MID = Color.gray(0.45);
    private static final Color LIGHT = Color.gray(0.80);
    /// Told apart by lightness too (about 25, 45 and 60 of 100), for a colour page on a black-and-white copier.
    private static final List<Color> ACCENTS =
            List.of(Color.web("#17406d"), Color.web("#b4501e"), Color.web("#5b9a8b"));

    public boolean isColour() {
        return mode == InkMode.COLOUR;
    }

    public Color black() {
        return Color.BLACK;
    }

    /// 55 % black.
    public Color mid() {
        return MID;
    }

    /// 20 % black. White on a printer without greys: needs an outline.
    public Color light() {
        return LIGHT;
    }

    public Color white() {
        return Color.WHITE;
    }

    /// The colour of the series or district at `index`; black, 55 % and 20 % in black and white.
    public Color accent(int index) {
        List<Color> inks = isColour() ? ACCENTS : List.of(black(), mid(), light());
        return inks.get(Math.floorMod(index, inks.size()));
    }
}
