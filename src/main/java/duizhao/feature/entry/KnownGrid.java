package duizhao.feature.entry;

import duizhao.domain.figure.Figure;
import duizhao.domain.figure.Role;
import duizhao.domain.limit.LimitTexts;
import duizhao.domain.period.PeriodText;
import duizhao.platform.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The last values of a series, the other districts' ones, and from where to where all of them reach.
final class KnownGrid extends VBox {

    private final Known known;

    KnownGrid(Known known, Messages messages) {
        this.known = known;
        setId("entry-known");
        getStyleClass().add("entry-known");
        var grid = new GridPane();
        grid.getStyleClass().add("prints");
        getChildren().add(grid);
        int line = 0;
        grid.addRow(line++, cell("", "muted"), cell(messages.text("term.plan"), "muted"),
                cell(messages.text("term.outcome"), "muted"));
        for (Known.Print print : known.here()) {
            grid.addRow(line++, row(print));
        }
        if (!known.elsewhere().isEmpty()) {
            grid.add(cell(messages.text("entry.elsewhere", PeriodText.of(known.cell().period(), messages)), "muted"), 0,
                    line++, 3, 1);
        }
        for (Known.Print print : known.elsewhere()) {
            grid.addRow(line++, row(print));
        }
        if (known.reach().isPresent()) {
            Label reach = cell(messages.text("entry.reach", new LimitTexts(known.catalogue(), messages)
                    .of(known.reach().get())), "muted");
            reach.setId("entry-reach");
            reach.setWrapText(true);
            reach.setMinHeight(USE_PREF_SIZE);
            getChildren().add(reach); // below, not in the grid, which would take its height at the width of a column
        }
    }

    private Label[] row(Known.Print print) {
        boolean plan = print.asked() && known.cell().role() == Role.PLAN;
        boolean outcome = print.asked() && known.cell().role() == Role.OUTCOME;
        String look = print.asked() ? "strong" : "";
        return new Label[] {cell(print.where(), print.asked() ? "strong" : "muted"),
            cell(plan && print.plan() == null ? "?" : words(print.plan()), look),
            cell(outcome && print.outcome() == null ? "?" : words(print.outcome()), look)};
    }

    private static String words(@Nullable Figure figure) {
        return figure == null ? "—" : figure.quantity().words();
    }

    private static Label cell(String text, String styleClass) {
        var label = new Label(text);
        if (!styleClass.isEmpty()) {
            label.getStyleClass().add(styleClass);
        }
        return label;
    }
}
