package duizhao.feature.compare;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.place.District;
import duizhao.platform.Messages;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.notice.EmptyPane;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// The nodes of the place 对比: the tallies, and under them table and picture.
final class CompareView extends BorderPane {

    private final CompareModel model;
    private final Messages messages;
    private final TallyStrip tally;
    private final SideTable table;
    private final EmptyPane empty;
    private final HBox pictured = new HBox();
    private final TableAndPicture split;
    private final List<Node> tools;

    CompareView(CompareModel model, Surroundings around, SideTable table, ComparisonChart chart, Action copyTable) {
        this.model = model;
        this.messages = around.messages();
        this.table = table;
        this.tally = new TallyStrip(messages);
        this.empty = new EmptyPane("compare", Feather.COLUMNS, messages);
        this.split = new TableAndPicture(table, chart.node(), pictured, around.memory());
        setId("compare");
        getStyleClass().add("compare");
        getStylesheets().add(Objects.requireNonNull(CompareView.class.getResource(
                "/duizhao/feature/compare/compare.css")).toExternalForm());
        tools = List.of(toggle("compare-headline", "compare.headline", model.headlineOnlyProperty()),
                toggle("compare-comparable", "compare.comparable", model.comparableOnlyProperty()),
                new ActionNodes(messages).iconButton(copyTable));
        pictured.getStyleClass().add("pictured");
        tally.managedProperty().bind(tally.visibleProperty());
        tally.visibleProperty().bind(model.comparisonProperty().isNotNull());
        setTop(tally);
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

    /// The switches for the top bar.
    List<Node> tools() {
        return tools;
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
        split.need(table.neededWidth());
    }

    /// The choice of the district that is drawn; none where there is only one.
    private void showPictured() {
        pictured.getChildren().clear();
        Comparison comparison = model.comparisonProperty().get();
        if (comparison == null || comparison.districts().size() < 2) {
            return;
        }
        var names = new Names(messages);
        for (District district : comparison.districts()) {
            var button = new ToggleButton(names.district(district));
            button.getStyleClass().addAll("small", "chip");
            button.setId("picture-" + district.code());
            button.setTooltip(new Tooltip(messages.text("compare.pictured", names.district(district))));
            button.setSelected(district.code().equals(model.shownDistrictProperty().get()));
            button.setOnAction(event -> {
                button.setSelected(true);
                model.shownDistrictProperty().set(district.code());
            });
            pictured.getChildren().add(button);
        }
    }

    private ToggleButton toggle(String id, String key, BooleanProperty property) {
        var button = new ToggleButton(messages.text(key));
        button.setId(id);
        button.getStyleClass().addAll("small", "chip");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(messages.text(key + ".hint")));
        button.selectedProperty().bindBidirectional(property);
        return button;
    }
}
