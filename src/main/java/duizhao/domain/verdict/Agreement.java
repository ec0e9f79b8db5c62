package duizhao.domain.verdict;

import duizhao.domain.figure.Figure;
import duizhao.domain.indicator.Definition;
import duizhao.domain.indicator.Measure;
import duizhao.domain.indicator.Silence;
import org.jspecify.annotations.Nullable;

/// Whether plan and outcome speak of the same definition 口径.
public enum Agreement {
    /// Both name the same, or neither names one.
    SAME,
    /// One names a definition, the other is silent, and they are compared all the same.
    UNSTATED,
    /// They name different ones, or silence blocks.
    CONFLICT;

    /// Silence blocks where the named definition says so (foreign capital), and between levels in money always. A
    /// definition that the catalogue does not explain is compared under the general rule.
    public static Agreement of(Figure plan, @Nullable Definition planned, Figure outcome, @Nullable Definition reported) {
        String p = plan.series().definition();
        String o = outcome.series().definition();
        if (p.equals(o)) {
            return SAME;
        }
        if (!p.isBlank() && !o.isBlank()) {
            return CONFLICT;
        }
        Definition named = p.isBlank() ? reported : planned;
        boolean blocks = named != null && named.silence() == Silence.BLOCK;
        return blocks || isMoneyLevel(plan) && isMoneyLevel(outcome) ? CONFLICT : UNSTATED;
    }

    private static boolean isMoneyLevel(Figure figure) {
        return figure.series().measure() == Measure.LEVEL && figure.quantity().unit().isMoney();
    }
}
