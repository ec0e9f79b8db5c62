package duizhao.feature.overview;

import duizhao.domain.overview.Column;
import duizhao.domain.overview.Line;
import duizhao.domain.period.PeriodText;
import duizhao.domain.record.SeriesNames;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;

/// The matrix as tab-separated cells, as a spreadsheet takes them: for each district and year the verdict and beside it
/// the number.
final class MatrixCopy {

    private final Messages messages;

    MatrixCopy(Messages messages) {
        this.messages = messages;
    }

    /// Two lines of headings, then the lines as shown.
    String of(ShownOverview shown) {
        var catalogue = shown.overview().catalogue();
        var names = new SeriesNames(catalogue, messages);
        var texts = new CellTexts(catalogue, messages);
        var text = new ArrayList<String>();
        var top = new ArrayList<>(List.of("", ""));
        var heads = new ArrayList<>(List.of(messages.text("term.indicator"), messages.text("overview.measure")));
        for (Column column : shown.overview().columns()) {
            top.add(messages.either(column.district().shortName(), column.district().english()) + " "
                    + PeriodText.of(column.period(), messages));
            top.add("");
            heads.add(messages.text("term.verdict"));
            heads.add(messages.text("overview.number"));
        }
        text.add(String.join("\t", top));
        text.add(String.join("\t", heads));
        for (Line line : shown.lines()) {
            var cells = new ArrayList<>(List.of(names.indicator(line.series()), names.measure(line.series())));
            for (Column column : shown.overview().columns()) {
                var row = line.cells().get(column);
                cells.add(row == null ? "" : texts.word(row.verdict()));
                cells.add(row == null ? "" : texts.number(row));
            }
            text.add(String.join("\t", cells));
        }
        return String.join("\n", text);
    }
}
