package duizhao.feature.compare;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.place.District;
import duizhao.platform.Messages;
import duizhao.ui.hint.HoverText;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.notice.EmptyPane;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// The nodes of the lens 计划与完成: the tallies, and under them table and picture.
final class PlanView extends BorderPane {

    /// More districts than this are chosen from a list.
    private static final int CHIPS = 4;
    private static final double TALLIES = 112;

    private final CompareModel model;
    private final Messages messages;
    private final TallyStrip tally;
    private final SideTable table;
    private final EmptyPane empty;
    private final HBox pictured;
    private final TableAndPicture split;
    private final List<Node> choices;

    PlanView(CompareModel model, Surroundings around, SideTable table, PicturePane<PlanPictures.Subject> picture) {
        this.model = model;
        this.messages = around.messages();
        this.table = table;
        this.tally = new TallyStrip(messages);
        this.empty = new EmptyPane("compare", Feather.COLUMNS, messages);
        this.pictured = picture.extras();
        this.split = new TableAndPicture(table, picture, around.memory());
        choices = List.of(toggle("compare-headline", "compare.headline", model.headlineOnlyProperty()),
                toggle("compare-comparable", "compare.comparable", model.comparableOnlyProperty()));
        // Of many districts a few lines at a time: the table is what the place is for.
        var tallies = new ScrollPane(tally);
        tallies.getStyleClass().addAll("tally-scroll", "edge-to-edge");
        tallies.setFitToWidth(true);
        tallies.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        tallies.setMaxHeight(TALLIES);
        tallies.setMinHeight(0);
        tallies.managedProperty().bind(tallies.visibleProperty());
        tallies.visibleProperty().bind(model.comparisonProperty().isNotNull());
        setTop(tallies);
        setCenter(new StackPane(split, empty));

        model.comparisonProperty().addListener((o, was, now) -> showComparison());
        model.headlineOnlyProperty().addListener((o, was, now) -> showComparison());
        model.shownDistrictProperty().addListener((o, was, now) -> showPictured());
        model.emptinessProperty().addListener((o, was, now) -> showEmptiness());
        showComparison();
        showEmptiness();
    }

    /// What stands in the place of the table.
    EmptyPane empty() {
        return empty;
    }

    /// What narrows the lines.
    List<Node> choices() {
        return choices;
    }

    private void showEmptiness() {
        boolean filled = model.emptinessProperty().get() == Emptiness.NONE;
        split.setVisible(filled);
        empty.setVisible(!filled);
    }

    private void showComparison() {
        Comparison comparison = model.comparisonProperty().get();
        if (comparison != null) {
            tally.show(comparison, model.headlineOnlyProperty().get());
        }
        showPictured();
        split.need(table.neededWidth(), table.neededHeight());
    }

    /// The choice of the district that is drawn; none where there is only one.
    private void showPictured() {
        pictured.getChildren().clear();
        Comparison comparison = model.comparisonProperty().get();
        if (comparison == null || comparison.districts().size() < 2) {
            return;
        }
        var names = new Names(messages);
        if (comparison.districts().size() > CHIPS) {
            pictured.getChildren().add(districtBox(comparison, names));
            return;
        }
        for (District district : comparison.districts()) {
            var button = new ToggleButton(names.district(district));
            button.getStyleClass().addAll("small", "chip");
            button.setId("picture-" + district.code());
            HoverText.tell(button, messages.text("compare.pictured", names.district(district)));
            button.setSelected(district.code().equals(model.shownDistrictProperty().get()));
            button.setOnAction(event -> {
                button.setSelected(true);
                model.shownDistrictProperty().set(district.code());
            });
            pictured.getChildren().add(button);
        }
    }

    /// Of many districts, a list to choose from: as many chips would not fit.
    private ComboBox<District> districtBox(Comparison comparison, Names names) {
        var box = new ComboBox<District>();
        box.setId("picture-district");
        box.getItems().setAll(comparison.districts());
        box.setConverter(Choosing.converter(names::district));
        box.setValue(comparison.districts().stream()
                .filter(d -> d.code().equals(model.shownDistrictProperty().get())).findFirst().orElse(null));
        box.valueProperty().addListener((o, was, now) -> {
            if (now != null) {
                model.shownDistrictProperty().set(now.code());
            }
        });
        return box;
    }

    private ToggleButton toggle(String id, String key, BooleanProperty property) {
        var button = new ToggleButton(messages.text(key));
        button.setId(id);
        button.getStyleClass().addAll("small", "chip");
        button.setMinWidth(USE_PREF_SIZE);
        HoverText.tell(button, messages.text(key + ".hint"));
        button.selectedProperty().bindBidirectional(property);
        return button;
    }
}
