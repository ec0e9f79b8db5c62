package duizhao.feature.progress;

import duizhao.platform.Messages;
import duizhao.ui.table.Stretch;
import duizhao.ui.theme.Look;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;

/// The targets of the plan.
final class TargetTable extends PlanTable<TargetLine> {

    /// Least width of the remarks, so that their first words can be read.
    private static final double NOTES = 150;
    private static final PseudoClass SILENT = PseudoClass.getPseudoClass("silent");

    private final ProgressModel model;
    private final TableColumn<TargetLine, String> district;
    private boolean following;

    TargetTable(ProgressModel model, Look look, Messages messages) {
        super("progress-targets", "progress.targets", model.targets(), look, messages);
        this.model = model;
        boolean chinese = messages.isChinese();
        district = column("term.district", chinese ? 70 : 92, TargetLine::district);
        var pace = column("progress.column.pace", chinese ? 94 : 156, TargetLine::pace);
        pace.getStyleClass().add(BOLD);
        var name = column("term.indicator", 200, TargetLine::name);
        var notes = column("progress.column.notes", NOTES, TargetLine::notes);
        var time = number("progress.column.time", 52, TargetLine::time);
        var path = number("progress.column.path", 122, TargetLine::path);
        var base = number("progress.column.base", 132, TargetLine::base);
        var needed = number("progress.column.needed", 64, TargetLine::needed);
        var past = number("progress.column.past", 66, TargetLine::past);
        var kind = column("progress.column.kind", chinese ? 64 : 116, TargetLine::kind);
        getColumns().setAll(List.of(district,
                name,
                pace,
                number("progress.column.target", 112, TargetLine::target),
                number("progress.column.latest", 132, TargetLine::latest),
                base, time,
                number("progress.column.way", 52, TargetLine::way),
                path,
                needed,
                past, kind,
                notes));
        Stretch.to(this, notes, NOTES);
        mayGrow(name);
        mayGo(List.of(kind, path, base, past, time, needed, notes));
        setRowFactory(table -> new TableRow<>() {
            @Override
            protected void updateItem(TargetLine item, boolean empty) {
                super.updateItem(item, empty);
                pseudoClassStateChanged(SILENT, !empty && item != null && !item.isComputed());
            }
        });
        getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !following) {
                model.selectedProperty().set(line.progress());
            }
        });
        model.selectedProperty().subscribe(this::follow);
    }

    /// Whether targets of several districts are told apart.
    void setDistrictsShown(boolean several) {
        setWanted(district, several);
    }

    void follow() {
        following = true;
        var chosen = model.selectedProperty().get();
        int at = -1;
        for (int i = 0; i < getItems().size() && chosen != null && at < 0; i++) {
            at = getItems().get(i).isOf(chosen) ? i : -1;
        }
        choose(at);
        following = false;
    }
}
