package duizhao.ui.plot;

import duizhao.domain.indicator.Direction;
import duizhao.platform.Messages;
import duizhao.ui.table.NumberColumn;
import java.util.ArrayList;
import java.util.List;

/// The columns that all rows of a chart share: label, plot, verdict, gap; x from the left edge.
///
/// @param label     width of the labels, which start at 0
/// @param plotLeft  left edge of the plot
/// @param plotRight right edge of the plot
/// @param verdict   left edge of the verdict's glyph
/// @param words     left edge of the verdict's word
/// @param wordsWidth room of the verdict's word
/// @param gap       left edge of the gap
/// @param gaps      how the gaps align
/// @param stacked   whether the gap stands below the verdict, because the chart is narrow
/// @param width     of the whole row
record BulletColumns(double label, double plotLeft, double plotRight, double verdict, double words,
                     double wordsWidth, double gap, NumberColumn gaps, boolean stacked, double width) {

    /// Below this many em the gap goes under the verdict.
    private static final double STACKED_BELOW = 48;
    /// The plot keeps this many em, whatever the labels ask for.
    private static final double LEAST_PLOT = 11;

    static BulletColumns of(List<BulletRow> rows, double width, PlotTheme theme, Messages messages) {
        double em = theme.em();
        var type = theme.type();
        boolean stacked = width < STACKED_BELOW * em;
        double glyph = em * 1.3;
        var gaps = NumberColumn.of(rows.stream().map(row -> row.words().gap()).toList(),
                text -> Lettering.width(text, type.body()));
        double label = 4 * em;
        double words = 0;
        for (BulletRow row : rows) {
            double arrow = row.direction() == Direction.DOWN ? em * 0.9 : 0;
            label = Math.max(label, Lettering.width(row.label(), type.body()) + arrow);
            label = Math.max(label, Lettering.width(row.sublabel(), type.small()));
            double word = Lettering.width(row.words().verdict(), type.body());
            String flags = flags(row, messages);
            double flag = flags.isEmpty() ? 0 : Lettering.width(flags, type.small());
            words = Math.max(words, stacked && !row.words().gap().isBlank() && flag > 0
                    ? word + em * 0.4 + flag : Math.max(word, flag));
        }
        words = Math.ceil(Math.min(words, width * 0.3)) + 1;
        double gapWidth = Math.ceil(gaps.width());
        double space = em * 0.9;
        double right = stacked ? glyph + Math.max(words, gapWidth) : glyph + words + space + gapWidth;
        double most = Math.max(4 * em, width - right - 2 * space - LEAST_PLOT * em);
        label = Math.ceil(Math.min(label, Math.min(most, Math.min(width * 0.32, 15 * em)))) + 1;
        double verdict = width - right;
        double gap = stacked ? verdict + glyph : verdict + glyph + words + space;
        return new BulletColumns(label, label + space, verdict - space, verdict, verdict + glyph,
                stacked ? Math.max(words, gapWidth) : words, gap, gaps, stacked, width);
    }

    /// The marks beside a verdict in words, blank for none. 未答复 is told in the plot where nothing else stands there.
    static String flags(BulletRow row, Messages messages) {
        var flags = new ArrayList<String>();
        if (row.marks().provisional()) {
            flags.add(messages.text("term.provisional"));
        }
        if (row.marks().derived()) {
            flags.add(messages.text("term.derived"));
        }
        if (row.marks().unanswered() && row.outcome() != null) {
            flags.add(messages.text("term.unanswered"));
        }
        return String.join(messages.isChinese() ? " " : ", ", flags);
    }
}
