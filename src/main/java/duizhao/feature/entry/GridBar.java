package duizhao.feature.entry;

import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.period.PeriodText;
import duizhao.domain.record.SeriesNames;
import duizhao.platform.Messages;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.form.Choices;
import duizhao.ui.form.SeveralBox;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Which lines and columns the grid has, and what waits in it to be looked at.
final class GridBar extends FlowPane {

    private final Messages messages;
    private final SeveralBox<Period> years;
    private final ComboBox<Series.Row> series = new ComboBox<>();
    private final Hyperlink unread = new Hyperlink();
    private @Nullable SeriesNames names;

    /// @param ticked takes the periods a person ticked
    /// @param another asks for a period that is not offered yet
    /// @param next   goes to the next cell that could not be read
    GridBar(GridModel model, Messages messages, List<Period> offered, Consumer<Set<Period>> ticked, Action another,
            Runnable next) {
        this.messages = messages;
        getStyleClass().add("filter-bar");
        var arrangement = Choices.box("entry-arrangement", List.of(Arrangement.values()),
                a -> messages.text("entry.arrangement." + a.key()));
        arrangement.valueProperty().bindBidirectional(model.arrangementProperty());
        arrangement.setAccessibleText(messages.text("entry.arrangement"));
        arrangement.setTooltip(new Tooltip(messages.text("entry.arrangement")));
        years = new SeveralBox<>("entry-years", offered, p -> PeriodText.of(p, messages), this::title, ticked);
        years.managedProperty().bind(years.visibleProperty());
        years.visibleProperty().bind(model.arrangementProperty().isNotEqualTo(Arrangement.YEARS));
        series.setId("entry-series");
        series.setAccessibleText(messages.text("term.indicator"));
        series.setVisibleRowCount(16);
        series.setConverter(new StringConverter<>() {
            @Override
            public String toString(Series.Row row) {
                return row == null || names == null ? "" : names.full(row);
            }

            @Override
            public Series.Row fromString(String text) {
                return null;
            }
        });
        series.managedProperty().bind(series.visibleProperty());
        series.visibleProperty().bind(model.arrangementProperty().isEqualTo(Arrangement.YEARS));
        series.valueProperty().addListener((o, was, now) -> {
            if (now != null && !now.equals(model.seriesProperty().get())) {
                model.seriesProperty().set(now);
            }
        });
        var adding = new ActionNodes(messages).iconButton(another);
        adding.setMinWidth(USE_PREF_SIZE);
        var all = new ToggleButton(messages.text("entry.all"));
        all.setId("entry-all");
        all.getStyleClass().addAll("small", "chip");
        all.setMinWidth(USE_PREF_SIZE);
        all.setTooltip(new Tooltip(messages.text("entry.all.hint")));
        all.selectedProperty().bindBidirectional(model.allProperty());
        all.managedProperty().bind(all.visibleProperty());
        all.visibleProperty().bind(years.visibleProperty());
        unread.setId("entry-unread");
        unread.getStyleClass().add("unread-link");
        unread.setOnAction(event -> next.run());
        getChildren().setAll(arrangement, years, series, adding, all, unread);
        count(0);
    }

    /// Shows which series can be chosen.
    void offer(Answer answer, Series.@Nullable Row chosen) {
        names = new SeriesNames(answer.holdings().catalogue(), messages);
        if (!series.getItems().equals(answer.series())) {
            series.getItems().setAll(answer.series());
        }
        series.setValue(chosen);
    }

    SeveralBox<Period> years() {
        return years;
    }

    /// @param cells that could not be read
    void count(int cells) {
        unread.setText(messages.text("entry.unread", cells));
        unread.setVisible(cells > 0);
    }

    private String title(Collection<Period> ticked) {
        return messages.text("entry.years", ticked.stream().map(p -> PeriodText.of(p, messages))
                .collect(Collectors.joining(messages.text("term.and"))));
    }
}
