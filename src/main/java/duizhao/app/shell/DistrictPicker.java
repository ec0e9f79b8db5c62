package duizhao.app.shell;

import duizhao.domain.place.District;
import duizhao.platform.Messages;
import duizhao.ui.nav.Choice;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.PopOver;

/// A list of all districts to search in and choose from, for stores of a province or the country. What is chosen counts
/// at once; Space switches the one under the cursor, Esc closes.
final class DistrictPicker {

    private static final double WIDTH = 260;
    private static final double HEIGHT = 320;
    private static final double LINE = 28;

    private final Messages messages;
    private final List<District> districts;
    private final Choice choice;
    private final Label count = new Label();
    private final ListView<District> list;
    private final PopOver window = new PopOver();

    DistrictPicker(Messages messages, List<District> districts, Choice choice, Consumer<Parent> dress) {
        this.messages = messages;
        this.districts = districts;
        this.choice = choice;
        var shown = new FilteredList<>(FXCollections.observableList(districts));
        list = new ListView<>(shown);
        list.setId("districts-list");
        list.setPrefSize(WIDTH, HEIGHT);
        list.setFixedCellSize(LINE);
        list.setCellFactory(CheckBoxListCell.forListView(this::chosen, new StringConverter<>() {
            @Override
            public String toString(District district) {
                return messages.either(district.name(), district.english());
            }

            @Override
            public District fromString(String text) {
                throw new UnsupportedOperationException();
            }
        }));
        list.setOnKeyPressed(event -> {
            District district = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && district != null) {
                choose(district, !choice.districts().contains(district.code()));
                list.refresh();
                event.consume();
            }
        });
        var filter = new TextField();
        filter.setId("districts-filter");
        filter.setPromptText(messages.text("shell.districts.filter"));
        filter.textProperty().subscribe(text -> shown.setPredicate(district -> isMeant(district, text)));
        filter.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            }
        });
        count.getStyleClass().add("muted");
        tell();
        var box = new VBox(8, filter, list, count);
        box.setPadding(new Insets(10));
        dress.accept(box);
        window.setContentNode(box);
        window.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        window.setAnimated(false);
        window.setTitle(messages.text("shell.districts.choose"));
        window.setOnShown(event -> filter.requestFocus());
    }

    void show(Node beside) {
        window.show(beside);
    }

    private static boolean isMeant(District district, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() || district.name().contains(wanted) || district.shortName().contains(wanted)
                || district.code().startsWith(wanted) || district.english().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private BooleanProperty chosen(District district) {
        var property = new SimpleBooleanProperty(choice.districts().contains(district.code()));
        property.subscribe((was, now) -> choose(district, now));
        return property;
    }

    private void choose(District district, boolean on) {
        Set<String> codes = new HashSet<>(choice.districts());
        if (on ? codes.add(district.code()) : codes.remove(district.code())) {
            choice.districts().setAll(districts.stream().map(District::code).filter(codes::contains).toList());
            tell();
        }
    }

    private void tell() {
        count.setText(messages.text("shell.districts.chosen", choice.districts().size(), districts.size()));
    }
}
