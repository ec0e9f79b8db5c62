package duizhao.feature.compare;

import duizhao.domain.change.Act;
import duizhao.domain.change.ChangeSet;
import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.VerdictText;
import duizhao.domain.decision.HandVerdict;
import duizhao.domain.figure.Figure;
import duizhao.domain.period.PeriodText;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.verdict.Tolerance;
import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.Messages;
import duizhao.platform.UserException;
import duizhao.ui.nav.ActNames;
import duizhao.ui.nav.HistoryOf;
import duizhao.ui.nav.Surroundings;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a person can decide about one district's line, and what was decided: which print stands for it, a verdict by
/// hand, tolerances of its plan; and who changed what. Nothing is hidden: the computed verdict stays above.
final class DecisionPane extends VBox {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final LensKit kit;
    private final Surroundings around;
    private final Messages messages;
    private final Deciding deciding;
    private final Comparison comparison;
    private final ComparisonRow row;
    private final DecisionForms forms;

    /// @param forms of the row
    DecisionPane(LensKit kit, Comparison comparison, ComparisonRow row, DecisionForms forms) {
        this.kit = kit;
        this.around = kit.around();
        this.messages = around.messages();
        this.deciding = kit.deciding();
        this.comparison = comparison;
        this.row = row;
        this.forms = forms;
        getStyleClass().add("decisions");
        setSpacing(4);
        choices();
        verdict();
        tolerances();
        getChildren().stream().filter(node -> !(node instanceof Label)).forEach(around.writing()::only);
        history();
    }

    private void choices() {
        List<Figure> others = row.alternatives().stream().filter(row::canStand).toList();
        if (others.isEmpty() && row.decisions().chosen() == null) {
            return;
        }
        title("compare.decide.choices");
        for (int i = 0; i < others.size(); i++) {
            Figure figure = others.get(i);
            line(messages.text("detail.vintage", messages.text(figure.isPlan() ? "term.plan" : "term.outcome"),
                    figure.quantity().words(), comparison.catalogue().source(figure.source()).title()));
            link("decide-choose-" + i, "compare.decide.choose", () -> deciding.choose(comparison, row, figure, ""));
        }
        if (row.decisions().chosen() != null) {
            line(messages.text("compare.decide.chosen"));
            link("decide-clear-choice", "compare.decide.clear-choice", () -> deciding.clearChoice(comparison, row));
        }
    }

    private void verdict() {
        if (row.plan() == null) {
            return;
        }
        title("compare.decide.verdict");
        HandVerdict hand = row.hand();
        if (hand != null) {
            line(new VerdictText(messages).handInFull(row));
            link("decide-take-back", "compare.decide.take-back", () -> deciding.takeBackVerdict(comparison, row));
        }
        DecisionForm form = forms.judging();
        form.renew(hand, () -> forms.kind().setValue(hand == null ? VerdictKind.MET : hand.kind()));
        form.save().setOnAction(event -> save(form,
                () -> deciding.judge(comparison, row, forms.kind().getValue(), form.reason().getText())));
        folded("decide-judge-open", "compare.decide.judge", form);
    }

    private void tolerances() {
        Quantity target = row.target();
        if (row.plan() == null || target == null || !target.hasValue()) {
            return;
        }
        title("compare.decide.tolerance");
        if (row.decisions().tolerances() != null) {
            line(messages.text("compare.decide.set", row.decisions().tolerances().tau().toPlainString(),
                    row.decisions().tolerances().delta().toPlainString(),
                    row.decisions().tolerances().unit().printed(), row.decisions().tolerances().reason()));
            link("decide-clear-tolerance", "compare.decide.clear-tolerance",
                    () -> deciding.clearTolerances(comparison, row));
        }
        Tolerance now = row.verdict().tolerances().of(target.value(), target.unit());
        DecisionForm form = forms.setting();
        form.renew(row.decisions().tolerances(), () -> {
            forms.tau().setText(now.tau().stripTrailingZeros().toPlainString());
            forms.delta().setText(now.delta().stripTrailingZeros().toPlainString());
        });
        form.save().setOnAction(event -> save(form, () -> deciding.setTolerances(comparison, row, number(forms.tau()),
                number(forms.delta()), form.reason().getText())));
        folded("decide-tolerance-open", "compare.decide.set-tolerance", form);
    }

