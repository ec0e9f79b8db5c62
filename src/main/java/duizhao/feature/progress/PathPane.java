package duizhao.feature.progress;

import duizhao.domain.progress.PlanProgress;
import duizhao.domain.progress.Progress;
import duizhao.domain.progress.Remark;
import duizhao.platform.Messages;
import duizhao.ui.plot.time.PathChart;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The path of the chosen target, or why there is none and what came of it so far.
final class PathPane extends StackPane {

    /// What the picture itself does not show: the band, the key and the title tell the other remarks.
    private static final Set<Remark> UNSEEN = EnumSet.of(Remark.BASE_REVISED, Remark.DEFINITION_UNSTATED,
            Remark.PART_OF_A_YEAR, Remark.AMOUNTS_DISAGREE, Remark.PASSED_WHEN_SET);

    private final ProgressModel model;
    private final Messages messages;
    private final PathChart chart;
    private final Label title = line("title");
    private final Label why = line("why");
    private final Label outcomes = line("outcomes");
    private final VBox silent = new VBox(title, why, outcomes);

    PathPane(ProgressModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.chart = new PathChart(messages);
        getStyleClass().add("path-pane");
        setMinSize(0, 0);
        chart.setId("progress-chart");
        why.setId("progress-why");
        silent.getStyleClass().add("silent-path");
        getChildren().setAll(chart, silent);
        model.selectedProperty().subscribe(this::show);
    }

    private void show(@Nullable Progress p) {
        var evaluated = model.evaluatedProperty().get();
        PlanProgress progress = evaluated == null ? null : evaluated.progress();
        boolean drawn = p != null && progress != null && Paths.isDrawn(p);
        chart.setVisible(drawn);
        silent.setVisible(!drawn);
        if (p == null || progress == null) {
            title.setText("");
            why.setText(messages.text("progress.chart.none"));
            outcomes.setText("");
            return;
        }
        var words = new PlanWords(progress.catalogue(), messages);
        var paths = new Paths(words, messages);
        if (drawn) {
            chart.setTitle(paths.title(p));
            chart.setSubtitle(Stream.of(p.target(), p.base(), p.latest()).filter(f -> f != null).map(words::title)
                    .distinct().collect(Collectors.joining(messages.text("progress.and"))));
            chart.setNote(Stream.concat(Stream.of(messages.text("progress.chart.note")),
                            words.texts().remarks(p, UNSEEN).stream())
                    .collect(Collectors.joining(messages.text("progress.comma"))));
            chart.setData(paths.path(p));
            return;
        }
        title.setText(paths.title(p));
        why.setText(messages.text(switch (p.kind()) {
            case AVERAGE_GROWTH -> "plot.path.average";
            case EACH_YEAR -> "plot.path.keep";
            case CUMULATIVE -> "progress.chart.sum";
            case ONE_OFF -> "progress.chart.one-off";
            case UNSTATED -> "progress.chart.unstated";
            case END -> p.obstacle() != null ? "progress.chart.obstacle" : "progress.chart.passed";
        }, words.notes(p)));
        String so = p.outcomes().isEmpty() ? "" : messages.text("progress.chart.outcomes", p.outcomes().stream()
                .map(words.texts()::figure).collect(Collectors.joining(messages.text("progress.and"))));
        outcomes.setText(Stream.concat(Stream.of(so), new Reckoning(words, messages).lines(p).stream())
                .filter(text -> !text.isEmpty()).collect(Collectors.joining("\n")));
    }

    private static Label line(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
