package duizhao.feature.checks;

import duizhao.domain.check.Finding;
import duizhao.domain.figure.Figure;
import duizhao.feature.checks.CheckLine.FindingLine;
import duizhao.platform.Messages;
import duizhao.ui.action.Action;
import duizhao.ui.action.ActionNodes;
import duizhao.ui.form.DraftField;
import duizhao.ui.form.KeptFocus;
import duizhao.ui.hint.HoverText;
import duizhao.ui.nav.Writing;
import java.util.Collections;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The drawer of this place: the arithmetic of a finding, and its figures side by side with their printed words.
final class FindingDrawer extends ScrollPane {

    private static final double WHOLE = 100;
    private static final double SIDE_BY_SIDE = 380;

    private final ChecksModel model;
    private final Messages messages;
    private final Writing writing;
    private final Consumer<Figure> words;
    private final Node copy;
    private final BiConsumer<Finding, String> explain;
    private final Consumer<Finding> reopen;
    private final DraftField reason = new DraftField();
    private final VBox box = new VBox();
    /// What the finding said when nothing was typed of it.
    private String began = "";

    /// @param copy  puts what is shown on the clipboard
    /// @param words shows the printed words of a figure in their source
    /// @param explain marks a finding as explained, for a reason that may be blank: then nothing is done
    /// @param reopen  opens a finding again
    FindingDrawer(ChecksModel model, Messages messages, Writing writing, Action copy, Consumer<Figure> words,
                  BiConsumer<Finding, String> explain, Consumer<Finding> reopen) {
        this.model = model;
        this.messages = messages;
        this.writing = writing;
        this.words = words;
        this.explain = explain;
        this.reopen = reopen;
        this.copy = new ActionNodes(messages).link(copy);
        setId("checks-detail");
        getStyleClass().addAll("finding", "edge-to-edge");
        getStylesheets().add(ChecksView.stylesheet());
        box.getStyleClass().add("finding-box");
        reason.setId("checks-reason");
        reason.setPromptText(messages.text("checks.reason"));
        reason.setAccessibleText(messages.text("checks.reason"));
        setContent(box);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.selectedProperty().subscribe(this::show);
        model.checkedProperty().addListener((o, was, now) -> show(model.selectedProperty().get()));
    }

    private void show(@Nullable Finding finding) {
        KeptFocus.during(this, () -> fill(finding));
    }

    private void fill(@Nullable Finding finding) {
        box.getChildren().clear();
        setVvalue(0);
        Checked checked = model.checkedProperty().get();
        if (finding == null || checked == null) {
            box.getChildren().add(line(messages.text("checks.detail.none"), "muted"));
            return;
        }
        var texts = new CheckWords(checked, messages);
        FindingLine told = texts.line(finding);
        var severity = line(told.severity(), "severity");
        severity.getStyleClass().add("severity-" + finding.severity().key());
        Label arithmetic = line(told.arithmetic(), "arithmetic");
        arithmetic.setId("checks-arithmetic");
        box.getChildren().addAll(severity, line(told.rule(), "part-line"), line(told.subject(), "heading"), arithmetic);
        if (!told.size().isEmpty()) {
            box.getChildren().add(line(messages.text("checks.size", told.size()), "part-line"));
        }
        box.getChildren().add(line(texts.cause(finding), "part-line"));
        explanation(checked, finding, texts);
        box.getChildren().addAll(line(messages.text("checks.figures", finding.figures().size()), "part-title"),
                figures(finding, texts), copy);
    }

    private void explanation(Checked checked, Finding finding, CheckWords texts) {
        box.getChildren().add(line(messages.text("checks.explanation"), "part-title"));
        if (checked.explanation(finding).isPresent()) {
            reason.show(null, "");
            box.getChildren().add(line(texts.explained(checked.explanation(finding).orElseThrow()), "part-line"));
            var again = new Hyperlink(messages.text("checks.reopen"), new FontIcon(Feather.CORNER_UP_LEFT));
            again.setId("checks-reopen");
            again.setOnAction(event -> reopen.accept(finding));
            box.getChildren().add(writing.only(again));
            return;
        }
        checked.said(finding).ifPresent(old -> box.getChildren().add(line(messages.text("checks.explained.before",
                texts.explained(old)), "part-line")));
        reason.show(finding.key(), "");
        if (reason.typed().isEmpty()) {
            began = finding.substance();
        } else if (!began.equals(finding.substance())) {
            Label changed = line(messages.text("checks.changed-meanwhile"), "draft-note");
            changed.setId("checks-changed");
            box.getChildren().add(changed);
        }
        Runnable save = () -> explain.accept(finding, reason.getText().strip());
        reason.setOnAction(event -> save.run());
        var done = new Button(messages.text("checks.explain"), new FontIcon(Feather.CHECK));
        done.setId("checks-explain");
        done.disableProperty().bind(Bindings.createBooleanBinding(() -> reason.getText().isBlank(),
                reason.textProperty()));
        done.setOnAction(event -> save.run());
        box.getChildren().addAll(writing.only(reason), writing.only(done));
    }

    /// The reason that is being typed; blank where none is.
    String typed() {
        return reason.typed();
    }

    /// Puts the focus where a reason is typed.
    void focusReason() {
        reason.requestFocus();
    }

    private Node figures(Finding finding, CheckWords texts) {
        var grid = new GridPane();
        grid.getStyleClass().add("figures");
        int n = 0;
        for (Figure figure : finding.figures()) {
            grid.getChildren().add(card(figure, texts, n++));
        }
        arrange(grid, 1);
        grid.widthProperty().map(width -> width.doubleValue() < SIDE_BY_SIDE ? 1 : 2)
                .subscribe(columns -> arrange(grid, columns));
        return grid;
    }

    /// Side by side where the drawer is wide enough for it, else below each other: a number is not to break in the middle.
    private static void arrange(GridPane grid, int columns) {
        var part = new ColumnConstraints();
        part.setPercentWidth(WHOLE / columns);
        grid.getColumnConstraints().setAll(Collections.nCopies(columns, part));
        for (int i = 0; i < grid.getChildren().size(); i++) {
            GridPane.setConstraints(grid.getChildren().get(i), i % columns, i / columns);
        }
    }

    private Node card(Figure figure, CheckWords texts, int n) {
        var link = new Hyperlink(messages.text("checks.words"), new FontIcon(Feather.BOOK_OPEN));
        link.setId("checks-words-" + n);
        HoverText.tell(link, messages.text("checks.words.hint"));
        link.setOnAction(event -> words.accept(figure));
        var card = new VBox(line(texts.setting(figure), "setting"), line(texts.series(figure), "series"),
                line(texts.printed(figure), "quoted"));
        if (!texts.definition(figure).isEmpty()) {
            card.getChildren().add(line(texts.definition(figure), "setting"));
        }
        card.getChildren().addAll(line(texts.place(figure), "place"), link);
        card.getStyleClass().add("card");
        return card;
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
