package duizhao.feature.compare;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Measure;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.verdict.Cause;
import duizhao.domain.verdict.Flag;
import duizhao.platform.Messages;
import duizhao.ui.plot.BulletRow;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes bullet rows of a comparison, for screen and paper alike.
///
/// Rates of growth share one scale and other percentages another: a share of 100% on one axis with growth of 5% would
/// leave nothing of the growth to see.
final class Bullets {

    private static final Set<Measure> GROWTHS = EnumSet.of(Measure.GROWTH, Measure.AVERAGE_GROWTH);

    /// What shares a scale, in the order in which they stand.
    private enum Scale {
        GROWTH,
        SHARE,
        OWN
    }

    private final Comparison comparison;
    private final Messages messages;
    private final SeriesNames names;
    private final CellTexts texts;
    private final RowWords words;

    Bullets(Comparison comparison, Messages messages) {
        this.comparison = comparison;
        this.messages = messages;
        this.names = new SeriesNames(comparison.catalogue(), messages);
        this.texts = new CellTexts(messages);
        this.words = new RowWords(comparison.catalogue(), messages);
    }

    /// Whether a row belongs in the picture: it was planned, or it is a growth, which shares a scale with the others. A
    /// level without a target would be a bar on a scale of its own, as long as any other, and say nothing.
    static boolean isDrawn(ComparisonRow row) {
        return row.plan() != null || GROWTHS.contains(row.series().measure());
    }

    /// Those that share a scale stand together, under a heading where there are several scales; else in their order.
    List<BulletRow> rows(List<ComparisonRow> rows) {
        return rows(rows, rows.stream().map(Bullets::scale).distinct().count() > 1);
    }

    /// The same, with or without headings.
    List<BulletRow> rows(List<ComparisonRow> rows, boolean headed) {
        return rows.stream().sorted(Comparator.comparing(Bullets::scale)).map(row -> row(row, headed)).toList();
    }

    private BulletRow row(ComparisonRow row, boolean headed) {
        var verdict = row.verdict();
        var indicator = comparison.catalogue().indicator(row.series().indicator());
        Quantity target = row.target();
        Quantity outcome = row.derived() == null ? quantity(row.outcome()) : row.derived().quantity();
        boolean apart = verdict.causes().stream().anyMatch(cause -> cause != Cause.QUALITATIVE && cause != Cause.WORDING);
        var marks = new BulletRow.Marks(verdict.provisional(), verdict.unanswered(),
                verdict.flags().contains(Flag.DERIVED), apart);
        Scale scale = scale(row);
        return new BulletRow(row, headed ? messages.text("compare.scale." + scale + ".group") : "",
                names.indicator(row.series().row()), names.measure(row.series().row()),
                scale == Scale.OWN ? "" : messages.text("compare.scale." + scale), target, outcome,
                indicator.direction(), verdict.kind(), marks, new BulletRow.Words(texts.word(verdict), words.gap(row),
                words.accessible(row), words.tooltip(row)), verdict.tolerances());
    }

    private static Scale scale(ComparisonRow row) {
        if (BulletRow.commonScale(quantity(row.plan()), quantity(row.outcome())).isEmpty()) {
            return Scale.OWN;
        }
        return GROWTHS.contains(row.series().measure()) ? Scale.GROWTH : Scale.SHARE;
    }

    private static @Nullable Quantity quantity(@Nullable Figure figure) {
        return figure == null ? null : figure.quantity();
    }
}