    private static BigDecimal number(TextField field) {
        return new BigDecimal(field.getText().strip());
    }

    /// Read when a person asks for it: most never do.
    private void history() {
        title("compare.decide.history");
        var lines = new VBox(4);
        lines.setId("decide-history");
        var open = new Hyperlink(messages.text("compare.decide.show-history"));
        open.setId("decide-history-open");
        open.setOnAction(event -> around.tasks().work(() -> kit.records().changes(subjects())).onSuccess(changes -> {
            lines.getChildren().setAll(changes.stream().map(this::told).toList());
            if (lines.getChildren().isEmpty()) {
                lines.getChildren().add(text(messages.text("compare.decide.no-history")));
            }
            getChildren().remove(open);
        }).onError(Throwable.class, around.notices()::trouble).start());
        var place = new Hyperlink(messages.text("compare.decide.whole-history"));
        place.setId("decide-history-place");
        place.setOnAction(event -> around.guide().showHistory(HistoryOf.row(name(), row)));
        getChildren().addAll(open, lines, place);
    }

    private String name() {
        var district = comparison.catalogue().district(row.district());
        return String.join(" ", messages.either(district.shortName(), district.english()),
                new SeriesNames(comparison.catalogue(), messages).full(row.series().row()),
                PeriodText.of(row.period(), messages));
    }

    /// What change sets about this row touch.
    private Set<String> subjects() {
        return HistoryOf.row(name(), row).subjects();
    }

    private Label told(ChangeSet set) {
        String act = set.kind().equals(ChangeSet.UNDO) || set.kind().equals(ChangeSet.REDO)
                ? messages.text("compare.decide." + set.kind(), set.subject()) : new ActNames(messages).name(set);
        String why = set.why().isBlank() ? "" : messages.text("compare.decide.why", set.why());
        return text(messages.text("compare.decide.change", DAY.format(set.at().atZone(ZoneId.systemDefault())),
                set.who(), act) + why);
    }

    private void save(DecisionForm form, Supplier<Act> act) {
        TextField reason = form.reason();
        if (reason.getText().isBlank()) {
            form.show(Map.of(reason.getId(), messages.text("compare.decide.reason-missing")));
            reason.requestFocus();
            return;
        }
        form.show(Map.of());
        Runnable failed = form.hand();
        try {
            apply(act, failed);
        } catch (NumberFormatException e) {
            failed.run();
            form.show(Map.of("decide-tau", messages.text("compare.decide.no-number")));
        }
    }

    private void apply(Supplier<Act> act, Runnable failed) {
        try {
            around.edits().apply(act.get(), saved -> { }, failed);
        } catch (UserException refused) {
            failed.run();
            around.notices().trouble(refused);
        }
    }

    private void folded(String id, String key, Region form) {
        var link = new Hyperlink(messages.text(key));
        link.setId(id);
        link.setOnAction(event -> form.setVisible(!form.isVisible()));
        getChildren().addAll(link, form);
    }

    private void link(String id, String key, Supplier<Act> act) {
        var link = new Hyperlink(messages.text(key));
        link.setId(id);
        link.setOnAction(event -> apply(act, () -> { }));
        getChildren().add(link);
    }

    private void title(String key) {
        var label = new Label(messages.text(key));
        label.getStyleClass().add("part-title");
        label.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(label);
    }

    private void line(String words) {
        getChildren().add(text(words));
    }

    private static Label text(String words) {
        var label = new Label(words);
        label.getStyleClass().add("part-line");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
