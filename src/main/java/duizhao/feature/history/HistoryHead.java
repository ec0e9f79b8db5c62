package duizhao.feature.history;

import duizhao.domain.change.HistoryFacets;
import duizhao.platform.Messages;
import duizhao.ui.hint.HoverText;
import duizhao.ui.nav.HistoryOf;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The head of this place: whose history it is, and what it is narrowed to.
final class HistoryHead extends HBox {

    private final HistoryModel model;
    private final Messages messages;
    private final ComboBox<String> who = new ComboBox<>();
    private final ComboBox<String> kind = new ComboBox<>();
    private final Button of = new Button(null, new FontIcon(Feather.X));
    private final Label total = new Label();

    HistoryHead(HistoryModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("history-head");
        setMinWidth(0);
        of.setId("history-of");
        of.getStyleClass().add("chip");
        of.setMinWidth(0);
        of.managedProperty().bind(of.visibleProperty());
        of.setOnAction(event -> model.ofProperty().set(HistoryOf.ALL));
        model.ofProperty().subscribe(this::showOf);
        box(who, "history-who", "history.column.who", 116, name -> name.isEmpty() ? messages.text("history.everyone")
                : name, model.whoProperty());
        box(kind, "history-kind", "history.column.act", 140, this::kind, model.kindProperty());
        total.setId("history-total");
        total.getStyleClass().add("muted");
        total.setMinWidth(USE_PREF_SIZE);
        model.facetsProperty().subscribe(this::offer);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(of, total, gap, who, kind, day("history-from", "history.from", true),
                day("history-until", "history.until", false));
    }

    /// How many change sets the table has.
    ///
    /// @param older whether there are more
    void count(long sets, boolean older) {
        total.setText(messages.text(older ? "history.total.of" : "history.total", sets,
                model.facetsProperty().get().sets()));
    }

    private void showOf(HistoryOf shown) {
        of.setVisible(!shown.equals(HistoryOf.ALL));
        of.setText(shown.title());
        HoverText.tell(of, messages.text("history.of.hint", shown.title()));
        of.setAccessibleText(messages.text("history.of.hint", shown.title()));
    }

    private void offer(HistoryFacets facets) {
        offer(who, facets.people(), model.whoProperty());
        offer(kind, facets.kinds(), model.kindProperty());
    }

    /// What is chosen stays on offer, so that it can be seen and undone.
    private static void offer(ComboBox<String> box, List<String> values, StringProperty chosen) {
        var offered = new ArrayList<>(List.of(""));
        offered.addAll(values);
        String value = chosen.get();
        if (!offered.contains(value)) {
            offered.add(value);
        }
        if (!box.getItems().equals(offered)) {
            box.getItems().setAll(offered);
        }
        box.setValue(value);
    }

    private String kind(String coded) {
        if (coded.isEmpty()) {
            return messages.text("history.all-kinds");
        }
        String key = "edit.act." + coded;
        return messages.bundle("edit").containsKey(key) ? messages.text(key, "").strip()
                : messages.text("history.other.coded", coded);
    }

    private DatePicker day(String id, String key, boolean first) {
        var picker = new DatePicker();
        picker.setId(id);
        picker.setPromptText(messages.text(key));
        picker.setAccessibleText(messages.text(key));
        HoverText.tell(picker, messages.text(key));
        picker.setPrefWidth(122);
        picker.setMinWidth(96);
        picker.setConverter(new DayText());
        picker.valueProperty().bindBidirectional(first ? model.fromProperty() : model.untilProperty());
        return picker;
    }

    private void box(ComboBox<String> box, String id, String nameKey, double width, Function<String, String> text,
                     StringProperty value) {
        box.setId(id);
        box.setAccessibleText(messages.text(nameKey));
        HoverText.tell(box, messages.text(nameKey));
        box.setPrefWidth(width);
        box.setMinWidth(84);
        box.setVisibleRowCount(16);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String item) {
                return item == null ? "" : text.apply(item);
            }

            @Override
            public @Nullable String fromString(String words) {
                return null;
            }
        });
        box.valueProperty().addListener((o, was, now) -> {
            if (now != null && box.getItems().contains(now)) {
                value.set(now);
            }
        });
        value.subscribe(now -> {
            if (box.getItems().contains(now)) {
                box.setValue(now);
            }
        });
    }
}
