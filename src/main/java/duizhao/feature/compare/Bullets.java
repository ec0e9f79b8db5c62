package duizhao.feature.compare;

import duizhao.domain.comparison.Comparison;
import duizhao.domain.comparison.ComparisonRow;
import duizhao.domain.comparison.Sentences;
import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Measure;
import duizhao.domain.place.District;
import duizhao.domain.quantity.Firmness;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Wording;
import duizhao.domain.record.SeriesNames;
import duizhao.domain.verdict.Cause;
import duizhao.domain.verdict.Derived;
import duizhao.domain.verdict.Flag;
import duizhao.domain.verdict.Verdict;
import duizhao.platform.Messages;
import duizhao.ui.plot.BulletRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes bullet rows of a comparison, for screen and paper alike.
final class Bullets {

    private static final Set<Measure> GROWTHS = EnumSet.of(Measure.GROWTH, Measure.AVERAGE_GROWTH);

    private final Comparison comparison;
    private final Messages messages;
    private final SeriesNames names;
    private final CellTexts texts;
    private final Sentences sentences;

    Bullets(Comparison comparison, Messages messages) {
        this.comparison = comparison;
        this.messages = messages;
        this.names = new SeriesNames(comparison.catalogue(), messages);
        this.texts = new CellTexts(messages);
        this.sentences = new Sentences(comparison.catalogue(), messages);
    }

    /// Whether a row belongs in the picture: it was planned, or it is a growth, which shares a scale with the others. A
    /// level without a target would be a bar on a scale of its own, as long as any other, and say nothing.
    static boolean isDrawn(ComparisonRow row) {
        return row.plan() != null || GROWTHS.contains(row.series().measure());
    }

    List<BulletRow> rows(List<ComparisonRow> rows) {
        return rows.stream().map(this::row).toList();
    }

    private BulletRow row(ComparisonRow row) {
        var verdict = row.verdict();
        var indicator = comparison.catalogue().indicator(row.series().indicator());
        Quantity target = row.target();
        Quantity outcome = row.derived() == null ? quantity(row.outcome()) : quantity(row.derived());
        boolean apart = verdict.causes().stream().anyMatch(cause -> cause != Cause.QUALITATIVE && cause != Cause.WORDING);
        var marks = new BulletRow.Marks(verdict.provisional(), verdict.unanswered(),
                verdict.flags().contains(Flag.DERIVED), apart);
        String gap = verdict.gap() == null ? "" : texts.gap(verdict.gap());
        var words = new BulletRow.Words(texts.word(verdict), gap, accessible(row, gap), tooltip(row));
        return new BulletRow(row, "", names.indicator(row.series().row()), names.measure(row.series().row()),
                BulletRow.commonScale(target, outcome), target, outcome, indicator.direction(), verdict.kind(), marks,
                words, verdict.tolerances());
    }

    private static @Nullable Quantity quantity(@Nullable Figure figure) {
        return figure == null ? null : figure.quantity();
    }

    /// A computed number, to be drawn; it never leaves the picture as a quantity.
    private static Quantity quantity(Derived derived) {
        return new Quantity(derived.value(), null, Wording.BARE, derived.unit(), Firmness.UNSTATED,
                derived.isEstimated(), derived.value().toPlainString() + derived.unit().printed());
    }

    private String accessible(ComparisonRow row, String gap) {
        Verdict verdict = row.verdict();
        var parts = new ArrayList<String>();
        District district = comparison.catalogue().district(row.district());
        parts.add(messages.either(district.name(), district.english()));
        parts.add(names.full(row.series().row()));
        if (row.plan() != null) {
            parts.add(messages.text("term.plan") + row.plan().quantity().words());
        }
        if (row.outcome() != null) {
            parts.add(messages.text("term.outcome") + row.outcome().quantity().words());
        }
        parts.add(texts.word(verdict));
        if (!gap.isEmpty()) {
            parts.add(messages.text("term.gap") + gap);
        }
        return String.join(" ", parts);
    }

    private String tooltip(ComparisonRow row) {
        var lines = new ArrayList<String>();
        if (row.plan() != null) {
            lines.add(texts.hover(comparison, row.plan(), CellColumn.PLAN));
        }
        if (row.outcome() != null) {
            lines.add(texts.hover(comparison, row.outcome(), CellColumn.OUTCOME));
        }
        lines.add(sentences.sentence(row));
        return String.join("\n", lines);
    }
}
