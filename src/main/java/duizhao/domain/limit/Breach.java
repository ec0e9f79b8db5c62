package duizhao.domain.limit;

import duizhao.domain.figure.Figure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What is out of the ordinary with a figure. It may be right all the same.
public sealed interface Breach {

    LimitRule rule();

    /// What cannot be by the nature of what is measured: no other figure is needed to see it.
    record Nature(LimitRule rule) implements Breach {
    }

    /// An amount out of line with the one that is known nearest to it.
    ///
    /// @param near  what it was held against
    /// @param times how many times the less goes into the more, above 1, with one decimal
    /// @param more  whether the figure is the greater of the two
    /// @param meant as it would be printed where only the unit or the decimal point slipped; null where that explains
    ///              nothing
    record Amount(LimitRule rule, Figure near, BigDecimal times, boolean more, @Nullable String meant) implements Breach {
    }

    /// A rate away from all that are known.
    record Rate(Reach reach) implements Breach {

        @Override
        public LimitRule rule() {
            return LimitRule.RATE;
        }
    }
}
