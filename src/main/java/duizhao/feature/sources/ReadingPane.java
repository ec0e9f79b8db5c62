package duizhao.feature.sources;

import duizhao.domain.source.SourceKind;
import duizhao.platform.Messages;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The text, the figures, or both: beside each other where there is room for both. Without a text an invitation stands
/// over the figures.
final class ReadingPane extends BorderPane {

    /// From this width on text and figures stand beside each other, in pixels.
    private static final double BESIDE = 1000;

    private final SourcesModel model;
    private final FigureTable figures;
    private final Supplier<DocumentText> texts;
    private final SplitPane split = new SplitPane();
    private final HBox invitation;
    private @Nullable DocumentText text;

    /// @param texts makes the text when the first document is opened: it is slow to make, and many never need it
    ReadingPane(SourcesModel model, Messages messages, FigureTable figures, Supplier<DocumentText> texts,
                Action attach) {
        this.model = model;
        this.figures = figures;
        this.texts = texts;
        var words = new Label(messages.text("sources.invitation"));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var link = new ActionNodes(messages).link(attach);
        link.setId("sources-invitation");
        link.setMinWidth(Region.USE_PREF_SIZE);
        invitation = new HBox(words, link);
        invitation.getStyleClass().add("invitation");
        split.setId("sources-reading");
        setCenter(split);
        model.openedProperty().subscribe(() -> arrange());
        model.figuresShownProperty().subscribe(() -> arrange());
        split.widthProperty().subscribe(() -> split.setOrientation(
                split.getWidth() >= BESIDE ? Orientation.HORIZONTAL : Orientation.VERTICAL));
        arrange();
    }

    /// The text, once there was one.
    Optional<DocumentText> text() {
        return Optional.ofNullable(text);
    }

    /// Puts the focus where one reads.
    void focus() {
        if (text != null && split.getItems().contains(text)) {
            text.area().requestFocus();
        } else {
            figures.requestFocus();
        }
    }

    private void arrange() {
        OpenedSource opened = model.openedProperty().get();
        boolean read = opened != null && opened.document() != null;
        if (read && text == null) {
            text = texts.get();
        }
        boolean typed = opened != null && opened.source().kind() == SourceKind.MANUAL; // there is no text to attach
        setTop(read || opened == null || typed ? null : invitation);
        List<Node> wanted = !read || text == null ? List.of(figures)
                : model.figuresShownProperty().get() ? List.of(figures, text) : List.of(text);
        if (!split.getItems().equals(wanted)) {
            split.getItems().setAll(wanted);
            split.setDividerPositions(0.46);
        }
    }
}
