package duizhao.feature.compare;

import duizhao.domain.indicator.IndicatorFilter;
import duizhao.domain.indicator.Series;
import duizhao.domain.record.Catalogue;
import duizhao.domain.record.SeriesNames;
import duizhao.ui.nav.Surroundings;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/// Which indicator and measure a lens of one indicator looks at. The quick filter narrows what is offered, and where it
/// leaves the chosen one out, the first that is left is taken: to type a name is to choose it. Remembered.
final class SeriesChoice {

    private static final String KEY = "compare-series";

    private final Surroundings around;
    private final ComboBox<Series.Row> box = new ComboBox<>();
    private final ObjectProperty<Series.@Nullable Row> series = new SimpleObjectProperty<>();
    private List<Series.Row> all = List.of();
    private @Nullable Catalogue catalogue;
    private boolean offering;

    SeriesChoice(Surroundings around) {
        this.around = around;
        box.setId("compare-series");
        box.setVisibleRowCount(16);
        box.setMinWidth(130);
        box.setMaxWidth(320);
        box.setConverter(Choosing.converter(this::name));
        box.setAccessibleText(around.messages().text("compare.series"));
        series.set(read(around.memory().get(KEY)));
        box.valueProperty().addListener((o, was, now) -> {
            if (now != null && !offering) {
                series.set(now);
            }
        });
        series.addListener((o, was, now) -> {
            if (now != null) {
                around.memory().put(KEY, text(now));
                show();
            }
        });
    }

    /// What is looked at; null before anything was chosen or offered.
    ObjectProperty<Series.@Nullable Row> seriesProperty() {
        return series;
    }

    Node node() {
        return box;
    }

    /// @param offered that have figures, in their order
    void offer(Catalogue of, List<Series.Row> offered) {
        catalogue = of;
        all = List.copyOf(offered);
        if (series.get() == null || !all.contains(series.get())) {
            all.stream().findFirst().ifPresent(series::set);
        }
        narrow();
    }

    /// Offers what has the words of the quick filter.
    void narrow() {
        Catalogue known = catalogue;
        if (known == null) {
            return;
        }
        var words = IndicatorFilter.of(around.choice().filterProperty().get());
        var measures = new SeriesNames(known, around.messages());
        List<Series.Row> left = all.stream().filter(row -> words.answers(
                known.indicator(row.indicator()), measures.measure(row))).toList();
        offering = true;
        box.getItems().setAll(left.isEmpty() ? all : left);
        offering = false;
        if (!left.isEmpty() && !left.contains(series.get())) {
            series.set(left.getFirst());
        }
        show();
    }

    private void show() {
        offering = true;
        box.setValue(series.get());
        offering = false;
    }

    private String name(Series.Row row) {
        return catalogue == null ? "" : new SeriesNames(catalogue, around.messages()).full(row);
    }

    /// As [#read] reads it; blank for none.
    static String text(Series.@Nullable Row row) {
        return row == null ? "" : row.text();
    }

    static Series.@Nullable Row read(@Nullable String kept) {
        return kept == null ? null : Series.Row.parse(kept).orElse(null);
    }
}
