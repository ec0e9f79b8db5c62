package duizhao.feature.overview;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.Selection;
import duizhao.domain.indicator.Series;
import duizhao.domain.overview.LineOrder;
import duizhao.domain.overview.Overview;
import duizhao.domain.period.Period;
import duizhao.domain.period.PeriodText;
import duizhao.domain.place.District;
import duizhao.domain.record.SeriesNames;
import duizhao.platform.Messages;
import duizhao.ui.plot.matrix.Matrix;
import duizhao.ui.plot.matrix.MatrixColumn;
import duizhao.ui.plot.matrix.MatrixRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// The plain work behind the place 总览; knows no window.
final class OverviewService {

    private final Function<Selection, Comparison> source;
    private final Messages messages;
    private final Folds folds;

    OverviewService(Function<Selection, Comparison> source, Messages messages) {
        this.source = source;
        this.messages = messages;
        this.folds = new Folds(messages);
    }

    /// Reads and judges; slow, so not for the JavaFX thread.
    ///
    /// @param districts codes in their order
    /// @param periods   ascending; at least one
    /// @throws duizhao.platform.UserException where the store cannot answer
    Answer read(List<String> districts, List<Period> periods) {
        var overview = Overview.of(periods.stream()
                .map(period -> source.apply(new Selection(districts, period, Set.of(), false))).toList());
        var names = new SeriesNames(overview.catalogue(), messages);
        var texts = new CellTexts(overview.catalogue(), messages);
        return new Answer(overview, new OverviewTitle(messages).of(overview), overview.lines().stream().map(line -> {
            String label = names.full(line.series());
            return new MatrixLine(line, label, line.standing(),
                    overview.columns().stream().map(column -> texts.cell(line, column, label)).toList());
        }).toList());
    }

    /// The lines asked for, in the order asked for.
    static List<MatrixLine> lines(Answer answer, Wanted wanted, LineOrder order) {
        return answer.lines().stream().filter(wanted::isShown)
                .sorted(Comparator.comparing(MatrixLine::standing, order.comparator())).toList();
    }

    Matrix matrix(Overview overview, List<MatrixLine> lines, LineOrder order) {
        var columns = new ArrayList<MatrixColumn>();
        overview.columns().forEach(column -> columns.add(new MatrixColumn(name(column.district()),
                PeriodText.of(column.period(), messages))));
        return new Matrix(columns, lines.stream().map(line -> new MatrixRow(
                new RowId(line.line().series(), line.line().nth()), folds.name(line.fold(order)), line.label(), line.cells()))
                .toList());
    }

    String name(District district) {
        return messages.either(district.shortName(), district.english());
    }

    private record RowId(Series.Row series, int nth) {
    }
}
