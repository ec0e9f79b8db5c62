package duizhao.feature.progress;

import duizhao.platform.Messages;
import duizhao.ui.theme.Look;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;

/// The years of the plan for one target 年度分解: what came of them, what those to come must reach, and what their annual
/// plans aimed at. Columns without a word are not shown.
final class YearTable extends PlanTable<YearLine> {

    private final Map<Way, TableColumn<YearLine, String>> ways = new EnumMap<>(Way.class);
    private final Map<TableColumn<YearLine, String>, Function<YearLine, String>> optional;

    YearTable(ProgressModel model, Look look, Messages messages) {
        super("progress-years", "progress.years", model.years(), look, messages);
        boolean chinese = messages.isChinese();
        ways.put(Way.LINEAR, number("progress.column.linear", 78, YearLine::linear));
        ways.put(Way.COMPOUND, number("progress.column.compound", 78, YearLine::compound));
        ways.put(Way.SHARES, number("progress.column.shared", 78, YearLine::shared));
        var share = number("progress.column.share", 56, YearLine::share);
        var planned = number("progress.column.planned", 100, YearLine::planned);
        var needed = number("progress.column.path-needs", chinese ? 66 : 80, YearLine::needed);
        var enough = column("progress.column.enough", chinese ? 48 : 78, YearLine::enough);
        var taken = number("progress.column.taken", 84, YearLine::taken);
        optional = Map.of(ways.get(Way.COMPOUND), YearLine::compound, ways.get(Way.SHARES), YearLine::shared,
                share, YearLine::share, planned, YearLine::planned, needed, YearLine::needed, enough, YearLine::enough,
                taken, YearLine::taken);
        getColumns().setAll(List.of(
                column("progress.column.year", 58, line -> messages.text("term.year", line.year())),
                number("progress.column.outcome", 90, YearLine::outcome),
                ways.get(Way.LINEAR), ways.get(Way.COMPOUND), share, ways.get(Way.SHARES),
                planned, needed, enough, taken));
        setPlaceholder(new Label(messages.text("progress.years.none")));
        fitInto(model, share, taken, List.of(enough, needed, planned));
        getSelectionModel().selectedItemProperty().subscribe(model.yearProperty()::set);
    }

    /// The way that is chosen stays, and what the annual plans aimed at goes last.
    private void fitInto(ProgressModel model, TableColumn<YearLine, String> share,
                         TableColumn<YearLine, String> taken, List<TableColumn<YearLine, String>> last) {
        Runnable order = () -> {
            Way chosen = model.wayProperty().get();
            mayGo(Stream.concat(Stream.of(taken, ways.get(chosen == Way.LINEAR ? Way.COMPOUND : Way.LINEAR),
                    ways.get(chosen == Way.SHARES ? Way.COMPOUND : Way.SHARES), share), last.stream()).toList());
            tell();
        };
        order.run();
        model.wayProperty().subscribe(order);
        getItems().addListener((InvalidationListener) o -> tell());
    }

    private void tell() {
        optional.forEach((column, text) -> setWanted(column, getItems().stream().anyMatch(line ->
                !text.apply(line).isEmpty())));
    }

    /// Chooses a year, where it is there.
    void chooseYear(int year) {
        getItems().stream().filter(line -> line.year() == year).findFirst()
                .ifPresent(line -> choose(getItems().indexOf(line)));
    }
}
