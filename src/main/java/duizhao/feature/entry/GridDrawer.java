package duizhao.feature.entry;

import atlantafx.base.theme.Styles;
import duizhao.domain.check.Finding;
import duizhao.domain.check.FindingTexts;
import duizhao.domain.decision.FollowUp;
import duizhao.domain.figure.Figure;
import duizhao.domain.limit.LimitTexts;
import duizhao.domain.limit.Unusual;
import duizhao.domain.quantity.ReadBack;
import duizhao.domain.source.Source;
import duizhao.platform.Messages;
import duizhao.ui.form.DraftField;
import duizhao.ui.form.KeptFocus;
import duizhao.ui.nav.EntryCell;
import duizhao.ui.nav.Writing;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The side form of the selected cell: what stands there and where it is printed, the other prints, what is said of it,
/// what is known around it, its findings, its mark; and below it all cells that are marked.
final class GridDrawer extends ScrollPane {

    private final Messages messages;
    private final Writing writing;
    private final GridRequests requests;
    private final VBox top = section();
    private final VBox known = section();
    private final VBox findings = section();
    private final VBox marks = section();
    private final DraftField remark = new DraftField();
    private @Nullable EntryCell shown;
    /// Of the figure in the cell; null where there is none.
    private @Nullable FigureForm form;

    GridDrawer(Messages messages, Writing writing, GridRequests requests) {
        this.messages = messages;
        this.writing = writing;
        this.requests = requests;
        setId("entry-drawer");
        getStyleClass().add("entry-drawer");
        getStylesheets().add(GridView.stylesheet());
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        remark.setId("entry-remark");
        remark.setPromptText(messages.text("entry.mark.prompt"));
        remark.setAccessibleText(messages.text("entry.mark"));
        remark.setOnAction(event -> requests.mark(remark.getText()));
        var content = new VBox(top, known, findings, marks);
        content.getStyleClass().add("entry-drawer-content");
        setContent(content);
    }

    /// Puts the focus where a mark's remark is typed.
    void focusRemark() {
        remark.requestFocus();
        remark.selectAll();
    }

    /// Puts the focus on the question whether a printed figure is to be taken back.
    void focusTakeBack() {
        Optional.ofNullable(lookup("#entry-take-back")).ifPresent(Node::requestFocus);
    }

    /// Shows the cell anew.
    void show(EntryCell cell, String title, Holdings holdings) {
        KeptFocus.during(this, () -> fill(cell, title, holdings));
    }

    private void fill(EntryCell cell, String title, Holdings holdings) {
        Held held = holdings.at(cell);
        FigureForm before = cell.equals(shown) ? form : null;
        shown = cell;
        form = held.current() == null ? null : form(held.current(), before, holdings);
        if (before != null && before != form && !before.typed().isEmpty()) {
            requests.lost(before.typed());
        }
        var heading = new Label(title);
        heading.getStyleClass().add("heading");
        heading.setWrapText(true);
        top.getChildren().setAll(heading);
        if (held.current() == null) {
            top.getChildren().addAll(muted(messages.text("entry.nothing")),
                    writing.only(link("entry-open-form", messages.text("entry.open-form"), requests::form)));
        } else {
            current(held, held.current(), holdings, Objects.requireNonNull(form));
            top.getChildren().add(link("entry-history", messages.text("entry.history"),
                    () -> requests.showHistory(title, cell)));
        }
        others(cell, held, holdings);
        Optional<FollowUp> mark = holdings.mark(cell);
        boolean overtaken = remark.show(cell, mark.map(FollowUp::remark).orElse(""));
        HBox.setHgrow(remark, Priority.ALWAYS);
        var set = new Button(messages.text(mark.isPresent() ? "entry.mark.change" : "entry.mark.set"));
        set.setId("entry-mark");
        set.getStyleClass().add(Styles.SMALL);
        set.setOnAction(event -> requests.mark(remark.getText()));
        var line = writing.only(new HBox(6, remark, set));
        top.getChildren().addAll(title(messages.text("entry.mark")), line);
        if (overtaken) {
            Label told = wrapped(messages.text("entry.mark.changed-meanwhile", mark.map(FollowUp::remark).orElse("")));
            told.setId("entry-mark-changed");
            told.getStyleClass().add("draft-note");
            top.getChildren().add(told);
        }
        mark.ifPresent(m -> {
            var remove = link("entry-unmark", messages.text("entry.unmark"), () -> requests.unmark(m));
            top.getChildren().add(new HBox(6, muted(messages.text("entry.mark.by", m.by(), m.date())), writing.only(remove)));
        });
        known.getChildren().clear();
        findings.getChildren().clear();
    }

    /// Shows what is known around the cell, when it has been read.
    void showKnown(Known around) {
        known.getChildren().setAll(title(messages.text("entry.around")), new KnownGrid(around, messages));
    }

