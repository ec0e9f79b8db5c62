package duizhao.ui.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.paint.Paint;

/// The colours of a chart as a style sheet sets them; without one, those of the light theme.
final class ThemeColours {

    /// A colour's name in a style sheet, its default, and where a chart keeps it.
    private enum Slot {
        INK("-plot-ink", PlotTheme.Paints::ink),
        MUTED("-plot-muted", PlotTheme.Paints::muted),
        FAINT("-plot-faint", PlotTheme.Paints::faint),
        GROUND("-plot-ground", PlotTheme.Paints::ground),
        MET("-plot-met", PlotTheme.Paints::met),
        ROUGHLY("-plot-roughly", PlotTheme.Paints::roughly),
        MISSED("-plot-missed", PlotTheme.Paints::missed),
        NEUTRAL("-plot-neutral", PlotTheme.Paints::neutral),
        TOLERANCE("-plot-tolerance", PlotTheme.Paints::tolerance);

        private final String css;
        private final Function<PlotTheme.Paints, Paint> preset;

        Slot(String css, Function<PlotTheme.Paints, Paint> preset) {
            this.css = css;
            this.preset = preset;
        }
    }

    private final List<StyleableProperty<Paint>> colours = new ArrayList<>();

    ThemeColours(PlotControl owner, StyleablePropertyFactory<PlotControl> factory) {
        for (Slot slot : Slot.values()) {
            colours.add(factory.createStyleablePaintProperty(owner, slot.css.substring(1), slot.css,
                    control -> control.colours().colours.get(slot.ordinal()), slot.preset.apply(PlotTheme.LIGHT)));
        }
    }

    /// What a theme made of these colours depends on.
    ObservableValue<?>[] observed() {
        return colours.stream().map(ObservableValue.class::cast).toArray(ObservableValue<?>[]::new);
    }

    PlotTheme.Paints paints() {
        return new PlotTheme.Paints(get(Slot.INK), get(Slot.MUTED), get(Slot.FAINT), get(Slot.GROUND), get(Slot.MET),
                get(Slot.ROUGHLY), get(Slot.MISSED), get(Slot.NEUTRAL), get(Slot.TOLERANCE));
    }

    private Paint get(Slot slot) {
        return colours.get(slot.ordinal()).getValue();
    }
}
