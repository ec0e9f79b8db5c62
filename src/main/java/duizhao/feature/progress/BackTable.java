package duizhao.feature.progress;

import duizhao.platform.Messages;
import duizhao.ui.table.Stretch;
import duizhao.ui.theme.Look;
import java.util.List;
import javafx.scene.control.TableColumn;

/// What the years before the plan brought 回看.
final class BackTable extends PlanTable<BackLine> {

    private final TableColumn<BackLine, String> district;

    BackTable(ProgressModel model, Look look, Messages messages) {
        super("progress-back", "progress.back", model.backwards(), look, messages);
        district = column("term.district", messages.isChinese() ? 70 : 92, BackLine::district);
        var notes = column("progress.column.notes", 160, BackLine::notes);
        var name = column("term.indicator", 240, BackLine::name);
        getColumns().setAll(List.of(district,
                name,
                number("progress.column.start", 130, BackLine::start),
                number("progress.column.end", 150, BackLine::end),
                number("progress.column.computed", 90, BackLine::computed),
                number("progress.column.stated", 90, BackLine::stated),
                notes));
        Stretch.to(this, notes, 160);
        mayGrow(name);
        getSelectionModel().selectedItemProperty().subscribe(line ->
                model.lookedProperty().set(line == null ? null : line.retrospect()));
    }

    /// Whether lines of several districts are told apart.
    void setDistrictsShown(boolean several) {
        setWanted(district, several);
    }
}
