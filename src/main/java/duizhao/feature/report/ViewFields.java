package duizhao.feature.report;

import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.period.PeriodText;
import duizhao.domain.place.District;
import duizhao.domain.record.Catalogue;
import duizhao.domain.report.Piece;
import duizhao.domain.report.View;
import duizhao.domain.report.ViewKind;
import duizhao.domain.report.ViewPart;
import duizhao.platform.Messages;
import duizhao.ui.form.Choices;
import duizhao.ui.form.FormBox;
import duizhao.ui.form.SeveralBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/// What can be said of a view in a report: of which districts, period and indicator it is, what is taken of it and how it is
/// drawn. A choice counts at once.
final class ViewFields {

    private static final int NOTE_ROWS = 3;

    private final Messages messages;
    private final Offered offered;
    private final Supplier<ViewPart> now;
    private final Consumer<ViewPart> changed;

    /// @param now     the part as the fields say it is
    /// @param changed takes what it is to be
    ViewFields(Messages messages, Offered offered, Supplier<ViewPart> now, Consumer<ViewPart> changed) {
        this.messages = messages;
        this.offered = offered;
        this.now = now;
        this.changed = changed;
    }

    private ViewPart viewed() {
        return now.get();
    }

    private void change(ViewPart to) {
        changed.accept(to);
    }

    private void choose(String choice, String value) {
        change(viewed().of(viewed().view().with(choice, value)));
    }

    /// @param write puts the sentences of the view in its place
    /// @return the field that a person comes to first
    Node into(FormBox form, Catalogue catalogue, Runnable write) {
        ViewPart part = viewed();
        View view = part.view();
        var words = new PartWords(catalogue, messages);
        TextField title = WordFields.line("report-title", () -> viewed().title(),
                text -> change(viewed().titled(text.strip())));
        title.setPromptText(messages.text("report.form.title.hint"));
        form.add("title", messages.text("report.form.title"), title);
        form.add("piece", messages.text("report.form.piece"), piece(part));
        form.add("districts", messages.text("term.district"), districts(part));
        if (view.kind() == ViewKind.STANDING || view.kind() == ViewKind.YEARS) {
            ComboBox<Series.Row> series = Choices.box("report-series", offered.series(), words::series);
            series.setValue(PartWords.series(view).orElse(null));
            series.setVisibleRowCount(16);
            series.valueProperty().addListener((o, was, now) -> choose(View.SERIES, now.text()));
            form.add("series", messages.text("term.indicator"), series);
        }
        if (view.kind() != ViewKind.YEARS && view.kind() != ViewKind.CHECKS) {
            form.add("period", messages.text(view.kind() == ViewKind.PROGRESS ? "report.form.plan" : "term.period"),
                    period(part));
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
        form.add("note", messages.text("report.form.note"), WordFields.lines("report-note", () -> viewed().note(), NOTE_ROWS,
                text -> change(viewed().noted(text))));
        var button = new Button(messages.text("report.form.write"));
        button.setId("report-write");
        button.setOnAction(event -> write.run());
        form.add(button);
        return title;
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

    private SeveralBox<District> districts(ViewPart part) {
        var box = new SeveralBox<District>("report-districts", offered.districts(), this::name,
                ticked -> ticked.isEmpty() ? messages.text("report.all-districts") : ticked.stream().map(this::name)
                        .collect(Collectors.joining(messages.text("report.comma"))),
                ticked -> change(viewed().of(viewed().view().of(ticked.stream().map(District::code).toList()))));
        box.show(offered.districts().stream().filter(d -> part.view().districts().contains(d.code())).toList());
        return box;
    }

    private ComboBox<Optional<Period>> period(ViewPart part) {
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
}
