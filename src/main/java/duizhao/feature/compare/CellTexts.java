package duizhao.feature.compare;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.VerdictText;
import duizhao.domain.figure.Figure;
import duizhao.domain.record.Catalogue;
import duizhao.domain.source.Source;
import duizhao.domain.verdict.Gap;
import duizhao.domain.verdict.Verdict;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What each cell of the table says: shown, copied, read out and told on hovering from one place.
final class CellTexts {

    /// Stands where nothing was printed; it is not a zero.
    static final String NOTHING = "—";

    private final Messages messages;
    private final VerdictText verdicts;

    CellTexts(Messages messages) {
        this.messages = messages;
        this.verdicts = new VerdictText(messages);
    }

    /// The whole content of a cell in one line.
    String text(@Nullable ComparisonRow row, CellColumn column) {
        return switch (column) {
            case PLAN -> token(row == null ? null : row.plan());
            case OUTCOME -> token(row == null ? null : row.outcome());
            case GAP -> gap(row == null ? null : row.verdict().gap());
            case VERDICT -> row == null ? messages.text("compare.nothing")
                    : String.join(" ", verdictParts(row));
        };
    }

    /// The printed words.
    static String token(@Nullable Figure figure) {
        return figure == null ? NOTHING : figure.quantity().words();
    }

    /// Signed, with a true minus: −2.0点.
    String gap(@Nullable Gap gap) {
        return gap == null ? NOTHING : verdicts.gap(gap);
    }

    /// Without its sign: 2.0点.
    String size(Gap gap) {
        return gap.value().abs().toPlainString()
                + (gap.unit().isRate() ? messages.text("term.points.short") : gap.unit().printed());
    }

    String glyph(Verdict verdict) {
        return verdicts.glyph(verdict);
    }

    String word(Verdict verdict) {
        return verdicts.word(verdict);
    }

    /// 预 and 未答复, those that hold, and what a person judged: it stands beside the computed word and never hides it.
    List<String> marks(ComparisonRow row) {
        var marks = new ArrayList<>(verdicts.marks(row.verdict()));
        if (row.hand() != null) {
            marks.add(verdicts.hand(row));
        }
        return marks;
    }

    /// The remarks in a word or two each, in a fixed order.
    List<String> shortFlags(Verdict verdict) {
        return verdict.flags().stream().sorted().map(flag -> messages.text("compare.flag." + flag)).toList();
    }

    /// Printed words and source of one side, as hovering tells them.
    String hover(Catalogue catalogue, @Nullable Figure figure, CellColumn column) {
        String side = messages.text(column.nameKey());
        if (figure == null) {
            return messages.text(column == CellColumn.PLAN ? "compare.hover.no-plan" : "compare.hover.no-outcome");
        }
        Source source = catalogue.source(figure.source());
        String section = figure.place().section();
        return messages.text("compare.hover.printed", side, figure.quantity().words()) + "\n"
                + source.title() + (section.isBlank() ? "" : messages.text("compare.hover.section", section));
    }

    /// What the verdict rests on, and what a person judged, as hovering tells it.
    String hover(ComparisonRow row) {
        return verdicts.hover(row);
    }

    private List<String> verdictParts(ComparisonRow row) {
        Verdict verdict = row.verdict();
        var parts = new ArrayList<String>();
        if (!glyph(verdict).isEmpty()) {
            parts.add(glyph(verdict));
        }
        parts.add(word(verdict));
        parts.addAll(marks(row));
        parts.addAll(verdicts.flags(verdict));
        return parts;
    }
}
