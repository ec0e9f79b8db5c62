package duizhao.feature.compare;

import duizhao.domain.comparison.ComparisonRow;
import duizhao.feature.compare.TableLine.IndicatorLine;
import duizhao.ui.table.NumberColumn;
import duizhao.ui.table.TextRuler;
import duizhao.ui.theme.Look;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.jspecify.annotations.Nullable;

/// Widths that columns need for what stands in them, so that a district with little to say leaves its room to others.
final class ColumnWidths {

    private static final double PADDING = 20;
    private static final double BADGE = 14;

    private final CellTexts texts;
    private final TextRuler plain;
    private final TextRuler small;
    private final TextRuler bold;

    ColumnWidths(Look look, CellTexts texts) {
        this.texts = texts;
        this.plain = new TextRuler(Font.font(look.family(), look.size()));
        this.small = new TextRuler(Font.font(look.family(), look.size() * 0.85));
        this.bold = new TextRuler(Font.font(look.family(), FontWeight.BOLD, look.size()));
    }

    /// The room the tokens of a column need.
    NumberColumn numbers(List<IndicatorLine> lines, String district, CellColumn column) {
        return NumberColumn.of(lines.stream().map(line -> texts.text(line.side(district), column)).toList(),
                plain::width);
    }

    double column(NumberColumn shape, String header) {
        return Math.ceil(Math.max(shape.width(), bold.width(header)) + PADDING);
    }

    /// The width of a column of verdicts with their marks.
    double verdicts(List<IndicatorLine> lines, String district, String header) {
        double widest = bold.width(header);
        for (IndicatorLine line : lines) {
            widest = Math.max(widest, verdict(line.side(district)));
        }
        return Math.ceil(widest + PADDING);
    }

    double heading(String text) {
        return Math.ceil(bold.width(text) + PADDING);
    }

    private double verdict(@Nullable ComparisonRow row) {
        if (row == null) {
            return VerdictCell.GLYPH + plain.width(texts.text(null, CellColumn.VERDICT));
        }
        double width = VerdictCell.GLYPH + bold.width(texts.word(row.verdict()));
        for (String mark : texts.marks(row)) {
            width += BADGE + small.width(mark);
        }
        String notes = String.join(" ", texts.shortFlags(row.verdict()));
        return width + (notes.isEmpty() ? 0 : 6 + small.width(notes));
    }
}
