package duizhao.feature.report;

import duizhao.domain.record.Catalogue;
import duizhao.domain.report.BreakPart;
import duizhao.domain.report.HeadingPart;
import duizhao.domain.report.Part;
import duizhao.domain.report.Report;
import duizhao.domain.report.TextPart;
import duizhao.domain.report.ViewPart;
import duizhao.platform.Messages;
import duizhao.ui.form.Choices;
import duizhao.ui.form.FormBox;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The drawer of the place 报告: what can be said of the selected part. A choice counts at once; words count on Enter
/// (Ctrl+Enter in a text of several lines) and when the focus leaves.
final class PartForm extends VBox {

    private static final int TEXT_ROWS = 18;

    private final ReportModel model;
    private final Messages messages;
    private final Consumer<Part> changed;
    private final Runnable write;
    private final Consumer<String> lost;
    private @Nullable Part shown;
    private @Nullable Node first;

    /// @param change takes what the selected part is to be
    /// @param write  puts the sentences of the selected view in its place, to be edited
    /// @param lost   takes words that were typed of a part that is no more
    PartForm(ReportModel model, Messages messages, Consumer<Part> change, Runnable write, Consumer<String> lost) {
        this.model = model;
        this.messages = messages;
        this.changed = change;
        this.write = write;
        this.lost = lost;
        setId("report-form");
        getStyleClass().add("part-form");
        Runnable again = () -> {
            Part part = model.selected();
            if (part != null && part.equals(shown)) {
                return;
            }
            int moved = moved();
            if (moved >= 0) {
                model.partProperty().set(moved); // others moved what is being typed of
            } else {
                show(part);
            }
        };
        model.partProperty().subscribe(again);
        model.reportProperty().subscribe(again);
        model.offeredProperty().subscribe(() -> show(model.selected()));
        model.editionProperty().subscribe(() -> show(model.selected()));
    }

    /// Puts the cursor into the first field.
    void focusFirst() {
        if (first != null) {
            first.requestFocus();
        }
    }

    /// Where the part stands by now of which something is being typed; -1 where nothing is, or it is no more.
    private int moved() {
        Report report = model.reportProperty().get();
        return report == null || shown == null || WordFields.typed(this).isEmpty() ? -1 : report.parts().indexOf(shown);
    }

    /// Shows the part anew. Whoever goes to another part has said what they typed of this one: what is still being typed when
    /// the part is another was changed by others.
    private void show(@Nullable Part part) {
        var typed = WordFields.typed(this);
        Part before = shown;
        fill(part);
        if (typed.isEmpty()) {
            return;
        }
        if (before != null && part != null && before.getClass() == part.getClass() && model.editionProperty().get() == null
                && WordFields.restore(this, typed)) {
            if (!before.equals(part)) {
                Label changed = muted("report.form.changed-meanwhile");
                changed.setId("report-changed");
                changed.getStyleClass().setAll("label", "draft-note");
                getChildren().add(1, changed);
            }
        } else {
            lost.accept(typed.stream().map(WordFields.Typed::words).collect(Collectors.joining("\n")));
        }
    }

    private void fill(@Nullable Part part) {
        shown = part;
        first = null;
        Catalogue catalogue = model.catalogueProperty().get();
        Offered offered = model.offeredProperty().get();
        if (part == null || catalogue == null || offered == null || model.editionProperty().get() != null) {
            var hint = new Label(messages.text(model.editionProperty().get() != null ? "report.form.published"
                    : "report.form.none"));
            hint.setWrapText(true);
            hint.getStyleClass().add("muted");
            getChildren().setAll(hint);
            return;
        }
        var title = new Label(new PartWords(catalogue, messages).name(part));
        title.getStyleClass().add("title");
        title.setWrapText(true);
        var form = new FormBox();
        switch (part) {
            case HeadingPart heading -> heading(form, heading);
            case TextPart _ -> {
                getChildren().setAll(head("report.part.text"), text());
                return;
            }
            case BreakPart() -> form.add(muted("report.form.break"));
            case ViewPart _ -> first = new ViewFields(messages, offered, this::viewed, this::change)
                    .into(form, catalogue, write);
        }
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("part-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(title, scroll);
    }

    private Label head(String key) {
        var title = new Label(messages.text(key));
        title.getStyleClass().add("title");
        return title;
    }

    private Label muted(String key) {
        var label = FormBox.text("muted");
        label.setText(messages.text(key));
        label.setVisible(true);
        return label;
    }

    /// Until it is refused the part is what the fields say: they are not made anew, and the focus stays.
    private void change(Part to) {
        shown = to;
        changed.accept(to);
    }

    private ViewPart viewed() {
        return (ViewPart) Objects.requireNonNull(shown);
    }

    private HeadingPart heading() {
        return (HeadingPart) Objects.requireNonNull(shown);
    }

    private void heading(FormBox form, HeadingPart part) {
        TextField words = WordFields.line("report-text", () -> heading().text(), text -> {
            if (!text.isBlank()) {
                change(new HeadingPart(text.strip(), heading().level()));
            }
        });
        first = words;
        form.add("text", messages.text("report.form.text"), words);
        ComboBox<Integer> level = Choices.box("report-level", List.of(1, 2),
                n -> messages.text("report.form.level." + n));
        level.setValue(part.level());
        level.valueProperty().addListener((o, was, now) -> change(new HeadingPart(heading().text(), now)));
        form.add("level", messages.text("report.form.level"), level);
    }

    private Node text() {
        var area = WordFields.lines("report-text", () -> ((TextPart) Objects.requireNonNull(shown)).text(), TEXT_ROWS,
                text -> change(new TextPart(text)));
        VBox.setVgrow(area, Priority.ALWAYS);
        first = area;
        var hint = muted("report.form.text.hint");
        var box = new VBox(8, area, hint);
        VBox.setVgrow(box, Priority.ALWAYS);
        return box;
    }
}
