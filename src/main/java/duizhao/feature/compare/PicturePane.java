package duizhao.feature.compare;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.platform.Messages;
import duizhao.ui.nav.Surroundings;
import duizhao.ui.plot.Fit;
import duizhao.ui.plot.FigureChart;
import duizhao.ui.plot.OnPaper;
import duizhao.ui.plot.PlotControl;
import duizhao.ui.plot.RowChart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The picture beside a table: the kinds that a lens offers, each with icon and name, and the chosen one. A kind that
/// does not suit what is selected cannot be chosen and says why; until a person chooses, the first that suits is drawn.
///
/// Marks have the id of their row, so that table and picture share selection and hover.
///
/// @param <S> what a picture is made of
final class PicturePane<S> extends BorderPane {

    /// Two charts do not stand beside each other with less room than this, in pixels.
    private static final double PAIR = 1000;

    private final String lens;
    private final List<PictureKind<S>> kinds;
    private final Surroundings around;
    private final Messages messages;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final List<Tooltip> hints = new ArrayList<>();
    private final Label nothing = new Label();
    private final HBox place = new HBox();
    private final HBox extras = new HBox();
    private final ObjectProperty<@Nullable ComparisonRow> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable ComparisonRow> hovered = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable PictureKind<S>> shown = new SimpleObjectProperty<>();
    private List<Fit> fits = List.of();
    private @Nullable String chosen;
    private boolean paired;

    /// @param lens  whose pictures they are; the kind chosen is remembered for it
    /// @param kinds in the order in which they are offered; the first that suits is drawn until a person chooses
    PicturePane(Lens lens, List<PictureKind<S>> kinds, Surroundings around) {
        this.lens = lens.key();
        this.kinds = List.copyOf(kinds);
        this.around = around;
        this.messages = around.messages();
        this.chosen = around.memory().get(memoryKey());
        getStyleClass().add("picture");
        setMinHeight(0);
        nothing.getStyleClass().add("muted");
        nothing.setId("compare-no-picture");
        nothing.setWrapText(true);
        extras.getStyleClass().add("pictured");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox();
        bar.getStyleClass().add("picture-bar");
        kinds.forEach(kind -> bar.getChildren().add(button(kind)));
        bar.getChildren().addAll(gap, extras);
        place.setMinSize(0, 0);
        place.setSpacing(16);
        setTop(bar);
        setCenter(place);
        kinds.forEach(kind -> link(kind.control()));
    }

    /// What the picture is of, to be chosen in its corner.
    HBox extras() {
        return extras;
    }

    /// The row that is selected, in the picture as in the table; null where it is not in the picture.
    ObjectProperty<@Nullable ComparisonRow> selectedProperty() {
        return selected;
    }

    /// The row the mouse is over, in the picture as in the table.
    ObjectProperty<@Nullable ComparisonRow> hoveredProperty() {
        return hovered;
    }

    /// The chart that is drawn; empty where none suits.
    Optional<PlotControl> drawn() {
        return Optional.ofNullable(shown.get()).map(PictureKind::control);
    }

    /// The kind that is drawn; blank where none suits.
    String shownKind() {
        return shown.get() == null ? "" : shown.get().id();
    }

    /// What is drawn, for paper; null where no kind suits.
    @Nullable PaperPicture paper() {
        return drawn().filter(control -> control.fit().isDrawn() && control instanceof OnPaper)
                .map(control -> new PaperPicture(control.getTitle(), control.getNote(), ((OnPaper) control).paper()))
                .orElse(null);
    }

    /// Draws `subject` by the kind chosen, where that suits, else by the first that does.
    void show(S subject) {
        fits = kinds.stream().map(kind -> kind.fill().apply(subject)).toList();
        for (int i = 0; i < kinds.size(); i++) {
            buttons.get(i).setDisable(!fits.get(i).isDrawn());
            String name = messages.text(kinds.get(i).nameKey() + ".hint");
            String reason = fits.get(i).reason(messages);
            hints.get(i).setText(reason.isEmpty() ? name : messages.text("compare.picture.reason", name, reason));
            buttons.get(i).setAccessibleHelp(reason.isEmpty() ? null : reason);
        }
        draw();
    }

    private void draw() {
        int index = IntStream.range(0, kinds.size()).boxed().filter(i -> fits.get(i).isDrawn())
                .min(Comparator.comparing((Integer i) -> !kinds.get(i).id().equals(chosen))
                        .thenComparing(i -> !fits.get(i).isGood())).orElse(-1);
        PictureKind<S> kind = index < 0 ? null : kinds.get(index);
        for (int i = 0; i < kinds.size(); i++) {
            buttons.get(i).setSelected(i == index);
            kinds.get(i).control().setId(i == index ? "compare-chart" : null);
        }
        nothing.setText(kind == null && !fits.isEmpty() ? fits.getFirst().reason(messages) : "");
        shown.set(kind);
        place();
    }

    /// The kind drawn; beside it, where the lens wants that and there is room, the next one that suits.
    private void place() {
        PictureKind<S> kind = shown.get();
        var nodes = new ArrayList<Node>(List.of(kind == null ? nothing : kind.control()));
        if (kind != null && paired && getWidth() >= PAIR) {
            IntStream.range(0, kinds.size()).filter(i -> kinds.get(i) != kind && fits.get(i).isGood()).findFirst()
                    .ifPresent(i -> nodes.add(kinds.get(i).control()));
        }
        if (!place.getChildren().equals(nodes)) {
            nodes.forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
            place.getChildren().setAll(nodes);
        }
    }

    /// Two kinds stand beside each other where there is room for both.
    PicturePane<S> paired() {
        paired = true;
        widthProperty().addListener((o, was, now) -> place());
        return this;
    }

    /// A control that cannot be used shows no tooltip of its own: its frame does.
    private Node button(PictureKind<S> kind) {
        var button = new ToggleButton(messages.text(kind.nameKey()), new FontIcon(kind.icon()));
        button.setId("picture-kind-" + kind.id());
        button.getStyleClass().addAll("small", "chip");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            chosen = kind.id();
            around.memory().put(memoryKey(), kind.id());
            draw();
        });
        var frame = new StackPane(button);
        var hint = new Tooltip();
        hint.setWrapText(true);
        hint.setMaxWidth(360);
        Tooltip.install(frame, hint);
        buttons.add(button);
        hints.add(hint);
        return frame;
    }

    private void link(PlotControl control) {
        control.selectedIdProperty().addListener((o, was, now) -> {
            if (now instanceof ComparisonRow row) {
                selected.set(row);
            }
        });
        control.hoveredIdProperty().addListener((o, was, now) ->
                hovered.set(now instanceof ComparisonRow row ? row : null));
        selected.addListener((o, was, now) -> control.setSelectedId(now));
        hovered.addListener((o, was, now) -> {
            if (!Objects.equals(control.getHoveredId(), now)) {
                control.setHoveredId(now);
            }
        });
        if (control instanceof RowChart<?> rows) {
            rows.setOnActivate(row -> around.guide().openDrawer());
        } else if (control instanceof FigureChart<?> figure) {
            figure.setOnActivate(id -> around.guide().openDrawer());
        }
    }

    private String memoryKey() {
        return "compare-picture-" + lens;
    }
}
