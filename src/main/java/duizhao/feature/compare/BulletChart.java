package duizhao.feature.compare;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.TallyText;
import duizhao.domain.figure.Figure;
import duizhao.platform.Messages;
import duizhao.ui.plot.BulletRows;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The picture of one district as bullet rows.
public final class BulletChart implements ComparisonChart {

    private final Messages messages;
    private final Names names;
    private final TallyText tally;
    private final BulletRows chart;
    private final Label nothing = new Label();
    private final StackPane node;
    private final ObjectProperty<@Nullable ComparisonRow> selected = new SimpleObjectProperty<>();

    public BulletChart(Messages messages) {
        this.messages = messages;
        this.names = new Names(messages);
        this.tally = new TallyText(messages);
        this.chart = new BulletRows(messages);
        chart.setId("compare-chart");
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        node = new StackPane(chart, nothing);
        chart.selectedIdProperty().addListener((o, was, now) -> {
            if (now instanceof ComparisonRow row) {
                selected.set(row);
            }
        });
        selected.addListener((o, was, now) -> chart.setSelectedId(now));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public ObjectProperty<@Nullable ComparisonRow> selectedProperty() {
        return selected;
    }

    @Override
    public void show(Comparison comparison, String district, List<ComparisonRow> rows) {
        String where = names.district(comparison.catalogue().district(district));
        String when = names.period(comparison.period());
        chart.setTitle(messages.text("compare.chart.title", where, when, tally.finding(comparison.rowsOf(district))));
        chart.setSubtitle(rows.stream().flatMap(row -> row.figures().stream()).map(Figure::source).distinct()
                .map(key -> comparison.catalogue().source(key).title())
                .collect(Collectors.joining(messages.text("term.and"))));
        chart.setNote(messages.text("compare.chart.note", comparison.tolerances().rateTau().toPlainString()));
        List<ComparisonRow> drawn = rows.stream().filter(Bullets::isDrawn).toList();
        chart.rows().setAll(new Bullets(comparison, messages).rows(drawn));
        chart.setVisible(!drawn.isEmpty());
        nothing.setVisible(drawn.isEmpty());
        nothing.setText(messages.text(rows.isEmpty() ? "compare.chart.nothing" : "compare.chart.levels", where, when));
    }
}
