package duizhao.feature.checks;

import duizhao.domain.Keyed;
import duizhao.domain.check.RuleKind;
import duizhao.domain.check.Severity;
import duizhao.platform.Messages;
import duizhao.ui.hint.HoverText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.collections.SetChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The head of this place: how many findings of each severity there are, as chips that show or hide them, and what the
/// table is narrowed to and put together by.
final class CheckHead extends HBox {

    private final ChecksModel model;
    private final Messages messages;
    private final Map<Severity, ToggleButton> chips = new EnumMap<>(Severity.class);
    private final ComboBox<String> rule = new ComboBox<>();
    private final ComboBox<String> source = new ComboBox<>();
    private final ComboBox<Order> order = new ComboBox<>();
    private final ToggleButton explained = new ToggleButton();
    private final Label total = new Label();
    private boolean following;

    CheckHead(ChecksModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("check-head");
        setMinWidth(0);
        for (Severity severity : Severity.values()) {
            chips.put(severity, chip(severity));
        }
        box(rule, "checks-rule", "checks.column.rule", 140, key -> key.isEmpty() ? messages.text("checks.all-rules")
                : messages.text("check.rule." + key));
        box(source, "checks-source", "term.source", 170, key -> key.isEmpty() ? messages.text("checks.all-sources")
                : title(key));
        box(order, "checks-order", "checks.order", 126, by -> messages.text("checks.order." + by.key()));
        order.getItems().setAll(Order.values());
        order.valueProperty().bindBidirectional(model.orderProperty());
        rule.valueProperty().addListener((o, was, key) -> choose(model.ruleProperty(), rule(key)));
        source.valueProperty().addListener((o, was, key) -> choose(model.sourceProperty(), key == null ? "" : key));
        model.ruleProperty().subscribe(this::follow);
        model.sourceProperty().subscribe(this::follow);
        model.severities().addListener((SetChangeListener<Severity>) change -> followChips());
        followChips();
        HoverText.tell(total, messages.text("checks.total.hint"));
        total.getStyleClass().add("muted");
        total.setId("checks-total");
        total.setMinWidth(USE_PREF_SIZE); // the lists beside it give way
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(chips.values());
        explained.setId("checks-explained");
        explained.getStyleClass().add("chip");
        explained.setMinWidth(USE_PREF_SIZE);
        HoverText.tell(explained, messages.text("checks.explained.hint"));
        explained.managedProperty().bind(explained.visibleProperty());
        explained.selectedProperty().bindBidirectional(model.explainedProperty());
        getChildren().addAll(explained, total, gap, rule, source, order);
    }

    /// Offers what there is to narrow to, and tells how many there are of each severity.
    ///
    /// @param counts of what is wanted otherwise
    /// @param shown  how many the table has
    void show(@Nullable Checked checked, Map<Severity, Long> counts, int shown) {
        setVisible(checked != null);
        if (checked == null) {
            return;
        }
        following = true;
        var rules = new ArrayList<>(List.of(""));
        ChecksService.rules(checked).forEach(kind -> rules.add(kind.key()));
        var sources = new ArrayList<>(List.of(""));
        sources.addAll(ChecksService.sources(checked));
        offer(rule, rules, model.ruleProperty().get() == null ? "" : model.ruleProperty().get().key());
        offer(source, sources, model.sourceProperty().get());
        following = false;
        chips.forEach((severity, chip) -> chip.setText(messages.text("checks.count", name(severity),
                counts.getOrDefault(severity, 0L))));
        int all = (model.explainedProperty().get() ? checked.findings() : checked.open()).size();
        total.setText(shown == all ? messages.text("checks.total", shown) : messages.text("checks.total.of", shown, all));
        int hidden = checked.findings().size() - checked.open().size();
        explained.setText(messages.text("checks.explained.count", hidden));
        explained.setVisible(hidden > 0 || explained.isSelected());
    }

    /// What is chosen stays on offer, so that it can be seen and undone.
    private static void offer(ComboBox<String> box, List<String> keys, String chosen) {
        if (!keys.contains(chosen)) {
            keys.add(chosen);
        }
        if (!box.getItems().equals(keys)) {
            box.getItems().setAll(keys);
        }
        box.setValue(chosen);
    }

    private <T> void choose(Property<T> property, T value) {
        if (!following) {
            property.setValue(value);
        }
    }

    private static @Nullable RuleKind rule(@Nullable String key) {
        return key == null || key.isEmpty() ? null
                : Keyed.find(RuleKind.class, key).orElse(null);
    }

    private void follow() {
        following = true;
        RuleKind kind = model.ruleProperty().get();
        rule.setValue(kind == null ? "" : kind.key());
        source.setValue(model.sourceProperty().get());
        following = false;
    }

    private void followChips() {
        chips.forEach((severity, chip) -> chip.setSelected(model.severities().contains(severity)));
    }

    private ToggleButton chip(Severity severity) {
        var chip = new ToggleButton(name(severity));
        chip.setId("checks-" + severity.key());
        chip.getStyleClass().addAll("chip", "severity-" + severity.key());
        chip.setMinWidth(USE_PREF_SIZE);
        HoverText.tell(chip, messages.text("checks.severity.hint." + severity.key()));
        chip.setSelected(true);
        chip.setOnAction(event -> {
            if (chip.isSelected()) {
                model.severities().add(severity);
            } else {
                model.severities().remove(severity);
            }
        });
        return chip;
    }

    private String name(Severity severity) {
        return messages.text("checks.glyph." + severity.key()) + " " + messages.text("check.severity." + severity.key());
    }

    private String title(String key) {
        Checked checked = model.checkedProperty().get();
        return checked == null ? key : new CheckWords(checked, messages).title(key);
    }

    private <T> void box(ComboBox<T> box, String id, String nameKey, double width, Function<T, String> text) {
        box.setId(id);
        box.setAccessibleText(messages.text(nameKey));
        HoverText.tell(box, messages.text(nameKey));
        box.setPrefWidth(width);
        box.setMinWidth(Math.min(width, 110));
        box.setVisibleRowCount(16);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T item) {
                return item == null ? "" : text.apply(item);
            }

            @Override
            public @Nullable T fromString(String words) {
                return null;
            }
        });
    }
}