    /// Shows what the figures say against each other that concerns the cell's.
    void showFindings(List<Finding> found, FindingTexts texts) {
        findings.getChildren().clear();
        if (!found.isEmpty()) {
            findings.getChildren().add(title(messages.text("entry.findings", found.size())));
            found.forEach(finding -> findings.getChildren().add(wrapped(texts.rule(finding)
                    + messages.text("term.and") + texts.arithmetic(finding))));
        }
    }

    /// Shows every mark.
    void showMarks(List<FollowUp> all, Function<FollowUp, String> name) {
        marks.getChildren().clear();
        if (all.isEmpty()) {
            return;
        }
        var lines = new VBox(2);
        lines.setId("entry-marks");
        for (FollowUp mark : all) {
            var go = link("", name.apply(mark), () -> requests.go(Holdings.cell(mark)));
            go.getStyleClass().add("mark-go");
            go.setWrapText(true);
            var remove = new Button("✕");
            remove.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, "mark-remove");
            remove.setAccessibleText(messages.text("entry.unmark") + " " + name.apply(mark));
            remove.setOnAction(event -> requests.unmark(mark));
            HBox.setHgrow(go, Priority.ALWAYS);
            go.setMaxWidth(Double.MAX_VALUE);
            remove.setMinWidth(USE_PREF_SIZE);
            lines.getChildren().add(new HBox(go, writing.only(remove)));
            if (!mark.remark().isBlank()) {
                lines.getChildren().add(muted(mark.remark() + "　" + mark.by() + " " + mark.date()));
            }
        }
        marks.getChildren().setAll(title(messages.text("entry.marks", all.size())), lines);
    }

    /// The form that stands there so far, where it is of the same figure.
    private FigureForm form(Figure figure, @Nullable FigureForm before, Holdings holdings) {
        if (before != null && before.isOf(figure)) {
            before.renew(figure, holdings, messages.text("entry.changed-meanwhile", figure.quantity().words()));
            return before;
        }
        return writing.only(new FigureForm(figure, holdings, messages, requests));
    }

    private void current(Held held, Figure figure, Holdings holdings, FigureForm describing) {
        Source source = holdings.catalogue().source(figure.source());
        top.getChildren().addAll(wrapped(messages.text("entry.understood",
                        new ReadBack(messages).of(figure.quantity()))),
                muted(Stream.of(source.title(), source.date(), figure.place().section()).filter(s -> !s.isBlank())
                        .collect(Collectors.joining(messages.text("term.and")))));
        var limits = new LimitTexts(holdings.catalogue(), messages);
        held.unusual().forEach(breach -> top.getChildren().add(unusual(limits.of(new Unusual(figure, breach)))));
        if (!held.byHand()) {
            top.getChildren().add(link("entry-show-words", messages.text("entry.show-words"),
                    () -> requests.showWords(figure)));
        }
        top.getChildren().add(describing);
        var back = new Button(messages.text("entry.take-back", figure.quantity().words()));
        back.setId("entry-take-back");
        back.getStyleClass().addAll(Styles.SMALL, Styles.DANGER, Styles.BUTTON_OUTLINED);
        back.setOnAction(event -> {
            form = null;
            requests.takeBack(figure);
        });
        top.getChildren().add(writing.only(back));
    }

    private Label unusual(String words) {
        Label label = wrapped(messages.text("entry.unusual", words));
        label.getStyleClass().add("unusual");
        return label;
    }

    private void others(EntryCell cell, Held held, Holdings holdings) {
        if (held.others().isEmpty()) {
            return;
        }
        var lines = new VBox(2);
        lines.setId("entry-others");
        for (Figure other : held.others()) {
            Source source = holdings.catalogue().source(other.source());
            String words = messages.text("entry.other", other.quantity().words(), source.title());
            // Which print stands is chosen for a year: a month's choice would let the month stand for all of it.
            lines.getChildren().add(cell.period().month() > 0 ? wrapped(words) : choice(words, other));
        }
        top.getChildren().addAll(title(messages.text("entry.others", held.others().size())), lines);
    }

    private Hyperlink choice(String words, Figure other) {
        Hyperlink link = writing.only(link("", words, () -> {
            form = null;
            requests.choose(other);
        }));
        link.setWrapText(true);
        return link;
    }

    private static VBox section() {
        var box = new VBox(6);
        box.managedProperty().bind(Bindings.isNotEmpty(box.getChildren()));
        return box;
    }

    private static Hyperlink link(String id, String text, Runnable run) {
        var link = new Hyperlink(text);
        if (!id.isEmpty()) {
            link.setId(id);
        }
        link.setOnAction(event -> run.run());
        return link;
    }

    private static Label title(String text) {
        var label = new Label(text);
        label.getStyleClass().add("strong");
        label.setWrapText(true);
        return label;
    }

    private static Label muted(String text) {
        Label label = wrapped(text);
        label.getStyleClass().add("muted");
        return label;
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
