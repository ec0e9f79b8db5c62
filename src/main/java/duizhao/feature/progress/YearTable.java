package duizhao.feature.progress;

import duizhao.platform.Messages;
import java.util.List;
import javafx.scene.control.Label;

/// The years of the plan for one target 年度分解: what came of them, what those to come must reach, and what their annual
/// plans aimed at.
final class YearTable extends PlanTable<YearLine> {

    YearTable(ProgressModel model, Messages messages) {
        super("progress-years", "progress.years", model.years(), messages);
        getColumns().setAll(List.of(
                column("progress.column.year", 58, line -> messages.text("term.year", line.year())),
                number("progress.column.outcome", 86, YearLine::outcome),
                number("progress.column.linear", 80, YearLine::linear),
                number("progress.column.compound", 80, YearLine::compound),
                number("progress.column.planned", messages.isChinese() ? 78 : 92, YearLine::planned),
                number("progress.column.path-needs", messages.isChinese() ? 62 : 76, YearLine::needed),
                column("progress.column.enough", messages.isChinese() ? 48 : 78, YearLine::enough),
                number("progress.column.taken", 80, YearLine::taken)));
        setPlaceholder(new Label(messages.text("progress.years.none")));
        getSelectionModel().selectedItemProperty().subscribe(model.yearProperty()::set);
    }

    /// Chooses a year, where it is there.
    void chooseYear(int year) {
        getItems().stream().filter(line -> line.year() == year).findFirst()
                .ifPresent(line -> choose(getItems().indexOf(line)));
    }
}
