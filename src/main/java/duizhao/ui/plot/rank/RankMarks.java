package duizhao.ui.plot.rank;

import duizhao.domain.quantity.Qualifier;
import duizhao.platform.Messages;
import duizhao.ui.plot.Draw;
import duizhao.ui.plot.KeyLine;
import duizhao.ui.plot.Marker;
import duizhao.ui.plot.PlotTheme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Paint;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;

/// The dot of a district: the own one a black diamond, the others grey discs, an estimate hollow.
final class RankMarks {

    private static final int DISC = 0;
    private static final int DIAMOND = 3;

    private final PlotTheme theme;
    private final double em;

    RankMarks(PlotTheme theme) {
        this.theme = theme;
        this.em = theme.em();
    }

    List<Node> dot(RankRow row, double x, double y, double low, double high) {
        var value = row.value();
        return dot(row.own(), value != null && value.estimated(), value == null ? Qualifier.BARE : value.qualifier(),
                x, y, low, high);
    }

    private List<Node> dot(boolean own, boolean hollow, Qualifier qualifier, double x, double y, double low, double high) {
        Paint ink = own ? theme.paints().ink() : theme.paints().neutral();
        double size = em * (own ? 0.85 : 0.66);
        var nodes = new ArrayList<Node>();
        switch (qualifier) {
            case ABOUT, NEARLY, RANGE -> nodes.add(whisker(low, high, y));
            case AT_LEAST, MORE_THAN -> nodes.add(arrow(x, y, 1));
            case AT_MOST, LESS_THAN -> nodes.add(arrow(x, y, -1));
            case BARE, RELATIVE, QUALITATIVE -> { }
        }
        nodes.add(Draw.named(own ? "plot-dot-own" : "plot-dot", Draw.named("plot-point", Marker.of(own ? DIAMOND : DISC,
                x, y, size, hollow ? theme.paints().ground() : ink, ink, theme.strokes().medium()))));
        return nodes;
    }

    private Node whisker(double low, double high, double y) {
        double cap = em * 0.24;
        return Draw.named("plot-whisker", Draw.stroked(theme.paints().ink(), theme.strokes().medium(),
                new MoveTo(low, y), new LineTo(high, y), new MoveTo(low, y - cap), new LineTo(low, y + cap),
                new MoveTo(high, y - cap), new LineTo(high, y + cap)));
    }

    private Node arrow(double x, double y, int toward) {
        double tip = x + toward * em * 1.1;
        double head = em * 0.24;
        double back = tip - toward * head * 1.1;
        return Draw.named("plot-arrow", Draw.stroked(theme.paints().ink(), theme.strokes().medium(), new MoveTo(x, y),
                new LineTo(tip, y), new MoveTo(back, y - head), new LineTo(tip, y), new LineTo(back, y + head)));
    }

    /// What occurs, in words.
    void explain(KeyLine key, List<RankRow> rows, Messages messages) {
        if (rows.stream().anyMatch(RankRow::own)) {
            key.entry(messages.text("plot.ranking.own"), em, (x, y) -> sample(true, false, Qualifier.BARE, x, y));
            key.entry(messages.text("plot.ranking.others"), em, (x, y) -> sample(false, false, Qualifier.BARE, x, y));
        }
        if (rows.stream().anyMatch(row -> row.value() != null && row.value().estimated())) {
            key.entry(messages.text("plot.key.estimated"), em, (x, y) -> sample(false, true, Qualifier.BARE, x, y));
        }
        for (Qualifier qualifier : Qualifier.values()) {
            if (qualifier != Qualifier.BARE && rows.stream().anyMatch(r -> r.value() != null
                    && r.value().qualifier() == qualifier)) {
                key.entry(messages.text("plot.key.word." + qualifier.key()), em * 1.8,
                        (x, y) -> sample(false, false, qualifier, x + em * 0.2, y));
            }
        }
    }

    private List<Node> sample(boolean own, boolean hollow, Qualifier qualifier, double x, double y) {
        double middle = x + em / 2;
        return dot(own, hollow, qualifier, middle, y, qualifier == Qualifier.RANGE ? middle : middle - em * 0.7,
                qualifier == Qualifier.NEARLY ? middle : middle + em * 0.7);
    }
}
