package duizhao.feature.exchange;

import duizhao.domain.figure.Role;
import duizhao.domain.indicator.Measure;
import duizhao.domain.period.Period;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.exchange.table.Coordinates;
import duizhao.exchange.table.TableWords;
import duizhao.platform.Messages;
import duizhao.ui.form.Choices;
import duizhao.ui.form.FormBox;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// Where figures belong: district, period, plan or outcome, measure and unit, each of which may be left open.
final class PlaceFields {

    private final Messages messages;
    private final String prefix;
    private final ComboBox<Optional<District>> district;
    private final TextField period = new TextField();
    private final ComboBox<Optional<Role>> role;
    private final ComboBox<Optional<Measure>> measure;
    private final TextField unit = new TextField();
    private final Consumer<Optional<Coordinates>> changed;
    private Coordinates shown = Coordinates.NONE;
    private boolean showing;

    /// @param prefix  ids of the fields begin with it
    /// @param changed takes what is chosen; empty while a field cannot be read
    PlaceFields(Messages messages, String prefix, Catalogue catalogue, Consumer<Optional<Coordinates>> changed) {
        this.messages = messages;
        this.prefix = prefix;
        this.changed = changed;
        String open = messages.text("exchange.open");
        district = Choices.box(id("district"), optional(catalogue.districts()),
                one -> one.map(d -> messages.either(d.shortName(), d.english())).orElse(open));
        role = Choices.box(id("role"), optional(List.of(Role.values())),
                one -> one.map(r -> messages.text("term." + r.key())).orElse(open));
        measure = Choices.box(id("measure"), optional(List.of(Measure.values())),
                one -> one.map(m -> messages.text("term.measure." + m.key())).orElse(messages.text("exchange.measure.open")));
        period.setId(id("period"));
        period.setPromptText(messages.text("exchange.period.prompt"));
        unit.setId(id("unit"));
        unit.setPromptText(messages.text("exchange.unit.prompt"));
        for (ComboBox<?> box : List.of(district, role, measure)) {
            box.setOnAction(event -> change());
        }
        period.textProperty().addListener((o, was, now) -> change());
        unit.textProperty().addListener((o, was, now) -> change());
    }

    private String id(String field) {
        return prefix + "-" + field;
    }

    private static <T> List<Optional<T>> optional(List<T> items) {
        return Stream.concat(Stream.of(Optional.<T>empty()), items.stream().map(Optional::of)).toList();
    }

    void addTo(FormBox form) {
        form.add(id("district"), messages.text("term.district"), district);
        form.add(id("period"), messages.text("term.period"), period);
        form.add(id("role"), messages.text("import.field.role"), role);
        form.add(id("measure"), messages.text("import.field.measure"), measure);
        form.add(id("unit"), messages.text("term.unit"), unit);
    }

    void setShown(FormBox form, boolean visible) {
        Stream.of("district", "period", "role", "measure", "unit").forEach(field -> form.setShown(id(field), visible));
    }

    void show(Coordinates coordinates) {
        // What is being typed is not typed over.
        if (coordinates.equals(shown)) {
            return;
        }
        shown = coordinates;
        showing = true;
        district.setValue(district.getItems().stream().filter(d -> d.map(District::code)
                .equals(Optional.ofNullable(coordinates.district()))).findFirst().orElse(Optional.empty()));
        period.setText(coordinates.period() == null ? "" : text(coordinates.period()));
        role.setValue(Optional.ofNullable(coordinates.role()));
        measure.setValue(Optional.ofNullable(coordinates.measure()));
        unit.setText(coordinates.unit());
        showing = false;
    }

    private void change() {
        if (showing) {
            return;
        }
        String typed = period.getText().strip();
        Optional<Period> read = TableWords.period(typed);
        if (!typed.isEmpty() && read.isEmpty()) {
            changed.accept(Optional.empty());
            return;
        }
        shown = new Coordinates(or(district.getValue()).map(District::code).orElse(null), shown.indicator(),
                or(measure.getValue()).orElse(null), read.orElse(null), or(role.getValue()).orElse(null),
                unit.getText().strip());
        changed.accept(Optional.of(shown));
    }

    private static <T> Optional<T> or(@Nullable Optional<T> chosen) {
        return chosen == null ? Optional.empty() : chosen;
    }

    private static String text(Period period) {
        return period.isSpan() ? period.first() + "-" + period.last() : period.text();
    }
}
