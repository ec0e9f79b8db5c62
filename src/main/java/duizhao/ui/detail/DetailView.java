package duizhao.ui.detail;

import duizhao.domain.figure.Figure;
import duizhao.platform.Messages;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.form.KeptFocus;
import duizhao.ui.hint.HoverText;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The drawer of a place that shows compared rows.
public final class DetailView extends ScrollPane {

    private final ObjectProperty<@Nullable Detail> detail = new SimpleObjectProperty<>();
    private final VBox box = new VBox();
    private final String place;
    private final Messages messages;
    private final Node copy;
    private final Consumer<Figure> words;
    private @Nullable Action change;
    private @Nullable Node decided;
    private boolean stale;

    /// @param place whose drawer it is; ids begin with it
    /// @param copy  puts what is shown on the clipboard
    /// @param words shows the printed words of a figure in their source
    public DetailView(String place, Messages messages, Action copy, Consumer<Figure> words) {
        this.place = place;
        this.messages = messages;
        this.words = words;
        this.copy = new ActionNodes(messages).link(copy);
        setId(place + "-detail");
        getStylesheets().add(Objects.requireNonNull(DetailView.class.getResource("/duizhao/ui/detail/detail.css"))
                .toExternalForm());
        getStyleClass().addAll("detail", "edge-to-edge");
        box.getStyleClass().add("detail-box");
        setContent(box);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        detail.addListener((o, was, now) -> refill());
        sceneProperty().addListener((o, was, now) -> {
            if (stale && now != null) {
                refill();
            }
        });
        fill(null);
    }

    /// Offers what changes the figures that are told; not where it cannot be done.
    public void offer(Action change) {
        this.change = change;
    }

    /// What is shown; null while nothing is selected.
    public ObjectProperty<@Nullable Detail> detailProperty() {
        return detail;
    }

    /// Shows `detail`, and under it what can be decided about it.
    public void show(@Nullable Detail shown, @Nullable Node decisions) {
        decided = decisions;
        KeptFocus.during(this, () -> {
            detail.set(null); // the same words again may come with other decisions
            detail.set(shown);
        });
    }

    /// Only where it is in a window: while the drawer is shut a new selection must not wait for what nobody sees.
    private void refill() {
        stale = getScene() == null;
        if (!stale) {
            fill(detail.get());
        }
    }

    private void fill(@Nullable Detail shown) {
        box.getChildren().clear();
        setVvalue(0);
        if (shown == null) {
            box.getChildren().add(line(messages.text("detail.none"), "muted"));
            return;
        }
        var glyph = new Label(shown.glyph());
        glyph.getStyleClass().add("verdict-glyph");
        glyph.setManaged(!shown.glyph().isEmpty());
        var verdict = new HBox(6, glyph, new Label(shown.word()));
        verdict.getStyleClass().addAll("verdict", "large", shown.style());
        Label sentence = line(shown.sentence(), "sentence");
        sentence.setId(place + "-sentence");
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
        if (change != null && change.enabled().getValue()) {
            box.getChildren().add(new ActionNodes(messages).link(change));
        }
        if (decided != null) {
            box.getChildren().add(decided);
        }
        box.getChildren().add(copy);
    }

    private Hyperlink link(Figure figure) {
        var link = new Hyperlink(messages.text("detail.words"), new FontIcon(Feather.BOOK_OPEN));
        link.setId(place + "-words-" + figure.role().key());
        link.getStyleClass().add("words-link");
        HoverText.tell(link, messages.text("detail.words.hint"));
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
