package duizhao.feature.compare;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.figure.Figure;
import duizhao.domain.record.Catalogue;
import duizhao.domain.source.Source;
import duizhao.domain.verdict.Flag;
import duizhao.domain.verdict.Gap;
import duizhao.domain.verdict.Verdict;
import duizhao.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What each cell of the table says: shown, copied, read out and told on hovering from one place.
final class CellTexts {

    /// Stands where nothing was printed; it is not a zero.
    static final String NOTHING = "—";

    private final Messages messages;

    CellTexts(Messages messages) {
        this.messages = messages;
    }

    /// The whole content of a cell in one line.
    String text(@Nullable ComparisonRow row, CellColumn column) {
        return switch (column) {
            case PLAN -> token(row == null ? null : row.plan());
            case OUTCOME -> token(row == null ? null : row.outcome());
            case GAP -> gap(row == null ? null : row.verdict().gap());
            case VERDICT -> row == null ? messages.text("compare.nothing")
                    : String.join(" ", verdictParts(row.verdict()));
        };
    }

    /// The printed words.
    static String token(@Nullable Figure figure) {
        return figure == null ? NOTHING : figure.quantity().words();
    }

    /// Signed, with a true minus: −2.0点.
    String gap(@Nullable Gap gap) {
        if (gap == null) {
            return NOTHING;
        }
        return (gap.value().signum() < 0 ? "−" : gap.value().signum() > 0 ? "+" : "") + size(gap);
    }

    /// Without its sign: 2.0点.
    String size(Gap gap) {
        return gap.value().abs().toPlainString()
                + (gap.unit().isRate() ? messages.text("compare.points") : gap.unit().printed());
    }

    String glyph(Verdict verdict) {
        return messages.text("term.glyph." + verdict.kind());
    }

    String word(Verdict verdict) {
        return messages.text("term.verdict." + verdict.kind());
    }

    /// 预 and 未答复, those that hold.
    List<String> marks(Verdict verdict) {
        var marks = new ArrayList<String>();
        if (verdict.provisional()) {
            marks.add(messages.text("term.provisional"));
        }
        if (verdict.unanswered()) {
            marks.add(messages.text("term.unanswered"));
        }
        return marks;
    }

    /// The remarks in a word or two each, in a fixed order.
    List<String> shortFlags(Verdict verdict) {
        return verdict.flags().stream().sorted().map(flag -> messages.text("compare.flag." + flag)).toList();
    }

    List<String> flags(Verdict verdict) {
        return verdict.flags().stream().sorted().map((Flag flag) -> messages.text("term.flag." + flag)).toList();
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

    /// What the verdict rests on, as hovering tells it.
    String hover(Verdict verdict) {
        var parts = new ArrayList<String>();
        parts.add(word(verdict));
        verdict.causes().forEach(cause -> parts.add(messages.text("term.cause." + cause)));
        if (verdict.provisional()) {
            parts.add(messages.text("term.provisional.long"));
        }
        if (verdict.unanswered()) {
            parts.add(messages.text("compare.hover.unanswered"));
        }
        parts.addAll(flags(verdict));
        return parts.stream().collect(Collectors.joining(messages.text("compare.and")));
    }

    private List<String> verdictParts(Verdict verdict) {
        var parts = new ArrayList<String>();
        if (!glyph(verdict).isEmpty()) {
            parts.add(glyph(verdict));
        }
        parts.add(word(verdict));
        parts.addAll(marks(verdict));
        parts.addAll(flags(verdict));
        return parts;
    }
}
