package duizhao.ui.plot;

import duizhao.domain.indicator.Direction;
import duizhao.domain.quantity.Quantity;
import duizhao.domain.verdict.Tolerances;
import duizhao.domain.verdict.VerdictKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One row of bullet rows: a target, what came of it, and how the two were judged.
///
/// @param id         the caller's name of the row, unique within the chart; linked views select by it
/// @param group      heading under which the row stands; blank for none. A heading is drawn where it changes, so rows
///                   of a group must follow one another
/// @param label      what the row speaks of, usually the indicator
/// @param sublabel   smaller words below the label, usually the district; blank for none
/// @param scale      rows that name the same scale share it. It is printed at the axis, so it is the unit ("%") or
///                   measure and unit ("占比 %"); blank where the row has a scale of its own. See [#commonScale]
/// @param target     null where nothing was planned
/// @param outcome    null where nothing came of it
/// @param direction  which way is better
/// @param tolerances what 左右 and 近 reach, as the verdict was reached with
public record BulletRow(Object id, String group, String label, String sublabel, String scale,
                        @Nullable Quantity target, @Nullable Quantity outcome, Direction direction,
                        VerdictKind kind, Marks marks, Words words, Tolerances tolerances)
        implements PlotRow {

    public BulletRow {
        Objects.requireNonNull(id, "id");
    }

    /// What stands beside a verdict.
    ///
    /// @param provisional whether 预计 governs the outcome
    /// @param unanswered  whether a later report is silent on the target
    /// @param derived     whether the outcome was computed from printed numbers 推算
    /// @param apart       whether plan and outcome are of different measures (or other kinds), so that they must not
    ///                    be drawn on one scale even where their units agree
    public record Marks(boolean provisional, boolean unanswered, boolean derived, boolean apart) {

        public static final Marks NONE = new Marks(false, false, false, false);
    }

    /// The words of a row, in the language of the window.
    ///
    /// @param verdict    the verdict word
    /// @param gap        how far from the target, with its unit; blank where nothing was judged
    /// @param accessible the whole row in words, for a screen reader
    /// @param tooltip    the printed words and the source; blank for no tooltip
    public record Words(String verdict, String gap, String accessible, String tooltip) {
    }

    @Override
    public String accessible() {
        return words.accessible();
    }

    @Override
    public String tooltip() {
        return words.tooltip();
    }

    /// The scale that all rates share: `%` where the plan (or, without one, the outcome) is a percentage, otherwise
    /// blank, because money and counts have a scale each.
    public static String commonScale(@Nullable Quantity target, @Nullable Quantity outcome) {
        var leading = target != null ? target : outcome;
        return leading != null && leading.unit().isPercent() ? leading.unit().printed() : "";
    }

    /// Whether target and outcome cannot stand on one scale: their units or measures differ. Then the target alone is
    /// drawn, and the outcome is told in words.
    public boolean isApart() {
        if (target == null || outcome == null) {
            return false;
        }
        return marks.apart() || target.hasValue() && outcome.hasValue()
                && !target.unit().isConvertibleTo(outcome.unit());
    }

    /// Whether the outcome is a number that is drawn as a bar.
    public boolean hasBar() {
        return outcome != null && outcome.hasValue() && !isApart();
    }

    /// Whether the target is a number that is drawn as a tick.
    public boolean hasTick() {
        return target != null && target.hasValue();
    }
}
