package duizhao.domain.comparison;

import duizhao.domain.decision.HandVerdict;
import duizhao.domain.decision.RowDecisions;
import duizhao.domain.figure.Figure;
import duizhao.domain.figure.RowKey;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Series;
import duizhao.domain.period.Period;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.quantity.Unit;
import duizhao.domain.quantity.Wording;
import duizhao.domain.source.Pairing;
import duizhao.domain.verdict.ImpliedTarget;
import duizhao.domain.verdict.Steps;
import duizhao.domain.verdict.Tolerance;
import duizhao.domain.verdict.Derived;
import duizhao.domain.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One district's plan and outcome of one indicator and measure, judged.
///
/// @param district     code of the district
/// @param series       the plan's series, or the outcome's where nothing was planned
/// @param plan         the target chosen; null where nothing was planned
/// @param outcome      the outcome chosen, as printed; null where there is none. It may be of another measure than
///                     the plan, and then the verdict says that they cannot be compared
/// @param alternatives the other figures that speak of the same thing, newest first: every other vintage, and the plan of
///                     every other target document
/// @param derived      the number computed from two printed outcomes where none was printed in the plan's measure
///                     (推算); then `outcome` is the later of the two. Null otherwise
/// @param reference    the outcome that a relative plan (与…同步) refers to, or that a step (翻一番) counts from; null where
///                     the plan has its own number, or where that outcome is not held
/// @param pairing      the word of the person who set the outcome beside the plan; null where they met by themselves
/// @param implied      the number that follows from `reference`; null where there is none, or where the plan's words do
///                     not say what number that makes
/// @param decisions    what people decided about the row
public record ComparisonRow(String district, Series series, Period period, @Nullable Figure plan,
                            @Nullable Figure outcome, Verdict verdict, List<Figure> alternatives,
                            @Nullable Derived derived, @Nullable Figure reference,
                            @Nullable Pairing pairing, @Nullable ImpliedTarget implied,
                            RowDecisions decisions) {

    public ComparisonRow {
        alternatives = List.copyOf(alternatives);
        if (plan == null && outcome == null) {
            throw new IllegalArgumentException("a row needs a plan or an outcome");
        }
    }

    /// A row without anything computed or referred to.
    public ComparisonRow(String district, Series series, Period period, @Nullable Figure plan,
                         @Nullable Figure outcome, Verdict verdict, List<Figure> alternatives) {
        this(district, series, period, plan, outcome, verdict, alternatives, null, null, null, null,
                RowDecisions.NONE);
    }

    public RowKey key() {
        return new RowKey(district, series.row(), period);
    }

    /// Whether `figure` can be chosen to stand for this row: a plan of the row itself, or an outcome of its indicator, part
    /// and period, in whatever measure.
    public boolean canStand(Figure figure) {
        return figure.isPlan() ? RowKey.of(figure).equals(key())
                : RowKey.of(figure).with(series.measure()).equals(key());
    }

    /// The verdict of a person, beside the computed one; null where there is none.
    public @Nullable HandVerdict hand() {
        return decisions.hand();
    }

    /// The tolerances that the row was judged with, in the target's unit; null where it was not judged by number.
    public @Nullable Tolerance tolerance() {
        Quantity target = target();
        if (target == null || !verdict.kind().isJudged()) {
            return null;
        }
        Tolerance tolerance = verdict.tolerances().of(target.value(), target.unit());
        return series.measure() == Measure.RANK && !verdict.tolerances().isSetFor(target.unit())
                ? new Tolerance(BigDecimal.ZERO, tolerance.delta(), tolerance.unit()) : tolerance;
    }

    /// The target in numbers, as it was judged: the plan's own, or the implied one. Words alone where nobody knows the
    /// number; null where nothing was planned.
    public @Nullable Quantity target() {
        if (plan == null || implied != null) {
            return plan == null ? null : implied.target();
        }
        Quantity words = plan.quantity();
        return Steps.isFromBaseline(words, plan.series().measure())
                ? new Quantity(null, null, Wording.RELATIVE, Unit.NONE, words.firmness(), words.estimated(), words.token())
                : Steps.plain(words, plan.series().measure());
    }

    /// Plan and outcome, those that exist.
    public List<Figure> figures() {
        return Stream.of(plan, outcome).filter(Objects::nonNull).toList();
    }
}
