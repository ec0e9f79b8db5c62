package duizhao.feature.progress;

import atlantafx.base.theme.Styles;
import duizhao.domain.decision.Decomposition;
import duizhao.domain.progress.Progress;
import duizhao.domain.progress.Shares;
import duizhao.platform.Messages;
import duizhao.ui.form.Draft;
import duizhao.ui.hint.HoverText;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Where a person writes what part of the way each remaining year takes. What is typed is a draft until Enter keeps it, and
/// stays while the target is read anew; only a whole way of 100% is kept. Esc goes back to what is kept, or to equal parts.
final class SharePane extends VBox {

    private static final double FIELD = 48;

    private final ProgressModel model;
    private final Messages messages;
    private final Consumer<SortedMap<Integer, BigDecimal>> keep;
    private final FlowPane fields = new FlowPane();
    private final Label told = new Label();
    private final Hyperlink linear;
    private final Hyperlink compound;
    private final Hyperlink drop;
    private final Map<Integer, TextField> typed = new LinkedHashMap<>();
    /// Key of the target that the fields are of; blank for none.
    private String about = "";
    private Draft draft = new Draft(List.of());
    /// Whether shares that a person has typed over were kept otherwise meanwhile.
    private boolean overtaken;

    /// @param keep keeps the shares of the chosen target; none takes the division back
    SharePane(ProgressModel model, Messages messages, Consumer<SortedMap<Integer, BigDecimal>> keep) {
        this.model = model;
        this.messages = messages;
        this.keep = keep;
        setId("progress-shares");
        getStyleClass().add("share-pane");
        fields.getStyleClass().add("share-fields");
        told.setId("progress-shares-told");
        told.getStyleClass().add("share-told");
        told.setWrapText(true);
        linear = link("progress-shares-linear", "progress.shares.linear", () -> start(Shares::linear));
        compound = link("progress-shares-compound", "progress.shares.compound", () -> start(Shares::compound));
        drop = link("progress-shares-drop", "progress.shares.drop", () -> {
            draft.keep();
            keep.accept(new TreeMap<>());
        });
        drop.managedProperty().bind(drop.visibleProperty());
        compound.managedProperty().bind(compound.visibleProperty());
        var links = new HBox(linear, compound, drop);
        links.getStyleClass().add("share-links");
        getChildren().setAll(fields, told, links);
        managedProperty().bind(visibleProperty());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                about = "";
                show();
            }
        });
        model.selectedProperty().subscribe(this::show);
        model.evaluatedProperty().subscribe(this::show);
    }

    /// Puts the focus where the first share is typed.
    void focusFirst() {
        typed.values().stream().findFirst().ifPresent(TextField::requestFocus);
    }

    /// What was typed and is not kept; blank where nothing is.
    String words() {
        return draft.isTyped() ? typed.entrySet().stream().map(e -> e.getKey() + "\t" + e.getValue().getText())
                .collect(Collectors.joining("\n")) : "";
    }

    private void show() {
        Progress target = model.selectedProperty().get();
        boolean shown = target != null && target.steps().size() > 1;
        setVisible(shown);
        if (!shown) {
            fill(new TreeMap<>());
            about = "";
            return;
        }
        SortedMap<Integer, BigDecimal> shares = kept().map(Decomposition::shares).orElseGet(() -> Shares.linear(target));
        if (!target.target().key().equals(about)) {
            fill(shares);
        } else if (!shares.keySet().equals(typed.keySet())) {
            var before = typed();
            fill(shares);
            before.forEach((year, words) -> Optional.ofNullable(typed.get(year)).ifPresent(field -> field.setText(words)));
        } else if (isSame(shares, read())) {
            overtaken = false;
            write(shares);
            draft.keep();
        } else {
            overtaken |= draft.refill(() -> write(shares));
            overtaken &= draft.isTyped();
        }
        about = target.target().key();
        compound.setVisible(target.steps().getFirst().compound() != null);
        drop.setVisible(decomposition().isPresent());
        tell();
    }

    /// What a person has typed over, by year.
    private Map<Integer, String> typed() {
        var words = new LinkedHashMap<Integer, String>();
        if (draft.isTyped()) {
            typed.forEach((year, field) -> words.put(year, field.getText()));
        }
        return words;
    }

    /// Makes the fields anew.
    private void fill(SortedMap<Integer, BigDecimal> shares) {
        fields.getChildren().clear();
        typed.clear();
        overtaken = false;
        if (!shares.isEmpty()) {
            fields.getChildren().add(strong(messages.text("progress.shares")));
        }
        shares.forEach((year, share) -> {
            var field = new TextField(share.toPlainString());
            field.setId("progress-share-" + year);
            field.setPrefWidth(FIELD);
            field.setAccessibleText(messages.text("progress.shares.of", year));
            field.setOnAction(event -> save());
            field.textProperty().addListener((o, was, now) -> tell());
            typed.put(year, field);
            var line = new HBox(new Label(Integer.toString(year)), field);
            line.getStyleClass().add("share-field");
            fields.getChildren().add(line);
        });
        draft = new Draft(typed.values().stream().map(TextField::textProperty).toList());
    }

    private void write(SortedMap<Integer, BigDecimal> shares) {
        shares.forEach((year, share) -> typed.get(year).setText(share.toPlainString()));
    }

    private static boolean isSame(SortedMap<Integer, BigDecimal> a, SortedMap<Integer, BigDecimal> b) {
        return a.keySet().equals(b.keySet()) && a.entrySet().stream()
                .allMatch(e -> e.getValue().compareTo(b.get(e.getKey())) == 0);
    }

    private void start(Function<Progress, SortedMap<Integer, BigDecimal>> from) {
        Progress target = model.selectedProperty().get();
        if (target != null) {
            from.apply(target).forEach((year, share) -> typed.get(year).setText(share.toPlainString()));
            focusFirst();
        }
    }

    private void save() {
        SortedMap<Integer, BigDecimal> shares = read();
        if (shares.size() == typed.size() && Decomposition.isWhole(shares)) {
            keep.accept(shares);
        }
    }

    /// What can be read of what is typed.
    private SortedMap<Integer, BigDecimal> read() {
        var shares = new TreeMap<Integer, BigDecimal>();
        typed.forEach((year, field) -> number(field).ifPresent(share -> shares.put(year, share)));
        return shares;
    }

    private void tell() {
        SortedMap<Integer, BigDecimal> shares = read();
        typed.forEach((year, field) ->
                field.pseudoClassStateChanged(Styles.STATE_DANGER, !shares.containsKey(year)));
        boolean whole = shares.size() == typed.size() && Decomposition.isWhole(shares);
        told.pseudoClassStateChanged(Styles.STATE_DANGER, !whole);
        told.setText(overtaken ? meanwhile() + words(shares, whole) : words(shares, whole));
    }

    private String words(SortedMap<Integer, BigDecimal> shares, boolean whole) {
        Optional<String> wrong = typed.entrySet().stream().filter(e -> !shares.containsKey(e.getKey()))
                .map(e -> messages.text("progress.shares.unreadable", e.getValue().getText().strip(), e.getKey()))
                .findFirst();
        if (wrong.isPresent()) {
            return wrong.get();
        }
        BigDecimal sum = Decomposition.sum(shares);
        if (!whole) {
            BigDecimal missing = Decomposition.WHOLE.subtract(sum);
            return messages.text(missing.signum() > 0 ? "progress.shares.short" : "progress.shares.over",
                    sum.toPlainString(), missing.abs().toPlainString());
        }
        Optional<Decomposition> kept = kept();
        if (kept.isPresent() && kept.get().shares().equals(shares)) {
            return messages.text("progress.shares.kept", kept.get().by(), kept.get().date());
        }
        Optional<Decomposition> stale = kept.isPresent() ? Optional.empty() : decomposition();
        return stale.isPresent() ? messages.text("progress.shares.stale", stale.get().years().getFirst(),
                stale.get().years().getLast()) : messages.text("progress.shares.draft");
    }

    /// What others kept while a person typed.
    private String meanwhile() {
        return kept().map(d -> messages.text("progress.shares.meanwhile", d.by(), d.shares().values().stream()
                .map(BigDecimal::toPlainString).collect(Collectors.joining(" / "))))
                .orElseGet(() -> messages.text("progress.shares.dropped-meanwhile")) + "\n";
    }

    private Optional<Decomposition> decomposition() {
        var evaluated = model.evaluatedProperty().get();
        Progress target = model.selectedProperty().get();
        return evaluated == null || target == null ? Optional.empty() : evaluated.decomposition(target);
    }

    /// The decomposition, as long as it is of the years that remain.
    private Optional<Decomposition> kept() {
        Progress target = model.selectedProperty().get();
        return target == null ? Optional.empty() : decomposition().filter(d -> Shares.fit(target, d));
    }

    private static Optional<BigDecimal> number(TextField field) {
        String text = field.getText().strip().replace("％", "%").replaceFirst("%$", "").strip();
        return text.matches("\\d{1,3}(\\.\\d{1,4})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private Hyperlink link(String id, String key, Runnable action) {
        var link = new Hyperlink(messages.text(key));
        link.setId(id);
        HoverText.tell(link, messages.text(key + ".hint"));
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    private static Label strong(String text) {
        var label = new Label(text);
        label.getStyleClass().add("strong");
        return label;
    }
}
