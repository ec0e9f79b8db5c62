package duizhao.feature.compare;

import duizhao.domain.figure.Figure;
import duizhao.platform.Messages;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The drawer of this place.
final class DetailView extends ScrollPane {

    private final ObjectProperty<@Nullable Detail> detail = new SimpleObjectProperty<>();
    private final VBox box = new VBox();
    private final Messages messages;
    private final Node copy;
    private final Consumer<Figure> words;
    private @Nullable Node decided;

    /// @param words shows the printed words of a figure in their source
    DetailView(Messages messages, Action copy, Consumer<Figure> words) {
        this.messages = messages;
        this.words = words;
        this.copy = new ActionNodes(messages).link(copy);
        setId("compare-detail");
        getStyleClass().addAll("detail", "edge-to-edge");
        box.getStyleClass().add("detail-box");
        setContent(box);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        detail.addListener((o, was, now) -> fill(now));
        fill(null);
    }

    ObjectProperty<@Nullable Detail> detailProperty() {
        return detail;
    }

    /// Shows `detail`, and under it what can be decided about it.
    void show(@Nullable Detail shown, @Nullable Node decisions) {
        decided = decisions;
        detail.set(null); // the same words again may come with other decisions
        detail.set(shown);
    }

    private void fill(@Nullable Detail shown) {
        box.getChildren().clear();
        setVvalue(0);
        if (shown == null) {
            box.getChildren().add(line(messages.text("compare.detail.none"), "muted"));
            return;
        }
        var glyph = new Label(shown.glyph());
        glyph.getStyleClass().add("verdict-glyph");
        glyph.setManaged(!shown.glyph().isEmpty());
        var verdict = new HBox(6, glyph, new Label(shown.word()));
        verdict.getStyleClass().addAll("verdict", "large", shown.style());
        Label sentence = line(shown.sentence(), "sentence");
        sentence.setId("compare-sentence");
        box.getChildren().addAll(line(shown.heading(), "heading"), verdict, sentence);
        for (Detail.Part part : shown.parts()) {
            box.getChildren().add(line(part.title(), "part-title"));
            if (!part.quoted().isEmpty()) {
                box.getChildren().add(line(part.quoted(), "quoted"));
            }
            part.lines().stream().filter(text -> !text.isBlank())
                    .forEach(text -> box.getChildren().add(line(text, "part-line")));
            if (part.figure() != null) {
                box.getChildren().add(link(part.figure()));
            }
        }
        if (decided != null) {
            box.getChildren().add(decided);
        }
        box.getChildren().add(copy);
    }

    private Hyperlink link(Figure figure) {
        var link = new Hyperlink(messages.text("compare.detail.words"), new FontIcon(Feather.BOOK_OPEN));
        link.setId("compare-words-" + figure.role().key());
        link.getStyleClass().add("words-link");
        link.setTooltip(new Tooltip(messages.text("compare.detail.words.hint")));
        link.setOnAction(event -> words.accept(figure));
        return link;
    }

    private static Label line(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
