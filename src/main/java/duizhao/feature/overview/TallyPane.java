package duizhao.feature.overview;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.TallyText;
import duizhao.domain.overview.Column;
import duizhao.domain.overview.Contrast;
import duizhao.domain.overview.Contrast.Stance;
import duizhao.domain.overview.Overview;
import duizhao.domain.period.PeriodText;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// For each district and year: how many targets there were, how many could be judged and what became of each; beside it
/// what its own documents claim, and below where claim and verdicts differ, or what speaks for the claim. Never a
/// percentage.
final class TallyPane extends ScrollPane {

    /// Pixels; more lines than fit into it scroll.
    private static final double MOST = 150;

    private final Messages messages;
    private final TallyText text;
    private final GridPane grid = new GridPane();

    TallyPane(Messages messages) {
        this.messages = messages;
        this.text = new TallyText(messages);
        setId("overview-tallies");
        getStyleClass().addAll("tallies", "edge-to-edge");
        grid.getStyleClass().add("tally");
        var grow = new ColumnConstraints();
        grow.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), grow);
        grid.setMinWidth(0);
        setContent(grid);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxHeight(Region.USE_PREF_SIZE);
        grid.heightProperty().addListener((o, was, now) -> setPrefHeight(Math.min(MOST, now.doubleValue() + 2)));
        managedProperty().bind(visibleProperty());
    }

    void show(Overview overview) {
        grid.getChildren().clear();
        setVvalue(0);
        var words = new ContrastText(overview.catalogue(), messages);
        int line = 0;
        var silent = new ArrayList<String>();
        for (Column column : overview.columns()) {
            List<ComparisonRow> rows = overview.rows(column);
            String where = messages.either(column.district().shortName(), column.district().english()) + " "
                    + PeriodText.of(column.period(), messages);
            if (rows.isEmpty() && overview.claims(column).isEmpty()) {
                silent.add(where);
                continue;
            }
            var name = new Label(where);
            name.getStyleClass().add("strong");
            name.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setValignment(name, VPos.TOP);
            List<Contrast> contrasts = overview.contrasts(column).stream()
                    .sorted(Comparator.comparing(contrast -> contrast.stance() != Stance.DIFFERS)).toList();
            grid.addRow(line++, name, new TextFlow(words(text.sentence(rows, false), "tally-line"),
                    words("    " + beside(overview, column, contrasts, words), "muted")));
            for (Contrast contrast : contrasts) {
                if (words.isTold(contrast)) {
                    var sentence = told(words.sentence(contrast), "contrast");
                    sentence.getStyleClass().add(contrast.stance() == Stance.DIFFERS ? "differs" : "muted");
                    grid.add(sentence, 1, line++);
                }
            }
        }
        if (!silent.isEmpty()) {
            grid.add(told(messages.text("overview.silent", String.join(messages.text("overview.comma"), silent)), "muted"),
                    0, line, 2, 1);
        }
    }

    /// The claims, and of those that nothing further is told of why not.
    private String beside(Overview overview, Column column, List<Contrast> contrasts, ContrastText words) {
        String claims = text.claims(overview.claims(column));
        String open = contrasts.stream().filter(contrast -> !words.isTold(contrast)).map(words::remark)
                .collect(Collectors.joining(messages.text("term.and")));
        return claims.isEmpty() || open.isEmpty() ? claims : messages.text("overview.claims", claims, open);
    }

    private static Label told(String words, String styleClass) {
        var label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Text words(String words, String styleClass) {
        var text = new Text(words);
        text.getStyleClass().addAll("text", styleClass);
        return text;
    }
}
