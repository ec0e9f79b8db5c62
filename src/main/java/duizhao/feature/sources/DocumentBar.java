package duizhao.feature.sources;

import duizhao.platform.Messages;
import duizhao.reading.Standing;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.hint.HoverText;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The line over the text: what it is, what the marks mean and how many there are, and what can be done with it.
final class DocumentBar extends HBox {

    private final Messages messages;
    private final Label title = new Label();
    private final HoverText hover = new HoverText(title);
    private final HBox legend = new HBox();

    DocumentBar(SourcesModel model, Messages messages, Action previous, Action next, Action detach) {
        this.messages = messages;
        getStyleClass().add("document-bar");
        title.getStyleClass().add("strong");
        title.setId("sources-document");
        title.setMinWidth(60);
        legend.getStyleClass().add("legend");
        legend.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var nodes = new ActionNodes(messages);
        var figures = new ToggleButton(messages.text("sources.figures"));
        figures.setId("sources-figures-toggle");
        figures.getStyleClass().addAll("chip", "small");
        figures.setMinWidth(Region.USE_PREF_SIZE);
        HoverText.tell(figures, messages.text("sources.figures.hint"));
        figures.selectedProperty().bindBidirectional(model.figuresShownProperty());
        var reading = new HBox(legend, nodes.iconButton(previous), nodes.iconButton(next), figures,
                nodes.iconButton(detach));
        reading.getStyleClass().add("reading");
        reading.setMinWidth(Region.USE_PREF_SIZE);
        reading.managedProperty().bind(reading.visibleProperty());
        getChildren().setAll(title, gap, reading);
        model.openedProperty().subscribe(opened -> {
            show(opened);
            reading.setVisible(opened != null && opened.document() != null);
        });
    }

    private void show(@Nullable OpenedSource opened) {
        title.setText(opened == null ? "" : opened.source().title());
        hover.set(title.getText());
        legend.getChildren().clear();
        if (opened != null && opened.document() != null) {
            for (Standing standing : Standing.values()) {
                var sample = new Label(messages.text("term.standing." + standing.key()) + " "
                        + opened.document().coverage().count(standing));
                sample.setId("legend-" + standing.key());
                sample.getStyleClass().addAll("legend-mark", "legend-" + standing.key());
                HoverText.tell(sample, messages.text("sources.legend." + standing.key()));
                legend.getChildren().add(sample);
            }
        }
    }
}
