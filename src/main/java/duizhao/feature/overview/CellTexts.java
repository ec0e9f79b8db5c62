package duizhao.feature.overview;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.VerdictText;
import duizhao.domain.figure.Figure;
import duizhao.domain.overview.Column;
import duizhao.domain.overview.Line;
import duizhao.domain.period.PeriodText;
import duizhao.domain.record.Catalogue;
import duizhao.domain.verdict.Verdict;
import duizhao.domain.verdict.VerdictKind;
import duizhao.platform.Messages;
import duizhao.ui.nav.ComparedCell;
import duizhao.ui.plot.matrix.MatrixCell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What each cell of the matrix says: shown, hovered over, read out, copied and printed.
final class CellTexts {

    private final Catalogue catalogue;
    private final Messages messages;
    private final VerdictText verdicts;

    CellTexts(Catalogue catalogue, Messages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
        this.verdicts = new VerdictText(messages);
    }

    static ComparedCell id(Line line, Column column) {
        return new ComparedCell(column.district().code(), column.period(), line.series(), line.nth());
    }

    MatrixCell cell(Line line, Column column, String label) {
        ComparisonRow row = line.cells().get(column);
        String what = messages.either(column.district().name(), column.district().english()) + " " + label + " "
                + PeriodText.of(column.period(), messages);
        if (row == null) {
            return new MatrixCell(id(line, column), VerdictKind.NO_DATA, "", "", false, false,
                    what + " " + messages.text("overview.nothing"), "");
        }
        Verdict verdict = row.verdict();
        return new MatrixCell(id(line, column), verdict.kind(), word(verdict), number(row), verdict.provisional(),
                verdict.unanswered(), what + " " + spoken(row), hover(row));
    }

    /// 未答复 says more than 无数据.
    String word(Verdict verdict) {
        return verdict.kind() == VerdictKind.NO_DATA && verdict.unanswered() ? messages.text("term.unanswered")
                : verdicts.word(verdict);
    }

    /// The gap and what a person judged beside it; where nothing was judged the outcome as printed, or else the target, which says so.
    String number(ComparisonRow row) {
        return row.hand() == null ? computed(row) : messages.text("overview.cell.hand", computed(row),
                messages.text("term.verdict." + row.hand().kind()));
    }

    private String computed(ComparisonRow row) {
        if (row.verdict().gap() != null) {
            return verdicts.gap(row.verdict().gap());
        }
        return row.outcome() != null ? words(row.outcome())
                : messages.text("overview.cell.plan", row.plan() == null ? "" : words(row.plan()));
    }

    /// Glyph, word, marks and number on one line.
    String line(ComparisonRow row) {
        var parts = new ArrayList<String>();
        if (!verdicts.glyph(row.verdict()).isEmpty()) {
            parts.add(verdicts.glyph(row.verdict()));
        }
        parts.add(word(row.verdict()));
        if (row.verdict().provisional()) {
            parts.add(messages.text("term.provisional"));
        }
        parts.add(number(row));
        return String.join(" ", parts);
    }

    private String spoken(ComparisonRow row) {
        var parts = new ArrayList<String>();
        add(parts, "term.plan", row.plan());
        add(parts, "term.outcome", row.outcome());
        parts.add(verdicts.word(row.verdict()));
        if (row.verdict().gap() != null) {
            parts.add(verdicts.gap(row.verdict().gap()));
        }
        parts.addAll(verdicts.marks(row.verdict()));
        if (row.hand() != null) {
            parts.add(verdicts.hand(row));
        }
        return String.join(" ", parts);
    }

    private void add(List<String> parts, String side, @Nullable Figure figure) {
        if (figure != null) {
            parts.add(messages.text(side) + figure.quantity().words());
        }
    }

    private String hover(ComparisonRow row) {
        var lines = new ArrayList<String>();
        lines.add(verdicts.hover(row));
        side(lines, "term.plan", row.plan());
        side(lines, "term.outcome", row.outcome());
        return String.join("\n", lines);
    }

    private void side(List<String> lines, String side, @Nullable Figure figure) {
        if (figure != null) {
            lines.add(messages.text("overview.hover.side", messages.text(side), figure.quantity().words(),
                    catalogue.source(figure.source()).title()));
        }
    }

    private static String words(Figure figure) {
        return figure.quantity().words().replace(" ", "");
    }
}
