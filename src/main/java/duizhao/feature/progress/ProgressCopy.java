package duizhao.feature.progress;

import duizhao.platform.ComputedNumber;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;

/// Tables of this place as cells parted by tabs, as a spreadsheet takes them.
final class ProgressCopy {

    private ProgressCopy() {
    }

    /// All lines under their headings, as they stand.
    static <R> String whole(PlanTable<R> table) {
        List<TableColumn<R, ?>> columns = List.copyOf(table.getVisibleLeafColumns());
        var rows = new ArrayList<String>();
        rows.add(columns.stream().map(TableColumn::getText).collect(Collectors.joining("\t")));
        Function<R, String> cells = line -> columns.stream().map(column -> ComputedNumber.read(String.valueOf(column.getCellData(line))))
                .collect(Collectors.joining("\t"));
        table.lines().forEach(line -> rows.add(cells.apply(line)));
        return String.join("\n", rows);
    }

    /// What the drawer tells of a target.
    static String text(TargetLine line, PlanWords words, Messages messages) {
        var lines = new ArrayList<>(List.of(line.name() + " " + line.target(),
                words.texts().sentence(line.progress())));
        lines.addAll(new Reckoning(words, messages).lines(line.progress()));
        line.progress().aims().forEach(aim -> lines.add(words.texts().aim(line.progress(), aim)));
        return String.join("\n", lines);
    }
}
