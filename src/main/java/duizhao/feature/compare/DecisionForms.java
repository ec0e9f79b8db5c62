package duizhao.feature.compare;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.figure.RowKey;
import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.Messages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/// The forms of what can be decided about one district's line: they outlast what is shown of it, which is made anew whenever
/// anything is saved.
final class DecisionForms {

    private final RowKey about;
    private final DecisionForm judging;
    private final DecisionForm setting;
    private final ComboBox<VerdictKind> kind = new ComboBox<>();
    private final TextField tau = new TextField();
    private final TextField delta = new TextField();

    DecisionForms(ComparisonRow row, Messages messages) {
        about = key(row);
        judging = new DecisionForm("decide-judge", messages);
        kind.setId("decide-kind");
        kind.getItems().setAll(VerdictKind.MET, VerdictKind.ROUGHLY_MET, VerdictKind.MISSED, VerdictKind.NOT_COMPARABLE);
        kind.setConverter(Choosing.converter(k -> messages.text("term.verdict." + k)));
        judging.add("decide-kind", messages.text("term.verdict"), kind);
        judging.finish(List.of(kind.valueProperty()), "decide-reason", messages.text("compare.decide.reason"));
        setting = new DecisionForm("decide-set-tolerance", messages);
        tau.setId("decide-tau");
        delta.setId("decide-delta");
        setting.add("decide-tau", messages.text("compare.decide.tau"), tau);
        setting.add("decide-delta", messages.text("compare.decide.delta"), delta);
        setting.finish(List.of(tau.textProperty(), delta.textProperty()), "decide-tolerance-reason",
                messages.text("compare.decide.reason"));
    }

    /// Whether they are of `row`.
    boolean areAbout(ComparisonRow row) {
        return about.equals(key(row));
    }

    private static RowKey key(ComparisonRow row) {
        return new RowKey(row.district(), row.series().row(), row.period().whole());
    }

    /// What was typed and is not saved; blank where nothing is.
    String typed() {
        return Stream.of(judging.typed(), setting.typed()).filter(words -> !words.isEmpty()).collect(Collectors.joining("\n"));
    }

    DecisionForm judging() {
        return judging;
    }

    ComboBox<VerdictKind> kind() {
        return kind;
    }

    DecisionForm setting() {
        return setting;
    }

    TextField tau() {
        return tau;
    }

    TextField delta() {
        return delta;
    }
}
