package duizhao.feature.report;

import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.period.PeriodText;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.domain.report.BreakPart;
import duizhao.domain.report.HeadingPart;
import duizhao.domain.report.Part;
import duizhao.domain.report.Piece;
import duizhao.domain.report.TextPart;
import duizhao.domain.report.View;
import duizhao.domain.report.ViewKind;
import duizhao.domain.report.ViewPart;
import duizhao.platform.Messages;
import duizhao.ui.form.Choices;
import duizhao.ui.form.FormBox;
import duizhao.ui.form.SeveralBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The drawer of the place 报告: what can be said of the selected part. A choice counts at once; words count on Enter
/// (Ctrl+Enter in a text of several lines) and when the focus leaves.
final class PartForm extends VBox {

    private static final int NOTE_ROWS = 3;
    private static final int TEXT_ROWS = 18;

    private final ReportModel model;
    private final Messages messages;
    private final Consumer<Part> changed;
    private final Runnable write;
    private @Nullable Part shown;
    private @Nullable Node first;

    /// @param change takes what the selected part is to be
    /// @param write  puts the sentences of the selected view in its place, to be edited
    PartForm(ReportModel model, Messages messages, Consumer<Part> change, Runnable write) {
        this.model = model;
        this.messages = messages;
        this.changed = change;
        this.write = write;
        setId("report-form");
        getStyleClass().add("part-form");
        Runnable again = () -> {
            Part part = model.selected();
            if (part == null || !part.equals(shown)) {
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

    private void show(@Nullable Part part) {
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
            case ViewPart view -> view(form, view, catalogue, offered);
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

    private void choose(String choice, String value) {
        change(viewed().of(viewed().view().with(choice, value)));
    }

    private ViewPart viewed() {
        return (ViewPart) Objects.requireNonNull(shown);
    }

    private HeadingPart heading() {
        return (HeadingPart) Objects.requireNonNull(shown);
    }

    // ---- heading and text

    private void heading(FormBox form, HeadingPart part) {
        form.add("text", messages.text("report.form.text"), words("report-text", () -> heading().text(), text -> {
            if (!text.isBlank()) {
                change(new HeadingPart(text.strip(), heading().level()));
            }
        }));
        ComboBox<Integer> level = Choices.box("report-level", List.of(1, 2),
                n -> messages.text("report.form.level." + n));
        level.setValue(part.level());
        level.valueProperty().addListener((o, was, now) -> change(new HeadingPart(heading().text(), now)));
        form.add("level", messages.text("report.form.level"), level);
    }

    private Node text() {
        var area = area("report-text", () -> ((TextPart) Objects.requireNonNull(shown)).text(), TEXT_ROWS,
                text -> change(new TextPart(text)));
        VBox.setVgrow(area, Priority.ALWAYS);
        first = area;
        var hint = muted("report.form.text.hint");
        var box = new VBox(8, area, hint);
        VBox.setVgrow(box, Priority.ALWAYS);
        return box;
    }

    // ---- view

    private void view(FormBox form, ViewPart part, Catalogue catalogue, Offered offered) {
        View view = part.view();
        var words = new PartWords(catalogue, messages);
        TextField title = words("report-title", () -> viewed().title(),
                text -> change(viewed().titled(text.strip())));
        title.setPromptText(messages.text("report.form.title.hint"));
        form.add("title", messages.text("report.form.title"), title);
        form.add("piece", messages.text("report.form.piece"), piece(part));
        form.add("districts", messages.text("term.district"), districts(part, offered));
        if (view.kind() == ViewKind.STANDING || view.kind() == ViewKind.YEARS) {
            ComboBox<Series.Row> series = Choices.box("report-series", offered.series(), words::series);
            series.setValue(PartWords.series(view).orElse(null));
            series.setVisibleRowCount(16);
            series.valueProperty().addListener((o, was, now) -> choose(View.SERIES, now.text()));
            form.add("series", messages.text("term.indicator"), series);
        }
        if (view.kind() != ViewKind.YEARS && view.kind() != ViewKind.CHECKS) {
            form.add("period", messages.text(view.kind() == ViewKind.PROGRESS ? "report.form.plan" : "term.period"),
                    period(part, offered));
        }
        List<String> charts = PartWords.charts(view);
        if (!charts.isEmpty()) {
            ComboBox<String> chart = Choices.box("report-chart", charts, id -> messages.text(id.isEmpty()
                    ? "report.chart.own." + view.kind().key() : "report.chart." + id));
            chart.setValue(view.choice(View.CHART));
            chart.valueProperty().addListener((o, was, now) -> choose(View.CHART, now));
            form.add("chart", messages.text("report.form.chart"), chart);
        }
        if (view.kind() == ViewKind.COMPARISON || view.kind() == ViewKind.OVERVIEW) {
            form.add("headline", "", flag("report-headline", View.HEADLINE));
        }
        if (view.kind() == ViewKind.PROGRESS) {
            form.add("back", "", flag("report-back", View.BACK));
        }
        form.add("optional", "", flag("report-optional", View.OPTIONAL));
        form.add("note", messages.text("report.form.note"), area("report-note", () -> viewed().note(), NOTE_ROWS,
                text -> change(viewed().noted(text))));
        var button = new Button(messages.text("report.form.write"));
        button.setId("report-write");
        button.setOnAction(event -> write.run());
        form.add(button);
    }

    /// What is taken of a view.
    private record Taken(Piece piece, int nth) {
    }

    private ComboBox<Taken> piece(ViewPart part) {
        var all = new ArrayList<Taken>();
        for (Piece piece : Piece.values()) {
            all.add(new Taken(piece, 0));
        }
        for (int nth = 1; nth <= 3; nth++) {
            all.add(new Taken(Piece.TABLES, nth));
            all.add(new Taken(Piece.CHARTS, nth));
        }
        all.add(new Taken(Piece.SENTENCES, 1));
        var taken = new Taken(part.piece(), part.nth());
        if (!all.contains(taken)) {
            all.add(taken);
        }
        ComboBox<Taken> box = Choices.box("report-piece", all, t -> t.nth() == 0
                ? messages.text("report.piece." + t.piece().key())
                : messages.text("report.piece.nth." + t.piece().key(), t.nth()));
        box.setValue(taken);
        box.setVisibleRowCount(12);
        box.valueProperty().addListener((o, was, now) -> change(viewed().taking(now.piece(), now.nth())));
        return box;
    }

    private SeveralBox<District> districts(ViewPart part, Offered offered) {
        var box = new SeveralBox<District>("report-districts", offered.districts(), this::name,
                ticked -> ticked.isEmpty() ? messages.text("report.all-districts") : ticked.stream().map(this::name)
                        .collect(Collectors.joining(messages.text("report.comma"))),
                ticked -> change(viewed().of(viewed().view().of(ticked.stream().map(District::code).toList()))));
        box.show(offered.districts().stream().filter(d -> part.view().districts().contains(d.code())).toList());
        return box;
    }

    private ComboBox<Optional<Period>> period(ViewPart part, Offered offered) {
        View view = part.view();
        var periods = new ArrayList<Optional<Period>>();
        periods.add(Optional.empty());
        (view.kind() == ViewKind.PROGRESS ? offered.plans() : offered.years()).forEach(p -> periods.add(Optional.of(p)));
        Optional<Period> chosen = Period.parse(view.choice(View.PERIOD));
        if (!periods.contains(chosen)) {
            periods.add(chosen);
        }
        ComboBox<Optional<Period>> box = Choices.box("report-period", periods, p -> p.map(one ->
                PeriodText.of(one, messages)).orElseGet(() -> messages.text(view.kind() == ViewKind.UNANSWERED
                ? "report.period.all" : "report.period.newest")));
        box.setValue(chosen);
        box.valueProperty().addListener((o, was, now) -> choose(View.PERIOD, now.map(Period::text).orElse("")));
        return box;
    }

    private CheckBox flag(String id, String choice) {
        var box = new CheckBox(messages.text("report.form." + choice));
        box.setId(id);
        box.setWrapText(true);
        box.setSelected(viewed().view().is(choice));
        box.selectedProperty().addListener((o, was, now) -> choose(choice, now ? "true" : ""));
        return box;
    }

    private String name(District district) {
        return messages.either(district.shortName(), district.english());
    }

    // ---- words

    private TextField words(String id, Supplier<String> now, Consumer<String> taken) {
        var field = new TextField(now.get());
        field.setId(id);
        first = first == null ? field : first;
        field.setOnAction(event -> commit(field, now, taken));
        commitOnLeaving(field, now, taken);
        return field;
    }

    private TextArea area(String id, Supplier<String> now, int rows, Consumer<String> taken) {
        var area = new TextArea(now.get());
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setOnKeyPressed(event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
                commit(area, now, taken);
                event.consume();
            }
        });
        commitOnLeaving(area, now, taken);
        return area;
    }

    private void commitOnLeaving(TextInputControl field, Supplier<String> now, Consumer<String> taken) {
        field.focusedProperty().addListener((o, was, focused) -> {
            if (!focused && field.getScene() != null) {
                commit(field, now, taken);
            }
        });
    }

    private static void commit(TextInputControl field, Supplier<String> now, Consumer<String> taken) {
        if (!field.getText().equals(now.get())) {
            taken.accept(field.getText());
        }
    }
}
