package duizhao.feature.progress;

import duizhao.domain.decision.Outlook;
import duizhao.domain.figure.Figure;
import duizhao.domain.progress.PlanProgress;
import duizhao.domain.progress.Progress;
import duizhao.domain.progress.Retrospect;
import duizhao.platform.Messages;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.form.DraftField;
import duizhao.ui.form.KeptFocus;
import duizhao.ui.nav.Writing;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The drawer of this place: the word, the arithmetic behind it, and the printed words it rests on.
final class ProgressDrawer extends ScrollPane {

    private final ProgressModel model;
    private final Messages messages;
    private final Consumer<Figure> words;
    private final BiConsumer<Progress, String> expect;
    private final DraftField outlook = new DraftField();
    private final Node copy;
    private final VBox box = new VBox();
    private int links;

    /// @param copy  puts what is told on the clipboard
    /// @param words  shows the printed words of a figure in their source
    /// @param expect writes down what a person expects of a target; blank words take it back
    ProgressDrawer(ProgressModel model, Messages messages, Writing writing, Action copy, Consumer<Figure> words,
                   BiConsumer<Progress, String> expect) {
        this.model = model;
        this.messages = messages;
        this.words = words;
        this.expect = expect;
        writing.only(outlook).setId("progress-outlook");
        outlook.setPromptText(messages.text("progress.outlook.prompt"));
        outlook.setAccessibleText(messages.text("progress.outlook"));
        this.copy = new ActionNodes(messages).link(copy);
        setId("progress-detail");
        getStyleClass().addAll("progress-told", "edge-to-edge");
        getStylesheets().add(ProgressView.stylesheet());
        box.getStyleClass().add("progress-box");
        setContent(box);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        Runnable show = () -> KeptFocus.during(this, this::fill);
        model.selectedProperty().subscribe(show);
        model.lookedProperty().subscribe(show);
        model.evaluatedProperty().subscribe(show);
        fill();
    }

    /// The outlook that is being typed; blank where none is.
    String typed() {
        return outlook.typed();
    }

    private void fill() {
        box.getChildren().clear();
        setVvalue(0);
        links = 0;
        var evaluated = model.evaluatedProperty().get();
        PlanProgress progress = evaluated == null ? null : evaluated.progress();
        Progress target = model.selectedProperty().get();
        Retrospect looked = model.lookedProperty().get();
        if (progress != null && evaluated.back() && looked != null) {
            show(looked, new PlanWords(progress.catalogue(), messages));
        } else if (progress != null && !evaluated.back() && target != null) {
            show(target, evaluated, new PlanWords(progress.catalogue(), messages));
        } else {
            box.getChildren().add(line(messages.text("progress.detail.none"), "muted"));
        }
    }

    private void show(Progress p, Evaluated evaluated, PlanWords texts) {
        add(line(texts.district(p.target().district()) + "\n" + texts.name(p), "heading"));
        Label word = line(texts.texts().pace(p), "word");
        word.setId("progress-word");
        Label sentence = line(texts.texts().sentence(p), "part-line");
        sentence.setId("progress-sentence");
        add(word, sentence);
        evaluated.hand(p).ifPresent(hand -> add(line(texts.texts().hand(hand), "part-line")));
        List<String> reckoning = new Reckoning(texts, messages).lines(p);
        if (!reckoning.isEmpty()) {
            part("progress.detail.reckoning");
            reckoning.forEach(text -> add(line(text, "part-line")));
            add(line(messages.text("progress.ladder"), "muted"));
        }
        part("progress.outlook");
        evaluated.outlook(p).ifPresent(o -> add(line(texts.texts().outlook(o), "part-line")));
        outlook.show(p.target().key(), evaluated.outlook(p).map(Outlook::words).orElse(""));
        outlook.setOnAction(event -> expect.accept(p, outlook.getText()));
        add(outlook);
        if (!p.aims().isEmpty()) {
            part("progress.detail.aims");
            p.aims().forEach(aim -> add(line(texts.texts().aim(p, aim), "part-line")));
        }
        part("progress.column.target");
        figure(p.target(), texts);
        if (p.base() != null) {
            part("progress.column.base");
            figure(p.base(), texts);
        }
        if (!p.outcomes().isEmpty()) {
            part("progress.detail.outcomes");
            p.outcomes().reversed().forEach(f -> figure(f, texts));
        }
        add(copy);
    }

    /// Puts the focus where the outlook is typed.
    void focusOutlook() {
        outlook.requestFocus();
    }

    private void show(Retrospect r, PlanWords texts) {
        add(line(texts.district(r.district()) + "\n" + texts.texts().name(r.row()), "heading"));
        add(line(texts.texts().sentence(r), "part-line"));
        part("progress.detail.figures");
        Stream.of(r.start(), r.end(), r.average()).filter(f -> f != null).forEach(f -> figure(f, texts));
    }

    private void figure(@Nullable Figure figure, PlanWords texts) {
        if (figure == null) {
            return;
        }
        add(line(texts.texts().figure(figure), "quoted"));
        if (!texts.definition(figure).isEmpty()) {
            add(line(texts.definition(figure), "part-line"));
        }
        add(line(texts.place(figure), "muted"));
        var link = new Hyperlink(messages.text("progress.words"), new FontIcon(Feather.BOOK_OPEN));
        link.setId("progress-words-" + links++);
        link.setOnAction(event -> words.accept(figure));
        add(link);
    }

    private void part(String key) {
        add(line(messages.text(key), "part-title"));
    }

    private void add(Node... nodes) {
        box.getChildren().addAll(nodes);
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
