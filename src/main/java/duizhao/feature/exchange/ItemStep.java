package duizhao.feature.exchange;

import duizhao.domain.check.FindingTexts;
import duizhao.domain.limit.LimitTexts;
import duizhao.domain.record.Catalogue;
import duizhao.exchange.plan.Answer;
import duizhao.exchange.plan.FigurePlaces;
import duizhao.exchange.plan.ImportWords;
import duizhao.exchange.plan.Standing;
import duizhao.platform.Messages;
import duizhao.ui.hint.HoverText;
import duizhao.ui.nav.Foreseen;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The last step: what the file would bring, conflict by conflict.
final class ItemStep extends BorderPane {

    private final Messages messages;
    private final ImportModel model;
    private final ItemTable table;

    /// @param catalogue of the store
    /// @param again     compares anew, as the model says now
    ItemStep(Messages messages, ImportModel model, Catalogue catalogue, Runnable again) {
        this.messages = messages;
        this.model = model;
        getStyleClass().add("item-step");
        var planned = Objects.requireNonNull(model.planProperty().get());
        var plan = planned.plan();
        var words = new ImportWords(plan.catalogue(catalogue), messages);
        table = new ItemTable(messages, model, words);
        var head = new HBox();
        head.getStyleClass().add("head");
        var group = new ToggleGroup();
        head.getChildren().add(chip(group, null, plan.items().size()));
        for (Standing standing : Standing.values()) {
            head.getChildren().add(chip(group, standing,
                    (int) plan.items().stream().filter(item -> item.standing() == standing).count()));
        }
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren().addAll(gap, findings(planned, words));
        var top = new VBox(head);
        String remarks = words.remarks(plan);
        if (!remarks.isEmpty()) {
            top.getChildren().add(tally(remarks));
        }
        if (model.openedProperty().get() != null && (model.addingProperty().get() || plan.hasUnknown())) {
            top.getChildren().add(adding(again));
        }
        setTop(top);
        setCenter(table);
        setBottom(new VBox(whole(words), answers(plan.counts().get(Standing.DIFFERENT) > 0)));
    }

    void enter() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            table.getSelectionModel().clearAndSelect(0);
        }
    }

    /// What is not read, what comes along: as many lines as it takes, since nobody is to miss what is left out.
    private static Label tally(String remarks) {
        var tally = new Label(remarks);
        tally.setId("import-tally");
        tally.getStyleClass().addAll("muted", "tally");
        tally.setWrapText(true);
        tally.setMinHeight(Region.USE_PREF_SIZE);
        return tally;
    }

    /// What the selected row says, in full: a reason may be longer than its cell.
    private Label whole(ImportWords words) {
        var line = new Label();
        line.setId("import-item-line");
        line.getStyleClass().add("whole");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.setMaxWidth(Double.MAX_VALUE);
        line.textProperty().bind(table.getSelectionModel().selectedItemProperty().map(item ->
                item.standing() == Standing.REFUSED ? messages.text("exchange.item.whole", words.where(item.where()),
                        words.reason(item)) : words.what(item)).orElse(""));
        line.visibleProperty().bind(centerProperty().isEqualTo(table));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    /// Whether what the table names and nobody knows is added with it.
    private CheckBox adding(Runnable again) {
        var box = new CheckBox(messages.text("exchange.add-unknown"));
        box.setId("import-add-unknown");
        box.getStyleClass().add("adding");
        HoverText.tell(box, messages.text("exchange.add-unknown.hint"));
        box.setSelected(model.addingProperty().get());
        box.setOnAction(event -> {
            model.addingProperty().set(box.isSelected());
            again.run();
        });
        return box;
    }

    /// How many findings there would be, and the way to them; or why that is not known.
    private Labeled findings(Planned planned, ImportWords words) {
        var findings = planned.foreseen().map(Foreseen::brought);
        var unusual = planned.foreseen().map(Foreseen::unusual).orElse(List.of());
        if (findings.isEmpty() || findings.get().isEmpty() && unusual.isEmpty()) {
            var none = new Label(messages.text(findings.isEmpty() ? "import.findings.unforeseen" : "exchange.findings.none"));
            none.setId("import-findings");
            none.getStyleClass().add("muted");
            none.setMinWidth(Region.USE_PREF_SIZE);
            return none;
        }
        var texts = new FindingTexts(Objects.requireNonNull(planned.foreseen().get().catalogue()), messages);
        var list = new ListView<String>();
        list.setId("import-finding-list");
        var limits = new LimitTexts(planned.foreseen().get().catalogue(), messages);
        var places = new FigurePlaces(planned.plan(), ImportModel::usual, words, messages);
        list.getItems().setAll(Stream.concat(findings.get().stream().map(finding -> places.at(
                messages.text("exchange.findings.line", texts.severity(finding.severity()), texts.subject(finding),
                        texts.arithmetic(finding)), finding.figures())),
                unusual.stream().map(one -> places.at(limits.named(one), List.of(one.figure())))).toList());
        String count = Stream.of(findings.get().isEmpty() ? "" : messages.text("exchange.findings", findings.get().size()),
                unusual.isEmpty() ? "" : messages.text("exchange.unusual", unusual.size()))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(messages.text("term.and")));
        var link = new Hyperlink(count);
        link.setId("import-findings");
        // The remarks beside it may be long and are cut first.
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(event -> {
            boolean there = getCenter() == list;
            setCenter(there ? table : list);
            link.setText(there ? count : messages.text("exchange.findings.back"));
            getCenter().requestFocus();
        });
        return link;
    }

    private ToggleButton chip(ToggleGroup group, @Nullable Standing standing, int count) {
        String name = standing == null ? messages.text("exchange.all") : messages.text("import.standing." + standing.key());
        var chip = new ToggleButton(messages.text("exchange.count", name, count));
        chip.setId("import-show-" + (standing == null ? "all" : standing.key()));
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setToggleGroup(group);
        chip.setDisable(standing != null && count == 0);
        chip.setSelected(model.shownProperty().get() == standing);
        chip.setOnAction(event -> {
            chip.setSelected(true); // one is always chosen
            model.shownProperty().set(standing);
            setCenter(table);
        });
        return chip;
    }

    private HBox answers(boolean conflicts) {
        var box = new HBox();
        box.getStyleClass().add("answers");
        if (conflicts) {
            var name = new Label(messages.text("exchange.answers"));
            box.getChildren().add(name);
            for (Answer answer : Answer.values()) {
                var button = new Button(messages.text("exchange.answer", answer.ordinal() + 1,
                        messages.text("import.answer." + answer.key())));
                button.setId("import-answer-" + answer.key());
                button.setOnAction(event -> table.answer(answer));
                box.getChildren().add(button);
            }
            var all = new Button(messages.text("exchange.answers.select-all"));
            all.setId("import-select-different");
            all.getStyleClass().add("flat");
            all.setOnAction(event -> table.selectDifferent());
            box.getChildren().add(all);
        }
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var why = new TextField();
        why.setId("import-why");
        why.setPromptText(messages.text("exchange.why.prompt"));
        why.setPrefWidth(280);
        why.textProperty().bindBidirectional(model.whyProperty());
        var label = new Label(messages.text("exchange.why"));
        label.setLabelFor(why);
        box.getChildren().addAll(gap, label, why);
        return box;
    }
}
